import { decodeBytes } from "../document/decode.ts";
import { readArticle } from "./article.ts";
import { forbiddingDirective } from "./forbids.ts";
import { type PageHead, readHead } from "./head.ts";

export interface PageDocument {
  head: PageHead;
  text?: string;
  html?: string;
}

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
