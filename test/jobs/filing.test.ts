import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { filing } from "../../src/jobs/filing.ts";
import { fact, H1, Q2, REVENUE, filing as tagged } from "../extract/xbrl/filing.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "filing-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const save = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

async function run(...args: string[]) {
  const said = { out: "", error: "" };
  const code = await filing.run(args, {
    out: (words) => (said.out += words),
    error: (words) => (said.error += words),
    columns: 100,
    colour: false,
    environment: {},
    clock: () => new Date("2026-08-20T12:00:00.000Z"),
  });
  const rows = said.out.split("\n").flatMap((line) => (line ? [JSON.parse(line) as Record<string, unknown>] : []));
  return { code, rows, error: said.error };
}

const EXHIBIT = `<html><body><p>TeraWulf Reports First Quarter 2026 Results</p>
<p>EASTON, Md., May 8, 2026 – TeraWulf Inc. (Nasdaq: WULF) gave its results for the quarter ended March 31, 2026.</p>
<p>(In thousands)</p><table><tr><td></td><td colspan=2>Three Months Ended March 31,</td></tr>
<tr><td></td><td>2026</td><td>2025</td></tr><tr><td>HPC lease revenue</td><td>20,984</td><td>—</td></tr>
<tr><td>Total revenue</td><td>34,012</td><td>34,405</td></tr><tr><td>Net loss</td><td>(427,611)</td><td>(61,418)</td></tr>
</table></body></html>`;

const submission = (cik: string, exhibit: string) => `<SEC-DOCUMENT>0001083301-26-000021.txt : 20260508
<SEC-HEADER>0001083301-26-000021.hdr.sgml : 20260508
ACCESSION NUMBER:\t\t0001083301-26-000021
CONFORMED SUBMISSION TYPE:\t8-K
FILED AS OF DATE:\t\t20260508
\t\tCENTRAL INDEX KEY:\t\t\t${cik}
</SEC-HEADER>
<DOCUMENT>
<TYPE>8-K
<FILENAME>wulf-20260508.htm
<TEXT>
<html><body><p>Item 2.02 Results of Operations and Financial Condition</p></body></html>
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>EX-10.1
<FILENAME>lease.htm
<TEXT>
<html><body><p>(In thousands)</p><table><tr><td></td><td>Q1 2026</td></tr><tr><td>Total revenue</td><td>99,999</td></tr></table></body></html>
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>EX-99.1
<FILENAME>ex991.htm
<TEXT>
${exhibit}
</TEXT>
</DOCUMENT>
</SEC-DOCUMENT>
`;

describe("npm run filing", () => {
  test("an exhibit gives its facts, one line each, the company found in its text", async () => {
    const { code, rows } = await run(save("ex991.htm", EXHIBIT));
    expect(code).toBe(0);
    expect(rows).toContainEqual({
      company: "WULF",
      metric: "net_income",
      value: -427_611_000,
      currency: "USD",
      period: "2026Q1",
      periodStart: "2026-01-01",
      periodEnd: "2026-03-31",
      role: "current",
      source: "table",
      quote: "Net loss | Three Months Ended March 31, 2026 | (427,611)",
    });
  });

  test("a full submission gives the figures of its exhibit and of no agreement", async () => {
    const { rows } = await run(save("0001083301-26-000021.txt", submission("0001083301", EXHIBIT)));
    expect(
      rows.filter(({ metric, role }) => metric === "total_revenue" && role === "current").map(({ value }) => value),
    ).toEqual([34_012_000]);
    expect(rows.every(({ company }) => company === "WULF")).toBe(true);
  });

  test("a submission that is cut short says so and gives what there is", async () => {
    const { code, rows, error } = await run(save("cut.txt", submission("0001083301", EXHIBIT).slice(0, -60)));
    expect(code).toBe(0);
    expect(rows.length).toBeGreaterThan(4);
    expect(error).toContain("the submission is cut short");
  });

  test("inline XBRL gives tags and spans in place of quotes, the company by its CIK", async () => {
    const html = tagged(
      [Q2, H1],
      fact(REVENUE, "q2", "81,759") + fact("us-gaap:NetIncomeLoss", "h1", "26,368", 'sign="-"'),
    );
    const { rows } = await run(save("mara-10q.htm", html));
    expect(rows).toEqual([
      {
        company: "MARA",
        metric: "total_revenue",
        value: 81_759_000,
        currency: "USD",
        period: "2023Q2",
        periodStart: "2023-04-01",
        periodEnd: "2023-06-30",
        role: "current",
        source: "xbrl",
        tag: REVENUE,
      },
      {
        company: "MARA",
        metric: "net_income",
        value: -26_368_000,
        currency: "USD",
        period: "2023H1",
        periodStart: "2023-01-01",
        periodEnd: "2023-06-30",
        role: "year_to_date",
        source: "xbrl",
        tag: "us-gaap:NetIncomeLoss",
      },
    ]);
  });

  test("--company names whose document it is, a former ticker too", async () => {
    const bare = EXHIBIT.replaceAll("TeraWulf Inc. (Nasdaq: WULF)", "The Company").replaceAll(
      "TeraWulf",
      "The Company",
    );
    expect((await run(save("bare.htm", bare))).error).toContain("name it with --company TICKER");
    expect((await run(save("bare.htm", bare), "--company", "wulf")).rows.map(({ company }) => company)).toContain(
      "WULF",
    );
    expect((await run("--company=BITF", save("bare.htm", bare))).rows.map(({ company }) => company)).toContain("KEEL");
  });

  test("an older page in a Windows code page is read", async () => {
    const named = EXHIBIT.replace("HPC lease revenue", "HPC lease revenue’s total");
    const bytes = Buffer.from(named.replace("—", "\u0097").replace("–", "\u0096").replace("’", "\u0092"), "latin1");
    const { rows } = await run(save("old.htm", bytes));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows).toEqual((await run(save("new.htm", named))).rows);
  });

  test.each([
    [["nosuch.htm"], 1, "nosuch.htm cannot be read; name a file that exists.\n"],
    [[], 2, "filing: name a file: npm run --silent filing -- FILE [--company TICKER] [--all]\n"],
    [["x.htm", "--compny", "WULF"], 2, "filing: there is no option --compny.\n"],
    [["x.htm", "--company"], 2, "filing: --company needs a ticker behind it.\n"],
  ])("%j is refused with a sentence", async (args, code, error) => {
    expect(await run(...args)).toEqual({ code, rows: [], error });
  });

  test("a ticker that nobody watches is refused", async () => {
    const { code, error } = await run(save("ex991.htm", EXHIBIT), "--company", "NVDA");
    expect(code).toBe(1);
    expect(error).toContain("NVDA is no watched company");
  });
});
