import { remembering } from "../remember.ts";

const BOLD_TAGS = new Set(["b", "strong", "th"]);
const HIDDEN_TAGS = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "title",
  "ix:header",
  "svg",
  "object",
  "select",
]);
const HEADING = /^h[1-6]$/;

/** What one open element does to the text inside it. */
export interface Effect {
  hidden: boolean;
  bold: boolean;
  raised: boolean;
}

const BOLD_STYLE = /font-weight:\s{0,4}(?:bold|[6-9]00)|font:[^;]{0,20}\bbold/;
const HIDDEN_STYLE = /display:\s{0,4}none|visibility:\s{0,4}hidden/;
// Filing agents raise footnote marks by style: Workiva moves a small span up, others align it.
const RAISED_STYLE = /vertical-align:\s{0,4}(?:super|text-top)|position:\s{0,4}relative;\s{0,4}top:\s{0,4}-/;

/** What a style changes of the text, whatever it stands in: `display:none` hides the header of inline XBRL, for one. */
const ofStyle = remembering((written): Effect => {
  const style = written.toLowerCase();
  return { hidden: HIDDEN_STYLE.test(style), bold: BOLD_STYLE.test(style), raised: RAISED_STYLE.test(style) };
});
const NOTHING: Effect = { hidden: false, bold: false, raised: false };

/** The same of a tag alone. */
const ofTag = remembering(
  (name): Effect => ({
    hidden: HIDDEN_TAGS.has(name),
    bold: BOLD_TAGS.has(name) || HEADING.test(name),
    raised: name === "sup",
  }),
);

/** Reads only what changes the text. */
export function effectOf(name: string, attributes: Record<string, string>): Readonly<Effect> {
  const { style } = attributes;
  const own = ofTag(name);
  if (style === undefined && !("hidden" in attributes)) return own;
  const styled = style === undefined ? NOTHING : ofStyle(style);
  return {
    hidden: own.hidden || "hidden" in attributes || styled.hidden,
    bold: own.bold || styled.bold,
    raised: own.raised || (styled.raised && !isBlockTag(name)),
  };
}

const BLOCK_TAGS = new Set(
  (
    "address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary ul caption table tr td th"
  ).split(" "),
);

const TABLE_TAGS = new Set(["table", "tr", "td", "th"]);
const BOX_TAGS = new Set([...BLOCK_TAGS].filter((name) => !TABLE_TAGS.has(name)));

/** Whether an element is a box of the page, inside of which a new line begins; tables have cells instead. */
export const isBoxTag = (name: string): boolean => BOX_TAGS.has(name);
export const isBlockTag = (name: string): boolean => BLOCK_TAGS.has(name);
export const isHeadingTag = (name: string): boolean => HEADING.test(name);

const BESIDE = /display:\s{0,4}(?:inline-block|table-cell)|float:\s{0,4}(?:left|right)/;
const WIDE = /(?:^|[;\s])width:\s{0,4}\d{1,3}(?:\.\d{1,9})?\s{0,4}%/;

/** A span that stands in a column of its own, by a width in percent; without one it is a bullet or a badge. */
export const standsApart = (style: string): boolean => BESIDE.test(style) && WIDE.test(style);

const STYLED_BY_ENTITY = /style\s*=\s*(?:"[^"]*&|'[^']*&|[^"'\s]*&)/;

/** Whether attributes, as they are written in a tag, may hide, raise or set apart what stands in it. */
export function mayChangeText(attributes: string): boolean {
  if (!/style|hidden/i.test(attributes)) return false;
  const low = attributes.toLowerCase();
  return (
    low.includes("hidden") ||
    HIDDEN_STYLE.test(low) ||
    RAISED_STYLE.test(low) ||
    standsApart(low) ||
    STYLED_BY_ENTITY.test(low)
  );
}
