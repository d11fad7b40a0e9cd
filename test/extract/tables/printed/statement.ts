/** Small statements with figures known by construction: what a property prints in many layouts and reads back. */
import * as fc from "fast-check";

export interface Column {
  /** As facts name it: "2026Q1", "2026M9". */
  period: string;
  /** Absent where the column is no fact: last year's nine months beside the quarter. */
  role?: "current" | "prior_year" | "prior_quarter" | "year_to_date";
  months: 3 | 6 | 9 | 12;
  /** Last day of it. */
  year: number;
  month: number;
  fiscalYear: number;
  /** Of a quarter. */
  number: number;
}

export interface Line {
  label: string;
  /** Absent for a row that is no fact. */
  metric?: string;
  /** One amount a column, in the table's unit without its point: 34012 for 34,012 or 340.12. */
  amounts: number[];
}

/** A quarter `back` quarters before the one given. */
function quarter(fiscalYear: number, number: number, back: number, yearEnd: number): Omit<Column, "role"> {
  const index = fiscalYear * 4 + number - 1 - back;
  const year = Math.floor(index / 4);
  const at = (index % 4) + 1;
  const month = ((yearEnd + at * 3 - 1) % 12) + 1;
  const calendarYear = month > yearEnd ? year - 1 : year;
  return { period: `${year}Q${at}`, months: 3, year: calendarYear, month, fiscalYear: year, number: at };
}

const NAMES = { 6: "H1", 9: "M9", 12: "FY" } as const;

function toDate(of: Omit<Column, "role">): Omit<Column, "role"> | undefined {
  const months = (of.number * 3) as 3 | 6 | 9 | 12;
  return months === 3 ? undefined : { ...of, months, period: `${of.fiscalYear}${NAMES[months]}` };
}

export const PERIOD_SETS = ["year on year", "with to date", "three quarters", "five quarters", "year"] as const;
export type PeriodSet = (typeof PERIOD_SETS)[number];

export function columnsOf(set: PeriodSet, fiscalYear: number, number: number, yearEnd: number): Column[] {
  const back = (count: number) => quarter(fiscalYear, number, count, yearEnd);
  const current: Column = { ...back(0), role: "current" };
  const priorYear: Column = { ...back(4), role: "prior_year" };
  const priorQuarter: Column = { ...back(1), role: "prior_quarter" };
  if (set === "three quarters") return [current, priorQuarter, priorYear];
  if (set === "five quarters") return [current, priorQuarter, back(2), back(3), priorYear];
  if (set === "year")
    return [0, 4].map((count, at): Column => {
      const last = quarter(fiscalYear, 4, count, yearEnd);
      return { ...last, months: 12, period: `${last.fiscalYear}FY`, role: at === 0 ? "current" : "prior_year" };
    });
  const own = toDate(back(0));
  const before = toDate(back(4));
  if (set === "year on year" || !own || !before) return [current, priorYear];
  return [current, priorYear, { ...own, role: "year_to_date" }, before];
}

const amount = fc.integer({ min: 1, max: 4_999_999 });
const amountsFor = (count: number) => fc.array(amount, { minLength: count, maxLength: count });
const signedFor = (count: number) =>
  fc.array(
    fc.oneof(
      amount,
      amount.map((one) => -one),
    ),
    { minLength: count, maxLength: count },
  );

const sum = (rows: readonly number[][], at: number): number => rows.reduce((total, row) => total + row[at]!, 0);

/** A statement and its reconciliation: lines of revenue, their total, costs, the result; the result again, adjusted EBITDA. */
export const figuresFor = (count: number): fc.Arbitrary<{ statement: Line[]; reconciliation: Line[] }> =>
  fc
    .record({
      mining: amountsFor(count),
      hpc: amountsFor(count),
      hosting: fc.option(amountsFor(count)),
      cost: amountsFor(count),
      net: signedFor(count),
      ebitda: signedFor(count),
    })
    .map(({ mining, hpc, hosting, cost, net, ebitda }) => {
      const parts = hosting ? [mining, hpc, hosting] : [mining, hpc];
      const result: Line = { label: "Net income (loss)", metric: "net_income", amounts: net };
      return {
        statement: [
          { label: "Bitcoin mining revenue", metric: "mining_revenue", amounts: mining },
          { label: "HPC lease revenue", metric: "hpc_revenue", amounts: hpc },
          ...(hosting ? [{ label: "Hosting revenue", metric: "hosting_revenue", amounts: hosting }] : []),
          { label: "Total revenue", metric: "total_revenue", amounts: mining.map((_, at) => sum(parts, at)) },
          { label: "Cost of revenue", amounts: cost },
          result,
          {
            label: "Net income (loss) per share, basic",
            amounts: net.map((one) => Math.sign(one) * (Math.abs(one) % 97)),
          },
        ],
        reconciliation: [
          result,
          { label: "Depreciation and amortization", amounts: cost },
          { label: "EBITDA", amounts: ebitda.map((one) => one + 11) },
          { label: "Adjusted EBITDA", metric: "adjusted_ebitda", amounts: ebitda },
        ],
      };
    });

/** "hpc_revenue 2026Q1 current 20984000". */
export function expectedOf(lines: readonly Line[], columns: readonly Column[], zeros: number): string[] {
  const facts = lines.flatMap(({ metric, amounts }) =>
    columns.flatMap(({ period, role }, at) =>
      metric && role ? [`${metric} ${period} ${role} ${amounts[at]!}${"0".repeat(zeros)}`] : [],
    ),
  );
  return [...new Set(facts)].toSorted();
}
