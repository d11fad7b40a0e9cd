import { decodeBytes } from "../document/decode.ts";
import { readArticle } from "./article.ts";
import { type PageHead, readHead } from "./head.ts";

export interface PageDocument {
  head: PageHead;
  text?: string;
  html?: string;
}

const FORBIDS: Record<string, string> = {
  none: "none",
  noindex: "noindex",
  noarchive: "noarchive",
  nosnippet: "nosnippet",
  noai: "noai",
  "max-snippet:0": "max-snippet:0",
};

/**
 * The directive that keeps us out: we hold a page's text and quote a sentence of it in alerts, so besides
 * "noindex" and "none" also those against copies, quotes and reading by machines count.
 */
export const forbiddingDirective = (directives: readonly string[]): string | undefined =>
  directives.map((directive) => FORBIDS[directive]).find(Boolean);

/** Bytes of a page to its main text; a page that forbids it gives its head only. Throws one sentence for people. */
export async function readPageDocument(bytes: Uint8Array, contentType: string): Promise<PageDocument> {
  const source = decodeBytes(bytes, contentType);
  if (/^text\/plain\b/i.test(contentType)) return { head: { robots: [], paywalled: false }, text: source };
  const head = readHead(source);
  if (head.paywalled || forbiddingDirective(head.robots)) return { head };
  const article = source.trim() ? readArticle(source) : undefined;
  if (!article) throw new Error("The page has no main text that could be found; the feed's own text is used.");
  return { head, ...article };
}
