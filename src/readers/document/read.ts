import { decodeBytes } from "./decode.ts";
import { repairXml } from "./repair.ts";
import { countEntryTags, isReadable, isReadableJson, isRepairable, type Load, measureLoad } from "./size.ts";
import type { RawFeed } from "./types.ts";
import { readWithRssParser } from "./with-rss-parser.ts";

/** Says what the text is instead of a feed, as one sentence for people. */
function explain(text: string): string {
  const head = text.slice(0, 5000);
  if (!text.trim()) return "The answer is empty; check that the address is still a feed.";
  if (/<html\b|<!doctype html/i.test(head) && !/<(?:rss|feed|rdf:rdf)\b/i.test(head))
    return "The address gives a web page (HTML) and no feed; look on the site for its RSS or Atom address.";
  if (/^\s*[[{]/.test(head)) return "The address gives JSON that is no JSON Feed; look for the feed's own address.";
  return "The document cannot be read as RSS, Atom, RDF or JSON Feed; check the address, or report the feed.";
}

/** Loaded when they are needed: most threads never meet a broken feed or JSON. */
const readWithFeedsmith = async (text: string): Promise<RawFeed> =>
  (await import("./with-feedsmith.ts")).readWithFeedsmith(text);
const readJsonFeed = async (text: string): Promise<RawFeed> => (await import("./with-json.ts")).readJsonFeed(text);

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

const TOO_MUCH = "The document has more tags or entries than any feed; check the address, or report the feed.";

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

/** rss-parser first, for most documents are in order. */
async function readXml(text: string, load: Load): Promise<RawFeed | undefined> {
  const wanted = countEntryTags(text);
  if (wanted === undefined || !isReadable(load)) throw new Error(TOO_MUCH);
  const asIs = await fullest([() => readWithRssParser(text)], Math.min(wanted, 1));
  if (asIs || !isRepairable(text, load)) return asIs;
  return readBroken(text, wanted).catch(() => undefined);
}

async function readJson(text: string, load: Load): Promise<RawFeed | undefined> {
  if (!isReadableJson(load)) throw new Error(TOO_MUCH);
  return fullest([() => readJsonFeed(text)], 0);
}

/** Bytes to entries. Throws one sentence for people. */
export async function readDocument(bytes: Uint8Array, contentType?: string): Promise<RawFeed> {
  const text = decodeBytes(bytes, contentType);
  const load = measureLoad(text);
  const found = await (/^\s*\{/.test(text) ? readJson(text, load) : readXml(text, load));
  if (found) return found;
  throw new Error(explain(text));
}
