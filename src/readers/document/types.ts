/** One entry as the document gives it: text decoded and capped, links and dates still as written. */
export interface RawEntry {
  guid?: string;
  /** As written: may be relative to `base`. */
  link?: string;
  /** xml:base in force for this entry. */
  base?: string;
  /** Plain text. */
  title?: string;
  /** Plain text. */
  summary?: string;
  /** The body where the document carries more than a summary; not sanitised. */
  html?: string;
  published?: string;
  updated?: string;
  categories: string[];
  /** Of title, summary and body; made in the thread, for a document may be 15 MB. */
  contentHash: string;
}

export interface RawFeed {
  title?: string;
  /** The site's own address, as written. */
  link?: string;
  ttlMinutes?: number;
  entries: RawEntry[];
}

/** Caps against publishers that send a book: entries of a document, characters of a field. */
export const CAPS = { entries: 5000, link: 4000, guid: 2000, title: 1000, summary: 20_000, html: 1_000_000, date: 200 };
