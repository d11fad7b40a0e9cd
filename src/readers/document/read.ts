import { decodeBytes } from "./decode.ts";
import { repairXml } from "./repair.ts";
import type { RawFeed } from "./types.ts";
import { readWithFeedsmith } from "./with-feedsmith.ts";
import { readJsonFeed } from "./with-json.ts";
import { readWithRssParser } from "./with-rss-parser.ts";

/** Entries that open in the document, as far as a look at the tags can tell. */
const countEntryTags = (xml: string): number => xml.match(/<(?:[a-z0-9]{1,10}:)?(?:item|entry)[\s>]/gi)?.length ?? 0;

/** Says what the text is instead of a feed, as one sentence for people. */
function explain(text: string): string {
  const head = text.slice(0, 5000);
  if (!text.trim()) return "The answer is empty; check that the address is still a feed.";
  if (/<html\b|<!doctype html/i.test(head) && !/<(?:rss|feed|rdf:rdf)\b/i.test(head))
    return "The address gives a web page (HTML) and no feed; look on the site for its RSS or Atom address.";
  if (/^\s*[[{]/.test(head)) return "The address gives JSON that is no JSON Feed; look for the feed's own address.";
  return "The document cannot be read as RSS, Atom, RDF or JSON Feed; check the address, or report the feed.";
}

type Attempt = () => RawFeed | Promise<RawFeed>;

/** The first result with as many entries as the text has tags, else the fullest one. */
async function fullest(attempts: readonly Attempt[], wanted: number): Promise<RawFeed | undefined> {
  let best: RawFeed | undefined;
  for (const read of attempts) {
    try {
      const feed = await read();
      if (!best || feed.entries.length > best.entries.length) best = feed;
      if (feed.entries.length >= wanted) return feed;
    } catch {
      // The next reader may do better.
    }
  }
  return best && (best.entries.length > 0 || wanted === 0) ? best : undefined;
}

/** rss-parser on what a repair pass made of the document, then feedsmith on the document and on the repaired one. */
async function readBroken(text: string, wanted: number): Promise<RawFeed | undefined> {
  const repaired = repairXml(text);
  const readers: Attempt[] = [
    () => readWithRssParser(repaired),
    () => readWithFeedsmith(text),
    () => readWithFeedsmith(repaired),
  ];
  return fullest(readers, wanted);
}

/** Bytes to entries: rss-parser first, for most documents are in order. Throws one sentence for people. */
export async function readDocument(bytes: Uint8Array, contentType?: string): Promise<RawFeed> {
  const text = decodeBytes(bytes, contentType);
  if (/^\s*\{/.test(text)) {
    const feed = await fullest([() => readJsonFeed(text)], 0);
    if (feed) return feed;
    throw new Error(explain(text));
  }
  const wanted = countEntryTags(text);
  const asIs = await fullest([() => readWithRssParser(text)], Math.min(wanted, 1));
  const found = asIs ?? (await readBroken(text, wanted).catch(() => undefined));
  if (found) return found;
  throw new Error(explain(text));
}
