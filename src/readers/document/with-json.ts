import { z } from "zod";
import { escapeMarkup } from "../text/clean.ts";
import { makeEntry } from "./entry.ts";
import { CAPS, type RawEntry, type RawFeed } from "./types.ts";

/** A field of the wrong type costs the field. */
const words = z.coerce.string().optional().catch(undefined);
const plainWords = z.string().optional().catch(undefined);

const entry = z.object({
  id: words,
  url: plainWords,
  external_url: plainWords,
  title: plainWords,
  summary: plainWords,
  content_html: plainWords,
  content_text: plainWords,
  date_published: plainWords,
  date_modified: plainWords,
  tags: z.array(z.string()).optional().catch(undefined),
});

const feed = z.object({
  version: plainWords,
  title: plainWords,
  home_page_url: plainWords,
  items: z.array(z.unknown()),
});

function entryOf(value: unknown): RawEntry[] {
  const read = entry.safeParse(value);
  if (!read.success) return [];
  const { data } = read;
  const html = data.content_html ?? (data.content_text ? escapeMarkup(data.content_text) : undefined);
  return [
    makeEntry({
      guid: data.id,
      link: data.url ?? data.external_url ?? (/^https?:\/\//.test(data.id ?? "") ? data.id : undefined),
      title: data.title ? escapeMarkup(data.title) : undefined,
      summary: data.summary ? escapeMarkup(data.summary) : html,
      html,
      published: data.date_published,
      updated: data.date_modified,
      categories: data.tags,
    }),
  ];
}

/** JSON Feed 1 and 1.1. Throws on what is no JSON or has no items. */
export function readJsonFeed(text: string): RawFeed {
  const { title, home_page_url: link, items } = feed.parse(JSON.parse(text));
  return {
    ...(title ? { title } : {}),
    ...(link ? { link } : {}),
    entries: items.slice(0, CAPS.entries).flatMap(entryOf),
  };
}
