import { walkHtml } from "../../lib/index.ts";

const KEPT = new Set([
  "nonfraction",
  "exclude",
  "context",
  "unit",
  "startdate",
  "enddate",
  "instant",
  "measure",
  "explicitmember",
  "typedmember",
]);
/** Of these the text counts; anything else is structure. */
const WORDED = new Set(["nonfraction", "startdate", "enddate", "instant", "measure", "explicitmember", "typedmember"]);
const NEEDED = new Set([
  "id",
  "name",
  "contextref",
  "unitref",
  "scale",
  "sign",
  "decimals",
  "format",
  "dimension",
  "nil",
  "xsi:nil",
  "xs:nil",
]);

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);
const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const attributesOf = (attributes: Record<string, string>): string =>
  Object.entries(attributes)
    .filter(([name]) => NEEDED.has(name.toLowerCase()))
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join("");

/** Whether a document carries inline XBRL figures, told without reading it. */
export const hasTags = (html: string): boolean => /<ix:nonfraction/i.test(html);

/**
 * The tagged figures of an inline XBRL document without the document: contexts, units and figures, a tenth of its
 * size. Reports of 2 MB are kept so, for their text says again what the release said.
 */
export function compactTagged(html: string): string {
  const parts: string[] = [];
  let worded = 0;
  // Cover facts are short; the text blocks of notes hold half the document.
  const kept: boolean[] = [];
  walkHtml(html, {
    open(name, attributes) {
      const local = localName(name);
      const cover = local === "nonnumeric" && /^dei:(?:Entity|Document|Amendment)/.test(attributes["name"] ?? "");
      const keep = cover || (name.includes(":") && KEPT.has(local));
      kept.push(keep);
      if (!keep) return;
      if (cover || WORDED.has(local)) worded++;
      parts.push(`<${name}${attributesOf(attributes)}>`);
    },
    text(text) {
      if (worded > 0) parts.push(escape(text));
    },
    close(name) {
      if (!kept.pop()) return;
      const local = localName(name);
      if (local === "nonnumeric" || WORDED.has(local)) worded--;
      parts.push(`</${name}>`);
    },
  });
  return `<html><body><ix:header></ix:header>${parts.join("")}</body></html>`;
}
