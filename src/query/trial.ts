import { formatPeriod, type HistoryFigure, type HistoryRow, type RuleTrial } from "../kit/index.ts";
import type { Company, Judgement, RuleChoice, StandingFact, StoryView, Trust } from "../model/index.ts";

/** What `rules` makes: every rule over one story, its past and what a place set. */
export type JudgeStory = (
  story: StoryView,
  past: readonly HistoryRow[],
  now: string,
  wishes: { choices: RuleChoice[]; watches: [] },
) => Judgement[];

const NOWHERE = { platform: "", channel: "" };

interface Trial {
  judge: JudgeStory;
  rule: string;
  /** Decimal text; absent is the rule's default. */
  threshold: string | undefined;
  /** First day that counts. */
  since: string;
  now: string;
}

/** Judges past quarters as if each had just been reported. `rows` newest first. */
export function tryRule(
  histories: readonly { company: Company; rows: readonly HistoryRow[] }[],
  trial: Trial,
): RuleTrial {
  const { rule, threshold } = trial;
  const choice: RuleChoice = { place: NOWHERE, rule, ticker: "*", on: true, ...(threshold && { threshold }) };
  const result: RuleTrial = { judged: 0, undecided: 0, fired: [] };
  for (const { company, rows } of histories) {
    for (const [at, row] of rows.entries()) {
      if ((row.periodEnd ?? "") < trial.since) continue;
      const story = storyOf(company, row);
      const said = trial
        .judge(story, rows.slice(at + 1), trial.now, { choices: [choice], watches: [] })
        .find((judgement) => judgement.rule === rule);
      if (!said) continue;
      result.judged += 1;
      if (said.outcome === "unknown") result.undecided += 1;
      if (said.outcome === "fires") result.fired.push(firing(company, row, said.sentence));
    }
  }
  result.fired.sort(
    (one, other) => other.periodEnd.localeCompare(one.periodEnd) || one.ticker.localeCompare(other.ticker),
  );
  return result;
}

const firing = ({ ticker }: Company, { period, periodEnd = "" }: HistoryRow, sentence: string) => ({
  ticker,
  period: formatPeriod(period),
  periodEnd,
  sentence,
});

/** A past quarter as the story that its report would have been. */
const storyOf = (company: Company, row: HistoryRow): StoryView => ({
  id: `${company.ticker}-${row.period}`,
  key: `${company.ticker}|earnings|${row.period}`,
  company: company.ticker,
  kind: "earnings",
  period: row.period,
  openedAt: `${row.periodEnd ?? ""}T00:00:00.000Z`,
  version: 1,
  backlog: true,
  sources: [],
  facts: Object.entries(row.figures).map(([metric, figure]) => factOf(company, row, metric, figure)),
  announcements: [],
  standing: "press",
});

const factOf = (company: Company, row: HistoryRow, metric: string, figure: HistoryFigure): StandingFact => ({
  company: company.ticker,
  metric,
  value: figure.value,
  precision: figure.precision,
  period: row.period,
  role: "current",
  status: "reported",
  source: "table",
  quote: figure.quote,
  start: 0,
  end: 0,
  doubts: [],
  itemKey: "history",
  outlet: figure.outlet,
  trust: (figure.trust === "compilation" ? "press" : figure.trust) as Trust,
  witnesses: [],
  ...(figure.currency && { currency: figure.currency }),
  ...(figure.bound && { bound: figure.bound }),
});
