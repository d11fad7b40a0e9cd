/** Past quarters judged as if each had just been reported: how often, for whom and when a rule would have fired. */
import { type MetricDefinition, storyOfQuarter } from "../kit/index.ts";
import type { Severity } from "../model/index.ts";
import { judgeAll } from "./judge.ts";
import type { Wishes } from "./resolve.ts";
import type { Rule } from "./rule.ts";
import { metricsById, scopeOf } from "./scope.ts";
import { type CompanyPast, sectorOf } from "./sector.ts";

export interface Firing {
  ticker: string;
  period: string;
  periodEnd: string;
  severity: Severity;
  sentence: string;
  /** The quarter before said so already. */
  repeated: boolean;
  /** The bigger rule that speaks instead. */
  mutedBy?: string;
}

export interface BackTest {
  rule: string;
  /** Quarters of which it was asked, and those that state too little for an answer. */
  judged: number;
  undecided: number;
  /** Oldest first. */
  fired: Firing[];
}

/** Every quarter of every company, in the order in which they ended. */
function quartersOf(companies: readonly CompanyPast[]) {
  return companies
    .flatMap(({ ticker, rows }) => rows.map((row, at) => ({ ticker, row, past: rows.slice(at + 1) })))
    .toSorted(
      (one, other) =>
        (one.row.periodEnd ?? "").localeCompare(other.row.periodEnd ?? "") || one.ticker.localeCompare(other.ticker),
    );
}

/**
 * Judges every quarter by the rules. Of the sector a quarter knows the companies whose quarters ended before, and
 * no rebrands, exits or contracts, for history has none. Rules that look at other news than results are left out.
 */
export function backTest(
  rules: readonly Rule[],
  companies: readonly CompanyPast[],
  metrics: readonly MetricDefinition[],
  wishes?: Wishes,
): BackTest[] {
  const byId = metricsById(metrics);
  const tests = new Map<string, BackTest>(
    rules
      .filter(({ when }) => when.includes("earnings"))
      .map(({ id }) => [id, { rule: id, judged: 0, undecided: 0, fired: [] }]),
  );
  for (const { ticker, row, past } of quartersOf(companies)) {
    const story = storyOfQuarter(ticker, row);
    const now = story.openedAt;
    const sector = sectorOf(story, companies, [], now);
    for (const said of judgeAll(rules, story, scopeOf({ story, past, now, sector }, byId), wishes)) {
      const test = tests.get(said.rule);
      if (!test) continue;
      test.judged += 1;
      if (said.outcome === "unknown") test.undecided += 1;
      if (said.outcome !== "fires") continue;
      const { severity, sentence, repeated = false, mutedBy } = said;
      const { period, periodEnd = "" } = row;
      test.fired.push({ ticker, period, periodEnd, severity, sentence, repeated, ...(mutedBy && { mutedBy }) });
    }
  }
  return [...tests.values()];
}
