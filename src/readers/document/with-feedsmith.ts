import { parseFeed } from "feedsmith";
import { makeEntry } from "./entry.ts";
import { CAPS, type RawEntry, type RawFeed } from "./types.ts";

type Loose = Record<string, unknown>;
const text = (value: unknown): string | undefined => {
  if (typeof value === "string") return value;
  const inner = typeof value === "object" && value !== null ? (value as Loose).value : undefined;
  return typeof inner === "string" ? inner : undefined;
};
const first = (...values: unknown[]): string | undefined => values.map(text).find((found) => found?.trim());
const list = (value: unknown): Loose[] =>
  Array.isArray(value) ? value.filter((entry) => typeof entry === "object" && entry !== null) : [];
const inside = (value: unknown): Loose => (typeof value === "object" && value !== null ? (value as Loose) : {});

function linkOf(item: Loose): string | undefined {
  const links = list(item.links);
  const alternate = links.find(({ rel }) => !rel || rel === "alternate");
  return first(item.link, item.url, alternate?.href, item.external_url, inside(item.atom).link);
}

function entryOf(item: Loose): RawEntry {
  const dc = inside(item.dc);
  return makeEntry({
    guid: first(item.guid, item.id),
    link: linkOf(item) ?? first(item.guid, item.id)?.match(/^https?:\/\/\S+$/)?.[0],
    title: first(item.title, dc.title, list(dc.titles)[0]),
    summary: first(item.summary, item.description, dc.description),
    html: first(inside(item.content).encoded, item.content, item.content_html),
    published: first(item.pubDate, item.published, item.date_published, dc.date),
    updated: first(item.updated, item.date_modified),
    categories: list(item.categories).flatMap((entry) => first(entry.name, entry.term, entry.label) ?? []),
  });
}

/** The second reader, which forgives what strict XML does not. Throws on what is no feed. */
export function readWithFeedsmith(xml: string): RawFeed {
  const { feed } = parseFeed(xml) as unknown as { feed: Loose };
  const entries = [...list(feed.items), ...list(feed.entries)];
  const title = first(feed.title);
  const link = linkOf(feed);
  return {
    ...(title ? { title } : {}),
    ...(link ? { link } : {}),
    entries: entries.slice(0, CAPS.entries).map(entryOf),
  };
}
