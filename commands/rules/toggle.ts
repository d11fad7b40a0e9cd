import { defineCommand, placeOf, SHARE } from "../../src/kit/index.ts";

/** "every" is on also where a rule only says again what it said of the quarter before. */
const STATES = ["on", "off", "every"] as const;

export default defineCommand({
  path: ["rules", "toggle"],
  description: "Turn a rule on or off in this channel",
  scope: "channel",
  reply: "shareable",
  options: [
    { name: "rule", kind: "rule", required: true, positional: true, description: "Rule, e.g. large_net_loss" },
    {
      name: "state",
      kind: "enum",
      choices: STATES,
      required: true,
      positional: true,
      description: "on, off, or every quarter",
    },
    SHARE,
  ],
  examples: ["/miner rules toggle large_net_loss off", "/miner rules toggle hpc_over_mining every"],
  async run({ options, asker, settings }) {
    const place = placeOf(asker, {});
    const rule = String(options.rule);
    const [on, every] = [options.state !== "off", options.state === "every"];
    const known = (await settings.ruleChoices(place)).find((choice) => choice.rule === rule && choice.ticker === "*");
    await settings.saveRuleChoice({ ...known, place, rule, ticker: "*", on, every });
    const summary = `${rule} is ${on ? "on" : "off"} in this channel${every ? ", also where it only repeats itself" : ""}.`;
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
