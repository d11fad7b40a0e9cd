import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { collect as collectFeeds, deliver, settle } from "../../src/pipeline/index.ts";
import { coverageSince } from "../../src/query/index.ts";
import { loadCompanies } from "../../src/readers/index.ts";
import { ASKER, wordsOf } from "../query/asking.ts";
import { foreignFiling, preliminaryFiling, quarterlyFiling, releaseFiling } from "../support/edgar/wulf.ts";
import { type EdgarServer, folderOf, indexOf, openEdgar } from "../support/edgar-server.ts";
import { openWhole, reasonsOf, type Whole } from "../support/whole.ts";

const COMPANIES = loadCompanies("feeds/companies.yaml");

let edgar: EdgarServer;
let whole: Whole;

const feedFile = (type: string) => `title: SEC EDGAR, current ${type}
url: "${edgar.feedUrl(type)}"
reader: edgar
schedule: "* * * * *"
trust: filing
`;

/** A bot with nothing but EDGAR, which has looked once before anything is filed. */
async function openBotOnEdgar(): Promise<void> {
  whole = await openWhole({
    season: { acts: [{ id: "before", at: "2026-04-08T20:00:00.000Z", say: "Nothing yet." }], feeds: [] },
    files: { "edgar-8k.yaml": feedFile("8-K"), "edgar-10q.yaml": feedFile("10-Q"), "edgar-6k.yaml": feedFile("6-K") },
    allowHosts: [edgar.host],
  });
  await whole.play(0);
}

beforeEach(async () => {
  edgar = await openEdgar();
  await openBotOnEdgar();
});
afterEach(async () => {
  await whole.close();
  await edgar.close();
});

const collect = ({ bot }: Whole, now: Date) => collectFeeds(bot.parts, now);
const settleOnce = ({ bot }: Whole, now: Date) => settle(bot.parts, now);
const deliverNow = ({ bot }: Whole, now: Date) => deliver(bot.parts, now);

const alertNow = async () => (await whole.bot.store.alerts.recent(5))[0]?.view;
const figure = async (metric: string) => (await alertNow())?.figures.find((one) => one.metric === metric);

describe("EDGAR", () => {
  test("one message: an 8-K is posted, its 10-Q confirms it, a 10-Q/A corrects it with one reply", async () => {
    edgar.file(releaseFiling());
    await whole.tickAt("2026-05-08T20:06:00.000Z");
    expect(whole.shown.posts.map(({ company, subject }) => `${company.ticker} ${subject}`)).toEqual(["WULF Q1 2026"]);
    expect((await alertNow())?.standing).toBe("confirmed by a filing");
    expect(await figure("net_income")).toMatchObject({ value: "-$427.6M", outlet: "SEC 8-K" });
    expect(await figure("hpc_revenue")).toMatchObject({ value: "$21.0M" });

    edgar.file(quarterlyFiling("427,558"));
    await whole.tickAt("2026-05-11T20:32:00.000Z");
    expect(whole.shown.edits).toBe(1);
    expect(whole.shown.replies).toBe(0);
    expect((await alertNow())?.standing).toBe("confirmed by the 10-Q");
    expect((await alertNow())?.sources.map(({ title }) => title)).toEqual([
      "8-K TERAWULF INC.: TeraWulf Reports First Quarter 2026 Results",
      "10-Q TERAWULF INC.",
    ]);

    edgar.file(
      quarterlyFiling("431,902", {
        form: "10-Q/A",
        accession: "0001083301-26-000077",
        acceptedAt: "2026-06-30T20:31:00.000Z",
      }),
    );
    await whole.tickAt("2026-06-30T20:32:00.000Z");
    expect([whole.shown.posts.length, whole.shown.edits, whole.shown.replies]).toEqual([1, 2, 1]);
    expect(await figure("net_income")).toMatchObject({ outlet: "SEC 10-Q/A" });
    expect((await alertNow())?.notes[0]).toContain("(SEC 10-Q/A)");
    expect((await alertNow())?.standing).toBe("confirmed by the 10-Q/A");
    expect(whole.logged.filter(({ level }) => level === "error")).toEqual([]);
  });

  test("what was preliminary is confirmed by its quarterly report, in the same message", async () => {
    edgar.file(preliminaryFiling());
    await whole.tickAt("2026-04-20T12:06:00.000Z");
    expect((await alertNow())?.standing).toBe("preliminary; confirmed by a filing");
    edgar.file(quarterlyFiling("427,558"));
    await whole.tickAt("2026-05-11T20:32:00.000Z");
    expect((await alertNow())?.standing).toBe("confirmed by the 10-Q");
    expect([whole.shown.posts.length, whole.shown.edits, whole.shown.replies]).toEqual([1, 1, 0]);
  });

  test("a 6-K is known by its text: results are posted, a change of director is not", async () => {
    edgar.file(foreignFiling("update"));
    edgar.file(foreignFiling("results"));
    await whole.tickAt("2026-05-14T11:03:00.000Z");
    expect(whole.shown.posts.map(({ company, subject }) => `${company.ticker} ${subject}`)).toEqual(["BTDR Q1 2026"]);
    const lines = await coverageSince(whole.bot.store, COMPANIES, "2026-05-01T00:00:00.000Z");
    expect(lines.map(({ ticker, outcome, delayMinutes }) => [ticker, outcome, delayMinutes])).toEqual([
      ["BTDR", "alert", 2],
    ]);
  });

  test("a report that tags the group's result beside the parent's share corrects nothing", async () => {
    edgar.file(releaseFiling());
    await whole.tickAt("2026-05-08T20:06:00.000Z");
    edgar.file(quarterlyFiling("427,558", { groupLoss: "436,104" }));
    await whole.tickAt("2026-05-11T20:32:00.000Z");
    expect(whole.shown.replies).toBe(0);
    expect(await figure("net_income")).toMatchObject({ value: "-$427.558M", outlet: "SEC 10-Q" });
  });

  test("looked at again and again, a filing is read once", async () => {
    const filing = releaseFiling();
    edgar.file(filing);
    for (const minute of ["06", "07", "08", "09"]) await whole.tickAt(`2026-05-08T20:${minute}:00.000Z`);
    expect(whole.shown.posts).toHaveLength(1);
    expect(edgar.asked.filter(({ path }) => path === indexOf(filing))).toHaveLength(1);
  });

  test("filings of companies that nobody watches are passed over unopened", async () => {
    edgar.file(releaseFiling({ cik: "0000019617", name: "JPMORGAN CHASE & CO", accession: "0000019617-26-000001" }));
    await whole.tickAt("2026-05-08T20:06:00.000Z");
    expect(await whole.bot.store.items.count()).toBe(0);
    expect(edgar.asked.every(({ path }) => path.startsWith("/cgi-bin/"))).toBe(true);
  });

  test("an exhibit that EDGAR does not have yet is asked for again, and then posted", async () => {
    const filing = releaseFiling();
    edgar.file(filing);
    edgar.spoil(`${folderOf(filing)}/q12026-er.htm`, (response) => response.writeHead(503).end());
    await whole.tickAt("2026-05-08T20:06:00.000Z");
    expect(whole.shown.posts).toEqual([]);
    edgar.heal(`${folderOf(filing)}/q12026-er.htm`);
    await whole.tickAt("2026-05-08T20:08:00.000Z");
    expect(whole.shown.posts).toHaveLength(1);
    expect(reasonsOf(whole)).toEqual([]);
  });

  test("results that cannot be read are told to the operator once, with the reason, and stay in the coverage", async () => {
    const filing = releaseFiling({
      files: [
        { type: "8-K", filename: "a.htm", body: "<html><body>Item 2.02</body></html>" },
        { type: "EX-99.1", filename: "r.pdf", body: "%PDF-1.7", contentType: "application/pdf" },
      ],
    });
    edgar.file(filing);
    for (const minute of ["06", "07", "08"]) await whole.tickAt(`2026-05-08T20:${minute}:00.000Z`);
    const told = whole.logged.filter(({ message }) => message === "results in a filing were missed");
    expect(told.map(({ level, fields }) => [level, fields.company, fields.reason])).toEqual([
      ["warn", "WULF", "Not read: EX-99.1 is a PDF or a picture; open it at EDGAR."],
    ]);
    expect(whole.shown.posts).toEqual([]);
    const [line] = await coverageSince(whole.bot.store, COMPANIES, "2026-05-01T00:00:00.000Z");
    expect(line).toMatchObject({ ticker: "WULF", outcome: "missed", at: "2026-05-08T20:05:10.000Z" });
  });

  test("the coverage says how late each alert was", async () => {
    edgar.file(releaseFiling());
    edgar.file(releaseFiling({ accession: "0001083301-26-000044", items: ["8.01"] }));
    await whole.tickAt("2026-05-08T20:09:10.000Z");
    const lines = await coverageSince(whole.bot.store, COMPANIES, "2026-05-01T00:00:00.000Z");
    expect(lines.map(({ outcome, delayMinutes, title }) => [outcome, delayMinutes, title])).toEqual([
      ["alert", 4, "8-K TERAWULF INC.: TeraWulf Reports First Quarter 2026 Results"],
    ]);
  });

  test("an item 5.03 with a name that is not known proposes it to the operator", async () => {
    const body = `<html><body><p>Item 5.03. On May 8, 2026 TeraWulf Inc. announced that it has changed its name to
      WulfCompute Inc. The change was filed in Delaware. ${"The registrant furnishes this report. ".repeat(10)}</p></body></html>`;
    edgar.file(
      releaseFiling({ name: "WULFCOMPUTE INC.", items: ["5.03"], files: [{ type: "8-K", filename: "a.htm", body }] }),
    );
    await whole.tickAt("2026-05-08T20:06:00.000Z");
    const told = whole.logged.filter(({ message }) => message === "a company may have a new name");
    expect(told.map(({ fields }) => [fields.company, String(fields.name).toLowerCase()])).toEqual([
      ["WULF", expect.stringContaining("wulfcompute")],
    ]);
    expect(told[0]?.fields.reason).toContain("write that as its name in the companies file");
  });

  test("a filing that the current feed did not show is found by the company's list", async () => {
    await whole.close();
    whole = await openWhole({
      season: { acts: [{ id: "before", at: "2026-05-08T20:00:00.000Z", say: "Nothing yet." }], feeds: [] },
      files: {
        "edgar-filings.yaml": feedFile("8-K").replace(edgar.feedUrl("8-K"), `${edgar.origin}/submissions/`),
      },
      allowHosts: [edgar.host],
    });
    await whole.play(0);
    edgar.file(releaseFiling());
    await whole.tickAt("2026-05-08T20:15:00.000Z");
    expect(whole.shown.posts.map(({ company, subject }) => `${company.ticker} ${subject}`)).toEqual(["WULF Q1 2026"]);
    expect((await alertNow())?.sources[0]?.at).toBe("2026-05-08T20:05:10.000Z");
  });

  test("a filing that no other list showed is found by the nightly index", async () => {
    await whole.close();
    whole = await openWhole({
      season: { acts: [{ id: "before", at: "2026-05-08T20:00:00.000Z", say: "Nothing yet." }], feeds: [] },
      files: { "edgar-daily.yaml": feedFile("8-K").replace(edgar.feedUrl("8-K"), `${edgar.origin}/daily-index/`) },
      allowHosts: [edgar.host],
    });
    await whole.play(0);
    const filing = releaseFiling();
    edgar.file(filing);
    const line = `8-K              TERAWULF INC.                       1083301     20260508    edgar/data/1083301/${filing.accession}.txt`;
    edgar.spoil("/daily-index/2026/QTR2/form.20260508.idx", (response) => response.end(`${line}\n`));
    await whole.tickAt("2026-05-09T03:30:00.000Z");
    expect(whole.shown.posts.map(({ company, subject }) => `${company.ticker} ${subject}`)).toEqual(["WULF Q1 2026"]);
    expect((await alertNow())?.sources[0]?.at).toBe("2026-05-08T20:05:10.000Z");
  });

  test("an item 4.02 warns the operator, and stands over the company's figures", async () => {
    const body = `<html><body><p>Item 4.02. The audit committee concluded that the statements for the quarter ended
      March 31, 2026 should no longer be relied upon. ${"The registrant will restate them. ".repeat(10)}</p></body></html>`;
    edgar.file(releaseFiling({ items: ["4.02"], files: [{ type: "8-K", filename: "a.htm", body }] }));
    await whole.tickAt("2026-05-08T20:06:00.000Z");
    const told = whole.logged.filter(({ message }) => message === "a company's figures are in question");
    expect(told.map(({ level, fields }) => [level, fields.company])).toEqual([["warn", "WULF"]]);
    expect(wordsOf(await whole.bot.desk.answerLine("company WULF", ASKER))).toContain(
      "On 8 May 2026 it said that earlier figures are not to be relied on; they stay as first reported until they are restated (8-K item 4.02",
    );
  });

  test("stopped after any step and started again, nothing is missed or said twice", async () => {
    const folder = await mkdtemp(join(tmpdir(), "edgar-stopped-"));
    const posts: string[] = [];
    const reopen = async () => {
      await whole.close();
      whole = await openWhole({
        season: { acts: [{ id: "again", at: "2026-05-08T20:00:00.000Z", say: "Started." }], feeds: [] },
        environment: { DATABASE_URL: `sqlite:${join(folder, "kept.db")}` },
        files: { "edgar-8k.yaml": feedFile("8-K"), "edgar-10q.yaml": feedFile("10-Q") },
        allowHosts: [edgar.host],
      });
    };
    const steps = [collect, settleOnce, settleOnce, deliverNow];
    await reopen();
    await whole.tickAt("2026-05-08T20:00:00.000Z");
    edgar.file(releaseFiling());
    for (const [at, step] of steps.entries()) {
      await reopen();
      await step(whole, new Date(`2026-05-08T20:1${at}:00.000Z`));
      posts.push(...whole.shown.posts.map(({ company }) => company.ticker));
    }
    await reopen();
    await whole.tickAt("2026-05-08T20:30:00.000Z");
    posts.push(...whole.shown.posts.map(({ company }) => company.ticker));
    expect(posts).toEqual(["WULF"]);
    expect(whole.shown.replies).toBe(0);
    await rm(folder, { recursive: true, force: true });
  });
});
