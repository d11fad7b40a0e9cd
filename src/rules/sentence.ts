/**
 * The sentence of a message: text, {gaps} that hold expressions, and [parts] that are left out where a gap in
 * them is not stated. `[if net_loss > USD(0): a loss of {net_loss}]` stands only where the condition holds.
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

export interface Sentence {
  pieces: readonly Piece[];
  /** Conditions by part. */
  conditions: ReadonlyMap<number, Expression>;
}

/** The place of the colon that ends "[if …: "; the text from `from` on. */
function endOfIf(source: string, from: number): number {
  const end = source.indexOf(": ", from);
  if (end < 0) throw new ExpressionFault("This [if …] lacks its text; write [if condition: text].", from);
  return end;
}

/** Reads a sentence. Throws `ExpressionFault` with the offset in the sentence. */
export function compileSentence(source: string, vocabulary: Vocabulary): Sentence {
  const pieces: Piece[] = [];
  const conditions = new Map<number, Expression>();
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
      start = at + 1;
      if (!inPart) continue;
      part += 1;
      if (!source.startsWith("[if ", at)) continue;
      const end = endOfIf(source, at);
      conditions.set(part, gapOf(source, at + 4, end, vocabulary, "bool"));
      start = end + 2;
      at = end + 1;
    }
  }
  if (inPart) throw new ExpressionFault("This part is not closed; write ] behind it.", source.length - 1);
  flush(source.length);
  return { pieces, conditions };
}

function gapOf(source: string, from: number, to: number, vocabulary: Vocabulary, wanted?: "bool"): Expression {
  try {
    return compileExpression(source.slice(from, to), vocabulary, wanted);
  } catch (error) {
    if (!(error instanceof ExpressionFault)) throw error;
    throw new ExpressionFault(error.message, from + error.at);
  }
}

/** One walk: thousands of rules fire over a stored history when a threshold is tried. */
export function fillSentence({ pieces, conditions }: Sentence, scope: Scope, parameters: ParameterMap): string {
  const fallen = new Set<number>();
  for (const [part, condition] of conditions) if (condition.evaluate(scope, parameters) !== true) fallen.add(part);
  const words: string[] = [];
  for (const { text, gap, part } of pieces) {
    const value = gap?.evaluate(scope, parameters);
    if (part > 0 && value !== undefined && isUnknown(value)) fallen.add(part);
    words.push(value === undefined ? text : show(value));
  }
  return (fallen.size === 0 ? words : words.filter((_, at) => !fallen.has(pieces[at]!.part))).join("");
}
