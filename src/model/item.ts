import type { Trust } from "./feed.ts";
import type { Filing } from "./filing.ts";

/** One entry of a feed as it was first seen. */
export interface Item {
  /** Identity over time and feeds, see `readers`; it outlives the text. */
  key: string;
  feedId: string;
  guid?: string;
  url?: string;
  title: string;
  /** Plain text of the summary, and the HTML of the body where the feed carries it. */
  summary: string;
  html?: string;
  /** Absent when the feed gives no date or one that cannot be. */
  publishedAt?: string;
  seenAt: string;
  trust: Trust;
  /** Set for filings of the SEC: their document is found by another way than a page. */
  filing?: Filing;
  /** Changes when title, summary or body do: another hash under a known key is an edit. */
  contentHash?: string;
  /** Seen with the feed's first poll: history, never an alert. */
  backlog: boolean;
}
