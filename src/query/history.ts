import type { HistoryFigure, HistoryRow } from "../kit/index.ts";
import {
  type Company,
  type Fact,
  type HistoricFigure,
  type HistoryQuarter,
  periodEnd,
  type SourceDocument,
} from "../model/index.ts";

const TRUST = ["filing", "issuer", "wire", "press", "compilation"];

/** Of two readings of one figure the better: stated before computed, in its own report before a later one, then trust, then digits. */
function isBetter(one: HistoryFigure, other: HistoryFigure): boolean {
  const marks = (figure: HistoryFigure) => [
    figure.derived ? 1 : 0,
    figure.bound ? 1 : 0,
    figure.comparative ? 1 : 0,
    TRUST.indexOf(figure.trust),
    Number(figure.precision),
  ];
  const [left, right] = [marks(one), marks(other)];
  const at = left.findIndex((mark, index) => mark !== right[index]);
  return at >= 0 && left[at]! < right[at]!;
}

const ADDRESS = /^https?:\/\/([^/:?#\s]{3,100})(?:[/?#]\S*)?$/;
const EDGAR_FILE =
  /^(?:ixbrl\/)?(10-[KQ]T?(?:\/A)?|20-F(?:\/A)?|40-F(?:\/A)?|6-K|8-K)(?: |_[A-Z]+_)(\d{10}-\d{2}-\d{6})/;

/** Where a shipped figure was read, as a name and, where one can be opened, an address. */
function originOf(source: string, cik: string | undefined): { outlet: string; url?: string } {
  const filing = EDGAR_FILE.exec(source);
  if (filing?.[2]) {
    const folder = cik && `https://www.sec.gov/Archives/edgar/data/${Number(cik)}/${filing[2].replaceAll("-", "")}/`;
    return { outlet: `${filing[1]} ${filing[2]}`, ...(folder && { url: folder }) };
  }
  const host = ADDRESS.exec(source)?.[1]?.toLowerCase();
  if (!host) return { outlet: source };
  // A bare address of a machine tells nobody who speaks there, and may be another's tomorrow.
  if (/^[\d.]+$/.test(host)) return { outlet: `a mirror at ${host}` };
  return { outlet: host.replace(/^www\./, ""), url: source };
}

function shippedFigure(figure: HistoricFigure, cik: string | undefined): HistoryFigure {
  return {
    value: figure.value,
    currency: figure.currency ?? "USD",
    precision: figure.precision,
    quote: "",
    trust: figure.trust,
    ...originOf(figure.source, cik),
    ...(figure.comparative && { comparative: true as const }),
    ...(figure.derived && { derived: true as const }),
    ...(figure.conflict.length > 0 && { conflict: figure.conflict.filter((value) => value !== figure.value) }),
  };
}

/** A shipped quarter as commands see it. */
export function shippedRow(quarter: HistoryQuarter, company: Company): HistoryRow {
  const figures = Object.entries(quarter.figures).map(([metric, figure]) => [
    metric,
    shippedFigure(figure, company.cik),
  ]);
  const notes = quarter.notes.map(({ note }) => note);
  return {
    period: quarter.period,
    periodEnd: quarter.periodEnd,
    figures: Object.fromEntries(figures) as HistoryRow["figures"],
    ...(notes.length > 0 && { notes }),
  };
}

export type StoredFact = Fact & Pick<SourceDocument, "outlet" | "trust" | "url">;

const QUARTER = /^\d{4}Q[1-4]$/;

/**
 * Facts that the bot read itself, as rows of quarters; longer periods do not stand beside quarters. What was
 * announced as preliminary counts only until the report.
 */
export function factRows(facts: readonly StoredFact[], company: Company): HistoryRow[] {
  const rows = new Map<string, HistoryRow>();
  const ordered = facts.toSorted((one, other) => Number(isPreliminary(one)) - Number(isPreliminary(other)));
  for (const fact of ordered) {
    if (!fact.period || !QUARTER.test(fact.period) || fact.role === "year_to_date") continue;
    const end = fact.periodEnd ?? periodEnd(fact.period, company.fiscalYearEndMonth);
    const row = rows.get(fact.period) ?? { period: fact.period, figures: {}, ...(end && { periodEnd: end }) };
    rows.set(fact.period, row);
    if (isPreliminary(fact) && row.figures[fact.metric]) continue;
    addFigure(row, fact.metric, readFigure(fact));
  }
  return [...rows.values()];
}

const isPreliminary = ({ status }: StoredFact): boolean => status === "preliminary";

const readFigure = (fact: StoredFact): HistoryFigure => ({
  value: fact.value,
  precision: fact.precision,
  quote: fact.quote,
  outlet: fact.outlet,
  trust: fact.trust,
  ...(fact.currency && { currency: fact.currency }),
  ...(fact.bound && { bound: fact.bound }),
  ...(fact.url && { url: fact.url }),
  ...(fact.role !== "current" && { comparative: true as const }),
});

function addFigure(row: HistoryRow, metric: string, figure: HistoryFigure): void {
  const known = row.figures[metric];
  if (!known || isBetter(figure, known)) row.figures[metric] = figure;
}

/** Shipped and own rows as one history, newest period first; of two readings the better stands. */
export function mergeRows(rows: readonly HistoryRow[]): HistoryRow[] {
  const merged = new Map<string, HistoryRow>();
  for (const row of rows) {
    const known = merged.get(row.period);
    if (!known) merged.set(row.period, { ...row, figures: { ...row.figures } });
    else for (const [metric, figure] of Object.entries(row.figures)) addFigure(known, metric, figure);
  }
  return [...merged.values()].toSorted((a, b) => b.period.localeCompare(a.period));
}
