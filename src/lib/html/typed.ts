/**
 * Tables that are written with blanks, tabs or bars instead of cells: `<pre>` of old filings, plain text, notes.
 * A cell's place is the place of its characters in the line, so that heads stand over their columns as on paper.
 */
import { hasLetters, isLabelledRow } from "./looks.ts";

export interface TypedCell {
  text: string;
  /** Offsets in the line, end exclusive. */
  start: number;
  end: number;
  /** Columns taken up, `to` exclusive: characters, or bars counted. */
  from: number;
  to: number;
}

type Kind = "blank" | "data" | "head" | "short" | "prose";

export interface TypedLine {
  cells: TypedCell[];
  kind: Kind;
  /** Columns are counted by bars, and heads stand in them. */
  barred?: true;
}

/** Line numbers of a table, `to` exclusive. */
export interface TypedTable {
  from: number;
  to: number;
}

/** A line of a statement is no longer. */
const LONGEST = 400;
const LONGEST_SECTION = 70;
/** A single cell that starts further right stands over columns. */
const INDENT = 16;
/** Rows of figures that make a table; under a head over two columns one is enough. */
const LEAST_DATA = 2;
const LEAST_COLUMNS = 2;
const MOST_BLANK = 3;

const RULE = /^[\s|:+=_-]*$/;
/** What sets the cells of a line apart: a tab, two blanks, dots that lead the eye. */
const GAP = /(?:[ \u00a0]*\t[ \u00a0\t]*|[ \u00a0]{2,}|[ \u00a0]?(?:\.[ \u00a0]?){4,})+/g;

function cellsByBars(line: string): TypedCell[] {
  const cells: TypedCell[] = [];
  let at = 0;
  const bare = line.replace(/^\s*\|/, (edge) => " ".repeat(edge.length)).replace(/\|\s*$/, "");
  for (const [column, part] of bare.split("|").entries()) {
    const start = at + (part.length - part.trimStart().length);
    const text = part.trim();
    if (text !== "") cells.push({ text, start, end: start + text.length, from: column, to: column + 1 });
    at += part.length + 1;
  }
  return cells;
}

function cellsByGaps(line: string): TypedCell[] {
  const cells: TypedCell[] = [];
  const add = (start: number, end: number) => {
    const raw = line.slice(start, end);
    const text = raw.trim();
    if (text === "") return;
    const from = start + raw.length - raw.trimStart().length;
    cells.push({ text, start: from, end: from + text.length, from, to: from + text.length });
  };
  let at = 0;
  for (const gap of line.matchAll(GAP)) {
    add(at, gap.index);
    at = gap.index + gap[0].length;
  }
  add(at, line.length);
  const [first] = cells;
  // Labels are indented; the place of the column of labels is the edge of the page.
  if (first && first.from < INDENT && (cells.length > 1 || hasLetters(first.text))) first.from = 0;
  return cells;
}

function kindOf(line: string, cells: readonly TypedCell[]): Kind {
  if (RULE.test(line)) return "blank";
  const [first, ...rest] = cells;
  if (!first) return "blank";
  if (first.from === 0 && isLabelledRow(cells.map(({ text }) => text))) return "data";
  if (rest.length > 0 || first.from >= INDENT) return "head";
  return first.text.length <= LONGEST_SECTION && !/[.;]$/.test(first.text) ? "short" : "prose";
}

export function readTypedLine(line: string): TypedLine {
  if (line.length > LONGEST) return { cells: [], kind: "prose" };
  // One bar is enough: "Total revenue | $27,924,756".
  if (!line.includes("|")) {
    const cells = cellsByGaps(line);
    return { cells, kind: kindOf(line, cells) };
  }
  const cells = cellsByBars(line);
  return { cells, kind: kindOf(line, cells), barred: true };
}

/** From the first head or figure of a run of lines to its last row of figures. */
function trim(lines: readonly TypedLine[], from: number, to: number): TypedTable | undefined {
  let start = from;
  while (start < to && lines[start]!.kind !== "head" && lines[start]!.kind !== "data") start++;
  let end = to;
  while (end > start && lines[end - 1]!.kind !== "data") end--;
  let data = 0;
  for (let at = start; at < end; at++) if (lines[at]!.kind === "data") data++;
  return data >= LEAST_DATA || (data === 1 && hasHead(lines, start, end)) ? { from: start, to: end } : undefined;
}

/** "            Q1 2025    Q1 2026" above one row: which figure is whose stands in the head alone. */
const hasHead = (lines: readonly TypedLine[], from: number, to: number): boolean =>
  lines.slice(from, to).some(({ kind, cells }) => kind === "head" && cells.length >= LEAST_COLUMNS);

/** Runs of lines with at least two rows of a label and figures, or one under a head, and the heads above them. */
export function findTyped(lines: readonly TypedLine[]): TypedTable[] {
  const tables: TypedTable[] = [];
  let from = 0;
  let blank = 0;
  for (let at = 0; at <= lines.length; at++) {
    const kind = lines[at]?.kind ?? "prose";
    blank = kind === "blank" ? blank + 1 : 0;
    if (kind !== "prose" && blank <= MOST_BLANK) continue;
    const table = trim(lines, from, at);
    if (table) tables.push(table);
    from = at + 1;
  }
  return tables;
}

/** Whether a text may hold such a table; most do not, and are spared the rest. */
export const maybeTyped = (text: string): boolean =>
  /\t|\|.*\||\|[ \u00a0$(]{0,4}\d|[^\s.][ \u00a0.]{2,}[$(\u00a0]{0,3}\d/.test(text);
