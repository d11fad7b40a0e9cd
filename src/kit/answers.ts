/** What several answers share: pages of a long list, and figures with their sources. */
import { Big } from "big.js";
import type { Company } from "../model/index.ts";
import { figureNumber, figureText, HPC_SHARE, hpcShare, NOT_STATED, sourceSpans, valueText } from "./figures.ts";
import { formatPeriod } from "./format.ts";
import type { Span } from "./reply.ts";
import type { FigureLine, HistoryFigure, HistoryRow } from "./views.ts";

/** One page of a long list, and the buttons to turn it. `command` is the line that asked, without its page. */
export function turnPages<Row>(rows: readonly Row[], page: number, size: number, command: string) {
  const pages = Math.max(1, Math.ceil(rows.length / size));
  const at = Math.min(Math.max(1, page), pages);
  const turn = (label: string, to: number) => ({ label, command: `${command} --page ${to}` });
  return {
    shown: rows.slice((at - 1) * size, at * size),
    first: (at - 1) * size,
    words: pages > 1 ? `Page ${at} of ${pages}.` : "",
    buttons: [...(at > 1 ? [turn("Previous", at - 1)] : []), ...(at < pages ? [turn("Next", at + 1)] : [])],
  };
}

/** Figures with their sources, those of one source together: "Revenue $44.8M, HPC revenue $31.9M. Press: fool.com". */
export function sourceItems(row: HistoryRow, lines: readonly FigureLine[]): Span[][] {
  const stated = lines.flatMap((line) => {
    const figure = row.figures[line.id];
    return figure ? [{ words: `${line.label} ${figureText(row, line)}${doubtOf(figure)}`, figure }] : [];
  });
  const bySource = Map.groupBy(stated, ({ figure }) => JSON.stringify(sourceSpans(figure)));
  return [...bySource.values()].map((group) => [
    `${formatPeriod(row.period)} ${group.map(({ words }) => words).join(", ")}. `,
    ...capitalised(sourceSpans(group[0]!.figure)),
  ]);
}

const doubtOf = ({ conflict }: HistoryFigure): string => (conflict?.length ? " (sources differ)" : "");

const capitalised = ([first = "", ...rest]: Span[]): Span[] =>
  typeof first === "string" ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : [first, ...rest];

/** One company's newest period that states a figure, with the one before it that does. */
export interface LatestFigure {
  company: Company;
  row: HistoryRow;
  value: number;
  before?: { row: HistoryRow; value: number };
}

/** The newest statement of a figure in a history, newest first; undefined where no period states it. */
export function latestFigure(company: Company, rows: readonly HistoryRow[], id: string): LatestFigure | undefined {
  const stated = rows.flatMap((row) => {
    const value = figureNumber(row, id);
    return value === undefined ? [] : [{ row, value }];
  });
  const [latest, before] = stated;
  return latest && { company, ...latest, ...(before && { before }) };
}

/** Largest first; what people sort a sector by. */
export const byValue = (one: LatestFigure, other: LatestFigure): number => other.value - one.value;

/** "+$12.3M" or "+9.6 points": what became of a figure since the period before. */
export function moveText({ row, before }: LatestFigure, line: FigureLine): string {
  if (!before) return NOT_STATED;
  if (line.id === HPC_SHARE.id) {
    const [now, then] = [hpcShare(row)?.percent ?? 0, hpcShare(before.row)?.percent ?? 0];
    return signed(`${new Big(now).minus(then).toFixed(1)} points`);
  }
  const [now, then] = [row.figures[line.id], before.row.figures[line.id]];
  if (!now || !then || now.currency !== then.currency) return NOT_STATED;
  const precision = Number(now.precision) > Number(then.precision) ? now.precision : then.precision;
  const value = new Big(now.value).minus(then.value).toFixed();
  return signed(valueText({ ...now, value, precision }, line.unit));
}

const signed = (text: string): string => (text.startsWith("-") ? text : `+${text}`);
