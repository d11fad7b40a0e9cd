import type { Announcement, Contract, Fact, Passage, Reading, Rebrand } from "../model/index.ts";

/** One line of what `analyze` prints; figures are numbers there and nowhere else. */
export interface Answer {
  id: string;
  kind: string;
  company: string | null;
  companies: string[];
  period: string | null;
  facts: { metric: string; value: number; currency: string; period: string | null; role: string; quote: string }[];
  contract: {
    counterparty: string | null;
    value: number | null;
    currency: string | null;
    mw: number | null;
    termYears: number | null;
    /** The sentence of each term. */
    quotes: Record<string, string>;
  } | null;
  rebrand: {
    from: string | null;
    to: string;
    newTicker: string | null;
    aiFirst: boolean;
    status: string;
    quotes: Record<string, string>;
  } | null;
  signals: string[];
  story: string | null;
}

/** The metrics that an answer shows; a reading holds more. */
const SHOWN = new Set([
  "total_revenue",
  "hpc_revenue",
  "mining_revenue",
  "hosting_revenue",
  "net_income",
  "adjusted_ebitda",
]);

export function answerOf(id: string, reading: Reading, signals: readonly string[], story: string | null): Answer {
  // A deal that a text only recalls is none that it announces.
  const contract = reading.announcements.find((one): one is Contract => one.kind === "contract" && one.isNew);
  const rebrand = reading.announcements.find((one) => one.kind === "rebrand");
  return {
    id,
    kind: reading.kind,
    company: reading.company ?? null,
    companies: reading.companies,
    period: reading.period ?? null,
    facts: reading.facts.filter((fact) => SHOWN.has(fact.metric) && fact.company === reading.company).map(showFact),
    contract: contract ? showContract(contract) : null,
    rebrand: rebrand ? showRebrand(rebrand) : null,
    signals: [...signals],
    story,
  };
}

const showFact = (fact: Fact): Answer["facts"][number] => ({
  metric: fact.metric,
  value: Number(fact.value),
  currency: fact.currency ?? "USD",
  period: fact.period ?? null,
  role: fact.role,
  quote: fact.quote,
});

const showContract = (one: Contract): NonNullable<Answer["contract"]> => ({
  counterparty: one.counterparty ?? null,
  value: one.value === undefined ? null : Number(one.value),
  currency: one.currency ?? null,
  mw: one.mw ?? null,
  termYears: one.termYears ?? null,
  quotes: quotesOf(one),
});

const showRebrand = (one: Rebrand): NonNullable<Answer["rebrand"]> => ({
  from: one.from ?? null,
  to: one.to,
  newTicker: one.newTicker ?? null,
  aiFirst: one.aiFirst,
  status: one.status,
  quotes: quotesOf(one),
});

const quotesOf = ({ terms = {} }: Announcement): Record<string, string> =>
  Object.fromEntries(Object.entries<Passage>(terms).map(([name, { quote }]) => [name, quote]));
