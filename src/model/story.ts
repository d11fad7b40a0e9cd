import type { Announcement } from "./announcement.ts";
import type { Ticker } from "./company.ts";
import type { Fact } from "./fact.ts";
import type { Trust } from "./feed.ts";
import type { Period } from "./period.ts";
import type { DocumentKind } from "./reading.ts";

/** One event as one document tells it: what stories are made of. */
export interface EventMention {
  itemKey: string;
  /** Several events in one document have several positions. */
  position: number;
  company: Ticker;
  kind: DocumentKind;
  /** Fiscal quarter of results; a year's results are those of its last quarter. */
  period?: Period;
  /** Counterparty, new name, site, instrument, in plain lower-case words. */
  subject?: string;
  /** Terms that tell two deals with one counterparty apart. */
  mw?: number;
  value?: string;
  /** When it was told: published, else seen. */
  at: string;
  /** False where nothing tells the day: found in an archive that gives no dates. Then time neither joins nor parts. */
  dated: boolean;
  title: string;
  /** Names and amounts of its head: what a rewrite keeps. */
  terms: string[];
  trust: Trust;
  /** The document tells the event itself; false where it only recalls or comments on it. */
  primary: boolean;
  /** Figures of the results' own period: they find the quarter of a document that does not name one. */
  figures?: EventFigure[];
  /** Its document was seen as history. */
  backlog: boolean;
}

/** A figure as an event carries it. */
export type EventFigure = Pick<Fact, "metric" | "value" | "precision"> & Partial<Pick<Fact, "currency" | "bound">>;

/** One event of one company, with every document that told of it. */
export interface Story {
  id: string;
  /** Hard key: company, kind, and period or counterparty or new name. */
  key: string;
  company: Ticker;
  kind: DocumentKind;
  period?: Period;
  /** Counterparty, new name, site: what tells two events of one kind apart where no period does. */
  subject?: string;
  openedAt: string;
  /** Grows with every document that joins or changes. */
  version: number;
  /** Born of backlog only: history, no alert. */
  backlog: boolean;
}

/** A document as its story sees it. */
export interface StorySource {
  itemKey: string;
  title: string;
  outlet: string;
  url?: string;
  trust: Trust;
  /** Of a filing: "8-K", "10-Q". */
  form?: string;
  publishedAt?: string;
  seenAt: string;
}

/** A figure that stands, with the readings that did not prevail. */
export interface StandingFact extends Fact {
  itemKey: string;
  outlet: string;
  trust: Trust;
  witnesses: {
    itemKey: string;
    outlet: string;
    trust: Trust;
    value: string;
    currency?: string;
    quote: string;
    agrees: boolean;
  }[];
}

/** A story with all that it rests on: what rules judge and messages show. */
export interface StoryView extends Story {
  sources: StorySource[];
  facts: StandingFact[];
  announcements: (Announcement & { itemKey: string; outlet: string; trust: Trust })[];
  /** "press" until a release or filing joins. */
  standing: "press" | "wire" | "issuer" | "filing";
}
