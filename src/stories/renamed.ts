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
function namesBoth(title: string, known: { now: readonly string[]; former: readonly string[] }): boolean {
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

/** A title about a name, in the words that the six languages have for it. */
const ABOUT_A_NAME =
  /\b(?:(?:an?|its|the|new|old) name|name change|rename[sd]?|renaming|rebrands?|rebranding|change de nom|nouveau nom|nuevo nombre|cambia de nombre|novo nome|nuovo nome|neuer name|umbenenn\p{L}*|umbenannt|benennt)\b|社名|改名|更名/iu;
const HEAD = 300;

/** A title that has both names, or one that is about a name and names the company while the first words have both. */
export const tellsRenaming = (
  { title, text }: { title: string; text: string },
  known: { now: readonly string[]; former: readonly string[] },
): boolean =>
  namesBoth(title, known) || (ABOUT_A_NAME.test(title) && namesBoth(`${title} ${text.slice(0, HEAD)}`, known));

export const tellRenaming = (one: EventMention, other: EventMention): boolean =>
  one.terms.includes(RENAMED) && other.terms.includes(RENAMED);
