import { Big } from "big.js";
import { formatMoney, formatPeriod, type MetricDefinition, roundness } from "../kit/index.ts";
import type { AlertFigure, AlertView, Company, Contract, Judgement, StandingFact, StoryView } from "../model/index.ts";
import { SEVERITIES } from "../model/index.ts";

/** Always shown for results, so that "not stated" is an answer. */
const HEADLINE_METRICS = ["hpc_revenue", "mining_revenue", "total_revenue", "net_income"];

const BOUND_WORDS = { under: "under ", over: "over ", about: "about " } as const;

/** "under $13M", "-$427.6M", "200 MW"; the digits that were stated. */
export function showFigure(
  fact: Pick<StandingFact, "value" | "currency" | "precision" | "bound">,
  unit: MetricDefinition["unit"],
): string {
  const bound = fact.bound ? BOUND_WORDS[fact.bound] : "";
  if (unit === "money") return `${bound}${formatMoney(fact.value, fact.currency ?? "USD", fact.precision)}`;
  const words = { mw: " MW", eh_s: " EH/s", btc: " BTC", percent: "%", years: " years" }[unit];
  return `${bound}${fact.value.replace(/\B(?=(\d{3})+(?!\d)(?!.*\.))/g, unit === "years" ? "" : ",")}${words}`;
}

/** "+117%", or nothing where the sign turned or nothing stood before. */
function change(now: StandingFact, before: StandingFact): string | undefined {
  const base = new Big(before.value);
  const value = new Big(now.value);
  if (base.lte(0) || value.lt(0) || now.bound || before.bound) return undefined;
  const percent = value.minus(base).div(base).times(100);
  return `${percent.gte(0) ? "+" : ""}${percent.toFixed(0)}%`;
}

function priorOf(view: StoryView, fact: StandingFact, unit: MetricDefinition["unit"]): AlertFigure["prior"] {
  const prior = ["prior_year", "prior_quarter"]
    .map((role) =>
      view.facts.find(
        (other) => other.metric === fact.metric && other.role === role && other.currency === fact.currency,
      ),
    )
    .find((found) => found !== undefined);
  if (!prior) return undefined;
  const label = prior.period
    ? formatPeriod(prior.period)
    : prior.role === "prior_year"
      ? "a year before"
      : "the quarter before";
  const moved = change(fact, prior);
  return { label, value: showFigure(prior, unit), ...(moved && { change: moved }) };
}

function figureLine(view: StoryView, metric: MetricDefinition): AlertFigure | undefined {
  const fact = view.facts.find(({ metric: id, role }) => id === metric.id && role === "current");
  if (!fact)
    return HEADLINE_METRICS.includes(metric.id)
      ? { metric: metric.id, label: metric.label, value: "not stated" }
      : undefined;
  const prior = priorOf(view, fact, metric.unit);
  const source = view.sources.find(({ itemKey }) => itemKey === fact.itemKey);
  return {
    metric: metric.id,
    label: metric.label,
    value: showFigure(fact, metric.unit),
    quote: fact.quote,
    outlet: fact.outlet,
    ...(prior && { prior }),
    ...(source?.url && { url: source.url }),
  };
}

/** The terms of a contract as figures; the fullest document's, best trusted first. */
function contractFigures(view: StoryView): AlertFigure[] {
  const contract = view.announcements
    .filter((one): one is Contract & (typeof view.announcements)[number] => one.kind === "contract")
    .sort((one, other) => terms(other) - terms(one))[0];
  if (!contract) return [];
  const from = { quote: contract.quote, outlet: contract.outlet };
  const line = (metric: string, label: string, value: string | undefined): AlertFigure => ({
    metric,
    label,
    value: value ?? "not stated",
    ...(value && from),
  });
  const mw =
    contract.mw === undefined
      ? undefined
      : `${contract.mw} MW${contract.mwKind === "critical" ? " critical IT load" : contract.mwKind === "gross" ? " gross" : ""}`;
  return [
    line("counterparty", "Counterparty", contract.counterparty),
    line(
      "contract_value",
      "Contract value",
      contract.value && formatMoney(contract.value, contract.currency ?? "USD", roundness(contract.value)),
    ),
    line("contract_mw", "Power", mw),
    line("contract_term", "Term", contract.termYears === undefined ? undefined : `${contract.termYears} years`),
  ];
}

const terms = (contract: Contract): number =>
  [contract.counterparty, contract.value, contract.mw, contract.termYears].filter((term) => term !== undefined).length;

const STANDING_WORDS = {
  press: "press only, not confirmed by the company",
  wire: "news agencies, not confirmed by the company",
  issuer: "confirmed by the company's release",
  filing: "confirmed by a filing",
} as const;

/** Disagreements in words: which outlet states what against the figure that stands. */
export function disagreements(view: StoryView, metrics: readonly MetricDefinition[]): string[] {
  return view.facts.flatMap((fact) => {
    const metric = metrics.find(({ id }) => id === fact.metric);
    if (!metric || fact.role !== "current") return [];
    return fact.witnesses
      .filter(({ agrees }) => !agrees)
      .map((witness) => {
        const stated = showFigure({ ...fact, ...witness, precision: fact.precision }, metric.unit);
        return `${witness.outlet} states ${metric.label.toLowerCase()} of ${stated}; ${fact.outlet} states ${showFigure(fact, metric.unit)}.`;
      });
  });
}

const subjectOf = (view: StoryView): string =>
  view.period ? formatPeriod(view.period) : view.kind.replaceAll("_", " ");

const unstopped = (sentence: string): string => sentence.replace(/[.\s]+$/, "");

const leadOf = (name: string, ticker: string, subject: string): string => `${name} (${ticker}) ${subject}`;

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
  const { name, ticker } = alert.company;
  return {
    ...alert,
    signals,
    severity: signals[0]?.severity ?? "info",
    headline: headline(leadOf(name, ticker, alert.subject), signals),
  };
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
    view.kind === "earnings" ? metrics.flatMap((metric) => figureLine(view, metric) ?? []) : contractFigures(view);
  const preliminary = view.facts.some(({ status, role }) => status === "preliminary" && role === "current");
  return {
    id,
    company: { ticker: company.ticker, name: company.name },
    severity: loudest[0]?.severity ?? "info",
    headline: headline(leadOf(company.name, company.ticker, subjectOf(view)), loudest),
    subject: subjectOf(view),
    standing: preliminary ? `preliminary; ${STANDING_WORDS[view.standing]}` : STANDING_WORDS[view.standing],
    figures,
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
