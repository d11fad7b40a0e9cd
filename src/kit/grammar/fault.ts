import { distance } from "fastest-levenshtein";

/** What is wrong with a line somebody typed: one sentence, one line that works, and what was perhaps meant. */
export interface Fault {
  sentence: string;
  /** "/miner company WULF". */
  example: string;
  /** Whole command lines that the asker may have meant, without "/miner". */
  near?: string[];
}

/** A value that was read, or the words that say why it could not be. */
export type Read<Value> = { value: Value } | { fault: string; near?: string[] };

/** What was typed, short enough to be shown back. */
export const shown = (typed: string): string => {
  const line = typed.replaceAll(/\s+/g, " ").trim();
  return `"${line.length > 40 ? `${line.slice(0, 39)}…` : line}"`;
};

/** The choices that resemble what was typed, best first; a beginning counts as near. */
export function nearest(typed: string, choices: readonly string[], count: number): string[] {
  const wanted = typed.toLowerCase().slice(0, 60);
  const scored = choices.map((choice) => {
    const known = choice.toLowerCase();
    const begins = wanted.length > 1 && (known.startsWith(wanted) || wanted.startsWith(known));
    return { choice, away: begins ? 0.5 : distance(wanted, known) };
  });
  const limit = Math.max(2, Math.ceil(wanted.length / 2));
  return scored
    .filter(({ away }) => away <= limit)
    .toSorted((a, b) => a.away - b.away)
    .slice(0, count)
    .map(({ choice }) => choice);
}
