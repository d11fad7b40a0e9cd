import { type Period, parsePeriod } from "../../model/index.ts";
import type { Candidate, Unplaced } from "./collect.ts";
import { endOf } from "./column-period.ts";
import type { HeadPieces } from "./heads.ts";

/** Figures of fewer digits are equal by chance. */
const LEAST_DIGITS = 3;
const digitsOf = (value: string): string => value.replace(/^-?0*|0+$/g, "");

/** What a figure is of, its period left out. */
const subjectOf = ({ metric, currency, rank }: Unplaced): string => `${metric} ${currency} ${rank}`;

const isPlaced = (one: Unplaced): one is Unplaced & { period: Period } => one.period !== undefined;

/** The values of a subject in a period, and the periods in which it has a value. */
interface Known {
  values: ReadonlyMap<string, ReadonlySet<string>>;
  periods: ReadonlyMap<string, ReadonlySet<string>>;
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}

function knownOf(all: readonly Unplaced[]): Known {
  const values = new Map<string, Set<string>>();
  const periods = new Map<string, Set<string>>();
  for (const one of all) {
    if (!isPlaced(one) || one.refused) continue;
    addTo(values, `${subjectOf(one)} ${one.period}`, one.value);
    addTo(periods, `${subjectOf(one)} ${one.value}`, one.period);
  }
  return { values, periods };
}

/** Whether a head that names a part of a period may mean the one given. */
function fits({ year, month, months }: HeadPieces, period: Period, yearEnd: number): boolean {
  const parts = parsePeriod(period);
  const end = endOf(period, yearEnd);
  if (!parts || (year !== undefined && year !== parts.year && year !== Number(end.slice(0, 4)))) return false;
  return months === undefined && (month === undefined || month === Number(end.slice(5, 7)));
}

/** The one period whose figures in other tables the column repeats, contradicting none. */
function periodOfColumn(column: readonly Unplaced[], known: Known, yearEnd: number): Period | undefined {
  const told = column.filter(({ refused, value }) => !refused && digitsOf(value).length >= LEAST_DIGITS);
  const periods = new Set<string>();
  for (const one of told) {
    for (const period of known.periods.get(`${subjectOf(one)} ${one.value}`) ?? []) {
      periods.add(period);
      if (periods.size > 1) return undefined;
    }
  }
  const [period] = periods;
  if (!period || !fits(column[0]!.column.pieces, period, yearEnd)) return undefined;
  const agrees = (one: Unplaced): boolean => known.values.get(`${subjectOf(one)} ${period}`)?.has(one.value) ?? true;
  return told.every(agrees) ? period : undefined;
}

/**
 * A column without a period of its own has that of the column in another table whose figures it repeats: a
 * reconciliation headed "2023 | 2022" starts from the net loss of the quarter's statement.
 */
export function placeByFigures(all: readonly Unplaced[], yearEnd: number): Candidate[] {
  const open = all.filter((one) => !isPlaced(one));
  if (open.length === 0) return all.filter(isPlaced);
  const known = knownOf(all);
  const columns = Map.groupBy(open, ({ table, column }) => `${table} ${column.place}`);
  const found = new Map([...columns].map(([key, column]) => [key, periodOfColumn(column, known, yearEnd)]));
  return all.flatMap((one) => {
    const period = one.period ?? found.get(`${one.table} ${one.column.place}`);
    return period ? [{ ...one, period }] : [];
  });
}
