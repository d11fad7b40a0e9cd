import {
  applyFloors,
  defineCommand,
  FOR,
  placeOf,
  placeWords,
  SEVERITIES,
  SHARE,
  watchedName,
  watchWords,
} from "../../src/kit/index.ts";

export default defineCommand({
  path: ["watch", "set"],
  description: "Change thresholds of a watched company",
  scope: "channel",
  reply: "shareable",
  options: [
    { name: "ticker", kind: "ticker-or-all", required: true, positional: true, description: "Watched ticker, or all" },
    { name: "min-loss", kind: "money", description: "Net loss of at least; none to clear" },
    { name: "min-amount", kind: "money", description: "Amount of at least; none to clear" },
    { name: "min-change", kind: "ratio", description: "Change of at least; none to clear" },
    { name: "events", kind: "list", description: "Only these, comma separated; all to clear" },
    { name: "severity", kind: "enum", choices: [...SEVERITIES, "none"], description: "Lowest severity; none to clear" },
    FOR,
    SHARE,
  ],
  examples: ["/miner watch set WULF --min-loss 250m", "/miner watch set WULF --min-loss none --severity high"],
  async run({ options, asker, settings }) {
    const place = placeOf(asker, options);
    const ticker = String(options.ticker);
    const known = (await settings.watchesOf(place)).find((watch) => watch.ticker === ticker);
    if (!known) {
      const summary = `${watchedName(ticker)} is not watched ${placeWords(place)}, so there is nothing to change.`;
      const add = {
        label: `Watch ${ticker === "*" ? "all" : ticker}`,
        command: `watch add ${ticker === "*" ? "all" : ticker}${options.for === "me" ? " --for me" : ""}`,
      };
      return {
        summary,
        private: true,
        parts: [
          { kind: "text", spans: [summary] },
          { kind: "buttons", buttons: [add] },
        ],
      };
    }
    const watch = applyFloors(known, options);
    await settings.saveWatch(watch);
    const summary = `${watchedName(ticker)} ${placeWords(place)}: ${watchWords(watch)} Before: ${watchWords(known)}`;
    return { summary, private: false, parts: [{ kind: "text", spans: [summary] }] };
  },
});
