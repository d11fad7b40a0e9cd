import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ask } from "../../src/jobs/ask.ts";
import { backfill } from "../../src/jobs/backfill.ts";
import { type EdgarServer, openEdgar } from "../support/edgar-server.ts";

let edgar: EdgarServer;
let folder = "";
let now = "2026-08-20T12:00:00.000Z";
beforeEach(async () => {
  edgar = await openEdgar();
  folder = mkdtempSync(join(tmpdir(), "backfill-"));
  now = "2026-08-20T12:00:00.000Z";
});
afterEach(async () => {
  await edgar.close();
  rmSync(folder, { recursive: true });
});

async function run(job: typeof backfill, ...args: string[]) {
  const said = { out: "", error: "" };
  const code = await job.run(args, {
    out: (text) => (said.out += text),
    error: (text) => (said.error += text),
    columns: 120,
    colour: false,
    environment: { DATABASE_URL: `sqlite:${join(folder, "store.db")}`, HTTP_ALLOW_HOSTS: edgar.host },
    clock: () => new Date(now),
  });
  return { code, ...said };
}

const row = (start: string, end: string, val: number, filed: string, form = "10-Q", accn = "0001083301-26-000051") => ({
  start,
  end,
  val,
  accn,
  fy: 2026,
  fp: "Q1",
  form,
  filed,
});

/** Totals of TeraWulf (CIK 1083301); those of 2024 and what an amendment said are made up for the test. */
const FACTS = {
  cik: 1083301,
  entityName: "TERAWULF INC.",
  facts: {
    "us-gaap": {
      Revenues: {
        units: {
          USD: [
            row("2024-01-01", "2024-03-31", 42_433_000, "2024-05-13"),
            row("2024-01-01", "2024-03-31", 42_000_000, "2025-05-09", "10-Q", "0001083301-25-000030"),
            row("2024-01-01", "2024-09-30", 105_066_000, "2024-11-12"),
            row("2024-01-01", "2024-12-31", 140_051_000, "2025-03-03", "10-K", "0001083301-25-000010"),
            row("2026-01-01", "2026-03-31", 34_013_000, "2026-05-11"),
          ],
        },
      },
      NetIncomeLoss: { units: { USD: [row("2026-01-01", "2026-03-31", -427_558_000, "2026-05-11")] } },
    },
  },
};

describe("npm run backfill", () => {
  test("brings a company's quarters in, and its answers give the filings' own digits", async () => {
    edgar.facts("0001083301", FACTS);
    const done = await run(backfill, "WULF", "--from", edgar.origin);
    expect(done).toEqual({ code: 0, out: "1/1 WULF: 3 quarters, 2024Q1 to 2026Q1\n", error: "" });
    const { out } = await run(ask, "company", "WULF", "financials", "--chart", "no");
    expect(out).toMatch(/Q1 2026 +\$34\.013M .* -\$427\.558M/);
  });

  test("goes on where it stopped, and is told so", async () => {
    edgar.facts("0001083301", FACTS);
    await run(backfill, "WULF", "--from", edgar.origin);
    now = "2026-08-20T13:00:00.000Z";
    const again = await run(backfill, "WULF", "MARA", "--from", edgar.origin);
    expect(again.out).toBe(
      "1/2 WULF: done 2026-08-20 12:00 UTC already\n2/2 MARA: EDGAR has no tagged figures of it\n",
    );
    expect(edgar.asked.filter(({ path }) => path.includes("1083301"))).toHaveLength(1);
    await run(backfill, "WULF", "--again", "--from", edgar.origin);
    expect(edgar.asked.filter(({ path }) => path.includes("1083301"))).toHaveLength(2);
  });

  test("stops where EDGAR refuses and keeps what is done", async () => {
    edgar.facts("0001083301", FACTS);
    edgar.spoil("/api/xbrl/companyfacts/CIK0001507605.json", (response) => response.writeHead(429).end());
    const stopped = await run(backfill, "WULF", "MARA", "RIOT", "--from", edgar.origin);
    expect(stopped.code).toBe(1);
    expect(stopped.out).toContain("1/3 WULF: 3 quarters");
    expect(stopped.out).not.toContain("RIOT");
    expect(stopped.error).toBe("backfill: stopped; run it again later, what is done is kept.\n");
  });

  test("does not ask the SEC without a name, and says which setting is missing", async () => {
    const { code, error } = await run(backfill, "WULF");
    expect([code, error]).toEqual([
      2,
      'backfill: the SEC answers nobody without a name; set SEC_USER_AGENT to "Name mail@host".\n',
    ]);
  });

  test("names a ticker that nobody watches and an option that is none", async () => {
    expect(await run(backfill, "ZZZZ")).toMatchObject({ code: 2, out: "" });
    expect((await run(backfill, "--fast")).error).toContain("npm run --silent backfill -- [TICKER…]");
  });
});
