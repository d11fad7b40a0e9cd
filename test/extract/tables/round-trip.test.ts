import * as fc from "fast-check";
import { expect, test } from "vitest";
import { company, lines, table, text } from "./page.ts";

/** How exhibits write a figure over one or more cells: every style has the same number of cells for every figure. */
const STYLES: ((digits: string, negative: boolean) => string[])[] = [
  (digits, negative) => [negative ? `(${digits})` : digits],
  (digits, negative) => [negative ? `$ (${digits})` : `$ ${digits}`],
  (digits, negative) => [negative ? `($${digits})` : `$${digits}`],
  (digits, negative) => [`${negative ? "−" : ""}${digits}`],
  (digits, negative) => ["$", negative ? `(${digits}` : digits, negative ? ")" : ""],
  (digits, negative) => ["", negative ? `(${digits}` : digits, negative ? ")" : "", "&nbsp;"],
  (digits, negative) => ["$", negative ? "(" : "", digits, negative ? ")" : ""],
];
const UNITS = [
  { words: "(in thousands, except per share data)", places: 3, decimals: 0 },
  { words: "($ in millions)", places: 6, decimals: 1 },
  { words: "(US$ millions)", places: 6, decimals: 3 },
];
const MONTH_ENDS = ["March 31,", "June 30,", "September 30,", "December 31,"];
const ROWS = [
  ["Bitcoin mining revenue", "mining_revenue"],
  ["HPC hosting revenue", "hpc_revenue"],
  ["Total revenue", "total_revenue"],
  ["Net income (loss)", "net_income"],
  ["Adjusted EBITDA", "adjusted_ebitda"],
] as const;

type Figure = [number, boolean];
const figure = fc.tuple(fc.integer({ min: 1, max: 99_999_999 }), fc.boolean());
const exhibit = fc.record({
  quarter: fc.integer({ min: 1, max: 4 }),
  year: fc.integer({ min: 2021, max: 2027 }),
  style: fc.integer({ min: 0, max: STYLES.length - 1 }),
  unit: fc.integer({ min: 0, max: UNITS.length - 1 }),
  priorFirst: fc.boolean(),
  stacked: fc.boolean(),
  cells: fc.array(fc.tuple(figure, figure), { minLength: ROWS.length, maxLength: ROWS.length }),
});

/** 34012 with one decimal is "3,401.2". */
function write(digits: number, decimals: number): string {
  const padded = String(digits).padStart(decimals + 1, "0");
  const whole = padded.slice(0, padded.length - decimals).replace(/\B(?=(?:\d{3})+$)/g, ",");
  return decimals === 0 ? whole : `${whole}.${padded.slice(-decimals)}`;
}

test("a table that is printed from figures is read back, whatever its style, unit and order of columns", () => {
  fc.assert(
    fc.property(exhibit, ({ quarter, year, style, unit, priorFirst, stacked, cells }) => {
      const { words, places, decimals } = UNITS[unit]!;
      const put = STYLES[style]!;
      const width = put("1", false).length;
      const end = MONTH_ENDS[quarter - 1]!;
      const years = priorFirst ? [year - 1, year] : [year, year - 1];
      const heads = stacked
        ? [
            ["", [`Three Months Ended ${end}`, 2 * width] as [string, number]],
            ["", ...years.map((one) => [String(one), width] as [string, number])],
          ]
        : [["", ...years.map((one) => [`Three Months Ended ${end} ${one}`, width] as [string, number])]];
      // No line of revenue is larger than all revenue: the total is what its lines add up to.
      const [mining, hpc] = cells as [[Figure, Figure], [Figure, Figure]];
      const total = [0, 1].map((at): Figure => [mining[at]![0] + hpc[at]![0], false]) as [Figure, Figure];
      const filled = cells.map((pair, at) => (at === 2 ? total : pair));
      const expected: string[] = [];
      const rows = ROWS.map(([label, metric], at) => {
        const [current, prior] = filled[at]!;
        const signed = ([digits, negative]: [number, boolean]): [number, boolean] => [
          digits,
          negative && !metric.endsWith("revenue"),
        ];
        const inOrder = (priorFirst ? [prior, current] : [current, prior]).map(signed);
        for (const [of, role, [digits, negative]] of [
          [year, "current", signed(current)],
          [year - 1, "prior_year", signed(prior)],
        ] as const)
          expected.push(
            `${metric} ${of}Q${quarter} ${role} ${negative ? "-" : ""}${digits}${"0".repeat(places - decimals)}`,
          );
        return [label, ...inOrder.flatMap(([digits, negative]) => put(write(digits, decimals), negative))];
      });
      const html = `${text(words)}${table(...heads, ...rows)}`;
      expect(lines(html, company("X")).toSorted()).toEqual(expected.toSorted());
    }),
    { numRuns: 300 },
  );
});
