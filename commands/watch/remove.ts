import { defineCommand, FOR, placeOf, placeWords, SHARE, watchedName, watchLine } from "../../src/kit/index.ts";

export default defineCommand({
  path: ["watch", "remove"],
  description: "Stop watching a company (undo offered)",
  scope: "channel",
  reply: "shareable",
  options: [
    { name: "ticker", kind: "ticker-or-all", required: true, positional: true, description: "Watched ticker, or all" },
    FOR,
    SHARE,
  ],
  examples: ["/miner watch remove WULF", "/miner watch remove WULF --for me"],
  async run({ options, asker, settings }) {
    const place = placeOf(asker, options);
    const ticker = String(options.ticker);
    const watches = await settings.watchesOf(place);
    const known = watches.find((watch) => watch.ticker === ticker);
    if (!known) {
      const names = watches.map((watch) => watchedName(watch.ticker)).join(", ");
      const summary = `${watchedName(ticker)} is not watched ${placeWords(place)}. Watched: ${names || "none"}.`;
      return { summary, private: true, parts: [{ kind: "text", spans: [summary] }] };
    }
    await settings.removeWatch(place, ticker);
    const last = watches.length === 1 && !place.channel.startsWith("@");
    const summary = `${watchedName(ticker)} is no longer watched ${placeWords(place)}.${last ? " It was the last: where the settings name this channel, it receives every alert again." : ""}`;
    return {
      summary,
      private: false,
      parts: [
        { kind: "text", spans: [summary] },
        { kind: "buttons", buttons: [{ label: "Undo", command: watchLine(known) }] },
      ],
    };
  },
});
