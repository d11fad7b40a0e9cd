import { type MetricDefinition, roundness } from "../kit/index.ts";
import type { StandingFact, StoryView, Trust } from "../model/index.ts";
import { showFigure } from "./figures.ts";
import { termDisputes } from "./terms.ts";

/** "TeraWulf newsroom (issuer)". */
const named = ({ outlet, trust }: { outlet: string; trust: Trust }): string => `${outlet} (${trust})`;

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

/** Who stated another value than the one that stands, and whose word that is. */
interface Dispute {
  what: string;
  value: string;
  who: readonly { outlet: string; trust: Trust }[];
  stands: string;
  by: { outlet: string; trust: Trust };
}

const OWN_WORD: ReadonlySet<Trust> = new Set(["filing", "issuer"]);

/** One sentence; outlets with one wrong value share it. A company that corrected itself disagrees with nobody. */
function sentences({ what, value, who, stands, by }: Dispute): string[] {
  const isEarlier = ({ trust }: { trust: Trust }) => OWN_WORD.has(trust) && OWN_WORD.has(by.trust);
  const names = (all: Dispute["who"]) => listed([...new Set(all.map(named))].toSorted());
  const [earlier, others] = [who.filter(isEarlier), who.filter((one) => !isEarlier(one))];
  return [
    ...(others.length ? [`${names(others)}: ${what} of ${value}, against ${stands} by ${named(by)}.`] : []),
    ...(earlier.length ? [`${names(earlier)} first gave ${what} of ${value}, now ${stands}.`] : []),
  ];
}

/** A loss is spoken of as a loss; a profit against it keeps its own name in its figure. */
function spoken(fact: StandingFact, values: readonly string[], { label, unit, id }: MetricDefinition) {
  const isLoss = id === "net_income" && [fact.value, ...values].every((value) => value.startsWith("-"));
  const show = (value: string, precision: string, currency: string | undefined) =>
    showFigure({ value: isLoss ? value.slice(1) : value, precision, ...(currency && { currency }) }, unit);
  const name = label.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
  return { what: isLoss ? "a net loss" : name, show };
}

function factDisagreements(fact: StandingFact, metric: MetricDefinition): string[] {
  const others = fact.witnesses.filter(({ agrees }) => !agrees);
  return [...Map.groupBy(others, ({ value }) => value)]
    .toSorted(([one], [other]) => Number(one > other) - Number(one < other))
    .flatMap(([value, who]) => {
      const { what, show } = spoken(fact, [value], metric);
      const stands = show(fact.value, fact.precision, fact.currency);
      return sentences({ what, value: show(value, roundness(value), fact.currency), who, stands, by: fact });
    });
}

/** Disagreements in words: which outlet states what against the figure or term that stands. */
export function disagreements(view: StoryView, metrics: readonly MetricDefinition[]): string[] {
  const figures = view.facts.flatMap((fact) => {
    const metric = metrics.find(({ id }) => id === fact.metric);
    return metric && fact.role === "current" ? factDisagreements(fact, metric) : [];
  });
  const terms = termDisputes(view).flatMap(({ label, stands, by, others }) =>
    [...Map.groupBy(others, ({ value }) => value)]
      .toSorted(([one], [other]) => Number(one > other) - Number(one < other))
      .flatMap(([value, told]) =>
        sentences({ what: `a ${label.toLowerCase()}`, value, who: told.map(({ from }) => from), stands, by }),
      ),
  );
  const all = [...figures, ...terms];
  // Whom to distrust comes before what is settled.
  return all.toSorted((one, other) => Number(one.includes(" first gave ")) - Number(other.includes(" first gave ")));
}
