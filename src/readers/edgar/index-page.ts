import { DateTime } from "luxon";
import { walkHtml } from "../../lib/index.ts";

/** One file of a filing as its index lists it. */
export interface FiledDocument {
  /** "8-K", "EX-99.1", "GRAPHIC"; "" for the complete submission. */
  type: string;
  description: string;
  /** Whole address, without EDGAR's viewer before it. */
  url: string;
}

export interface FilingIndex {
  documents: FiledDocument[];
  /** The complete submission, one text with every document. */
  submission?: string;
  /** Instant, read from the page's Eastern time; the only time that EDGAR states without contradiction. */
  acceptedAt?: string;
  /** "2.02", from the page's own list. */
  items: string[];
}

const MOST_ROWS = 2000;

interface Cell {
  text: string;
  href?: string;
}

interface Page {
  rows: Cell[][];
  /** Heads of the page's facts ("Accepted") and what stands behind each. */
  info: { head: string; text: string }[];
}

const fold = (text: string): string => text.replace(/[\s\u00a0]+/g, " ").trim();

/** Cells of all tables and the facts at the top, in one pass and without a tree. */
function gather(html: string): Page {
  const page: Page = { rows: [], info: [] };
  let cell: Cell | undefined;
  let part: "head" | "info" | undefined;
  const blocks: (typeof part)[] = [];
  walkHtml(html, {
    open(name, { class: kind, href }) {
      if (name === "tr" && page.rows.length < MOST_ROWS) page.rows.push([]);
      if (name === "td" || name === "th") page.rows.at(-1)?.push((cell = { text: "" }));
      if (name === "a" && cell && href && !cell.href) cell.href = href;
      if (name === "br" && part === "info") page.info.at(-1)!.text += "\n";
      if (name !== "div") return;
      blocks.push(part);
      part = kind === "infoHead" ? "head" : kind === "info" ? "info" : undefined;
      if (part === "head") page.info.push({ head: "", text: "" });
    },
    text(text) {
      if (cell && cell.text.length < 2000) cell.text += text;
      const last = page.info.at(-1);
      if (last && part === "head") last.head += text;
      if (last && part === "info" && last.text.length < 5000) last.text += text;
    },
    close(name) {
      if (name === "td" || name === "th") cell = undefined;
      if (name === "div") part = blocks.pop();
    },
  });
  return page;
}

/** The viewer for tagged documents stands before the file's own address. */
const stripViewer = (href: string): string => href.replace(/^\/(?:ix|cgi-bin\/viewer)\?doc=(?=\/)/, "");

function acceptedAt(info: Page["info"]): string | undefined {
  const text = fold(info.find(({ head }) => fold(head) === "Accepted")?.text ?? "");
  const at = DateTime.fromFormat(text, "yyyy-MM-dd HH:mm:ss", { zone: "America/New_York" });
  return at.isValid ? (at.toUTC().toISO() ?? undefined) : undefined;
}

const itemsOf = (info: Page["info"]): string[] => [
  ...new Set(
    [...(info.find(({ head }) => fold(head) === "Items")?.text ?? "").matchAll(/\bItem (\d{1,2}\.\d{2})\b/g)].map(
      ([, item = ""]) => item,
    ),
  ),
];

/** A row by the head of its own table: the place of a column is not relied on. */
function readRow(row: readonly Cell[], heads: readonly string[], base: string): FiledDocument | undefined {
  const at = (name: string): Cell | undefined => row[heads.indexOf(name)];
  const href = at("Document")?.href;
  const url = href === undefined ? null : URL.parse(stripViewer(href), base);
  const type = at("Type");
  if (!url || !type) return undefined;
  return { type: fold(type.text).toUpperCase(), description: fold(at("Description")?.text ?? ""), url: url.href };
}

/** Reads a filing's `-index.htm`, which stands at `base`; a page of another kind gives no documents. */
export function readFilingIndex(html: string, base: string): FilingIndex {
  const { rows, info } = gather(html);
  let heads: string[] = [];
  const documents: FiledDocument[] = [];
  for (const row of rows) {
    const names = row.map(({ text }) => fold(text));
    if (names.includes("Type") && names.includes("Document")) heads = names;
    else documents.push(...[readRow(row, heads, base)].filter((found) => found !== undefined));
  }
  const submission = documents.find(({ type, url }) => type === "" && /\/\d{10}-\d{2}-\d{6}\.txt$/.test(url))?.url;
  const accepted = acceptedAt(info);
  return {
    documents: documents.filter(({ type }) => type !== ""),
    items: itemsOf(info),
    ...(submission ? { submission } : {}),
    ...(accepted ? { acceptedAt: accepted } : {}),
  };
}
