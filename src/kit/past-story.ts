import type { StandingFact, StoryView, Trust } from "../model/index.ts";
import type { HistoryFigure, HistoryRow } from "./views.ts";

const factOf = (ticker: string, row: HistoryRow, metric: string, figure: HistoryFigure): StandingFact => ({
  company: ticker,
  metric,
  value: figure.value,
  precision: figure.precision,
  period: row.period,
  role: "current",
  status: "reported",
  source: "table",
  quote: figure.quote,
  start: 0,
  end: 0,
  doubts: [],
  itemKey: "history",
  outlet: figure.outlet,
  trust: (figure.trust === "compilation" ? "press" : figure.trust) as Trust,
  witnesses: [],
  ...(figure.currency && { currency: figure.currency }),
  ...(figure.bound && { bound: figure.bound }),
});

/** A past quarter as the story that its report would have been; the best source of its figures is its standing. */
export function storyOfQuarter(ticker: string, row: HistoryRow): StoryView {
  const facts = Object.entries(row.figures).map(([metric, figure]) => factOf(ticker, row, metric, figure));
  const standing = (["filing", "issuer", "wire"] as const).find((trust) => facts.some((fact) => fact.trust === trust));
  return {
    id: `${ticker}-${row.period}`,
    key: `${ticker}|earnings|${row.period}`,
    company: ticker,
    kind: "earnings",
    period: row.period,
    openedAt: `${row.periodEnd ?? "1970-01-01"}T00:00:00.000Z`,
    version: 1,
    backlog: true,
    sources: [],
    facts,
    announcements: [],
    standing: standing ?? "press",
  };
}
