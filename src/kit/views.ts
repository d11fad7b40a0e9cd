import type { AlertView, Company, Fact, FeedState, Judgement, Period, Severity, Ticker } from "../model/index.ts";
import type { AnnouncedDay } from "./calendar.ts";
import type { ChannelHealth } from "./channel.ts";
import type { CommandDefinition } from "./command.ts";
import type { CoverageLine } from "./coverage.ts";
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
  /** What the company said of the future, newest first; absent where no store is read. */
  companyPromises?(ticker: Ticker, limit: number): Promise<PromiseLine[]>;
  /** Filings that were read, newest first. */
  filings(ticker: Ticker, limit: number): Promise<FilingLine[]>;
  /** Alerts that were raised, newest first. */
  signals(wanted: SignalQuery): Promise<SignalPage>;
  /** One alert with all that it rests on; by its id in any case, or the link of its message. */
  alert(id: string): Promise<AlertDetail | undefined>;
  /** How feeds, deliveries and platforms are. */
  status(): Promise<StatusView>;
  /** Filings with results since an instant and what became of each, newest first; absent where no store is read. */
  coverage?(since: string): Promise<CoverageLine[]>;
  /** Filings since an instant that were not read, or not wholly, each with its reason; newest first. */
  filingFaults?(since: string): Promise<CoverageLine[]>;
  /** Days that companies named for their reports, told since an instant; absent where no store is read. */
  reportDays?(since: string): Promise<AnnouncedDay[]>;
  /** The rules that judge here; absent where none are loaded. */
  rules?(): readonly RuleLine[];
  /** Judges past quarters by one rule; absent where no rules are loaded. `since` is a day. */
  tryRule?(rule: string, threshold: string | undefined, since: string, now: string): Promise<RuleTrial>;
  /** Ids of the feeds, for the grammar and suggestions. */
  feedIds?(): readonly string[];
  /** Draws; absent where no charts can be made, and then an answer goes without. */
  charts?: Charts;
}

/** A date or guidance as the company last gave it, with what it said of the same thing before, newest first. */
export interface PromiseLine {
  /** "energization of phase 1, Lake Mariner", "guidance for revenue for Q3 2026". */
  subject: string;
  /** "Q1 2027", "$190M to $205M". */
  value: string;
  /** The day that it was said, `YYYY-MM-DD`. */
  day: string;
  quote: string;
  outlet: string;
  url?: string;
  before: { value: string; day: string }[];
}

/** A filing that the bot read, with the figures of its newest quarter. */
export interface FilingLine {
  title: string;
  at: string;
  url?: string;
  kind: string;
  /** Items of an 8-K: "2.02", "4.02". */
  items?: readonly string[];
  figures?: HistoryRow;
}

export interface SignalQuery {
  ticker?: Ticker;
  rule?: string;
  /** Instant from which on. */
  since?: string;
  /** The lowest that is shown. */
  severity?: Severity;
  offset: number;
  limit: number;
}

export interface SignalPage {
  lines: SignalLine[];
  /** How many there are in all. */
  total: number;
}

export interface SignalLine {
  alertId: string;
  ticker: Ticker;
  raisedAt: string;
  severity: Severity;
  headline: string;
  signals: Pick<Judgement, "rule" | "title">[];
  sources: number;
  standing: string;
}

export interface AlertDetail {
  view: AlertView;
  raisedAt: string;
  /** Newest first. */
  changes: { at: string; note: string }[];
  /** What every rule said, also those that kept silent. */
  judgements: Judgement[];
}

export interface StatusView {
  feeds: FeedState[];
  /** Messages by destination and state. */
  deliveries: { platform: string; channel: string; state: string; count: number; reason?: string }[];
  /** Platforms that are open here; empty where the question is asked outside the running bot. */
  platforms: { platform: string; health: ChannelHealth }[];
}

/** A rule as people ask about it; what `rules` loads has this shape. */
export interface RuleLine {
  id: string;
  title: string;
  severity: Severity;
  /** Why anybody should care, and what makes it fire for nothing. */
  why: string;
  falseAlarms: readonly string[];
  /** True for a rule that speaks only where somebody turns it on. */
  quiet?: boolean;
  /** Kinds of news that it looks at. */
  when: readonly string[];
  /** The figures it rests on. */
  uses: readonly string[];
  condition: string;
  /** The first is the one that a place may tune. */
  parameters: Readonly<Record<string, { default: number; unit: string; meaning: string; option?: string | undefined }>>;
}

/** What a rule would have said of past quarters. */
export interface RuleTrial {
  /** Quarters that it looked at, and those that state too little for an answer. */
  judged: number;
  undecided: number;
  /** Newest first. */
  fired: { ticker: Ticker; period: string; periodEnd: string; sentence: string }[];
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
  /** How many companies stand on either side of the line, by calendar quarter. */
  breadth(quarters: readonly BreadthQuarter[]): Promise<Drawing | undefined>;
}

/** Companies that state both lines of revenue in a calendar quarter, by which of the two is larger. */
export interface BreadthQuarter {
  quarter: Period;
  above: Ticker[];
  below: Ticker[];
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
