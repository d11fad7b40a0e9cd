import { Big } from "big.js";
import { formatMoney, formatPeriod, type MetricDefinition } from "../kit/index.ts";
import type { AlertFigure, StandingFact, StoryView } from "../model/index.ts";

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

/** The sentence of a figure, with its document. */
function sourceOf({ sources }: StoryView, { quote, outlet, itemKey }: StandingFact) {
  const url = sources.find((source) => source.itemKey === itemKey)?.url;
  return { quote, outlet, ...(url && { url }) };
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
  const isBeside = prior.quote === fact.quote && prior.outlet === fact.outlet;
  return {
    label,
    value: showFigure(prior, unit),
    ...(moved && { change: moved }),
    ...(!isBeside && sourceOf(view, prior)),
  };
}

/** A metric as the message shows it; nothing where it is not stated and nobody would miss it. */
export function figureLine(view: StoryView, metric: MetricDefinition): AlertFigure | undefined {
  const fact = view.facts.find(({ metric: id, role }) => id === metric.id && role === "current");
  if (!fact)
    return HEADLINE_METRICS.includes(metric.id)
      ? { metric: metric.id, label: metric.label, value: "not stated" }
      : undefined;
  const prior = priorOf(view, fact, metric.unit);
  const { url } = sourceOf(view, fact);
  return {
    metric: metric.id,
    label: metric.label,
    value: showFigure(fact, metric.unit),
    quote: fact.quote,
    outlet: fact.outlet,
    ...(prior && { prior }),
    ...(url && { url }),
  };
}
