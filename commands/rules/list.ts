import {
  defineCommand,
  type Place,
  placeOf,
  type RuleChoice,
  type RuleLine,
  thresholdWords,
} from "../../src/kit/index.ts";

export default defineCommand({
  path: ["rules", "list"],
  description: "Rules active here with their thresholds",
  scope: "read",
  reply: "private",
  options: [],
  examples: ["/miner rules list"],
  async run({ asker, settings, views }) {
    const place: Place = placeOf(asker, {});
    const rules = views.rules?.() ?? [];
    const choices = await settings.ruleChoices(place);
    const off = rules.filter((rule) => choiceOf(choices, rule.id)?.on === false).length;
    const summary = `${rules.length} rules, ${off || "none"} off in this channel.`;
    return {
      summary,
      private: true,
      parts: [
        { kind: "heading", text: "Rules here" },
        {
          kind: "table",
          columns: ["Rule", "State", "Severity", "Threshold"].map((title) => ({ title, align: "left" as const })),
          rows: rules.map((rule) => rowOf(rule, choiceOf(choices, rule.id))),
        },
        {
          kind: "note",
          spans: [
            "What one does: ",
            { text: `/miner rules explain ${rules[0]?.id ?? "hpc_over_mining"}`, code: true },
            ". A quiet one speaks once it is turned on. Thresholds of single companies: /miner watch list.",
          ],
        },
      ],
    };
  },
});

const choiceOf = (choices: readonly RuleChoice[], rule: string): RuleChoice | undefined =>
  choices.find((choice) => choice.rule === rule && choice.ticker === "*");

/** A quiet rule speaks where somebody turned it on or tuned it; see `resolveParameters` of src/rules. */
function stateOf({ quiet }: RuleLine, choice: RuleChoice | undefined): string {
  if (choice?.on === false) return "off";
  return quiet && !choice?.on && choice?.threshold === undefined ? "quiet" : "on";
}

function rowOf(rule: RuleLine, choice: RuleChoice | undefined): string[] {
  const threshold = thresholdWords(rule, choice?.threshold);
  return [
    rule.id,
    stateOf(rule, choice),
    rule.severity,
    threshold ? `${threshold}${choice?.threshold ? " (set here)" : ""}` : "none",
  ];
}
