import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readTables } from "../../../src/extract/tables/index.ts";
import { figuresOf, readInlineXbrl, readInstance } from "../../../src/extract/xbrl/index.ts";
import { readHtml } from "../../../src/lib/index.ts";
import { company } from "../tables/page.ts";

const FOLDER = new URL("../../../../shared/corpus/edgar/ixbrl/", import.meta.url);
const present = existsSync(FOLDER);
if (!present) console.warn("SKIPPED: ../shared/corpus is absent, so the two MARA filings are not compared.");

interface Known {
  concept: string;
  value: number;
  start?: string;
  end: string;
  dims: Record<string, string>;
}
const load = (name: string): { html: string; known: Known[] } => ({
  html: readFileSync(new URL(`${name}.html`, FOLDER), "utf8"),
  known: JSON.parse(readFileSync(new URL(`${name}_facts.json`, FOLDER), "utf8")) as Known[],
});

describe.skipIf(!present).each(["10-Q_MARA_0001493152-23-027174", "10-K_MARA_0001628280-24-007680"])("%s", (name) => {
  const { html, known } = present ? load(name) : { html: "", known: [] };
  const key = (concept: string, start: string | undefined, end: string, dimensions: [string, string][]) =>
    JSON.stringify([
      concept,
      start ?? null,
      end,
      dimensions.map(String).toSorted((one, other) => one.localeCompare(other)),
    ]);

  test("every known fact is read with its value, span and dimensions", () => {
    const read = new Map(
      readInstance(html).facts.map((one) => [
        key(
          one.concept,
          one.start,
          one.end,
          one.dimensions.map(({ axis, member }): [string, string] => [axis, member]),
        ),
        Number(one.value),
      ]),
    );
    for (const { concept, value, start, end, dims } of known)
      expect(read.get(key(concept, start, end, Object.entries(dims))), `${concept} ${start}/${end}`).toBe(value);
  });

  test("every figure printed is a known fact without dimension, or of the product axis", () => {
    const allowed = known
      .filter(({ dims }) => Object.keys(dims).every((axis) => axis === "srt:ProductOrServiceAxis"))
      .map(({ value, start, end }) => `${value} ${start}/${end}`);
    const printed = figuresOf(readInlineXbrl(html).instance.facts, company("MARA")).filter(
      ({ metric }) => metric !== "impairment",
    );
    for (const { value, periodStart, periodEnd } of printed)
      expect(allowed).toContain(`${Number(value)} ${periodStart}/${periodEnd}`);
    expect(printed.length).toBe(name.startsWith("10-Q") ? 10 : 12);
  });

  test("the document's own tables, read without a look at the tags, say what the tags say", () => {
    const facts = readTables(readHtml(html), { company: company("MARA") }).filter(({ metric }) =>
      /^(?:total_revenue|net_income)$/.test(metric),
    );
    const tagged = new Set(known.map(({ value, start, end }) => `${value} ${start}/${end}`));
    expect(facts.length).toBeGreaterThan(5);
    // The quarter before stands in a table of what was restated, with a date alone for its head.
    for (const { metric, value, periodStart, periodEnd, role } of facts.filter((fact) => fact.role !== "prior_quarter"))
      expect(tagged.has(`${Number(value)} ${periodStart}/${periodEnd}`), `${metric} ${role} ${value}`).toBe(true);
  });
});
