import type { Ticker } from "./company.ts";
import type { Trust } from "./feed.ts";
import type { Severity } from "./signal.ts";

/** What a message shows of a story, free of any platform. All text is plain: channels escape and mark it up. */
export interface AlertView {
  /** The alert's id, short enough to type: "/miner why A7K2". */
  id: string;
  company: { ticker: Ticker; name: string };
  severity: Severity;
  /** One full sentence that stands alone on a phone: company, event and size. */
  headline: string;
  /** "Q1 2026", or what the event is about. */
  subject: string;
  /** "press only", "preliminary", "confirmed by the company's release", "confirmed by a filing". */
  standing: string;
  figures: AlertFigure[];
  signals: { rule: string; title: string; sentence: string; severity: Severity }[];
  sources: AlertSource[];
  /** Disagreements and changes in words, newest first: "Net loss: $427M → $427.6M". */
  notes: string[];
  /** When the story was first seen by us. */
  seenAt: string;
  updatedAt: string;
}

export interface AlertFigure {
  metric: string;
  label: string;
  /** As shown: "$21.0M", "under $13M", "not stated". */
  value: string;
  /** What it is held against; its sentence only where it is another than the figure's. */
  prior?: { label: string; value: string; change?: string; quote?: string; outlet?: string; url?: string };
  /** The sentence it was read from, and where. */
  quote?: string;
  outlet?: string;
  url?: string;
}

export interface AlertSource {
  title: string;
  outlet: string;
  url?: string;
  trust: Trust;
  at: string;
}
