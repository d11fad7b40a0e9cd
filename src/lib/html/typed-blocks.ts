import { BREAK, foldLine, foldLines } from "./text.ts";
import { findTyped, maybeTyped, readTypedLine, type TypedCell } from "./typed.ts";
import { linesOf } from "./typed-order.ts";
import type { Block, Cell, TableBlock, TextBlock } from "./types.ts";

// Bullets as filing agents write them, in the text instead of as a list.
const BULLET = /^(?:[•●◦▪■‣⁃·○►➢✓]|[-–](?= ))\s*/;

export function textBlock(raw: string, kind: TextBlock["kind"], bold: boolean): TextBlock | undefined {
  const text = foldLines(raw).join("\n");
  const bare = text.replace(BULLET, "");
  if (bare === "") return undefined;
  return { kind: bare === text ? kind : "item", text: bare, bold };
}

const blankCell = (colspan: number): Cell => ({ text: "", colspan, rowspan: 1, header: false, bold: false });

function cellsOf(cells: readonly TypedCell[], bold: boolean): Cell[] {
  let column = 0;
  return cells.flatMap(({ text, from, to }) => {
    const before = from > column ? [blankCell(from - column)] : [];
    column = to;
    return [...before, { ...blankCell(to - from), text: foldLine(text), bold }];
  });
}

/** Source of a page breaks lines and indents as it likes; only what the page itself sets apart counts. */
const collapse = (line: string): string => line.replace(/[ \t\r\n\f]+/g, " ");

/** What a page itself sets cells apart with; tried first, for most paragraphs with breaks have nothing of it. */
const SET_APART = /\||\u00a0\u00a0|\.\.\.\./;

/** A run of text as its paragraph, or as the paragraphs and tables that its lines are laid out as. */
export function textBlocks(raw: string, kind: TextBlock["kind"], bold: boolean): Block[] {
  const whole = () => [textBlock(raw, kind, bold) ?? []].flat();
  if (!raw.includes(BREAK) || !SET_APART.test(raw) || !maybeTyped(collapse(raw))) return whole();
  const said = raw.split(BREAK).map(collapse);
  const lines = said.map(readTypedLine);
  const tables = findTyped(lines);
  if (tables.length === 0) return whole();
  const blocks: (Block | undefined)[] = [];
  let next = 0;
  for (const { from, to } of tables) {
    blocks.push(textBlock(said.slice(next, from).join(BREAK), kind, bold));
    const rows = linesOf(lines, { from, to }).filter((line) => line.kind !== "blank");
    blocks.push({ kind: "table", rows: rows.map(({ cells }) => cellsOf(cells, bold)) } satisfies TableBlock);
    next = to;
  }
  blocks.push(textBlock(said.slice(next).join(BREAK), kind, bold));
  return blocks.filter((block) => block !== undefined);
}

const BARRED = /^\|.*\|$/;

/** Some pages set each line of a table with bars as a paragraph of its own. */
export function joinBarred(blocks: readonly Block[]): Block[] {
  if (!blocks.some((block) => block.kind !== "table" && block.text.startsWith("|"))) return [...blocks];
  const joined: Block[] = [];
  let run: TextBlock[] = [];
  const end = () => {
    if (run.length > 1) joined.push(...textBlocks(run.map(({ text }) => text).join(BREAK), "paragraph", false));
    else joined.push(...run);
    run = [];
  };
  for (const block of blocks) {
    if (block.kind !== "table" && BARRED.test(block.text)) run.push(block);
    else {
      end();
      joined.push(block);
    }
  }
  end();
  return joined;
}
