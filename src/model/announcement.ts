import type { Ticker } from "./company.ts";

interface Announced {
  company: Ticker;
  /** The words of the document that state it, and their offsets in its text, end exclusive. */
  quote: string;
  start: number;
  end: number;
}

/** A signed AI/HPC lease, colocation or cloud contract. */
export interface Contract extends Announced {
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

export interface Rebrand extends Announced {
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
export interface Conversion extends Announced {
  kind: "conversion";
  site?: string;
  mw?: number;
}

export interface Financing extends Announced {
  kind: "financing";
  value?: string;
  currency?: string;
  instrument?: string;
}

export interface Merger extends Announced {
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

export type Announcement = Contract | Rebrand | MiningExit | Conversion | Financing | Merger | Dominance | ReportDate;
export type AnnouncementKind = Announcement["kind"];
