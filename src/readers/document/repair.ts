import { stripMarkup } from "../text/clean.ts";
import { balanceTags } from "./balance.ts";
import { wrapMarkup } from "./prepare.ts";

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

/**
 * A CDATA section that was never closed swallows everything to the end of the next one: it is closed before the
 * first tag that closes an element.
 */
function closeCdata(xml: string): string {
  const start = "<![CDATA[";
  const lastEnd = xml.lastIndexOf("]]>");
  const parts: string[] = [];
  let done = 0;
  for (let at = xml.indexOf(start); at >= 0; at = xml.indexOf(start, done)) {
    const inside = at + start.length;
    const end = inside > lastEnd ? -1 : xml.indexOf("]]>", inside);
    const next = xml.indexOf(start, inside);
    if (end >= 0 && (next < 0 || end < next)) {
      parts.push(xml.slice(done, end + 3));
      done = end + 3;
      continue;
    }
    const reach = xml.slice(inside, next < 0 ? xml.length : next);
    const closing = reach.search(/<\/[a-z:]{1,30}>\s*<\/?[a-z]/i);
    const stop = closing < 0 ? inside + reach.length : inside + closing;
    parts.push(xml.slice(done, stop), "]]>");
    done = stop;
  }
  return parts.join("") + xml.slice(done);
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
  return balanceTags(wrapMarkup(mendReferences(closeCdata(clean))));
}
