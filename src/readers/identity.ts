import type { FeedMemory } from "../model/index.ts";
import { hash } from "./hash.ts";
import { linkIdentity } from "./text/links.ts";

/** What an entry can be known by. */
export interface Marks {
  url?: string | undefined;
  guid?: string | undefined;
  title: string;
  /** As written: it only has to be the same again. */
  date?: string | undefined;
  /** Hash of all that it says: court dockets list several entries that differ in nothing else. */
  text?: string | undefined;
}

type Seen = NonNullable<FeedMemory["seen"]>[number];
type Mark = "link" | "guid" | "title" | "date" | "text";
type Hashes = Record<Mark, string>;

const mark = (text: string): string => (text ? hash(text, 12) : "");

/** A bare host leads everywhere and marks nothing. */
const isSpecific = (link: string): boolean => /[/?#]./.test(link);

function hashesOf({ url, guid, title, date, text }: Marks): Hashes {
  const link = url ? linkIdentity(url) : "";
  return {
    link: isSpecific(link) ? mark(link) : "",
    guid: mark(guid ?? ""),
    title: mark(title.toLowerCase()),
    date: mark(date ?? ""),
    text: mark(text ?? ""),
  };
}

const ACCESSION = /(?:accession-number=|\/)(\d{10}-\d{2}-\d{6})(?:-index\.html?|\.txt|$)/;

/** EDGAR's number of a filing, the only thing that is the same in all its feeds. */
export const accessionOf = ({ guid, url }: Pick<Marks, "guid" | "url">): string | undefined =>
  ACCESSION.exec(guid ?? "")?.[1] ??
  (/\/\/[^/]*\bsec\.gov\//.test(url ?? "") ? ACCESSION.exec(url ?? "")?.[1] : undefined);

/**
 * Marks that together say "the same entry as in the last document" where not all agree, surest first. All of a row
 * must be there and agree, and no other entry of either document may share them: feeds exist with one guid, one link or one title
 * for everything. Address and guid alike is a new title; address and title alike a rotated guid; guid and title
 * alike, on the same date, a moved page.
 */
const EVIDENCE: readonly (readonly Mark[])[] = [
  ["link", "guid", "title"],
  ["link", "guid"],
  ["link", "title"],
  ["guid", "title", "date"],
];

const sameness = (hashes: Hashes): string => Object.values(hashes).join(" ");

const joined = (hashes: Hashes, marks: readonly Mark[]): string =>
  marks.every((name) => hashes[name]) ? marks.map((name) => hashes[name]).join(" ") : "";

/** A feed without guids: the address alone must do. */
const linkOnly = (hashes: Hashes): string => (hashes.guid ? "" : hashes.link);

/** Values that occur once, with the index of where. */
function singles<T>(entries: readonly T[], valueOf: (entry: T) => string): Map<string, number> {
  const found = new Map<string, number>();
  const repeated = new Set<string>();
  for (const [index, entry] of entries.entries()) {
    const value = valueOf(entry);
    if (found.has(value)) repeated.add(value);
    found.set(value, index);
  }
  for (const value of ["", ...repeated]) found.delete(value);
  return found;
}

/** Which entry of the last document each entry is, by index; pairs are given away once. */
function matchEntries(entries: readonly Hashes[], before: readonly Hashes[]): Map<number, number> {
  const matched = new Map<number, number>();
  const used = new Set<number>();
  for (const valueOf of [sameness, ...EVIDENCE.map((marks) => (hashes: Hashes) => joined(hashes, marks)), linkOnly]) {
    const then = singles(before, valueOf);
    for (const [value, index] of singles(entries, valueOf)) {
      const old = then.get(value);
      if (old === undefined || used.has(old) || matched.has(index)) continue;
      matched.set(index, old);
      used.add(old);
    }
  }
  return matched;
}

/** The first name of an entry that nobody else bears; equal entries of one document get the same. */
function freshKey(hashes: Hashes, feedId: string, isTaken: (key: string) => boolean): string {
  const { link, guid, title } = hashes;
  const everything = sameness(hashes);
  const names = link ? [`${link} ${title}`, everything] : [`${feedId} ${guid} ${title}`, `${feedId} ${everything}`];
  const keys = names.map((name) => `entry:${hash(name)}`);
  return keys.find((key) => !isTaken(key)) ?? keys[1] ?? "";
}

/** Entries that agree in every mark are one, however often a document lists them. */
const distinct = <T>(entries: readonly T[], nameOf: (entry: T) => string): T[] => [
  ...new Map(entries.map((entry) => [nameOf(entry), entry])).values(),
];

/**
 * Keys for the entries of one document, in their order: never by guid alone. An entry that the last document had
 * keeps its key, so that a new title is an edit. A new one is named by address and title, the same over all feeds.
 */
export function keyEntries(feedId: string, entries: readonly Marks[], before: readonly Seen[] = []) {
  const hashes = entries.map(hashesOf);
  const now = distinct(hashes, sameness);
  const then = before.map(([link, guid, title, date, text, key]) => ({
    key,
    hashes: { link, guid, title, date, text },
  }));
  const old = distinct(then, (seen) => sameness(seen.hashes));
  const matched = matchEntries(
    now,
    old.map((seen) => seen.hashes),
  );
  const taken = new Set(then.map((seen) => seen.key));
  const names = new Map<string, string>();
  for (const [index, own] of now.entries()) {
    const key = old[matched.get(index) ?? -1]?.key ?? freshKey(own, feedId, (name) => taken.has(name));
    taken.add(key);
    names.set(sameness(own), key);
  }
  const keys = entries.map((entry, index) => {
    const accession = accessionOf(entry);
    return accession ? `sec:${accession}` : (names.get(sameness(hashes[index] ?? hashesOf(entry))) ?? "");
  });
  const seen = hashes.map(({ link, guid, title, date, text }, index): Seen => {
    return [link, guid, title, date, text, keys[index] ?? ""];
  });
  return { keys, seen };
}
