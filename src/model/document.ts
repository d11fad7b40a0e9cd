import type { Trust } from "./feed.ts";
import type { Filing } from "./filing.ts";

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
  /** The filing it is from: its company is known by number, not by name. */
  filing?: Filing;
  backlog: boolean;
}
