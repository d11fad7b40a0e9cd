import { defineCommand, FOR, placeOf, placeWords, SHARE, type Span } from "../../src/kit/index.ts";

export default defineCommand({
  path: ["mute", "remove"],
  description: "End a mute now and show what was held back",
  scope: "channel",
  reply: "shareable",
  options: [
    { name: "what", kind: "ticker-or-rule", required: true, positional: true, description: "Ticker, rule or all" },
    FOR,
    SHARE,
  ],
  examples: ["/miner mute remove WULF", "/miner mute remove all --for me"],
  async run({ options, asker, settings, views }) {
    const place = placeOf(asker, options);
    const what = String(options.what);
    const mutes = await settings.mutesOf(place);
    if (!mutes.some((mute) => mute.what === what)) {
      const names = mutes.map((mute) => mute.what).join(", ");
      const summary = `${what} is not silent ${placeWords(place)}. Silent: ${names || "nothing"}.`;
      return { summary, private: true, parts: [{ kind: "text", spans: [summary] }] };
    }
    const ids = await settings.heldBy(place, what);
    const held = (await Promise.all(ids.map((id) => views.alert(id)))).filter((alert) => alert !== undefined);
    await settings.endMute(place, what);
    const summary = `${what} speaks again ${placeWords(place)}. Held back: ${held.length || "nothing"}.`;
    const items = held.map(({ view, raisedAt }): Span[] => [
      { time: raisedAt },
      ` ${view.headline} `,
      { text: `why ${view.id}`, code: true },
    ]);
    return {
      summary,
      private: false,
      parts: [{ kind: "text", spans: [summary] }, ...(items.length > 0 ? [{ kind: "list" as const, items }] : [])],
    };
  },
});
