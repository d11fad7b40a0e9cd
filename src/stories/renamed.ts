import type { EventMention } from "../model/index.ts";
import { plainSubject } from "./subject.ts";

/** The term of a title that has a company's old name and its new one. */
export const RENAMED = "#renamed";

const firstWord = (name: string): string => name.split(" ", 1)[0] ?? "";

/** The shortest first word that stands for a name of several. */
const LEAST = 4;

const isIn = (title: string, names: readonly string[]): boolean =>
  names.some(
    (name) =>
      title.includes(` ${name} `) || (firstWord(name).length >= LEAST && title.includes(` ${firstWord(name)} `)),
  );

/**
 * "Bitfarms to call itself Keel": an old and a new name, or their tickers, in one title. An old name that begins like
 * the new one ("Cipher Mining", now "Cipher") tells nothing.
 */
export function namesBoth(title: string, known: { now: readonly string[]; former: readonly string[] }): boolean {
  const words = ` ${title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ")} `;
  const [now, former] = [known.now.map(plainSubject), known.former.map(plainSubject)];
  const begun = new Set(now.map(firstWord));
  return (
    isIn(words, now) &&
    isIn(
      words,
      former.filter((name) => !begun.has(firstWord(name))),
    )
  );
}

export const tellRenaming = (one: EventMention, other: EventMention): boolean =>
  one.terms.includes(RENAMED) && other.terms.includes(RENAMED);
