import type { Trust } from "./feed.ts";

/** The text that stands behind an item: its own, its linked page's or its exhibit's. */
export interface SourceDocument {
  itemKey: string;
  feedId: string;
  /** Who published it, for people: "Decrypt", "TeraWulf newsroom", "SEC EDGAR". */
  outlet: string;
  url?: string;
  title: string;
  text: string;
  html?: string;
  publishedAt?: string;
  seenAt: string;
  trust: Trust;
  backlog: boolean;
}
