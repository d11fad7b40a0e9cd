import { defineCommand, placeOf, placeWords, type Span } from "../../src/kit/index.ts";

export default defineCommand({
  path: ["mute", "list"],
  description: "Active mutes, when they end, alerts held back",
  scope: "read",
  reply: "private",
  options: [],
  examples: ["/miner mute list"],
  async run({ asker, settings, now }) {
    const places = [placeOf(asker, {}), placeOf(asker, { for: "me" })];
    const mutes = (await Promise.all(places.map((place) => settings.mutesOf(place)))).flat();
    const active = mutes.filter(({ until }) => until > now);
    const items = await Promise.all(
      active.map(async ({ place, what, until }): Promise<Span[]> => {
        const held = (await settings.heldBy(place, what)).length;
        return [
          { text: what, bold: true },
          ` ${placeWords(place)} until `,
          { time: until },
          `; held back: ${held || "nothing"}.`,
        ];
      }),
    );
    const summary =
      active.length > 0
        ? `Silent: ${active.map(({ what }) => what).join(", ")}.`
        : "Nothing is silent here or for you.";
    return {
      summary,
      private: true,
      parts: [items.length > 0 ? { kind: "list", items } : { kind: "text", spans: [summary] }],
    };
  },
});
