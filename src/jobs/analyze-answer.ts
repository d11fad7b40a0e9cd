import type { Contract, Fact, Reading, Rebrand } from "../model/index.ts";

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
  } | null;
  rebrand: { from: string | null; to: string; newTicker: string | null; aiFirst: boolean; status: string } | null;
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
  const contract = reading.announcements.find((one) => one.kind === "contract");
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
});

const showRebrand = (one: Rebrand): NonNullable<Answer["rebrand"]> => ({
  from: one.from ?? null,
  to: one.to,
  newTicker: one.newTicker ?? null,
  aiFirst: one.aiFirst,
  status: one.status,
});

const currentOf = (reading: Reading, metric: string): Fact[] =>
  reading.facts.filter((fact) => fact.metric === metric && fact.role === "current");

const sum = (facts: readonly Fact[]): number => facts.reduce((total, fact) => total + Number(fact.value), 0);

/** Worth of one unit in US dollars, roughly; a threshold needs no rate of the day. */
const DOLLARS: Record<string, number> = { USD: 1, EUR: 1.1, GBP: 1.3, CAD: 0.73, AUD: 0.66, CNY: 0.14, JPY: 0.0067 };

/** What a single reading fires, until the rules room judges stories. */
export function signalsOf(reading: Reading): string[] {
  const signals: string[] = [];
  const hpc = currentOf(reading, "hpc_revenue");
  const mining = currentOf(reading, "mining_revenue");
  const total = currentOf(reading, "total_revenue");
  const says = reading.announcements.some((one) => one.kind === "dominance" && one.over === "hpc_revenue");
  const more = hpc.length > 0 && mining.length > 0 && sum(hpc) > sum(mining);
  const most =
    hpc.length > 0 &&
    total.length > 0 &&
    mining.length === 0 &&
    currentOf(reading, "hosting_revenue").length === 0 &&
    sum(hpc) > sum(total) / 2;
  if (reading.kind === "earnings" && (says || more || most)) signals.push("hpc_over_mining");
  const loss = currentOf(reading, "net_income").some(
    (fact) => Number(fact.value) * (DOLLARS[fact.currency ?? "USD"] ?? 1) <= -100_000_000,
  );
  if (loss && reading.kind !== "preview") signals.push("large_net_loss");
  const [contract] = reading.announcements.filter((one) => one.kind === "contract");
  if (contract?.isNew) signals.push("hpc_contract");
  const rebrand = reading.announcements.find((one) => one.kind === "rebrand");
  if (rebrand?.aiFirst && (reading.kind === "rebrand" || reading.kind === "earnings")) signals.push("ai_first_rebrand");
  if (reading.announcements.some((one) => one.kind === "mining_exit")) signals.push("mining_exit");
  return signals;
}

/** A hard key until the stories room joins them: company, kind, and what tells two events apart. */
export function storyOf(reading: Reading): string | null {
  if (reading.company === undefined) return null;
  const announced = reading.announcements.find((one) => one.kind === reading.kind);
  const subject =
    reading.period ?? (announced && "counterparty" in announced ? announced.counterparty : undefined) ?? "";
  return [reading.company, reading.kind, subject].join("|");
}
