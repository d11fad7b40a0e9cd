import { formatPeriod, type MetricDefinition } from "../kit/index.ts";
import type { AlertView, Company, Judgement, StoryView } from "../model/index.ts";
import { SEVERITIES } from "../model/index.ts";
import { disagreements } from "./disagree.ts";
import { figureLine } from "./figures.ts";
import { promiseLines } from "./promises.ts";
import { termFigures, termValue } from "./terms.ts";

const STANDING_WORDS = {
  press: "press only, not confirmed by the company",
  wire: "news agencies, not confirmed by the company",
  issuer: "confirmed by the company's release",
  filing: "confirmed by a filing",
} as const;

const PERIODIC = /^(?:10-[QK]|20-F|40-F)/;

/** The quarterly or yearly report is named, for it is the last word: a release is furnished, a report is filed. */
function standingWords({ standing, sources, facts }: StoryView): string {
  const report = sources.findLast(({ form }) => form !== undefined && PERIODIC.test(form))?.form;
  if (report) return `confirmed by the ${report}`;
  const preliminary = facts.some(({ status, role }) => status === "preliminary" && role === "current");
  return preliminary ? `preliminary; ${STANDING_WORDS[standing]}` : STANDING_WORDS[standing];
}

/** "Q1 2026", "contract with Microsoft", "rebrand". */
function subjectOf(view: StoryView): string {
  if (view.period) return formatPeriod(view.period);
  const other = termValue(view, "counterparty") ?? termValue(view, "merger_with");
  return `${view.kind.replaceAll("_", " ")}${other ? ` with ${other}` : ""}`;
}

const unstopped = (sentence: string): string => sentence.replace(/[.\s]+$/, "");

/** Results name their quarter; what else happened is said by the rules. */
const leadOf = ({ name, ticker }: Pick<Company, "name" | "ticker">, period: string | undefined): string =>
  `${name} (${ticker})${period ? ` ${formatPeriod(period)}` : ""}`;

/** One sentence that stands alone; a story whose rules no longer hold says so. */
function headline(lead: string, signals: readonly { sentence: string }[]): string {
  if (signals.length === 0) return `${lead}: withdrawn, the figures that stand now do not show what was posted.`;
  return `${lead}: ${signals.map(({ sentence }) => unstopped(sentence)).join("; ")}.`;
}

/** The alert as one place gets it: only the rules that speak there. */
export function forPlace(alert: AlertView, speaks: readonly string[] | undefined): AlertView {
  if (!speaks || alert.signals.length === 0) return alert;
  const signals = alert.signals.filter(({ rule }) => speaks.includes(rule));
  if (signals.length === alert.signals.length) return alert;
  const lead = alert.headline.slice(0, alert.headline.indexOf(": "));
  return { ...alert, signals, severity: signals[0]?.severity ?? "info", headline: headline(lead, signals) };
}

/** What the message shows of a story. Sentences and figures only as the rules and documents state them. */
export function composeAlert(
  id: string,
  view: StoryView,
  fired: readonly Judgement[],
  company: Company,
  metrics: readonly MetricDefinition[],
  notes: readonly string[],
  now: string,
): AlertView {
  const loudest = [...fired].sort(
    (one, other) => SEVERITIES.indexOf(other.severity) - SEVERITIES.indexOf(one.severity),
  );
  const figures =
    view.kind === "earnings" ? metrics.flatMap((metric) => figureLine(view, metric) ?? []) : termFigures(view);
  return {
    id,
    company: { ticker: company.ticker, name: company.name },
    severity: loudest[0]?.severity ?? "info",
    headline: headline(leadOf(company, view.period), loudest),
    subject: subjectOf(view),
    standing: standingWords(view),
    figures: [...figures, ...promiseLines(view)],
    signals: loudest.map(({ rule, title, sentence, severity }) => ({ rule, title, sentence, severity })),
    sources: view.sources.map(({ title, outlet, url, trust, publishedAt, seenAt }) => ({
      title,
      outlet,
      trust,
      at: publishedAt ?? seenAt,
      ...(url && { url }),
    })),
    notes: [...notes, ...disagreements(view, metrics)],
    seenAt: view.sources[0]?.seenAt ?? now,
    updatedAt: now,
  };
}
