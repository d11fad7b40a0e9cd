import type { Announcement } from "./announcement.ts";
import type { Ticker } from "./company.ts";
import type { Fact } from "./fact.ts";
import type { Period } from "./period.ts";

/** What kind of news a document is; the words of `corpus/README.md`. */
export type DocumentKind =
  | "earnings"
  | "contract"
  | "rebrand"
  | "mining_exit"
  | "conversion"
  | "financing"
  | "merger"
  | "production"
  | "preview"
  | "opinion"
  | "market"
  | "other";

/** All that one document says, as far as it could be read. What it does not state is absent. */
export interface Reading {
  kind: DocumentKind;
  /** ISO 639-1; a language that we do not read gives companies and nothing else. */
  lang: string;
  /** The subject; absent where there is none or it is the sector. */
  company?: Ticker;
  /** Every watched company that it names, the subject first. */
  companies: Ticker[];
  /** Fiscal period of the headline results, in the company's own calendar. */
  period?: Period;
  periodEnd?: string;
  /** The day that the document gives for itself, from its head or address: used where its feed gives none. */
  day?: string;
  facts: Fact[];
  announcements: Announcement[];
  /** Things seen and deliberately not read, for `explain` and the metrics: "guidance", "unread language: ja". */
  refusals: string[];
}
