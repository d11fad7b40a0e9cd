import type { Ticker } from "./company.ts";
import type { Period } from "./period.ts";

/** The id of a file in `src/metrics`: "hpc_revenue". */
export type MetricId = string;

/** Against which period of its own document a figure stands. */
export type Role = "current" | "prior_year" | "prior_quarter" | "year_to_date";

/**
 * One figure that a document states, with the place that it was read from.
 * `value` is decimal text in the unit of its metric (currency units for money, a loss negative).
 */
export interface Fact {
  company: Ticker;
  metric: MetricId;
  value: string;
  /** ISO 4217 code; absent for metrics that are no money. */
  currency?: string;
  period?: Period;
  periodStart?: string;
  periodEnd?: string;
  role: Role;
  /** The value of the last digit stated, as decimal text: "$427.6M" gives "100000". */
  precision: string;
  /** Set where the text gives only a bound: "under $13 million" is "under". */
  bound?: "under" | "over" | "about";
  status: "reported" | "preliminary";
  source: "text" | "table" | "xbrl";
  /** The words of the document that state it; for a table cell the row label, the column and the cell. */
  quote: string;
  /** Offsets of the figure in the document's text, end exclusive. */
  start: number;
  end: number;
  /** Other values that the document tags for the same span under a narrower definition: the parent's share of a result. */
  also?: string[];
  /** The XBRL tag it came from. */
  tag?: string;
  /** What makes the reading uncertain, in words for a person; empty when nothing does. */
  doubts: string[];
}
