import type { Part } from "./mentions.ts";

/** From one full stop to the next: part indexes, end exclusive. */
export interface Sentence {
  from: number;
  to: number;
  title: boolean;
  /** The first of its paragraph. */
  opens: boolean;
}

/** Longest sentence that is read as one; text without any full stop is cut there, so time stays linear. */
const LONGEST = 200;

/** Sentences of a text; a point between letters or digits ends none. */
export function findSentences(parts: readonly Part[], titleEnd: number): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let opens = true;
  for (let at = 0; at <= parts.length; at++) {
    const part = parts[at];
    const ends = part === undefined || part.is === "stop" || part.is === "line-end" || at - from >= LONGEST;
    if (!ends) continue;
    if (at > from) sentences.push({ from, to: at, title: parts[from]!.from < titleEnd, opens });
    opens = (at === from && opens) || (part?.is === "line-end" && part.blank);
    from = part?.is === "stop" || part?.is === "line-end" ? at + 1 : at;
  }
  return sentences;
}
