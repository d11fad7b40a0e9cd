import { defineCommand, placeOf, SHARE } from "../../src/kit/index.ts";

export default defineCommand({
  path: ["rules", "toggle"],
  description: "Turn a rule on or off in this channel",
  scope: "channel",
  reply: "shareable",
  options: [
    { name: "rule", kind: "rule", required: true, positional: true, description: "Rule, e.g. large_net_loss" },
    { name: "state", kind: "enum", choices: ["on", "off"], required: true, positional: true, description: "on or off" },
    SHARE,
  ],
  examples: ["/miner rules toggle large_net_loss off"],
  async run({ options, asker, settings }) {
    const place = placeOf(asker, {});
    const rule = String(options.rule);
    const on = options.state === "on";
    const known = (await settings.ruleChoices(place)).find((choice) => choice.rule === rule && choice.ticker === "*");
    await settings.saveRuleChoice({ ...known, place, rule, ticker: "*", on });
    const summary = `${rule} is ${on ? "on" : "off"} in this channel.`;
    const back = { label: on ? "Turn it off" : "Turn it on", command: `rules toggle ${rule} ${on ? "off" : "on"}` };
    return {
      summary,
      private: false,
      parts: [
        { kind: "text", spans: [summary] },
        { kind: "buttons", buttons: [back] },
      ],
    };
  },
});
