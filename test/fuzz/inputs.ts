import * as fc from "fast-check";

/** One reader of text from outside, and what it is fed with. */
export interface Parser {
  name: string;
  /** A text that it reads well: inputs are also made by spoiling it. */
  sample: string;
  /** Pieces of its own language, for texts that come close. */
  words: readonly string[];
  read: (text: string) => unknown;
  /** Faults that its room expects, with a sentence for people. Everything else thrown is a fault of ours. */
  refuses?: (error: Error) => boolean;
}

const ODD = ["\0", "\ud800", "\u202e", "\u200b", "\ufeff", "💥", "\u2028", "&", "<", '"', "\\", "\n", "-", "9", "%"];

interface Cut {
  from: number;
  length: number;
  put: string;
}

/** The sample with pieces taken out, doubled or put in. */
function spoil(sample: string, cuts: readonly Cut[]): string {
  return cuts.reduce((text, { from, length, put }) => {
    const at = from % (text.length + 1);
    const taken = text.slice(at, at + length);
    return text.slice(0, at) + (put === "" ? taken + taken : put) + text.slice(at + length);
  }, sample);
}

/** Any text, soup of the parser's own words, and its sample spoilt: a third each. */
export function inputsOf({ sample, words }: Parser): fc.Arbitrary<string> {
  const piece = fc.oneof(fc.constantFrom(...words, ...ODD), fc.string({ unit: "binary", maxLength: 4 }));
  const cut = fc.record({ from: fc.nat(5000), length: fc.nat(40), put: fc.oneof(fc.constant(""), piece) });
  return fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.array(piece, { maxLength: 40 }).map((list) => list.join("")),
    fc.array(cut, { minLength: 1, maxLength: 6 }).map((cuts) => spoil(sample, cuts)),
  );
}

/** Long texts, by what they are: each word again and again, the sample again and again, any order of all. */
export function longInputsOf({ sample, words }: Parser, length: number): { shape: string; text: string }[] {
  const fill = (piece: string) => piece.repeat(Math.ceil(length / Math.max(1, piece.length))).slice(0, length);
  const all = [...words, ...ODD];
  let soup = "";
  for (let n = 1; soup.length < length; n++) soup += all[(n * 7919 + n * n) % all.length] ?? "";
  return [
    ...all.map((word) => ({ shape: JSON.stringify(word.slice(0, 20)), text: fill(word) })),
    { shape: "its sample", text: fill(sample) },
    { shape: "its sample, then nothing but blanks", text: sample + " ".repeat(Math.max(0, length - sample.length)) },
    { shape: "soup of its words", text: soup.slice(0, length) },
  ];
}
