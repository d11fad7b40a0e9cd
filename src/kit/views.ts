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
  /** The rules that judge here; absent where none are loaded. */
  rules?(): readonly RuleLine[];
  /** Ids of the feeds, for the grammar and suggestions. */
  feedIds?(): readonly string[];
  /** Draws; absent where no charts can be made, and then an answer goes without. */
  charts?: Charts;
}

export interface RuleLine {
  id: string;
  title: string;
  /** One line for people. */
  meaning: string;
}

/** A picture with what it shows in words. */
export interface Drawing {
  name: string;
  png: Uint8Array;
  alt: string;
}

/** Figures to pictures; `src/charts` draws. Undefined where the figures are too few for a chart. */
export interface Charts {
  hpcAgainstMining(company: Company, rows: readonly HistoryRow[]): Promise<Drawing | undefined>;
  /** One figure of one company by quarter: bars over and under zero. */
  byQuarter(company: Company, figure: FigureLine, rows: readonly HistoryRow[]): Promise<Drawing | undefined>;
  /** One figure of several companies, one line each, over calendar quarters. */
  compare(figure: FigureLine, companies: readonly ComparedCompany[]): Promise<Drawing | undefined>;
}

/** A figure that can be asked for: one of the metrics, or one computed from them. */
export interface FigureLine {
  id: string;
  label: string;
  unit: MetricDefinition["unit"];
}

export interface ComparedCompany {
  company: Company;
  rows: readonly HistoryRow[];
}

/** One reported figure with its origin. */
export type HistoryFigure = Pick<Fact, "value" | "currency" | "precision" | "bound" | "quote"> & {
  outlet: string;
  url?: string;
  trust: string;
  /** Read from a later report that states it beside its own. */
  comparative?: true;
  /** Computed from longer periods, not stated as such. */
  derived?: true;
  /** Other values that sources give for it, decimal text. */
  conflict?: readonly string[];
};

/** One fiscal period of one company, figures by metric id; absent is "not stated". */
export interface HistoryRow {
  period: Period;
  periodEnd?: string;
  figures: Record<string, HistoryFigure>;
  notes?: readonly string[];
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
