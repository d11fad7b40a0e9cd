/**
 * The sentence of a message: text, {gaps} that hold expressions, and [parts] that are left out where a gap in
 * them is not stated.
 */
import { compileExpression } from "./compile.ts";
import type { Vocabulary } from "./environment.ts";
import { ExpressionFault } from "./fault.ts";
import { show } from "./show.ts";
import type { Expression, ParameterMap, Scope } from "./types.ts";
import { isUnknown } from "./value.ts";

export interface Piece {
  text: string;
  gap?: Expression;
  /** Pieces with one number stand or fall together; 0 always stands. */
  part: number;
}
export type Sentence = readonly Piece[];

/** Reads a sentence. Throws `ExpressionFault` with the offset in the sentence. */
export function compileSentence(source: string, vocabulary: Vocabulary): Sentence {
  const pieces: Piece[] = [];
  let part = 0;
  let inPart = false;
  let start = 0;
  const flush = (end: number) => {
    if (end > start) pieces.push({ text: source.slice(start, end), part: inPart ? part : 0 });
  };
  for (let at = 0; at < source.length; at++) {
    const letter = source[at];
    if (letter === "{") {
      flush(at);
      const end = source.indexOf("}", at);
      if (end < 0) throw new ExpressionFault("This gap is not closed; write } behind the fact.", at);
      pieces.push({ text: "", gap: gapOf(source, at + 1, end, vocabulary), part: inPart ? part : 0 });
      start = end + 1;
      at = end;
    } else if (letter === "[" || letter === "]") {
      if ((letter === "[") === inPart) throw new ExpressionFault("Parts in [ ] cannot stand inside one another.", at);
      flush(at);
      inPart = letter === "[";
      if (inPart) part += 1;
      start = at + 1;
    }
  }
  if (inPart) throw new ExpressionFault("This part is not closed; write ] behind it.", source.length - 1);
  flush(source.length);
  return pieces;
}

function gapOf(source: string, from: number, to: number, vocabulary: Vocabulary): Expression {
  try {
    return compileExpression(source.slice(from, to), vocabulary);
  } catch (error) {
    if (!(error instanceof ExpressionFault)) throw error;
    throw new ExpressionFault(error.message, from + error.at);
  }
}

export function fillSentence(sentence: Sentence, scope: Scope, parameters: ParameterMap): string {
  let words = "";
  let part = 0;
  /** The words up to the part that is being filled; where it falls they stand alone. */
  let before = "";
  let fallen = 0;
  for (const piece of sentence) {
    if (piece.part !== part) {
      part = piece.part;
      before = words;
    }
    if (part > 0 && part === fallen) continue;
    const value = piece.gap?.evaluate(scope, parameters);
    if (part > 0 && value !== undefined && isUnknown(value)) {
      fallen = part;
      words = before;
    } else words += value === undefined ? piece.text : show(value);
  }
  return words;
}
