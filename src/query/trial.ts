import { formatPeriod, type HistoryRow, type RuleTrial, storyOfQuarter } from "../kit/index.ts";
import type { Company, Judgement, RuleChoice, StoryView } from "../model/index.ts";

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
      const story = storyOfQuarter(company.ticker, row);
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
