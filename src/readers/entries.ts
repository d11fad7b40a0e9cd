import type { Feed, FeedMemory, Item } from "../model/index.ts";
import type { RawEntry, RawFeed } from "./document/types.ts";
import { isWatchedFiling, mergeFiling } from "./edgar/items.ts";
import { accessionOf, keyEntries } from "./identity.ts";
import { readFeedDate } from "./text/dates.ts";
import { readLink } from "./text/links.ts";

/** An item as a poll sees it: only the store knows whether it is backlog. */
export type PolledItem = Omit<Item, "backlog">;

/** What turning a document's entries into items depends on. */
export interface Page {
  feed: Feed;
  /** Address of the document after redirects. */
  url: string;
  now: string;
  memory: FeedMemory;
  ciks?: readonly string[] | undefined;
}

/** The first words of the text stand in for a title that is missing. */
const titleOf = ({ title, summary }: RawEntry): string => title ?? summary?.slice(0, 120) ?? "";

function itemOf(entry: RawEntry, key: string, url: string | undefined, { feed, now }: Page): PolledItem {
  const publishedAt = readFeedDate(entry.published, now) ?? readFeedDate(entry.updated, now);
  const title = titleOf(entry);
  const summary = entry.summary ?? "";
  return {
    key,
    feedId: feed.id,
    title,
    summary,
    seenAt: now,
    trust: feed.trust,
    contentHash: entry.contentHash,
    ...(entry.guid ? { guid: entry.guid } : {}),
    ...(url ? { url } : {}),
    ...(entry.html ? { html: entry.html } : {}),
    ...(publishedAt ? { publishedAt } : {}),
  };
}

const isWordPart = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

function occurs(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!isWordPart(text[at - 1]) && !isWordPart(text[at + word.length])) return true;
  return false;
}

/** One of the feed's `accept` words stands, as a word of its own, in title, summary or body. */
function isAccepted(item: PolledItem, words: readonly string[] | undefined): boolean {
  if (!words?.length) return true;
  const text = [item.title, item.summary, item.html ?? ""].join("\n").toLowerCase();
  return words.some((word) => occurs(text, word.toLowerCase()));
}

/** A filing is read from all its roles; any other key that repeats is one entry listed twice. */
function single(same: PolledItem[], { feed }: Page): PolledItem[] {
  const [first] = same;
  const accession = feed.reader === "edgar" && first ? accessionOf(first) : undefined;
  return accession ? [mergeFiling(accession, same)] : same.slice(0, 1);
}

export interface FeedItems {
  items: PolledItem[];
  seen: NonNullable<FeedMemory["seen"]>;
  ttlMinutes?: number;
}

/** Entries that the next poll can be told of; those of longer documents are known again by address and title. */
const REMEMBERED = 500;

/** Entries of a document to items, with what the next poll needs to know them again. */
export function itemsOf(document: RawFeed, page: Page): FeedItems {
  const site = readLink(document.link, [page.url]);
  const urls = document.entries.map(({ link, base }) =>
    // The address of the site before that of the feed: feeds are often served by another host.
    readLink(link, [base && URL.parse(base, page.url)?.href, site, page.url]),
  );
  const marks = document.entries.map((entry, index) => ({
    url: urls[index],
    guid: entry.guid,
    title: titleOf(entry),
    date: entry.published ?? entry.updated,
    text: entry.contentHash,
  }));
  const { keys, seen } = keyEntries(page.feed.id, marks, page.memory.seen);
  const all = document.entries.map((entry, index) => itemOf(entry, keys[index] ?? "", urls[index], page));
  const byKey = Map.groupBy(all, ({ key }) => key);
  const told = [...byKey.values()].flatMap((same) => single(same, page)).filter(({ title, url }) => title || url);
  const ciks = page.ciks && new Set(page.ciks);
  const items = told.filter((item) => isWatchedFiling(item, ciks) && isAccepted(item, page.feed.accept));
  const { ttlMinutes } = document;
  return { items, seen: seen.slice(0, REMEMBERED), ...(ttlMinutes ? { ttlMinutes } : {}) };
}
