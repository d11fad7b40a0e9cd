import { decodeBytes } from "./decode.ts";
import { repairXml } from "./repair.ts";
import type { RawFeed } from "./types.ts";
import { readWithFeedsmith } from "./with-feedsmith.ts";
import { readJsonFeed } from "./with-json.ts";
import { readWithRssParser } from "./with-rss-parser.ts";

const hasEntryTags = (xml: string): boolean => /<(?:[a-z0-9]{1,10}:)?(?:item|entry)[\s>]/i.test(xml);

/** Says what the text is instead of a feed, as one sentence for people. */
function explain(text: string): string {
  const head = text.slice(0, 5000);
  if (!text.trim()) return "The answer is empty; check that the address is still a feed.";
  if (/<html\b|<!doctype html/i.test(head) && !/<(?:rss|feed|rdf:rdf)\b/i.test(head))
    return "The address gives a web page (HTML) and no feed; look on the site for its RSS or Atom address.";
  if (/^\s*[[{]/.test(head)) return "The address gives JSON that is no JSON Feed; look for the feed's own address.";
  return "The document cannot be read as RSS, Atom, RDF or JSON Feed; check the address, or report the feed.";
}

/** No result, or one without entries although the text has some: the next reader may do better. */
async function attempt(read: () => RawFeed | Promise<RawFeed>, expectsEntries: boolean): Promise<RawFeed | undefined> {
  try {
    const feed = await read();
    return expectsEntries && feed.entries.length === 0 ? undefined : feed;
  } catch {
    return undefined;
  }
}

/** Bytes to entries: rss-parser, a repair pass and rss-parser again, then feedsmith. Throws one sentence for people. */
export async function readDocument(bytes: Uint8Array, contentType?: string): Promise<RawFeed> {
  const text = decodeBytes(bytes, contentType);
  if (/^\s*\{/.test(text)) {
    const feed = await attempt(() => readJsonFeed(text), false);
    if (!feed) throw new Error(explain(text));
    return feed;
  }
  const expects = hasEntryTags(text);
  const asIs = await attempt(() => readWithRssParser(text), expects);
  if (asIs) return asIs;
  const repaired = repairXml(text);
  const found =
    (await attempt(() => readWithRssParser(repaired), expects)) ??
    (await attempt(() => readWithFeedsmith(text), expects)) ??
    (await attempt(() => readWithFeedsmith(repaired), expects));
  if (found) return found;
  throw new Error(explain(text));
}
