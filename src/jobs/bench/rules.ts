import { type ConditionProperties, Engine, type TopLevelCondition } from "json-rules-engine";
import type { MetricDefinition } from "../../kit/index.ts";
import type { StandingFact, StoryView } from "../../model/index.ts";
import { judgeWith, type Rule, readRule } from "../../rules/index.ts";
import { loadMetrics } from "../catalogue.ts";
import { median, type Row, rounded } from "./rows.ts";

const NOW = "2026-11-20T12:00:00.000Z";
const METRICS = ["hpc_revenue", "mining_revenue", "total_revenue", "net_income"] as const;

interface Condition {
  /** As a rule file has it, and as the other engine wants it. */
  cel: string;
  json: TopLevelCondition;
}

const over = (fact: string, value: unknown): ConditionProperties => ({
  fact,
  operator: "greaterThanInclusive",
  value,
});

/** Thresholds differ from rule to rule, so that none is decided by another's answer. */
function conditionOf(index: number): Condition {
  const amount = 1_000_000 * (index + 1);
  const money = `USD(${amount})`;
  const crossing: ConditionProperties = {
    fact: "hpc_revenue",
    operator: "greaterThan",
    value: { fact: "mining_revenue" },
  };
  const kinds: readonly Condition[] = [
    {
      cel: `net_income <= -${money}`,
      json: { all: [{ fact: "net_income", operator: "lessThanInclusive", value: -amount }] },
    },
    {
      cel: `hpc_revenue > mining_revenue && total_revenue >= ${money}`,
      json: { all: [crossing, over("total_revenue", amount)] },
    },
    {
      cel: `hpc_revenue >= ${money} || mining_revenue >= ${money}`,
      json: { any: [over("hpc_revenue", amount), over("mining_revenue", amount)] },
    },
    {
      cel: `total_revenue >= ${money} && (net_income >= ${money} || hpc_revenue > mining_revenue)`,
      json: { all: [over("total_revenue", amount), { any: [over("net_income", amount), crossing] }] },
    },
  ];
  return kinds[index % kinds.length]!;
}

function ownRule({ cel }: Condition, index: number, metrics: readonly MetricDefinition[]): Rule {
  const text = [
    `id: bench_${index}`,
    "title: A rule of the benchmark",
    "status: test",
    "severity: info",
    "why: It is measured.",
    "falseAlarms: []",
    "when: [earnings]",
    "uses: [net_income]",
    `condition: ${JSON.stringify(cel)}`,
    "sentence: 'net income of {net_income}[, HPC revenue of {hpc_revenue}]'",
    "expect: [{ name: nothing is stated, result: unknown }]",
  ].join("\n");
  const read = readRule(text, `bench-${index}.yaml`, metrics);
  if ("faults" in read) throw new Error(read.faults[0]?.sentence);
  return read.rule;
}

/** The same stories in every run: a small generator with a fixed seed. */
function* numbers(): Generator<number, never> {
  let state = 42;
  for (;;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state / 2_147_483_648;
  }
}

function factOf(metric: string, value: number): StandingFact {
  return {
    company: "TINY",
    metric,
    value: String(value),
    currency: "USD",
    period: "2026Q1",
    role: "current",
    precision: "100000",
    status: "reported",
    source: "text",
    quote: "",
    start: 0,
    end: 0,
    doubts: [],
    itemKey: "bench",
    outlet: "bench",
    trust: "issuer",
    witnesses: [],
  };
}

interface Measured {
  story: StoryView;
  facts: Record<string, number>;
}

/** A story in ten leaves one figure out, for that is when engines differ. */
export function storiesOf(count: number): Measured[] {
  const random = numbers();
  const draw = (): number => random.next().value;
  return Array.from({ length: count }, (_, index) => {
    const stated = METRICS.filter((_metric, at) => draw() > 0.1 || at === index % METRICS.length);
    const facts = Object.fromEntries(
      stated.map((metric) => [metric, Math.round((draw() - (metric === "net_income" ? 0.7 : 0)) * 2_000) * 100_000]),
    );
    const story: StoryView = {
      id: `s${index}`,
      key: `s${index}`,
      company: "TINY",
      kind: "earnings",
      period: "2026Q1",
      openedAt: NOW,
      version: 1,
      backlog: false,
      sources: [],
      facts: Object.entries(facts).map(([metric, value]) => factOf(metric, value)),
      announcements: [],
      standing: "issuer",
    };
    return { story, facts };
  });
}

/** So many rules, each with a threshold of its own. */
export const rulesOf = (count: number, metrics: readonly MetricDefinition[]): Rule[] =>
  Array.from({ length: count }, (_, index) => ownRule(conditionOf(index), index, metrics));

/** Seconds, and how often anything fired: both engines must say the same. */
async function timed(work: () => Promise<number>): Promise<{ seconds: number; fired: number }> {
  const start = performance.now();
  const fired = await work();
  return { seconds: (performance.now() - start) / 1000, fired };
}

/** 100 rules over 10,000 stories, a part of them at a time, beside json-rules-engine with the same conditions. */
export async function benchRules({ rules = 100, stories = 10_000, parts = 10 } = {}): Promise<Row[]> {
  const metrics = await loadMetrics();
  const conditions = Array.from({ length: rules }, (_, index) => conditionOf(index));
  const judge = judgeWith(rulesOf(rules, metrics), metrics);
  const engine = new Engine(
    conditions.map(({ json }, index) => ({ conditions: json, event: { type: `bench_${index}` } })),
    { allowUndefinedFacts: true },
  );
  const all = storiesOf(stories);
  const size = Math.ceil(stories / parts);
  const own: number[] = [];
  const other: number[] = [];
  let fired = 0;
  for (let at = 0; at < stories; at += size) {
    const some = all.slice(at, at + size);
    const ours = await timed(async () =>
      some.reduce(
        (sum, { story }) => sum + judge(story, [], NOW).filter(({ outcome }) => outcome === "fires").length,
        0,
      ),
    );
    const theirs = await timed(async () => {
      let sum = 0;
      for (const { facts } of some) sum += (await engine.run(facts)).events.length;
      return sum;
    });
    if (ours.fired !== theirs.fired)
      throw new Error(`The engines differ: ${ours.fired} firings here, ${theirs.fired} in json-rules-engine.`);
    own.push((some.length * rules) / ours.seconds);
    other.push((some.length * rules) / theirs.seconds);
    fired += ours.fired;
  }
  const ratio = median(own) / median(other);
  return [
    {
      name: `${rules} rules over ${stories} stories`,
      value: rounded(median(own)),
      unit: "judgements/s",
      beside: `json-rules-engine ${rounded(median(other))}; ${fired} firings in both`,
    },
    { name: "times json-rules-engine", value: rounded(ratio), unit: "times", limit: "at least 10" },
  ];
}
