/** What a character is to whoever cuts a text. An ideograph is a word of its own, or one word would span a page. */
export const KIND = { mark: 1, space: 2, line: 3, digit: 4, low: 5, high: 6, letter: 7, ideograph: 8 } as const;

/** A text as UTF-16 codes with three zeros behind it, so that looking ahead needs no care. */
export interface Characters {
  codes: Uint16Array;
  length: number;
}

const BEHIND = 3;
/** Longer texts get room of their own, which is given back. */
const SHARED = 65_536;
const shared = Buffer.alloc(2 * (SHARED + BEHIND));
const sharedCodes = new Uint16Array(shared.buffer, shared.byteOffset, SHARED + BEHIND);

/** Reading a string's characters one by one is slower by half. What was returned before is overwritten. */
export function charactersOf(text: string): Characters {
  const { length } = text;
  if (length > SHARED) {
    const room = Buffer.alloc(2 * (length + BEHIND));
    room.write(text, "utf16le");
    return { codes: new Uint16Array(room.buffer, room.byteOffset, length + BEHIND), length };
  }
  shared.write(text, "utf16le");
  sharedCodes.fill(0, length, length + BEHIND);
  return { codes: sharedCodes, length };
}

const SHORT_WORD = 24;

/** Characters as a string. */
export function stringAt(codes: Uint16Array, from: number, to: number): string {
  const { buffer, byteOffset } = codes;
  if (to - from > SHORT_WORD) return Buffer.from(buffer, byteOffset + 2 * from, 2 * (to - from)).toString("utf16le");
  let text = "";
  for (let at = from; at < to; at++) text += String.fromCharCode(codes[at]!);
  return text;
}

/** Ends a text earlier than it was. */
export function cutShort({ codes }: Characters, length: number): Characters {
  codes.fill(0, length, length + BEHIND);
  return { codes, length };
}

const LETTER = /\p{L}|\p{M}/u;

/** Kinds that were asked for, by UTF-16 code; halves of pairs stay 0. */
const kinds = new Uint8Array(0x10000);

function kindOf(code: number): number {
  if (code === 10) return KIND.line;
  if (code === 32 || code === 9 || code === 13 || code === 0xa0 || code === 0xfeff) return KIND.space;
  if (code >= 0x2000 && code <= 0x206f) return code <= 0x200b ? KIND.space : KIND.mark;
  if (code >= 48 && code <= 57) return KIND.digit;
  if (code < 128) return code >= 97 && code <= 122 ? KIND.low : code >= 65 && code <= 90 ? KIND.high : KIND.mark;
  if (!LETTER.test(String.fromCharCode(code))) return KIND.mark;
  return code >= 0x3040 && code <= 0x9fff ? KIND.ideograph : KIND.letter;
}

function firstKind(codes: Uint16Array, at: number): number {
  const code = codes[at]!;
  if (code >= 0xd800 && code <= 0xdfff)
    return LETTER.test(String.fromCharCode(code, codes[at + 1]!)) && code <= 0xdbff ? KIND.letter : KIND.mark;
  kinds[code] = kindOf(code);
  return kinds[code];
}

/** The kind of the character at a place; never 0. */
export const kindAt = (codes: Uint16Array, at: number): number => kinds[codes[at]!] || firstKind(codes, at);

/** A character beyond the first plane takes two places. */
export const widthAt = (codes: Uint16Array, at: number): number => ((codes[at]! & 0xfc00) === 0xd800 ? 2 : 1);
