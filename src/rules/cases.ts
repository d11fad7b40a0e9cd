/** Expectations: the story that a case tells of, and whether the rule says of it what the case expects. */
import type { HistoryRow } from "../kit/index.ts";
import type { DocumentKind, Judgement, StandingFact, StoryView } from "../model/index.ts";
import { readAmount } from "./amounts.ts";
import { judge } from "./judge.ts";
import type { Rule } from "./rule.ts";
import type { Expectation } from "./schema.ts";
import { metricsById, scopeOf } from "./scope.ts";
import type { RuleInput, SectorView } from "./types.ts";
import { exactly } from "./value.ts";
import type { RuleMetric } from "./vocabulary.ts";

const NOW = "2026-05-08T12:00:00.000Z";

/** What went wrong with one case, in one sentence; none where all is as expected. */
export interface CaseResult {
  rule: string;
  name: string;
  file: string;
  faults: string[];
}

type Written = Readonly<Record<string, string | number>>;

function figureOf(text: string | number) {
  const amount = readAmount(String(text));
  if (!amount) throw new Error(`"${text}" is no amount; write $21.0M, under $13M, -€164.6M, 168 MW or 12 BTC`);
  const { value, precision, bound, unit } = amount;
  const currency = unit && /^[A-Z]{3}$/.test(unit) ? unit : undefined;
  return { value, precision, ...(bound && { bound }), ...(currency && { currency }) };
}

function factsOf(written: Written, role: StandingFact["role"], one: Expectation, period?: string): StandingFact[] {
  return Object.entries(written).map(([metric, text]) => ({
    company: "CASE",
    metric,
    role,
    status: "reported",
    source: "text",
    quote: String(text),
    start: 0,
    end: 0,
    doubts: [],
    itemKey: "case",
    outlet: "case",
    trust: one.standing,
    witnesses: [],
    ...(period && { period }),
    ...figureOf(text),
  }));
}

function announcementsOf(one: Expectation): StoryView["announcements"] {
  const told = { company: "CASE", quote: "", start: 0, end: 0, itemKey: "case", outlet: "case", trust: one.standing };
  return one.announcements.map((given) => ({ ...told, ...given })) as StoryView["announcements"];
}

function rowOf({ period, ...figures }: Written): HistoryRow {
  const entries = Object.entries(figures).map(([metric, text]) => [
    metric,
    { ...figureOf(text), quote: "", outlet: "case", trust: "issuer" },
  ]);
  return { period: String(period ?? ""), figures: Object.fromEntries(entries) as HistoryRow["figures"] };
}

const NO_SECTOR: SectorView = {
  companies: 0,
  turned: 0,
  turnedBefore: 0,
  turns: 0,
  turnsBefore: 0,
  contractedMw: 0,
  contractedMwBefore: 0,
};

/** The story and past that a case describes. Throws where an amount cannot be read. */
export function inputOf(rule: Rule, one: Expectation): RuleInput {
  const { period } = one;
  const facts = [
    ...factsOf(one.facts, "current", one, period),
    ...factsOf(one.prior_year, "prior_year", one),
    ...factsOf(one.prior_quarter, "prior_quarter", one),
    ...factsOf(one.full_year, "year_to_date", one, `${period.slice(0, 4)}FY`),
  ];
  const kind: DocumentKind = one.kind ?? rule.when[0] ?? "earnings";
  const story: StoryView = {
    id: "case",
    key: "case",
    company: "CASE",
    kind,
    period,
    openedAt: NOW,
    version: 1,
    backlog: false,
    sources: [],
    facts,
    announcements: announcementsOf(one),
    standing: one.standing,
  };
  const sector = one.sector && { sector: { ...NO_SECTOR, ...one.sector } };
  return { story, past: one.past.map(rowOf), now: NOW, ...sector };
}

function differences(rule: Rule, one: Expectation, said: Judgement): string[] {
  const faults: string[] = [];
  const expected = (what: string, wanted: unknown, got: unknown) => {
    if (JSON.stringify(wanted) !== JSON.stringify(got))
      faults.push(`${what} is ${JSON.stringify(got)}, expected ${JSON.stringify(wanted)}`);
  };
  const outcome = rule.when.includes(one.kind ?? rule.when[0] ?? "earnings") ? said.outcome : "silent";
  expected("the result", one.result, outcome);
  if (one.missing.length > 0 || one.result === "unknown")
    expected("what is missing", one.missing.toSorted(), said.missing.toSorted());
  if (one.repeated !== undefined) expected("repeated", one.repeated, said.repeated === true);
  if (one.severity !== undefined) expected("the severity", one.severity, said.severity);
  if (one.sentence !== undefined) expected("the sentence", one.sentence, said.sentence);
  return faults;
}

function runCase(rule: Rule, one: Expectation, metrics: readonly RuleMetric[]): string[] {
  try {
    const scope = scopeOf(inputOf(rule, one), metricsById(metrics));
    const wanted = Object.entries(one.parameters).map(
      ([name, value]) => [name, exactly(value, rule.parameters[name]?.unit ?? "count", [`p.${name}`])] as const,
    );
    return differences(rule, one, judge(rule, scope, new Map([...rule.defaults, ...wanted])));
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

/** Runs every expectation of a rule. */
export function runCases(rule: Rule, metrics: readonly RuleMetric[]): CaseResult[] {
  return rule.expect.map((one) => ({
    rule: rule.id,
    name: one.name,
    file: rule.file,
    faults: runCase(rule, one, metrics),
  }));
}
