import { formatPeriod, type MetricDefinition } from "../kit/index.ts";
import type { Judgement, StandingFact, StoryView } from "../model/index.ts";
import type { AlertBasis } from "../store/index.ts";
import { hasMoved } from "../stories/index.ts";
import { showFigure } from "./figures.ts";

/** What is new since the version before: `loud` is worth a reply that people notice, `quiet` is not. */
export interface Changes {
  loud: string[];
  quiet: string[];
}

export const basisOf = (view: StoryView, fired: readonly Judgement[]): AlertBasis => ({
  facts: view.facts.map(({ metric, role, period, value, currency, precision, bound }) => ({
    metric,
    role,
    value,
    precision,
    ...(period && { period }),
    ...(currency && { currency }),
    ...(bound && { bound }),
  })),
  fired: fired.map(({ rule }) => rule),
  standing: view.standing,
});

const sameFact = (one: AlertBasis["facts"][number], other: StandingFact): boolean =>
  one.metric === other.metric &&
  one.role === other.role &&
  one.period === other.period &&
  one.currency === other.currency;

function figureChanges(before: AlertBasis, view: StoryView, metrics: readonly MetricDefinition[]): Changes {
  const changes: Changes = { loud: [], quiet: [] };
  for (const fact of view.facts.filter(({ role }) => role === "current")) {
    const metric = metrics.find(({ id }) => id === fact.metric);
    const earlier = before.facts.find((one) => sameFact(one, fact));
    if (!metric || !earlier) continue;
    const shown = [showFigure(earlier, metric.unit), showFigure(fact, metric.unit)];
    if (shown[0] === shown[1]) continue;
    const moved = hasMoved({ ...fact, ...earlier }, fact);
    (moved ? changes.loud : changes.quiet).push(`${metric.label}: ${shown.join(" → ")} (${fact.outlet}).`);
  }
  return changes;
}

/** Compares a story with what its newest message rests on; `titles` are those of the rules that it shows. */
export function changesSince(
  before: AlertBasis,
  view: StoryView,
  fired: readonly Judgement[],
  metrics: readonly MetricDefinition[],
  titles: ReadonlyMap<string, string>,
): Changes {
  const changes = figureChanges(before, view, metrics);
  const now = new Set(fired.map(({ rule }) => rule));
  for (const judgement of fired)
    if (!before.fired.includes(judgement.rule))
      changes.loud.push(`Fires now: ${judgement.title}; ${judgement.sentence}.`);
  for (const rule of before.fired) {
    if (!now.has(rule))
      changes.loud.push(
        `Withdrawn: "${titles.get(rule) ?? rule}" no longer holds${view.period ? ` for ${formatPeriod(view.period)}` : ""}: the figures that stand now do not show it.`,
      );
  }
  return changes;
}
