import Parser from "rss-parser";
import { escapeMarkup } from "../text/clean.ts";
import { type Draft, makeEntry } from "./entry.ts";
import { wrapMarkup } from "./prepare.ts";
import { attributesOf, firstText, nodesOf, textOf, type XmlNode } from "./tree.ts";
import { CAPS, type RawFeed } from "./types.ts";

// biome-ignore format: a table
const STRUCTURE: Record<string, string> = {
  rss: "rss", channel: "channel", item: "item", feed: "feed", entry: "entry", "rdf:rdf": "rdf:RDF",
  "atom:feed": "feed", "atom:entry": "entry", "rss:channel": "channel", "rss:item": "item",
};

/**
 * rss-parser finds the entries of every format; their fields it must not touch: it strips markup in quadratic
 * time, throws on an odd date, gives objects for XHTML titles. So every field is renamed before it sees them and
 * handed through as xml2js read it.
 */
const shield = (name: string): string => {
  const lower = name.toLowerCase();
  return STRUCTURE[lower] ?? `~${lower.replace(/^(?:atom\d*|rss):/, "")}`;
};

// biome-ignore format: a table
const FIELDS = [
  "title", "link", "guid", "id", "description", "summary", "content", "content:encoded", "encoded", "xhtml:body", "body",
  "pubdate", "published", "issued", "created", "date", "dc:date", "dcterms:created", "dcterms:issued", "updated",
  "modified", "dcterms:modified", "dc:title", "dc:identifier", "media:title", "media:description", "dc:description",
  "category", "dc:subject", "ttl",
];

const kept = (names: string[]) => names.map((name) => [`~${name}`, name, { keepArray: true }]);

function newParser(): Parser<Record<string, unknown>, Record<string, unknown>> {
  const custom = [...kept(FIELDS), ["$", "attributes", { keepArray: true }]];
  return new Parser({
    defaultRSS: 2,
    customFields: { feed: custom, item: custom } as never,
    xml2js: { tagNameProcessors: [shield], attrNameProcessors: [(name: string) => name.toLowerCase()] },
  });
}

const NOT_THE_PAGE = new Set([
  "self",
  "edit",
  "enclosure",
  "replies",
  "hub",
  "next",
  "previous",
  "related",
  "via",
  "license",
]);

/** Atom's link with rel "alternate" or none, HTML before other types; RSS's link is its text. */
function pickLink(links: XmlNode[]): string | undefined {
  const written = links.map((node): Record<string, string> => ({ ...attributesOf(node), text: textOf(node).trim() }));
  const pages = written.filter(({ rel, href, text }) => (href || text) && !NOT_THE_PAGE.has((rel ?? "").toLowerCase()));
  const alternates = pages.filter(({ rel }) => !rel || rel === "alternate");
  const best = alternates.find(({ type }) => !type || type.includes("html")) ?? alternates[0] ?? pages[0];
  return best?.text || best?.href;
}

/** A guid is an address unless it says otherwise. */
function permalink(item: Record<string, unknown>): string | undefined {
  const [node] = nodesOf(item.guid ?? item.id);
  const text = textOf(node).trim();
  return attributesOf(node).ispermalink !== "false" && /^https?:\/\//i.test(text) ? text : undefined;
}

function isPlain(item: Record<string, unknown>): boolean {
  const [content] = nodesOf(item.content);
  const type = attributesOf(content).type ?? "";
  return type === "text" || type === "text/plain";
}

function bodyOf(item: Record<string, unknown>): string | undefined {
  const body = firstText(item, ["content:encoded", "encoded", "xhtml:body", "body", "content"]);
  return body && isPlain(item) ? escapeMarkup(body) : body;
}

function draftOf(item: Record<string, unknown>, feedBase: string | undefined): Draft {
  const attributes = (item.attributes ?? {}) as Record<string, string>;
  const [link] = nodesOf(item.link);
  return {
    guid: firstText(item, ["guid", "id", "dc:identifier"]) ?? attributes["rdf:about"],
    link: pickLink(nodesOf(item.link)) ?? permalink(item) ?? attributes["rdf:about"],
    base: attributesOf(link)["xml:base"] ?? attributes["xml:base"] ?? feedBase,
    title: firstText(item, ["title", "dc:title", "media:title"]),
    summary: firstText(item, ["summary", "description", "dc:description", "media:description"]),
    html: bodyOf(item),
    published: firstText(item, [
      "pubdate",
      "published",
      "dc:date",
      "issued",
      "date",
      "dcterms:issued",
      "created",
      "dcterms:created",
    ]),
    updated: firstText(item, ["updated", "modified", "dcterms:modified"]),
    categories: [...nodesOf(item.category), ...nodesOf(item["dc:subject"])].map(
      (node) => textOf(node).trim() || (attributesOf(node).term ?? ""),
    ),
  };
}

/** One parser a document: a parser that failed once answers wrongly afterwards. Throws on what is no feed. */
export async function readWithRssParser(xml: string): Promise<RawFeed> {
  const feed = (await newParser().parseString(wrapMarkup(xml))) as unknown as Record<string, unknown>;
  const attributes = (feed.attributes ?? {}) as Record<string, string>;
  const base = attributes["xml:base"];
  const items = (feed.items ?? []) as Record<string, unknown>[];
  const title = firstText(feed, ["title"]);
  const link = pickLink(nodesOf(feed.link));
  const ttl = Number(firstText(feed, ["ttl"]));
  return {
    ...(title ? { title } : {}),
    ...(link ? { link } : {}),
    ...(ttl > 0 ? { ttlMinutes: ttl } : {}),
    entries: items.slice(0, CAPS.entries).map((item) => makeEntry(draftOf(item, base))),
  };
}
