import { defineCommand, placeOf, type RuleChoice, SHARE, thresholdWords } from "../../src/kit/index.ts";

export default defineCommand({
  path: ["rules", "tune"],
  description: "Set a rule's threshold for this channel, or for one company in it",
  scope: "channel",
  reply: "shareable",
  options: [
    { name: "rule", kind: "rule", required: true, positional: true, description: "Rule, e.g. large_net_loss" },
    { name: "threshold", kind: "amount", required: true, positional: true, description: "e.g. 250m, 20%, default" },
    { name: "ticker", kind: "ticker", description: "Only for this company" },
    SHARE,
  ],
  examples: ["/miner rules tune large_net_loss 250m", "/miner rules tune large_net_loss default"],
  async run({ options, asker, settings, views }) {
    const place = placeOf(asker, {});
    const id = String(options.rule);
    const rule = views.rules?.().find((known) => known.id === id);
    if (!rule || Object.keys(rule.parameters).length === 0) {
      const tunable = (views.rules?.() ?? []).filter(({ parameters }) => Object.keys(parameters).length > 0);
      const names = tunable.map((known) => known.id).join(", ");
      const summary = `${id} has no threshold to set. These have: ${names || "none"}.`;
      return { summary, private: true, parts: [{ kind: "text", spans: [summary] }] };
    }
    const ticker = typeof options.ticker === "string" ? options.ticker : "*";
    const typed = String(options.threshold);
    const cleared = typed === "default" || typed === "none";
    const choices = await settings.ruleChoices(place);
    const known = choices.find((choice) => choice.rule === id && choice.ticker === ticker);
    const choice: RuleChoice = known ?? { place, rule: id, ticker };
    const { threshold: before, ...rest } = choice;
    await settings.saveRuleChoice({ ...rest, ...(!cleared && { threshold: typed }) });
    const whom = ticker === "*" ? "in this channel" : `for ${ticker} in this channel`;
    const summary = `${id} fires from ${thresholdWords(rule, cleared ? undefined : typed)} ${whom}${cleared ? ", its default" : ""}. Before: ${thresholdWords(rule, before)}.`;
    return { summary, private: false, parts: [{ kind: "text", spans: [summary] }] };
  },
});
