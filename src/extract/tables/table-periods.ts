import type { Period } from "../../model/index.ts";
import { periodOf } from "./column-period.ts";
import type { ColumnHead } from "./columns.ts";
import type { HeadPieces } from "./heads.ts";
import { periodsOfPress } from "./press-columns.ts";
import type { Reading } from "./walk.ts";

/** "Period ended 30 June 2025": as long as the one period with that end, or a year later, that the text names. */
function namedPeriod(pieces: HeadPieces, yearEnd: number, named: ReadonlySet<Period>): Period | undefined {
  const fitting = [3, 6, 9, 12].flatMap((months) => {
    const period = periodOf({ ...pieces, months }, yearEnd);
    const later = pieces.year && periodOf({ ...pieces, months, year: pieces.year + 1 }, yearEnd);
    return period && (named.has(period) || (later && named.has(later))) ? [period] : [];
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Whether dates without a length follow each other by quarters: "March 31, June 30, September 30, December 31". */
function areQuarters(columns: readonly HeadPieces[]): boolean {
  const ends = new Set(
    columns.flatMap(({ months, month, year }) =>
      months === undefined && month !== undefined && year !== undefined ? [year * 12 + month] : [],
    ),
  );
  return [...ends].some((end) => ends.has(end + 3));
}

/** A column of percentages beside the figures is none that could be confused with them. */
const holdsMoney = ({ column, figure }: Reading): boolean => !column.refused && figure.value.kind !== "other";

const hasOwnPeriod = ({ year, month, number }: HeadPieces): boolean =>
  year !== undefined || month !== undefined || number !== undefined;

/**
 * The period of each column of one table: what its head says, what is missing from the lines over the table. Two
 * columns that say nothing of their own cannot both have the period of the caption: neither is read.
 */
export function periodsOfColumns(
  readings: readonly Reading[],
  caption: HeadPieces,
  yearEnd: number,
  { named, headline }: { named: ReadonlySet<Period>; headline?: Period },
): (column: ColumnHead) => Period | undefined {
  const columns = [...new Map(readings.filter(holdsMoney).map(({ column }) => [column.place, column])).values()];
  const whole = (column: ColumnHead): HeadPieces => ({ ...caption, ...column.pieces });
  const silent = new Set(
    columns.filter(({ pieces, line, names }) => !hasOwnPeriod(pieces) && !line && !names).map(({ place }) => place),
  );
  const quarters = areQuarters(columns.map(whole));
  const press =
    hasOwnPeriod(caption) || silent.size < columns.length ? undefined : periodsOfPress(readings, columns, headline);
  return (column) => {
    const ofPress = press?.get(column.place);
    if (ofPress) return ofPress;
    if (silent.size > 1 && silent.has(column.place)) return undefined;
    const pieces = whole(column);
    if (pieces.months !== undefined || pieces.month === undefined) return periodOf(pieces, yearEnd);
    return quarters ? periodOf({ ...pieces, months: 3 }, yearEnd) : namedPeriod(pieces, yearEnd, named);
  };
}
