import type { Ticker } from "./company.ts";

/** Where a document states a term: the sentence, and the offsets of the term's own words in its text, end exclusive. */
export interface Passage {
  quote: string;
  start: number;
  end: number;
}

interface Announced<Term extends string = never> {
  company: Ticker;
  /** The words of the document that state it, and their offsets in its text, end exclusive. */
  quote: string;
  start: number;
  end: number;
  /**
   * The sentence of each term, which may be another than the announcement's. A term that has none here is not in the
   * text: the list of companies knows it. Absent in what was stored before terms had sentences of their own.
   */
  terms?: Partial<Record<Term, Passage>>;
}

/** A signed AI/HPC lease, colocation or cloud contract. */
export interface Contract extends Announced<"counterparty" | "value" | "mw" | "termYears" | "form" | "backstop"> {
  kind: "contract";
  counterparty?: string;
  /** Contracted value over the whole term, decimal text. */
  value?: string;
  currency?: string;
  /** Megawatts of this contract; `mwKind` tells critical IT load from gross power. */
  mw?: number;
  mwKind?: "critical" | "gross";
  termYears?: number;
  form?: "lease" | "colocation" | "cloud" | "hosting";
  /** Somebody who guarantees the tenant's payments: a backstop is no tenancy. */
  backstop?: { by?: string; value?: string; currency?: string };
  /** True where the text announces it, false where it only recalls an earlier one. */
  isNew: boolean;
}

export interface Rebrand extends Announced<"from" | "to" | "newTicker" | "status"> {
  kind: "rebrand";
  from?: string;
  to: string;
  newTicker?: string;
  /** The new name or the reason given turns to AI or HPC. */
  aiFirst: boolean;
  status: "announced" | "completed";
}

/** The company stops mining bitcoin, or says by when it will. */
export interface MiningExit extends Announced {
  kind: "mining_exit";
  status: "planned" | "completed";
}

/** Sites, machines or purchases turned to AI/HPC with no named contract. */
export interface Conversion extends Announced<"mw"> {
  kind: "conversion";
  site?: string;
  mw?: number;
}

export interface Financing extends Announced<"value" | "instrument"> {
  kind: "financing";
  value?: string;
  currency?: string;
  instrument?: string;
}

export interface Merger extends Announced<"counterparty" | "value" | "status"> {
  kind: "merger";
  counterparty?: string;
  value?: string;
  currency?: string;
  status?: "announced" | "completed" | "ended";
}

/** HPC revenue over mining revenue (or the reverse) said in words, with or without the figures. */
export interface Dominance extends Announced {
  kind: "dominance";
  over: "hpc_revenue" | "mining_revenue";
}

/** The day on which the company says that it will report; no event, for it feeds the calendar only. */
export interface ReportDate extends Announced {
  kind: "report_date";
  /** `YYYY-MM-DD`. */
  on: string;
}

/** Days that a text names for something to come, first and last as `YYYY-MM-DD`; `text` says them as people do: "Q4 2026". */
export interface When {
  text: string;
  from: string;
  to: string;
}

/** What an earlier document of the company promised of the same thing; set where a story is judged, never read. */
export interface Earlier {
  quote: string;
  outlet: string;
  itemKey: string;
  /** When it was said, `YYYY-MM-DD`. */
  day: string;
  url?: string;
}

/** A time by which the company says that a site, a phase or a delivery will be ready. */
export interface Milestone extends Announced {
  kind: "milestone";
  what: "energization" | "ready_for_service" | "delivery" | "completion";
  site?: string;
  /** "phase 1", "building 2", "cb-5", in lower case. */
  phase?: string;
  counterparty?: string;
  mw?: number;
  by: When;
  /** The time that the same text gives as the one before. */
  before?: When;
  /** The text itself calls it late. */
  delayed?: true;
  earlier?: Earlier & { by: When };
}

export type GuidedMetric = "total_revenue" | "hpc_revenue" | "arr" | "adjusted_ebitda" | "hashrate" | "contracted_mw";

/** From low to high, decimal text; equal where one figure is named. */
export interface GuidedRange {
  low: string;
  high: string;
}

/** A figure that the company says a period to come will bring: never a reported figure. */
export interface Guidance extends Announced {
  kind: "guidance";
  metric: GuidedMetric;
  unit: "money" | "mw" | "eh_s";
  currency?: string;
  /** Absent where it is withdrawn without being named. */
  range?: GuidedRange;
  /** The time that it is for. */
  by?: When;
  move?: "raised" | "lowered" | "reiterated" | "withdrawn";
  /** What the same text gives as the guidance before. */
  before?: GuidedRange;
  earlier?: Earlier & { range: GuidedRange };
}

export type Announcement =
  | Milestone
  | Guidance
  | Contract
  | Rebrand
  | MiningExit
  | Conversion
  | Financing
  | Merger
  | Dominance
  | ReportDate;
export type AnnouncementKind = Announcement["kind"];
