import type { PlacedBlock, PlacedTable } from "../../lib/index.ts";
import type { GridRow } from "./grid.ts";
import { isRefusedTitle } from "./head-words.ts";
import { type HeadPieces, readHead } from "./heads.ts";
import { firstUnit, readUnit, type Unit } from "./unit.ts";

/** What the lines over a table say of all of it. */
export interface TableContext {
  /** Nearest first. */
  lines: string[];
  /** The line right above the table. */
  title: string;
  unit: Unit;
  pieces: HeadPieces;
  /** Nothing in it is reported: an outlook, a part that was sold, an example. */
  refused: boolean;
  /** The company calls the figures preliminary. */
  preliminary: boolean;
}

/** A line longer than this is prose and ends what belongs to the table. */
const LONGEST = 120;
const MOST_LINES = 8;
/** Such a note stands at the start of a release, or in a paragraph of its own. */
const LONGEST_NOTE = 1500;
const UNIT_NOTE =
  /\b(?:in|of) (?:thousands|millions)\b|\ball (?:amounts|figures)\b|\bexpressed in\b|\bunless otherwise (?:stated|noted|indicated)\b/i;

/** A sentence ends what belongs to the table, unless it tells the unit. */
const isProse = (line: string): boolean =>
  !(line.length < 240 && UNIT_NOTE.test(line)) && (line.length > LONGEST || /[.!?][”"']?$/.test(line));

/** "All amounts are in thousands of US dollars unless otherwise stated", said once for all tables of a page. */
const FOR_ALL =
  /\b(?:(?:all|dollar|monetary|currency|tabular) (?:[a-z]+ ){0,4}?(?:amounts|figures|numbers|values)\b[^.;]{0,40}? in (?:us\$ |u\.?s\.? dollars? )?(?:thousands|millions)\b|(?:amounts|figures)\b[^.;]{0,40}? in (?:us\$ |u\.?s\.? dollars? )?(?:thousands|millions)\b[^.;]{0,60}\bunless (?:otherwise )?(?:stated|noted|indicated))[^.;]{0,60}/i;

/** The unit that a page names for all its tables. */
export function unitOfPage(blocks: readonly PlacedBlock[]): Unit {
  for (const block of blocks) {
    const said = block.kind === "table" ? null : FOR_ALL.exec(block.text.slice(0, LONGEST_NOTE));
    if (said) return readUnit(said[0]);
  }
  return {};
}

/** Captions and headings right above a table, nearest first, up to the next table or paragraph of prose. */
export function linesAbove(blocks: readonly PlacedBlock[], at: number): string[] {
  const lines: string[] = [];
  for (let index = at - 1; index >= 0 && lines.length < MOST_LINES; index--) {
    const block = blocks[index]!;
    if (block.kind === "table" || block.kind === "item") break;
    const said = block.text.split("\n").reverse();
    const prose = said.findIndex(isProse);
    lines.push(...(prose < 0 ? said : said.slice(0, prose)));
    if (prose >= 0) break;
  }
  return lines.slice(0, MOST_LINES);
}

/** Words over the labels and titles inside the table: "(in thousands)", "Statements of Operations (US$ millions)". */
function linesInside(rows: readonly GridRow[]): string[] {
  const lines: string[] = [];
  for (const row of rows.slice(0, 8)) {
    if (row.figures.length > 0) break;
    const first = row.cells.find((cell) => cell.text !== "");
    if (first && (first.from === 0 || row.words.length === 1)) lines.push(first.text);
  }
  return lines.reverse();
}

/** Words that a headline uses as well: they count only right above the table. */
const REFUSED_NEAR = /\bannuali[sz]ed\b|\brun[\s-]rate\b|\btargets?\b|\bbacklog\b/i;

export function readContext(blocks: readonly PlacedBlock[], at: number, rows: readonly GridRow[]): TableContext {
  const inside = linesInside(rows);
  const above = linesAbove(blocks, at);
  const lines = [...inside, ...above];
  const pieces: HeadPieces = {};
  for (const line of lines) Object.assign(pieces, { ...readHead(line), ...pieces });
  return {
    lines,
    title: above[0] ?? "",
    unit: firstUnit(lines.map(readUnit)),
    pieces,
    preliminary: lines.some((line) => /\bpreliminary\b/i.test(line)),
    refused:
      [...inside, ...above.slice(0, 3)].some(isRefusedTitle) ||
      [...inside, ...above.slice(0, 2)].some((line) => REFUSED_NEAR.test(line)),
  };
}

export const isTable = (block: PlacedBlock): block is PlacedTable => block.kind === "table";
