/**
 * Puts a document's tags in order where the publisher left one out, misspelled it or wrote one too many, so that a
 * strict parser can read it and one bad entry does not cost its neighbours.
 */

/** Elements that hold text only: the next of them ends one that was left open. */
const LEAVES = new Set(
  "title link guid id pubdate published updated modified issued date description summary content content:encoded category author dc:date dc:creator dc:subject comments ttl language".split(
    " ",
  ),
);
/** Elements that hold leaves of their own and so do not end one. */
const isEntry = (name: string): boolean => /^(?:[a-z0-9]{1,10}:)?(?:item|entry)$/.test(name);
const isTop = (name: string): boolean => /^(?:[a-z0-9]{1,10}:)?(?:rss|feed|rdf|channel)$/.test(name);

interface Piece {
  kind: "text" | "open" | "close" | "alone";
  text: string;
  /** As written, and in lower case for comparing. */
  name: string;
  attributes: string;
}

const text = (words: string): Piece => ({ kind: "text", text: words, name: "", attributes: "" });

/** Sections that are taken as they are, by how they start and end. */
const SECTIONS: readonly [start: string, end: string][] = [
  ["<![CDATA[", "]]>"],
  ["<!--", "-->"],
  ["<?", "?>"],
  ["<!", ">"],
];

/** Where a section at `from` ends; `from` where none starts, -1 where it never ends. */
function endOfSection(xml: string, from: number): number {
  const section = SECTIONS.find(([start]) => xml.startsWith(start, from));
  if (!section) return from;
  const end = xml.indexOf(section[1], from + section[0].length);
  return end < 0 ? -1 : end + section[1].length;
}

const TAG = /<(\/?)([a-z_][\w:.-]{0,100})([^<>]{0,8000})>/iy;

/** The document in pieces; a "<" that starts no tag is text. */
function* piecesOf(xml: string): Generator<Piece> {
  let done = 0;
  for (let at = xml.indexOf("<"); at >= 0; at = xml.indexOf("<", at)) {
    const end = endOfSection(xml, at);
    // The document breaks off inside a section.
    if (end < 0) return yield text(xml.slice(done, at));
    TAG.lastIndex = at;
    const tag = end === at ? TAG.exec(xml) : null;
    if (end === at && !tag) {
      yield text(`${xml.slice(done, at)}&lt;`);
      done = ++at;
      continue;
    }
    yield text(xml.slice(done, at));
    if (tag) {
      const [whole, slash, name = "", attributes = ""] = tag;
      const kind = slash ? "close" : attributes.endsWith("/") ? "alone" : "open";
      yield { kind, text: whole, name, attributes: attributes.replace(/\/$/, "") };
      at += whole.length;
    } else {
      yield text(xml.slice(at, end));
      at = end;
    }
    done = at;
  }
  yield text(xml.slice(done));
}

/** Attributes with their quotes, each once. */
function cleanAttributes(written: string): string {
  const found = new Map<string, string>();
  for (const [, name = "", , double, single, bare] of written.matchAll(
    /([a-z_][\w:.-]{0,60})\s*=\s*("([^"]*)"|'([^']*)'|([^\s"']+))/gi,
  ))
    if (!found.has(name)) found.set(name, (double ?? single ?? bare ?? "").replaceAll('"', "&quot;"));
  return [...found].map(([name, value]) => ` ${name}="${value}"`).join("");
}

/** How many of the open elements stay open when `name` opens: a new entry ends the old one, a leaf ends a leaf. */
function keepOnOpen(open: readonly string[], name: string): number {
  // RDF keeps its items beside the channel.
  if (isEntry(name) && open[0]?.toLowerCase() === "rdf:rdf") return 1;
  const entry = open.findLastIndex((known) => isEntry(known.toLowerCase()));
  if (isEntry(name) && entry >= 0) return entry;
  const last = open.at(-1)?.toLowerCase() ?? "";
  const endsLeaf = LEAVES.has(last) && (LEAVES.has(name) || isEntry(name));
  return endsLeaf ? open.length - 1 : open.length;
}

/** How many stay open when `name` closes; all, where it closes nothing. An entry is closed by its own kind or by what holds it. */
function keepOnClose(open: readonly string[], name: string): number {
  const at = open.findLastIndex((known) => known.toLowerCase() === name);
  const entry = open.findLastIndex((known) => isEntry(known.toLowerCase()));
  const leavesEntry = at < entry && !isTop(name);
  return at < 0 || leavesEntry ? open.length : at;
}

/** No feed nests deeper; what does is nobody's to mend. */
const MAX_DEPTH = 200;

/** Every element closed, in order, once; what closes nothing is left out. Throws on a document nested too deeply. */
export function balanceTags(xml: string): string {
  const open: string[] = [];
  const parts: string[] = [];
  const closeTo = (count: number) => {
    for (const name of open.splice(count).reverse()) parts.push(`</${name}>`);
  };
  for (const piece of piecesOf(xml)) {
    const name = piece.name.toLowerCase();
    if (piece.kind === "text") parts.push(piece.text);
    else if (piece.kind === "close") closeTo(keepOnClose(open, name));
    else {
      closeTo(keepOnOpen(open, name));
      parts.push(`<${piece.name}${cleanAttributes(piece.attributes)}${piece.kind === "alone" ? "/" : ""}>`);
      if (piece.kind === "open" && open.push(piece.name) > MAX_DEPTH) throw new Error("nested too deeply");
    }
  }
  closeTo(0);
  return parts.join("");
}
