import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readingOf } from "../../reported/read.ts";

const LABELS = [
  ["Bitcoin mining revenue", "Revenue from bitcoin mining", "Bitcoin mining revenue, net"],
  ["Revenue", "Total revenue", "Total consolidated revenues, net"],
  ["Net income", "Net income (loss)", "Net income (loss) attributable to common stockholders"],
  ["Adjusted EBITDA", "Adjusted EBITDA (non-GAAP measure)"],
] as const;
const METRICS = ["mining_revenue", "total_revenue", "net_income", "adjusted_ebitda"];
/** Row of the total, which no part exceeds. */
const TOTAL = 1;

const blanks = fc.integer({ min: 2, max: 12 });
const row = fc.record({ label: fc.nat(), gaps: fc.tuple(blanks, blanks) });
const printed = fc.record({
  /** In tenths of a million, the total above all parts; all differ, so that a figure tells its row and column. */
  figures: fc
    .uniqueArray(fc.integer({ min: 100, max: 999 }), { minLength: 8, maxLength: 8 })
    .map((figures) => figures.map((tenths, at) => (at >> 1 === TOTAL ? tenths + 1000 : tenths))),
  rows: fc.tuple(row, row, row, row),
  indent: fc.integer({ min: 0, max: 30 }),
  gap: blanks,
  apart: fc.boolean(),
  width: fc.integer({ min: 10, max: 45 }),
  missing: fc.tuple(...Array.from({ length: 8 }, () => fc.boolean())),
});

const TITLE = "CleanSpark Reports Third Quarter Fiscal 2026 Results";
const LEAD = "CleanSpark, Inc. (Nasdaq: CLSK) reports its third quarter of fiscal 2026, ended June 30, 2026.";
const write = (tenths: number, apart: boolean): string =>
  `$${apart ? "  " : ""}${Math.floor(tenths / 10)}.${tenths % 10}m`;
const labelOf = (at: number, { label }: { label: number }): string => LABELS[at]![label % LABELS[at]!.length]!;

/** What the reader says of a table: "metric value period". */
const readBack = (lines: readonly string[]): string[] =>
  readingOf(TITLE, [LEAD, "", ...lines].join("\n"))
    .facts.map(({ metric, value, period }) => `${metric} ${value} ${period}`)
    .toSorted();

const told = (figures: readonly number[]): string[] =>
  figures
    .map((tenths, at) => `${METRICS[at >> 1]} ${tenths * 100_000} ${at % 2 === 0 ? "2026Q3" : "2026Q2"}`)
    .toSorted();

test("a typed table is read back in the order of its columns, however long its labels and wide its gaps are", () => {
  fc.assert(
    fc.property(printed, ({ figures, rows, indent, gap, apart }) => {
      const table = rows.map(
        (one, at) =>
          labelOf(at, one) +
          one.gaps.map((width, column) => " ".repeat(width) + write(figures[2 * at + column]!, apart)).join(""),
      );
      const head = `${" ".repeat(indent)}Q3 FY26${" ".repeat(gap)}Q2 FY26`;
      expect(readBack([head, ...table])).toEqual(told(figures));
    }),
  );
});

test("a typed table with room for each column never puts a figure under another's head where some are missing", () => {
  fc.assert(
    fc.property(printed, ({ figures, rows, width, missing }) => {
      const cell = (text: string) => text.padStart(12);
      const table = rows.flatMap((one, at) => {
        // A label alone would head the rows below it.
        if (missing[2 * at] && missing[2 * at + 1]) return [];
        const cells = [0, 1].map((column) => (missing[2 * at + column] ? "" : write(figures[2 * at + column]!, false)));
        return [`${labelOf(at, one).padEnd(width)}${cells.map(cell).join("")}`.trimEnd()];
      });
      // One row is no table.
      fc.pre(table.length > 1);
      const head = " ".repeat(width) + cell("Q3 FY26") + cell("Q2 FY26");
      const known = new Set(told(figures));
      for (const figure of readBack([head, ...table])) expect(known, [head, ...table].join("\n")).toContain(figure);
    }),
  );
});
