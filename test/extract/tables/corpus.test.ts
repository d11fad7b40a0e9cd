import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readTables } from "../../../src/extract/tables/index.ts";
import { readHtml } from "../../../src/lib/index.ts";
import type { Company } from "../../../src/model/index.ts";
import { loadCompanies } from "../../../src/readers/index.ts";

const FOLDER = new URL("../../../../shared/corpus/exhibits/", import.meta.url);
const present = existsSync(FOLDER);
if (!present) console.warn("SKIPPED: ../shared/corpus is absent, so tables are not measured on its exhibits.");

interface Labelled {
  metric: string;
  value: number;
  currency: string;
  role: string;
  /** Absent where only the text states it. */
  row?: string | null;
}
interface Exhibit {
  id: string;
  html: string;
  published: string;
  company: string;
  facts: Labelled[];
  optionalFacts?: Labelled[];
}

const lines = (name: string): Record<string, unknown>[] =>
  readFileSync(new URL(name, FOLDER), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);

function load(): Exhibit[] {
  const labels = new Map(lines("labels.jsonl").map((label) => [label["id"], label]));
  return lines("docs.jsonl").map((document) => ({ ...labels.get(document["id"]), ...document }) as unknown as Exhibit);
}

const exhibits = present ? load() : [];
const companies = new Map(
  loadCompanies(new URL("../../../feeds/companies.yaml", import.meta.url).pathname).map((one): [string, Company] => [
    one.ticker,
    one,
  ]),
);
/** What explains a loss is not labelled. */
const UNLABELLED = new Set(["impairment", "fair_value_change", "warrant_change"]);

const read = ({ company, published }: Exhibit, html: string) =>
  readTables(readHtml(html), { company: companies.get(company)!, publishedAt: published }).filter(
    ({ metric }) => !UNLABELLED.has(metric),
  );

/** One value for each metric and role: a figure stated in parts counts as their sum. */
function sums(facts: Labelled[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { metric, role, currency, value } of facts)
    found.set(`${metric} ${role} ${currency}`, (found.get(`${metric} ${role} ${currency}`) ?? 0) + value);
  return found;
}

describe.skipIf(!present)("the exhibits of the corpus, tables alone", () => {
  test("every labelled figure that stands in a table is read, and nothing that no label has", () => {
    for (const exhibit of exhibits) {
      const facts = read(exhibit, exhibit.html).map((fact) => ({
        ...fact,
        currency: fact.currency ?? "",
        value: Number(fact.value),
      }));
      const wanted = sums(exhibit.facts.filter(({ row }) => row));
      for (const [key, value] of wanted) {
        const [metric, role, currency] = key.split(" ");
        expect(
          facts.some(
            (fact) =>
              fact.metric === metric && fact.role === role && fact.currency === currency && fact.value === value,
          ),
          `${exhibit.id}: ${key} ${value}`,
        ).toBe(true);
      }
      const allowed = new Set([
        ...wanted.values(),
        ...(exhibit.optionalFacts ?? []).map(({ value }) => value),
        ...sums(exhibit.optionalFacts ?? []).values(),
      ]);
      for (const { metric, role, value } of facts)
        expect(allowed.has(value), `${exhibit.id}: ${metric} ${role} ${value}`).toBe(true);
    }
  });

  const MONTHS = "January February March April May June July August September October November December".split(" ");
  const DATE = new RegExp(`\\b(${MONTHS.join("|")}) (\\d{1,2}), ?(20\\d\\d)`, "g");
  const inTables = (html: string, change: (words: string) => string) =>
    html.replace(/<table[\s\S]*?<\/table>/gi, (table) =>
      table.replace(/>([^<]+)</g, (_, words: string) => `>${change(words)}<`),
    );

  test.each<[string, (html: string) => string]>([
    [
      "paragraphs in their cells",
      (html) => html.replace(/<td([^>]*)>([^<]*)<\/td>/gi, "<td$1><p><font>$2</font></p></td>"),
    ],
    ["cells and rows never closed", (html) => html.replace(/<\/t[dr]>/gi, "")],
    ["upper-case tags", (html) => html.replace(/<\/?[a-z]+/g, (tag) => tag.toUpperCase())],
    ["dates as 30 September 2025", (html) => inTables(html, (words) => words.replace(DATE, "$2 $1 $3"))],
    [
      "dates as 9/30/2025",
      (html) =>
        inTables(html, (words) =>
          words.replace(
            DATE,
            (_, month: string, day: string, year: string) => `${MONTHS.indexOf(month) + 1}/${day}/${year}`,
          ),
        ),
    ],
    [
      "quarters for three months",
      (html) => inTables(html, (words) => words.replace(/Three Months Ended/gi, "Quarter Ended")),
    ],
    ["lower-case words", (html) => inTables(html, (words) => words.toLowerCase())],
    [
      "footnote marks behind labels",
      (html) => html.replace(/(Total revenues?|Net income \(loss\)|Net loss|Adjusted EBITDA)</g, "$1 (b)<"),
    ],
    ["non-breaking spaces", (html) => inTables(html, (words) => words.replaceAll(" ", "&nbsp;"))],
    [
      "bodies of tables",
      (html) => html.replace(/<table([^>]*)>/gi, "<table$1><tbody>").replace(/<\/table>/gi, "</tbody></table>"),
    ],
  ])("they say the same with %s", (_, change) => {
    for (const exhibit of exhibits) {
      const said = (html: string) =>
        read(exhibit, html).map(({ metric, period, role, value }) => `${metric} ${period} ${role} ${value}`);
      expect(said(change(exhibit.html)), exhibit.id).toEqual(said(exhibit.html));
    }
  });
});
