/**
 * Fiscal periods. The fiscal year is the calendar year in which it ends: IREN's quarter to 30 September
 * 2025 is 2026Q1, for its year ends in June 2026.
 */
export type Period = string;

export type PeriodKind = "quarter" | "half" | "nine_months" | "year";

export interface PeriodParts {
  year: number;
  kind: PeriodKind;
  /** 1 to 4 for a quarter, 1 or 2 for a half, 1 otherwise. */
  number: number;
}

const PERIOD = /^(\d{4})(?:Q([1-4])|H([12])|M9|FY)$/;

/** "2026Q1", "2025H1", "2025M9" (nine months), "2025FY"; undefined for anything else, and for no period. */
export function parsePeriod(text: string | undefined): PeriodParts | undefined {
  if (text === undefined) return undefined;
  const found = PERIOD.exec(text);
  if (!found) return undefined;
  const year = Number(found[1]);
  if (found[2]) return { year, kind: "quarter", number: Number(found[2]) };
  if (found[3]) return { year, kind: "half", number: Number(found[3]) };
  return { year, kind: text.endsWith("FY") ? "year" : "nine_months", number: 1 };
}

export function formatPeriod({ year, kind, number }: PeriodParts): Period {
  if (kind === "quarter") return `${year}Q${number}`;
  if (kind === "half") return `${year}H${number}`;
  return kind === "year" ? `${year}FY` : `${year}M9`;
}

/** Months of the fiscal year that have passed when the period ends. */
function monthsIn({ kind, number }: PeriodParts): number {
  if (kind === "quarter") return number * 3;
  if (kind === "half") return number * 6;
  return kind === "year" ? 12 : 9;
}

export function monthsOf({ kind }: Pick<PeriodParts, "kind">): number {
  return { quarter: 3, half: 6, nine_months: 9, year: 12 }[kind];
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const daysIn = (year: number, month: number): number =>
  month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : DAYS[month - 1]!;

const dayOf = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

/** Last day of a fiscal period as `YYYY-MM-DD`. */
export function periodEnd(period: Period, fiscalYearEndMonth: number): string | undefined {
  const parts = parsePeriod(period);
  if (!parts) return undefined;
  const month = fiscalYearEndMonth - 12 + monthsIn(parts);
  // The month before the one that begins here has ended.
  const [year, last] = [parts.year + Math.floor((month - 1) / 12), ((((month - 1) % 12) + 12) % 12) + 1];
  return dayOf(year, last, daysIn(year, last));
}

/** First day of a fiscal period as `YYYY-MM-DD`. */
export function periodStart(period: Period, fiscalYearEndMonth: number): string | undefined {
  const parts = parsePeriod(period);
  if (!parts) return undefined;
  const month = fiscalYearEndMonth - 12 + monthsIn(parts) - monthsOf(parts);
  return dayOf(parts.year + Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, 1);
}

/**
 * The fiscal quarter that ends in the month of `day`, or the newest one that ended before it.
 * A few days over the month's end still count as that month (52-week calendars).
 */
export function quarterEndingAt(day: string, fiscalYearEndMonth: number): Period {
  const at = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  if (at.getUTCDate() <= 7) at.setUTCDate(0);
  const month = at.getUTCMonth() + 1;
  const monthsAfterYearEnd = (month - fiscalYearEndMonth + 12) % 12 || 12;
  const quarter = Math.floor(monthsAfterYearEnd / 3);
  const year = at.getUTCFullYear() + (month > fiscalYearEndMonth ? 1 : 0);
  return quarter === 0 ? `${year - 1}Q4` : `${year}Q${quarter}`;
}

export function yearBefore(period: Period): Period | undefined {
  const parts = parsePeriod(period);
  return parts && formatPeriod({ ...parts, year: parts.year - 1 });
}

/** The quarter before a quarter; undefined for longer periods. */
export function quarterBefore(period: Period): Period | undefined {
  const parts = parsePeriod(period);
  if (!parts || parts.kind !== "quarter") return undefined;
  return parts.number === 1 ? `${parts.year - 1}Q4` : `${parts.year}Q${parts.number - 1}`;
}
