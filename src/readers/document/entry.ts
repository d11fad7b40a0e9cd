import { hash } from "../hash.ts";
import { cap, cleanText, fold, stripMarkup } from "../text/clean.ts";
import { CAPS, type RawEntry } from "./types.ts";

/** What a reader found of one entry, uncleaned. */
export interface Draft {
  guid?: string | undefined;
  link?: string | undefined;
  base?: string | undefined;
  title?: string | undefined;
  summary?: string | undefined;
  html?: string | undefined;
  published?: string | undefined;
  updated?: string | undefined;
  categories?: string[] | undefined;
}

/** Many feeds put the whole article into the description: markup of this many characters counts as a body. */
const BODY_LENGTH = 1500;

/** Cleans and caps; a field that is empty afterwards is absent. */
export function makeEntry(draft: Draft): RawEntry {
  const bodyInSummary = !draft.html && (draft.summary?.length ?? 0) > BODY_LENGTH ? draft.summary : undefined;
  const html = draft.html ?? bodyInSummary;
  const summaryFrom = draft.summary ?? draft.html ?? "";
  const fields = {
    guid: cap((draft.guid ?? "").trim(), CAPS.guid),
    link: cap((draft.link ?? "").trim(), CAPS.link),
    base: cap((draft.base ?? "").trim(), CAPS.link),
    title: cleanText(draft.title ?? "", CAPS.title),
    summary: cap(fold(stripMarkup(cap(summaryFrom, CAPS.html))), CAPS.summary),
    html: cap(html ?? "", CAPS.html),
    published: cap((draft.published ?? "").trim(), CAPS.date),
    updated: cap((draft.updated ?? "").trim(), CAPS.date),
  };
  const categories = (draft.categories ?? []).slice(0, 50).map((name) => cleanText(name, 100));
  const filled = Object.fromEntries(Object.entries(fields).filter(([, value]) => value));
  const contentHash = hash([fields.title, fields.summary, fields.html].join("\n"));
  return { ...filled, categories: categories.filter(Boolean), contentHash };
}
