import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ASKER, wordsOf } from "../query/asking.ts";
import { releaseFiling } from "../support/edgar/wulf.ts";
import { type EdgarFiling, type EdgarServer, folderOf, indexOf, openEdgar } from "../support/edgar-server.ts";
import { openWhole, type Whole } from "../support/whole.ts";

let edgar: EdgarServer;
let whole: Whole;

beforeEach(async () => {
  edgar = await openEdgar();
  whole = await openWhole({
    season: { acts: [{ id: "before", at: "2026-04-08T20:00:00.000Z", say: "Nothing yet." }], feeds: [] },
    files: {
      "edgar-8k.yaml": `title: SEC EDGAR, current 8-K\nurl: "${edgar.feedUrl("8-K")}"\nreader: edgar\nschedule: "* * * * *"\ntrust: filing\n`,
    },
    allowHosts: [edgar.host],
  });
  await whole.play(0);
});
afterEach(async () => {
  await whole.close();
  await edgar.close();
});

const ask = async (line: string) => wordsOf(await whole.bot.desk.answerLine(line, ASKER));

/** What the status says of filings that were not read: one line each. */
const faults = async (): Promise<string[]> =>
  (await ask("status")).split("\n").filter((line) => /^\d{4}-\d\d-\d\dT\S+ WULF /.test(line));

const BODY = { type: "8-K", filename: "a.htm", body: "<html><body>Item 2.02</body></html>" };
const exhibitOf = (filing: EdgarFiling) => `${folderOf(filing)}/q12026-er.htm`;
const REPORT = `<html><body><p>Item 2.02. The registrant issued a release with its results. ${"It is furnished. ".repeat(30)}</p></body></html>`;

interface Case {
  name: string;
  filing?: EdgarFiling;
  spoil?: (filing: EdgarFiling) => void;
  /** The one line, from the reason on. */
  says: RegExp;
  ends: "asked again" | "given up" | "read";
}

const CASES: Case[] = [
  {
    name: "a refusal (403)",
    spoil: (filing) => edgar.spoil(indexOf(filing), (response) => response.writeHead(403).end("<html>Rate</html>")),
    says: /: EDGAR gives no index of the filing \(403\); it is asked again\.$/,
    ends: "asked again",
  },
  {
    name: "a plea to wait (429)",
    spoil: (filing) =>
      edgar.spoil(indexOf(filing), (response) => response.writeHead(429, { "retry-after": "60" }).end()),
    says: /: EDGAR says that we ask too often \(429\); the filing's index is asked again later\.$/,
    ends: "asked again",
  },
  {
    name: "an exhibit that breaks off",
    spoil: (filing) =>
      edgar.spoil(exhibitOf(filing), (response) => {
        response.writeHead(200, { "content-length": "5000" });
        response.write("<html>");
        setImmediate(() => response.destroy());
      }),
    says: /: The filing's EX-99\.1: .*broke the connection off.*\.$/,
    ends: "asked again",
  },
  {
    name: "a submission that is cut short",
    spoil: (filing) => {
      edgar.spoil(indexOf(filing), (response) => response.end("<html></html>"));
      edgar.spoil(`${folderOf(filing)}/${filing.accession}.txt`, (response) =>
        response.end("<SEC-DOCUMENT>\n<DOCUMENT>\n<TYPE>8-K\n<TEXT>\nItem 2.02"),
      );
    },
    says: /: The filing's complete submission is cut short; it is asked again\.$/,
    ends: "asked again",
  },
  {
    name: "a submission of 30 MB",
    spoil: (filing) => {
      edgar.spoil(indexOf(filing), (response) => response.end("<html></html>"));
      edgar.spoil(`${folderOf(filing)}/${filing.accession}.txt`, (response) =>
        response.end(Buffer.alloc(30_000_000, "x")),
      );
    },
    says: /: The filing's complete submission is larger than we read; open it at EDGAR\.$/,
    ends: "given up",
  },
  {
    name: "an index without an exhibit",
    filing: releaseFiling({ files: [{ ...BODY, body: REPORT }] }),
    says: /: The index lists no exhibit 99; the report's own text was read\.$/,
    ends: "read",
  },
  {
    name: "an exhibit that is a PDF",
    filing: releaseFiling({
      files: [BODY, { type: "EX-99.1", filename: "r.pdf", body: "%PDF-1.7", contentType: "application/pdf" }],
    }),
    says: /: Not read: EX-99\.1 is a PDF or a picture; open it at EDGAR\.$/,
    ends: "given up",
  },
  {
    name: "an exhibit of pictures",
    filing: releaseFiling({
      files: [BODY, { type: "EX-99.1", filename: "r.htm", body: '<html><body><img src="1.jpg"></body></html>' }],
    }),
    says: /: Not read: EX-99\.1 is pictures without text; open it at EDGAR\.$/,
    ends: "given up",
  },
];

describe("a filing that gives trouble is one line in the status", () => {
  test.each(CASES)("$name: $ends", async ({ filing = releaseFiling(), spoil, says, ends }) => {
    edgar.file(filing);
    spoil?.(filing);
    for (const minute of ["06", "07"]) await whole.tickAt(`2026-05-08T20:${minute}:00.000Z`);
    const said = await faults();
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(says);
    expect(whole.shown.posts).toEqual([]);

    for (const path of [indexOf(filing), exhibitOf(filing), `${folderOf(filing)}/${filing.accession}.txt`])
      edgar.heal(path);
    await whole.tickAt("2026-05-08T22:30:00.000Z");
    expect(whole.shown.posts).toHaveLength(ends === "asked again" ? 1 : 0);
    expect(await faults()).toHaveLength(ends === "asked again" ? 0 : 1);
  });

  test("a feed that EDGAR refuses says so, and is read again when it answers", async () => {
    const path = new URL(edgar.feedUrl("8-K")).pathname;
    edgar.spoil(path, (response) => response.writeHead(403).end("<html>Undeclared Automated Tool</html>"));
    await whole.tickAt("2026-05-08T20:06:00.000Z");
    const lines = (await ask("status")).split("\n").filter((line) => line.startsWith("edgar-8k "));
    expect(lines.filter((line) => line.includes("403"))).toHaveLength(1);
    edgar.heal(path);
    edgar.file(releaseFiling());
    await whole.tickAt("2026-05-09T20:06:00.000Z");
    expect(whole.shown.posts).toHaveLength(1);
  });
});

describe("the coverage", () => {
  test("shows every filing with results: posted with its delay, missed with its reason", async () => {
    edgar.file(releaseFiling());
    edgar.file(
      releaseFiling({
        accession: "0001083301-26-000099",
        acceptedAt: "2026-05-08T20:05:40.000Z",
        files: [BODY, { type: "EX-99.1", filename: "r.pdf", body: "%PDF-1.7", contentType: "application/pdf" }],
      }),
    );
    edgar.file(releaseFiling({ accession: "0001083301-26-000044", items: ["8.01"] }));
    await whole.tickAt("2026-05-08T20:09:10.000Z");
    const said = await ask("status coverage");
    expect(said).toMatch(/^2 filings with results since .*: 1 missed; 1 alert\.$/m);
    expect(said).toMatch(/WULF 2026-05-08T20:05:10\.000Z .*: alert [A-Z0-9]{5}, 4 min after the filing\.$/m);
    expect(said).toMatch(/: missed\. Not read: EX-99\.1 is a PDF or a picture; open it at EDGAR\.$/m);
    expect(await ask("status")).toContain("1 missed; 1 alert. /miner status coverage shows each.");
  });

  test("without filings the status says nothing of them", async () => {
    expect(await ask("status")).not.toContain("filings with results");
  });
});
