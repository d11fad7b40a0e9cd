import * as fc from "fast-check";
import { expect, test } from "vitest";
import { company, lines, text } from "./page.ts";
import { HEADS } from "./printed/heads.ts";
import { LABELS } from "./printed/labels.ts";
import { type Layout, printTable, UNITS } from "./printed/print.ts";
import { type Column, columnsOf, expectedOf, figuresFor, type Line, PERIOD_SETS } from "./printed/statement.ts";
import { FIGURES } from "./printed/styles.ts";

const layout: fc.Arbitrary<Layout> = fc.record({
  head: fc.constantFrom(...Object.keys(HEADS)),
  figures: fc.constantFrom(...Object.keys(FIGURES)),
  labels: fc.constantFrom(...LABELS),
  unit: fc.constantFrom(...(Object.keys(UNITS) as (keyof typeof UNITS)[])),
  unitPlace: fc.constantFrom(
    ...(["above", "corner", "title row", "in the title", "heads", "label", "figure", "far above"] as const),
  ),
  gaps: fc.constantFrom(...(["none", "between", "around", "wide label"] as const)),
  change: fc.constantFrom(...(["none", "percent", "dollars", "both", "split", "yoy", "variance"] as const)),
  notes: fc.constantFrom(...(["none", "none", "bare", "Note", "Notes"] as const)),
  title: fc.constantFrom(...(["above", "row", "row over all"] as const)),
  section: fc.boolean(),
  page: fc.boolean(),
});

/** As they come, turned round, the years to date first, the year before first. */
const ORDERS: ((count: number) => number[])[] = [
  (count) => [...Array(count).keys()],
  (count) => [...Array(count).keys()].toReversed(),
  (count) => [...Array(count).keys()].map((at) => (at + 2) % count),
  (count) => [...Array(count).keys()].map((at) => (at % 2 === 1 ? at - 1 : at + 1 < count ? at + 1 : at)),
];

const exhibit = fc
  .record({
    set: fc.constantFrom(...PERIOD_SETS),
    year: fc.integer({ min: 2022, max: 2027 }),
    number: fc.integer({ min: 1, max: 4 }),
    yearEnd: fc.constantFrom(12, 6, 3, 9, 5),
    order: fc.constantFrom(...ORDERS),
    layout,
  })
  .chain(({ set, year, number, yearEnd, ...more }) => {
    const columns = columnsOf(set, year, number, yearEnd);
    return figuresFor(columns.length).map((figures) => ({ ...more, yearEnd, columns, figures }));
  });

const PROSE =
  "Adjusted EBITDA adds back interest, taxes and depreciation; it is no measure of GAAP and takes the place of none.";

interface Printed {
  columns: readonly Column[];
  statement: readonly Line[];
  reconciliation: readonly Line[];
}

function printExhibit({ columns, statement, reconciliation }: Printed, how: Layout): string {
  const { places } = UNITS[how.unit];
  const counted = places === 3 ? "thousands" : "millions";
  const note =
    how.unitPlace === "far above"
      ? [`All amounts are in ${counted} of US dollars unless otherwise stated.`, PROSE]
      : [];
  const html = `${text("Results of the period", ...note)}${printTable("CONSOLIDATED STATEMENTS OF OPERATIONS", columns, statement, how)}${text(PROSE)}${printTable("RECONCILIATION OF NON-GAAP MEASURES", columns, reconciliation, how)}`;
  return how.page ? `<table><tr><td>${html}</td></tr></table>` : html;
}

test("an exhibit that is printed from figures is read back, in whatever layout, words and order of columns", () => {
  fc.assert(
    fc.property(exhibit, ({ yearEnd, order, layout: how, columns, figures }) => {
      const at = order(columns.length);
      const turned = (all: readonly Line[]) =>
        all.map((line) => ({ ...line, amounts: at.map((one) => line.amounts[one]!) }));
      const { statement, reconciliation } = figures;
      const html = printExhibit(
        {
          columns: at.map((one) => columns[one]!),
          statement: turned(statement),
          reconciliation: turned(reconciliation),
        },
        how,
      );
      const { places, decimals } = UNITS[how.unit];
      const expected = expectedOf([...statement, ...reconciliation], columns, places - decimals);
      expect(lines(html, company("X", { fiscalYearEndMonth: yearEnd })).toSorted()).toEqual(expected);
    }),
    { numRuns: 200 },
  );
});
