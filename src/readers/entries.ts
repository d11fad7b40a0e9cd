import type { Feed, FeedMemory, Item } from "../model/index.ts";
import type { RawEntry, RawFeed } from "./document/types.ts";
import { hash } from "./hash.ts";
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

/** EDGAR lists one filing once for every role; the filer's line leads, the names of the others stay in the text. */
function mergeRoles(items: PolledItem[]): PolledItem {
  const lead = items.find(({ title }) => /\((?:filer|issuer|subject)\)\s*$/i.test(title)) ?? items[0];
  if (!lead) throw new Error("a filing without entries");
  const others = [...new Set(items.map(({ title }) => title))].filter((title) => title !== lead.title);
  if (others.length === 0) return lead;
  const summary = [lead.summary, ...others].join("\n");
  return { ...lead, summary, contentHash: hash([lead.title, lead.summary, ...others.sort()].join("\n")) };
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

/** EDGAR's current feed shows everybody's filings; each role's line names its company's number. */
function isWatched(item: PolledItem, { feed, ciks }: Page): boolean {
  if (feed.reader !== "edgar" || !ciks) return true;
  const text = `${item.title}\n${item.summary}`;
  return ciks.some((cik) => occurs(text, cik));
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
  const single = [...byKey.values()].map((same) =>
    accessionOf(same[0] ?? {}) ? mergeRoles(same) : (same[0] as PolledItem),
  );
  const told = single.filter(({ title, url }) => title || url);
  const items = told.filter((item) => isWatched(item, page) && isAccepted(item, page.feed.accept));
  const { ttlMinutes } = document;
  return { items, seen: seen.slice(0, REMEMBERED), ...(ttlMinutes ? { ttlMinutes } : {}) };
}
