/** A run of prose: a paragraph, a heading or an entry of a list. */
export interface TextBlock {
  kind: "paragraph" | "heading" | "item";
  /** Whitespace folded to single spaces, "\n" where the page breaks the line; never empty. */
  text: string;
  /** All of it is set in bold. */
  bold: boolean;
}

export interface Cell {
  /** Folded to one line; "" for an empty cell. */
  text: string;
  /** 1 to 200. */
  colspan: number;
  /** 1 to 200. */
  rowspan: number;
  /** Written as `<th>`. */
  header: boolean;
  bold: boolean;
}

export interface TableBlock {
  kind: "table";
  rows: Cell[][];
}

export type Block = TextBlock | TableBlock;

export interface HtmlLimits {
  /** Characters of HTML that are read; what follows is left out. */
  maxLength: number;
  /** Elements open at once. Real filings stay below 100; old ones that never close `<font>` reach some hundreds. */
  maxDepth: number;
  /** Blocks and cells kept, together. */
  maxPieces: number;
}

export const HTML_LIMITS: HtmlLimits = { maxLength: 40_000_000, maxDepth: 1000, maxPieces: 400_000 };

/** Why the rest of a page was left out. */
export type Cut = "length" | "depth" | "pieces";

export type PlacedText = TextBlock & { start: number; end: number };
export type PlacedCell = Cell & { start: number; end: number };
export interface PlacedTable {
  kind: "table";
  rows: PlacedCell[][];
  start: number;
  end: number;
}
export type PlacedBlock = PlacedText | PlacedTable;

/** A page as one text, with the place of every block and cell in it; ends are exclusive. */
export interface PlacedDocument {
  text: string;
  /** `text` with every table blanked out by line breaks: the same length, so offsets hold in both. */
  prose: string;
  blocks: PlacedBlock[];
}
