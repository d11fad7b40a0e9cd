import {
  applyFloors,
  defineCommand,
  FOR,
  placeOf,
  placeWords,
  SEVERITIES,
  SHARE,
  watchWords,
} from "../../src/kit/index.ts";

export default defineCommand({
  path: ["watch", "add"],
  description: "Watch a company here or for me",
  scope: "channel",
  reply: "shareable",
  options: [
    { name: "ticker", kind: "ticker", required: true, positional: true, description: "Ticker or company name" },
    { name: "min-loss", kind: "money", description: "Alert on net loss of at least, e.g. 100m" },
    { name: "min-amount", kind: "money", description: "Alert on deals, raises, impairments of at least, e.g. 1bn" },
    { name: "min-change", kind: "ratio", description: "Alert on change of at least, e.g. 15%" },
    { name: "events", kind: "list", description: "Only these, comma separated: earnings, contract, rebrand, …" },
    { name: "severity", kind: "enum", choices: SEVERITIES, description: "Lowest severity" },
    FOR,
    SHARE,
  ],
  examples: ["/miner watch add WULF --min-loss 100m", "/miner watch add IREN --events contract,rebrand --for me"],
  async run({ options, asker, settings, now }) {
    const place = placeOf(asker, options);
    const ticker = String(options.ticker);
    const known = (await settings.watchesOf(place)).find((watch) => watch.ticker === ticker);
    const watch = applyFloors(known ?? { place, ticker, addedBy: asker.user, addedAt: now }, options);
    await settings.saveWatch(watch);
    const first = !known && (await settings.watchesOf(place)).length === 1;
    const summary = `${ticker} ${known ? "was watched already" : "added"} ${placeWords(place)}. ${watchWords(watch)}`;
    const only =
      first && !place.channel.startsWith("@") ? "From now on this channel receives only what it watches." : "";
    return {
      summary,
      private: false,
      parts: [
        { kind: "text", spans: [summary] },
        ...(only ? [{ kind: "note" as const, spans: [only] }] : []),
        { kind: "buttons", buttons: [{ label: "Watchlist", command: "watch list" }] },
      ],
    };
  },
});
