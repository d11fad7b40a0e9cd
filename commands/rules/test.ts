import {
  dayText,
  defineCommand,
  type RuleLine,
  type RuleTrial,
  type Span,
  thresholdWords,
} from "../../src/kit/index.ts";

const YEARS = 2 * 365 * 86_400_000;
const MOST = 12;

export default defineCommand({
  path: ["rules", "test"],
  description: "How often a threshold would have fired in the past",
  scope: "read",
  reply: "private",
  options: [
    { name: "rule", kind: "rule", required: true, positional: true, description: "Rule, e.g. large_net_loss" },
    {
      name: "threshold",
      kind: "amount",
      positional: true,
      description: "Threshold to try, e.g. 250m; its default where none is said",
    },
    { name: "since", kind: "duration", description: "How far back, e.g. 365d; two years where nothing is said" },
  ],
  examples: ["/miner rules test large_net_loss 250m", "/miner rules test hpc_over_mining --since 365d"],
  async run({ options, views, now }) {
    const rule = views.rules?.().find(({ id }) => id === options.rule);
    if (!rule || !views.tryRule) return refused(`There is no rule ${String(options.rule)} to try.`);
    if (!rule.when.includes("earnings")) {
      return refused(
        `${rule.id} looks at ${rule.when.join(", ").replaceAll("_", " ")}; only rules about reported quarters can be tried.`,
      );
    }
    const typed =
      typeof options.threshold === "string" && options.threshold !== "default" ? options.threshold : undefined;
    const span = typeof options.since === "number" ? options.since : YEARS;
    const since = new Date(Date.parse(now) - span).toISOString().slice(0, 10);
    const trial = await views.tryRule(rule.id, typed, since, now);
    const usual = typed ? await views.tryRule(rule.id, undefined, since, now) : undefined;
    return answer(rule, trial, { typed, since, usual: usual?.fired.length });
  },
});

const refused = (summary: string) => ({ summary, private: true, parts: [{ kind: "text" as const, spans: [summary] }] });

interface Asked {
  typed: string | undefined;
  since: string;
  /** How often it fired with its default, where another threshold was asked for. */
  usual: number | undefined;
}

function answer(rule: RuleLine, { judged, undecided, fired }: RuleTrial, { typed, since, usual }: Asked) {
  const threshold = thresholdWords(rule, typed);
  const times = `${fired.length} ${fired.length === 1 ? "time" : "times"}`;
  const compared = usual === undefined ? "" : ` With its default of ${thresholdWords(rule)}: ${usual}.`;
  const summary = `${rule.id}${threshold ? ` from ${threshold}` : ""} would have fired ${times} in ${judged} quarters since ${dayText(since)}.${compared}`;
  const items = fired
    .slice(0, MOST)
    .map(({ ticker, period, sentence }): Span[] => [{ text: `${ticker} ${period}`, bold: true }, ` ${sentence}`]);
  const rest = fired.length - items.length;
  return {
    summary,
    private: true,
    parts: [
      { kind: "text" as const, spans: [summary] },
      ...(items.length > 0 ? [{ kind: "list" as const, items }] : []),
      {
        kind: "note" as const,
        spans: [
          `${rest > 0 ? `${rest} more. ` : ""}${undecided} quarters state too little to decide. Tried on the shipped history and on what this bot has read.`,
        ],
      },
    ],
  };
}
