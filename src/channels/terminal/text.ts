import { styleText } from "node:util";
import { plainLine } from "../../kit/index.ts";

/** How wide, and whether colour may be used. */
export interface Look {
  columns: number;
  colour: boolean;
}

export type Style = Parameters<typeof styleText>[0];

/** Text in one style; only `wrap` puts the colour in, for colour has no width. */
export interface Piece {
  text: string;
  style?: Style;
}

export const paint = (look: Look, text: string, style?: Style): string =>
  look.colour && style !== undefined && text ? styleText(style, text, { validateStream: false }) : text;

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
const NARROW = /[\p{Mn}\p{Me}\ufe00-\ufe0f]/u;

/** Columns that a terminal gives to the text: two for East Asian wide signs and emoji, none for combining marks. */
export function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) width += NARROW.test(sign) ? 0 : WIDE.test(sign) ? 2 : 1;
  return width;
}

/** Cut to a width with "…" at the end. */
export function fit(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = "";
  for (const sign of text) {
    if (widthOf(kept + sign) > width - 1) break;
    kept += sign;
  }
  return `${kept.trimEnd()}…`;
}

export const padEnd = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - widthOf(text)));
export const padStart = (text: string, width: number): string => " ".repeat(Math.max(0, width - widthOf(text))) + text;

/** Words with the pieces that they are made of; a space parts words, a no-break space does not. */
function wordsOf(pieces: readonly Piece[]): Piece[][] {
  const words: Piece[][] = [];
  let open = false;
  for (const { text, style } of pieces) {
    for (const part of text.match(/ +|[^ ]+/g) ?? []) {
      if (part.startsWith(" ")) {
        open = false;
        continue;
      }
      const piece: Piece = style === undefined ? { text: part } : { text: part, style };
      if (open) words.at(-1)?.push(piece);
      else words.push([piece]);
      open = true;
    }
  }
  return words;
}

/** A word longer than a line, an address say, in parts that fit. */
function split(word: Piece[], width: number): Piece[][] {
  const total = word.reduce((sum, { text }) => sum + widthOf(text), 0);
  if (total <= width) return [word];
  const parts: Piece[][] = [[]];
  let used = 0;
  for (const { text, style } of word) {
    for (const sign of text) {
      if (used + widthOf(sign) > width) {
        parts.push([]);
        used = 0;
      }
      const part = parts.at(-1) ?? [];
      const last = part.at(-1);
      if (last && last.style === style) last.text += sign;
      else part.push(style === undefined ? { text: sign } : { text: sign, style });
      used += widthOf(sign);
    }
  }
  return parts;
}

/** One line: neighbours of one style are painted as one, with the space between them. */
function paintLine(look: Look, words: Piece[][]): string {
  const runs: Piece[] = [];
  const add = (text: string, style: Style | undefined) => {
    const last = runs.at(-1);
    if (last && last.style === style) last.text += text;
    else runs.push(style === undefined ? { text } : { text, style });
  };
  for (const [place, word] of words.entries()) {
    const before = runs.at(-1)?.style;
    if (place > 0) add(" ", before === word[0]?.style ? before : undefined);
    for (const { text, style } of word) add(text, style);
  }
  return runs.map(({ text, style }) => paint(look, text, style)).join("");
}

/** Lines of at most `width` columns, painted. */
export function wrap(look: Look, pieces: string | readonly Piece[], width: number, style?: Style): string[] {
  const given =
    typeof pieces === "string" ? [style === undefined ? { text: pieces } : { text: pieces, style }] : pieces;
  const lines: Piece[][][] = [];
  let used = width;
  for (const word of wordsOf(given).flatMap((found) => split(found, Math.max(8, width)))) {
    const wide = word.reduce((sum, { text }) => sum + widthOf(text), 0);
    if (used + 1 + wide > width) {
      lines.push([word]);
      used = wide;
    } else {
      lines.at(-1)?.push(word);
      used += 1 + wide;
    }
  }
  return lines.map((words) => paintLine(look, words));
}

/** `2026-05-08 20:11 UTC`; the text as it came where it is no instant. */
export function showTime(instant: string): string {
  const at = Date.parse(instant);
  return Number.isNaN(at) ? plainLine(instant, 40) : `${new Date(at).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
