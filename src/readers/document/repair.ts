import { stripMarkup } from "../text/clean.ts";

const XML_ENTITIES = new Set(["amp", "lt", "gt", "quot", "apos"]);
/** Characters that XML 1.0 forbids, also when written as a reference. */
const FORBIDDEN = /[[\p{Cc}--[\t\n\r]]\ufffe\uffff]/gv;

const isAllowed = (code: number): boolean =>
  code === 9 || code === 10 || code === 13 || (code >= 32 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0x10ffff);

/** "&nbsp;" to its character, "&" alone and entities that nobody knows to "&amp;". */
function mendReference(whole: string, name: string | undefined): string {
  if (!name) return "&amp;";
  const number = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name);
  if (number) return isAllowed(number[1] ? Number.parseInt(number[1], 16) : Number(number[2])) ? whole : "";
  if (XML_ENTITIES.has(name)) return whole;
  const meant = name.startsWith("#") ? whole : stripMarkup(whole);
  return meant === whole ? `&amp;${whole.slice(1)}` : meant.replace(/[<&]/g, "");
}

/** References outside CDATA only: inside it an ampersand is an ampersand. */
function mendReferences(xml: string): string {
  return xml
    .split(/(<!\[CDATA\[[^]*?\]\]>)/)
    .map((part, index) =>
      index % 2 ? part : part.replace(/&(?:(#?[a-z0-9]{1,32});)?/gi, mendReference).replace(/<(?![a-z_/!?])/gi, "&lt;"),
    )
    .join("");
}

/** A document type can only hurt: entities are ours to know. */
const withoutDoctype = (xml: string): string => {
  const start = xml.search(/<!DOCTYPE\b/i);
  if (start < 0) return xml;
  const root = xml.slice(start).search(/<(?:[a-z0-9]{1,10}:)?(?:rss|feed|rdf)\b/i);
  return root < 0 ? xml : xml.slice(0, start) + xml.slice(start + root);
};

/** A document cut off in the middle of an entry: what is whole stays, what is open is closed. */
function closeAfterLastEntry(xml: string): string {
  const root = /<((?:[a-z0-9]{1,10}:)?(rss|feed|rdf))\b/i.exec(xml);
  if (!root || new RegExp(`</${root[1]}\\s*>\\s*$`, "i").test(xml.slice(-200))) return xml;
  const closings = [...xml.matchAll(/<\/(?:[a-z0-9]{1,10}:)?(?:item|entry)\s*>/gi)];
  const last = closings.at(-1);
  if (!last) return xml;
  const channel = /<channel\b/i.test(xml) && root[2]?.toLowerCase() === "rss" ? "</channel>" : "";
  return `${xml.slice(0, last.index + last[0].length)}${channel}</${root[1]}>`;
}

/** What stands before the first tag or after the root's end: warnings of a server, comments, blank lines. */
function withoutSurroundings(xml: string): string {
  const start = xml.search(/<(?:\?xml|(?:[a-z0-9]{1,10}:)?(?:rss|feed|rdf)\b|!DOCTYPE)/i);
  const body = start > 0 ? xml.slice(start) : xml;
  const end = /<\/(?:[a-z0-9]{1,10}:)?(?:rss|feed|rdf)\s*>/i.exec(body.slice(-20_000));
  return end ? body.slice(0, Math.max(0, body.length - 20_000) + end.index + end[0].length) : body;
}

/** Mends what publishers get wrong most, for a second try after a document could not be read as it is. */
export function repairXml(xml: string): string {
  const clean = withoutDoctype(withoutSurroundings(xml.replace(FORBIDDEN, "")));
  return closeAfterLastEntry(mendReferences(clean));
}
