/** Legal forms that the same name carries in one text and not in the next. */
const LEGAL = new Set(
  "inc incorporated corp corporation ltd limited llc plc lp co company holdings group technologies the".split(" "),
);

/** A name in plain lower-case words without legal forms: "Microsoft Corp." and "Microsoft" are one. */
export function plainSubject(name: string): string {
  const words = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .split(" ");
  const kept = words.filter((word) => !LEGAL.has(word));
  return (kept.length ? kept : words).join(" ");
}

/** Initials of names this long are names of their own: "advanced micro devices" is "amd". */
const LEAST_INITIALS = 3;

function areInitials(short: string, name: string): boolean {
  const words = name.split(" ");
  return words.length >= LEAST_INITIALS && words.map((word) => word.charAt(0)).join("") === short;
}

/** One names the other: "amazon web services" and "amazon", or "aws". */
export const sameSubject = (one: string, other: string): boolean =>
  ` ${one} `.includes(` ${other} `) ||
  ` ${other} `.includes(` ${one} `) ||
  areInitials(one, other) ||
  areInitials(other, one);

const SMALL = new Set(
  "a an and as at by for from in into of on or the to with its is are has have after over more than".split(" "),
);

/** A title is held against hundreds of others: its words are kept, for as many titles as one company has in months. */
const MOST_KEPT = 5_000;
const kept = new Map<string, ReadonlySet<string>>();

function splitTitle(title: string): Set<string> {
  const words = title
    .toLowerCase()
    .split(/[^\p{L}\p{N}$.]+/u)
    .map((word) => word.replace(/^[.$]+|\.+$/g, ""));
  return new Set(words.filter((word) => word.length > 1 && !SMALL.has(word)));
}

/** Words of a title that carry meaning, for likeness. */
export function titleWords(title: string): ReadonlySet<string> {
  const known = kept.get(title);
  if (known) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const words = splitTitle(title);
  kept.set(title, words);
  return words;
}

const amountsIn = (words: ReadonlySet<string>): string[] =>
  [...words].filter((word) => /\d/.test(word) && !/^(?:q[1-4]|20\d\d)$/.test(word));

/** Titles of one template that name other amounts tell two events. */
export function amountsDiffer(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [first, second] = [amountsIn(one), amountsIn(other)];
  return first.length > 0 && second.length > 0 && !first.some((amount) => second.includes(amount));
}

/** Shared words over all words, 0 to 1. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  const all = one.size + other.size - shared;
  return all === 0 ? 0 : shared / all;
}
