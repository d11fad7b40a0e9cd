import {
  applyFloors,
  defineCommand,
  FOR,
  placeOf,
  placeWords,
  SEVERITIES,
  SHARE,
  type Views,
  watchedName,
  watchWords,
} from "../../src/kit/index.ts";

export default defineCommand({
  path: ["watch", "add"],
  description: "Watch a company, or all of them, here or for me",
  scope: "channel",
  reply: "shareable",
  options: [
    {
      name: "ticker",
      kind: "ticker-or-all",
      required: true,
      positional: true,
      description: "Ticker or company name, or all",
    },
    { name: "min-loss", kind: "money", description: "Alert on net loss of at least, e.g. 100m" },
    { name: "min-amount", kind: "money", description: "Alert on deals, raises, impairments of at least, e.g. 1bn" },
    { name: "min-change", kind: "ratio", description: "Alert on change of at least, e.g. 15%" },
    { name: "events", kind: "list", description: "Only these, comma separated: earnings, contract, rebrand, …" },
    { name: "severity", kind: "enum", choices: SEVERITIES, description: "Lowest severity" },
    FOR,
    SHARE,
  ],
  examples: [
    "/miner watch add WULF --min-loss 100m",
    "/miner watch add IREN --events contract,rebrand --for me",
    "/miner watch add all --severity high",
  ],
  async run({ options, asker, settings, views, now }) {
    const place = placeOf(asker, options);
    const ticker = String(options.ticker);
    const known = (await settings.watchesOf(place)).find((watch) => watch.ticker === ticker);
    const watch = applyFloors(known ?? { place, ticker, addedBy: asker.user, addedAt: now }, options);
    await settings.saveWatch(watch);
    const first = !known && (await settings.watchesOf(place)).length === 1;
    const summary = `${watchedName(ticker)} ${known ? "was watched already" : "added"} ${placeWords(place)}. ${watchWords(watch)}`;
    const strange = unknownEvents(watch.events ?? [], views);
    const only =
      first && ticker !== "*" && !place.channel.startsWith("@")
        ? "From now on this channel receives only what it watches."
        : "";
    return {
      summary,
      private: false,
      parts: [
        { kind: "text", spans: [summary] },
        ...(only ? [{ kind: "note" as const, spans: [only] }] : []),
        ...(strange ? [{ kind: "note" as const, spans: [strange] }] : []),
        { kind: "buttons", buttons: [{ label: "Watchlist", command: "watch list" }] },
      ],
    };
  },
});

const KINDS = ["earnings", "contract", "rebrand", "mining_exit", "conversion", "financing", "merger", "production"];

/** A word that names no kind of news and no rule would wait for ever: it is taken, and said. */
function unknownEvents(events: readonly string[], views: Views): string | undefined {
  const known = [...KINDS, ...(views.rules?.() ?? []).map(({ id }) => id)];
  const strange = events.filter((event) => !known.includes(event));
  return strange.length > 0 ? `I know no news called ${strange.join(", ")}; I know ${known.join(", ")}.` : undefined;
}
