import type { Item } from "../../model/index.ts";
import { fold, stripMarkup } from "../text/clean.ts";

/** A text of this many characters states its figures itself; teasers of newsrooms and press stay below. */
const WHOLE_TEXT = 1200;
/** How feeds end a text that goes on elsewhere. */
const CUT_OFF =
  /(?:…|\.{3}|\[(?:…|\.{3}|&hellip;)\]|\b(?:read (?:more|the full [a-z ]{3,20})|continue reading|more here|view (?:more|full [a-z ]{3,20}))\b[ .»›→…]*|the post .{1,300} appeared first on .{1,100})$/i;

/**
 * Whether the feed gives only the beginning of an article, so that its page must be read. Not for filings: their
 * links lead to EDGAR's index, which another reader knows.
 */
export function isTeaser(item: Pick<Item, "key" | "url" | "summary" | "html">): boolean {
  if (!item.url || item.key.startsWith("sec:")) return false;
  const body = fold(stripMarkup(item.html ?? ""));
  const text = body.length > item.summary.length ? body : item.summary;
  return text.length < WHOLE_TEXT || CUT_OFF.test(text.slice(-500));
}
