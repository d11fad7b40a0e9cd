import type { Company, Fact, Judgement, Period, Ticker } from "../model/index.ts";
import type { CommandDefinition } from "./command.ts";
import type { MetricDefinition } from "./metric.ts";

/** The asking side as commands see it; `src/query` answers over the store. Every method only reads. */
export interface Views {
  /** By ticker, name, former name or alias, any case, with or without "$"; `near` names the three nearest when none fits. */
  findCompany(text: string): { company: Company } | { near: Company[] };
  companies(): Company[];
  metrics(): readonly MetricDefinition[];
  commands(): readonly CommandDefinition[];
  /** Newest period first. */
  companyHistory(ticker: Ticker, limit: number): Promise<HistoryRow[]>;
  /** Newest first. */
  companyStories(ticker: Ticker, limit: number): Promise<StoryLine[]>;
}

/** One reported figure with its origin. */
export type HistoryFigure = Pick<Fact, "value" | "currency" | "precision" | "bound" | "quote"> & {
  outlet: string;
  url?: string;
  trust: string;
};

/** One fiscal period of one company, figures by metric id; absent is "not stated". */
export interface HistoryRow {
  period: Period;
  periodEnd?: string;
  figures: Record<string, HistoryFigure>;
}

export interface StoryLine {
  alertId?: string;
  kind: string;
  subject: string;
  headline: string;
  openedAt: string;
  sources: number;
  standing: string;
  fired: Pick<Judgement, "rule" | "title" | "severity">[];
}
