import { defineCommand, digestReply, placeOf } from "../../src/kit/index.ts";

const DAY = 86_400_000;

export default defineCommand({
  path: ["digest", "now"],
  description: "Preview the digest now, only to me",
  scope: "read",
  reply: "private",
  options: [
    { name: "since", kind: "duration", description: "How far back, e.g. 7d; a day where nothing is said" },
    { name: "for", kind: "enum", choices: ["channel", "me"], description: "Whose watchlist" },
  ],
  examples: ["/miner digest now", "/miner digest now --since 7d"],
  async run({ options, asker, settings, views, now }) {
    const place = placeOf(asker, options);
    const since = new Date(Date.parse(now) - (typeof options.since === "number" ? options.since : DAY)).toISOString();
    const { lines } = await views.signals({ since, offset: 0, limit: 200 });
    return { ...digestReply(lines, await settings.watchesOf(place), since, now), private: true };
  },
});
