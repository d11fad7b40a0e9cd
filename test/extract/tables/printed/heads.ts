/** The heads of columns as exhibits write them: rows of cells, each with the number of columns it stands over. */
import type { Column } from "./statement.ts";

export type HeadCell = [text: string, over: number];

const MONTHS = "January February March April May June July August September October November December".split(" ");
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const LENGTHS = { 3: "Three Months", 6: "Six Months", 9: "Nine Months", 12: "Year" } as const;
const QUARTERS = { 3: "Quarter", 6: "Half Year", 9: "Nine Months", 12: "Year" } as const;
const DIGITS = { 3: "3 months", 6: "6 months", 9: "9 months", 12: "12 months" } as const;

const monthOf = ({ month }: Column): string => MONTHS[month - 1]!;
const dayOf = ({ month }: Column): number => DAYS[month - 1]!;
const american = (one: Column): string => `${monthOf(one)} ${dayOf(one)}`;

/** Neighbours with the same words under one cell. */
function merged(columns: readonly Column[], text: (one: Column) => string): HeadCell[] {
  const cells: HeadCell[] = [];
  for (const one of columns) {
    const last = cells.at(-1);
    if (last && last[0] === text(one)) last[1]++;
    else cells.push([text(one), 1]);
  }
  return cells;
}

const each = (columns: readonly Column[], text: (one: Column) => string): HeadCell[] =>
  columns.map((one) => [text(one), 1]);

const label = ({ months, number, fiscalYear }: Column, style: "Q1 2026" | "1Q26" | "Q1 FY26"): string => {
  const year =
    style === "Q1 2026"
      ? ` ${fiscalYear}`
      : style === "1Q26"
        ? String(fiscalYear).slice(2)
        : ` FY${String(fiscalYear).slice(2)}`;
  if (months === 3) return style === "1Q26" ? `${number}Q${year}` : `Q${number}${year}`;
  if (months === 6) return style === "1Q26" ? `1H${year}` : `H1${year}`;
  if (months === 9) return `9M${year}`;
  return style === "Q1 2026" ? `FY${year}` : `FY${String(fiscalYear).slice(2)}`;
};

/** Each gives the rows of a head, highest first. */
export const HEADS: Record<string, (columns: readonly Column[]) => HeadCell[][]> = {
  "one row": (columns) => [each(columns, (one) => `${LENGTHS[one.months]} Ended ${american(one)}, ${one.year}`)],
  "lines in a cell": (columns) => [
    each(columns, (one) => `${LENGTHS[one.months]} Ended<br>${american(one)},<br>${one.year}`),
  ],
  "for the": (columns) => [
    each(columns, (one) => `For the ${QUARTERS[one.months]} Ended ${american(one)}, ${one.year} <sup>(1)</sup>`),
  ],
  "British day": (columns) => [
    each(columns, (one) => `${QUARTERS[one.months]} ended ${dayOf(one)} ${monthOf(one)} ${one.year}`),
  ],
  "year below": (columns) => [
    merged(columns, (one) => `${LENGTHS[one.months]} Ended ${american(one)},`),
    each(columns, (one) => String(one.year)),
  ],
  "day and year below": (columns) => [
    merged(columns, (one) => `${LENGTHS[one.months]} Ended`),
    each(columns, (one) => `${american(one)}, ${one.year}`),
  ],
  "three rows": (columns) => [
    merged(columns, (one) => `For the ${DIGITS[one.months]} ended`),
    merged(columns, american),
    each(columns, (one) => String(one.year)),
  ],
  "unaudited below": (columns) => [
    merged(columns, (one) => `${LENGTHS[one.months]} Ended ${american(one)},`),
    each(columns, (one) => String(one.year)),
    each(columns, () => "(Unaudited)"),
  ],
  "unaudited above": (columns) => [
    [["(Unaudited)", columns.length]],
    merged(columns, (one) => `${LENGTHS[one.months]} ended ${american(one).slice(0, 3)}. ${dayOf(one)},`),
    each(columns, (one) => String(one.year)),
  ],
  "Q1 2026": (columns) => [each(columns, (one) => label(one, "Q1 2026"))],
  "1Q26": (columns) => [each(columns, (one) => label(one, "1Q26"))],
  "Q1 FY26": (columns) => [each(columns, (one) => label(one, "Q1 FY26"))],
  "length, label": (columns) => [
    merged(columns, (one) => QUARTERS[one.months]),
    each(columns, (one) => `${american(one)}, ${one.year}`),
  ],
  dollars: (columns) => [
    each(columns, (one) => `${LENGTHS[one.months]} Ended ${american(one)}, ${one.year}`),
    each(columns, () => "US$"),
  ],
  "by year": (columns) => [
    merged(columns, (one) => String(one.year)),
    each(columns, (one) => `${LENGTHS[one.months]} ended ${american(one)}`),
  ],
  "no colspan row": (columns) => [
    each(columns, (one) => `${LENGTHS[one.months]} Ended`),
    each(columns, (one) => `${american(one)},`),
    each(columns, (one) => String(one.year)),
  ],
  "short dates": (columns) => [
    merged(columns, (one) => `${LENGTHS[one.months]} Ended`),
    each(columns, (one) => `${american(one).slice(0, 3)} ${dayOf(one)}, ${one.year}`),
  ],
  "dashed dates": (columns) => [
    merged(columns, (one) => `${LENGTHS[one.months]} ended`),
    each(columns, (one) => `${dayOf(one)}-${monthOf(one).slice(0, 3)}-${String(one.year).slice(2)}`),
  ],
  "ISO dates": (columns) => [
    merged(columns, (one) => `${LENGTHS[one.months]} ended`),
    each(columns, (one) => `${one.year}-${String(one.month).padStart(2, "0")}-${dayOf(one)}`),
  ],
  "American slashes": (columns) => [
    merged(columns, (one) => `${LENGTHS[one.months]} ended`),
    each(columns, (one) => `${one.month}/${dayOf(one)}/${one.year}`),
  ],
  "British slashes": (columns) => [
    merged(columns, (one) => `${LENGTHS[one.months]} ended`),
    each(columns, (one) => `${dayOf(one)}/${String(one.month).padStart(2, "0")}/${one.year}`),
  ],
  "Q1 F2026": (columns) => [
    each(columns, (one) =>
      one.months === 3
        ? `Q${one.number} F${one.fiscalYear}`
        : one.months === 12
          ? `F${one.fiscalYear}`
          : `${one.months}M F${one.fiscalYear}`,
    ),
  ],
  apostrophe: (columns) => [
    each(columns, (one) =>
      one.months === 3
        ? `Q${one.number}’${String(one.fiscalYear).slice(2)}`
        : one.months === 12
          ? `FY’${String(one.fiscalYear).slice(2)}`
          : `${one.months}M’${String(one.fiscalYear).slice(2)}`,
    ),
  ],
  dash: (columns) => [
    each(columns, (one) =>
      one.months === 3
        ? `Q${one.number}-${one.fiscalYear}`
        : one.months === 12
          ? `FY-${one.fiscalYear}`
          : `${one.months}M-${one.fiscalYear}`,
    ),
  ],
  "quarter in words": (columns) => [
    each(columns, (one) =>
      one.months === 3
        ? `${["First", "Second", "Third", "Fourth"][one.number - 1]} Quarter ${one.fiscalYear}`
        : one.months === 12
          ? `Full Year ${one.fiscalYear}`
          : one.months === 6
            ? `First Half ${one.fiscalYear}`
            : `Nine Months ${one.fiscalYear}`,
    ),
  ],
  "quarter of fiscal": (columns) => [
    each(columns, (one) =>
      one.months === 3
        ? `${["First", "Second", "Third", "Fourth"][one.number - 1]} Quarter of Fiscal ${one.fiscalYear}`
        : one.months === 12
          ? `Fiscal Year ${one.fiscalYear}`
          : one.months === 6
            ? `First Half of Fiscal ${one.fiscalYear}`
            : `First Nine Months of Fiscal ${one.fiscalYear}`,
    ),
  ],
  "month period": (columns) => [
    each(
      columns,
      (one) =>
        `For the ${(one.months === 12 ? "twelve months" : LENGTHS[one.months].toLowerCase()).replace(/s$/, "").replace(" ", "-")} period ended ${american(one)}, ${one.year}`,
    ),
  ],
  actual: (columns) => [each(columns, (one) => `${LENGTHS[one.months]} Ended ${american(one)}, ${one.year} (Actual)`)],
  restated: (columns) => [
    merged(columns, (one) => `${LENGTHS[one.months]} Ended ${american(one)},`),
    each(columns, (one) => (one.role === "prior_year" ? `${one.year} (Restated)` : String(one.year))),
  ],
  ending: (columns) => [each(columns, (one) => `${QUARTERS[one.months]} ending ${monthOf(one)} ${one.year}`)],
  to: (columns) => [each(columns, (one) => `${LENGTHS[one.months]} to ${dayOf(one)} ${monthOf(one)} ${one.year}`)],
  "date, then label": (columns) => [
    each(columns, (one) => `${LENGTHS[one.months]} Ended ${american(one)}, ${one.year}`),
    each(columns, (one) => label(one, "Q1 FY26")),
  ],
  "label, then date": (columns) => [
    each(columns, (one) => label(one, "Q1 FY26")),
    each(columns, (one) => `${LENGTHS[one.months]} Ended ${american(one)}, ${one.year}`),
  ],
  "label and date": (columns) => [
    each(columns, (one) => `${label(one, "Q1 2026")} (${LENGTHS[one.months]} ended ${american(one)}, ${one.year})`),
  ],
  "label, day": (columns) => [
    each(columns, (one) => label(one, "Q1 2026")),
    each(columns, (one) => `${one.months === 12 ? "Year" : LENGTHS[one.months]} ended ${american(one)}`),
  ],
};
