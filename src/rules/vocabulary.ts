/**
 * What a condition may name, each with its kind and how it is found in a story. A name that is not here is
 * refused when the rule is loaded.
 */
import type { HistoryRow, MetricDefinition } from "../kit/index.ts";
import type { Announcement, AnnouncementKind, Role, StoryView } from "../model/index.ts";
import { quarterBefore, yearBefore } from "../model/index.ts";
import { stated } from "./quantity.ts";
import { unknown, type Value } from "./value.ts";

/** One story, what its company reported before (newest first), and the instant of judging. */
export interface RuleInput {
  story: StoryView;
  past: readonly HistoryRow[];
  now: string;
}

export type NameKind = "quantity" | "truth" | "text";

export interface Name {
  kind: NameKind;
  read(input: RuleInput): Value;
}

type Figure = { value: string; currency?: string; precision?: string; bound?: "under" | "over" | "about" };

const asValue = (figure: Figure | undefined, metric: MetricDefinition, name: string): Value =>
  figure
    ? stated(
        {
          ...figure,
          unit: metric.unit === "money" ? (figure.currency ?? "USD") : metric.unit,
          precision: figure.precision,
          bound: figure.bound,
        },
        name,
      )
    : unknown(name);

const inStory = ({ story }: RuleInput, metric: string, role: Role) =>
  story.facts.find((fact) => fact.metric === metric && fact.role === role);

const inPast = ({ past }: RuleInput, metric: string, period: string | undefined) =>
  past.find((row) => row.period === period)?.figures[metric];

/** A comparative that the story states, else what the company reported for that quarter itself. */
function earlier(input: RuleInput, metric: string, role: "prior_year" | "prior_quarter"): Figure | undefined {
  const { period } = input.story;
  const before = period && (role === "prior_year" ? yearBefore(period) : quarterBefore(period));
  return inStory(input, metric, role) ?? inPast(input, metric, before);
}

const of = <K extends AnnouncementKind>(story: StoryView, kind: K) =>
  story.announcements.filter(
    (one): one is Extract<Announcement, { kind: K }> & (typeof story.announcements)[number] => one.kind === kind,
  );

/** HPC over mining said in words: yes, no, or not said; who claims both says nothing. */
function claim({ story }: RuleInput): Value {
  const said = new Set(of(story, "dominance").map(({ over }) => over));
  if (said.size !== 1) return unknown("which of HPC and mining revenue is larger");
  return said.has("hpc_revenue");
}

const truth = (read: (input: RuleInput) => Value): Name => ({ kind: "truth", read });
const amount = (read: (input: RuleInput) => Value): Name => ({ kind: "quantity", read });

/** The first announcement of a kind that states the term. */
function term<K extends AnnouncementKind>(
  kind: K,
  name: string,
  pick: (one: Extract<Announcement, { kind: K }>) => Figure | undefined,
  unit?: string,
): Name {
  return amount(({ story }) => {
    const found = of(story, kind).flatMap((one) => pick(one) ?? [])[0];
    return found
      ? stated(
          { ...found, unit: unit ?? found.currency ?? "USD", precision: found.precision, bound: found.bound },
          name,
        )
      : unknown(name);
  });
}

const money = ({ value, currency }: { value?: string; currency?: string }): Figure | undefined =>
  value ? { value, ...(currency && { currency }) } : undefined;
const plain = (value: number | undefined): Figure | undefined =>
  value === undefined ? undefined : { value: String(value) };

const ANNOUNCED: Record<string, Name> = {
  "claims.hpc_over_mining": truth(claim),
  "contract.told": truth(({ story }) => of(story, "contract").some(({ isNew }) => isNew)),
  "contract.counterparty": {
    kind: "text",
    read: ({ story }) =>
      of(story, "contract").flatMap(({ counterparty }) => counterparty ?? [])[0] ?? unknown("contract.counterparty"),
  },
  "rebrand.to": { kind: "text", read: ({ story }) => of(story, "rebrand")[0]?.to ?? unknown("rebrand.to") },
  "contract.value": term("contract", "contract.value", money),
  "contract.mw": term("contract", "contract.mw", ({ mw }) => plain(mw), "mw"),
  "contract.years": term("contract", "contract.years", ({ termYears }) => plain(termYears), "years"),
  "rebrand.told": truth(({ story }) => of(story, "rebrand").length > 0),
  "rebrand.ai_first": truth(({ story }) => of(story, "rebrand").some(({ aiFirst }) => aiFirst)),
  "mining_exit.told": truth(({ story }) => of(story, "mining_exit").length > 0),
  "financing.value": term("financing", "financing.value", money),
};

/** Every name by its spelling: figures with their comparatives, announcements, and the quarter before. */
export function vocabularyOf(metrics: readonly MetricDefinition[]): ReadonlyMap<string, Name> {
  const names = new Map(Object.entries(ANNOUNCED));
  for (const metric of metrics) {
    const { id } = metric;
    names.set(
      id,
      amount((input) => asValue(inStory(input, id, "current"), metric, id)),
    );
    for (const role of ["prior_year", "prior_quarter"] as const) {
      names.set(
        `${role}.${id}`,
        amount((input) => asValue(earlier(input, id, role), metric, `${role}.${id}`)),
      );
    }
    names.set(
      `past.${id}`,
      amount((input) =>
        asValue(inPast(input, id, input.story.period && quarterBefore(input.story.period)), metric, `past.${id}`),
      ),
    );
  }
  return names;
}
