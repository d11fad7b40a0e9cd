import type { Ticker } from "./company.ts";
import type { Severity } from "./signal.ts";

/**
 * What people set, per place: a channel, or one person (their direct messages). A person's place has the
 * channel "@<user id>"; platforms send there as a direct message.
 */
export interface Place {
  platform: string;
  channel: string;
}

/** One watched company of a place; `ticker` "*" watches all. Thresholds are decimal text in US dollars or a ratio. */
export interface Watch {
  place: Place;
  ticker: Ticker;
  minLoss?: string;
  minAmount?: string;
  minChange?: string;
  /** Kinds of news or rules; absent means all. */
  events?: string[];
  severity?: Severity;
  addedBy: string;
  addedAt: string;
}

/** A rule as one place wants it, for one company or for all ("*"). */
export interface RuleChoice {
  place: Place;
  rule: string;
  ticker: Ticker;
  /** Absent leaves it as it is. */
  on?: boolean;
  /** Also where the rule only says again what it said of the quarter before. */
  every?: boolean;
  /** The rule's main parameter, decimal text; absent leaves the default. */
  threshold?: string;
}

/** Silence about a ticker, a rule or "all" until an instant; what is held back meanwhile is kept. */
export interface Mute {
  place: Place;
  what: string;
  until: string;
  addedBy: string;
  addedAt: string;
}

export interface DigestPlan {
  place: Place;
  /** "07:30" in `zone`. */
  time: string;
  zone: string;
  /** 1 Monday to 7 Sunday. */
  days: number[];
  /** The next instant at which it is due, and the last one at which it was sent. */
  nextAt: string;
  lastAt?: string;
}

/** How a place wants its messages. */
export interface PlaceSettings {
  place: Place;
  /** Quieter alerts are left out. */
  severity?: Severity;
  /** A correction edits only, also replies, or replies so that the channel sees it. */
  thread?: "edit" | "reply" | "show";
  /** Seconds that a new alert waits for its second source; 0 is at once. */
  waitSeconds?: number;
  /** Local hours without posts, "22:00-06:00" in `zone`; what fires then comes after. */
  quiet?: string;
  zone?: string;
}
