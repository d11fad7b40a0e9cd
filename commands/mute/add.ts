import { defineCommand, FOR, placeOf, placeWords, SHARE } from "../../src/kit/index.ts";

export default defineCommand({
  path: ["mute", "add"],
  description: "Silence a company, a rule or everything for a time",
  scope: "channel",
  reply: "shareable",
  options: [
    { name: "what", kind: "ticker-or-rule", required: true, positional: true, description: "Ticker, rule or all" },
    { name: "duration", kind: "duration", required: true, positional: true, description: "How long, e.g. 2h, 3d, 1w" },
    FOR,
    SHARE,
  ],
  examples: ["/miner mute add WULF 24h", "/miner mute add large_net_loss 3d --for me", "/miner mute add all 2h"],
  async run({ options, asker, settings, now }) {
    const place = placeOf(asker, options);
    const what = String(options.what);
    const until = new Date(Date.parse(now) + Number(options.duration)).toISOString();
    await settings.saveMute({ place, what, until, addedBy: asker.user, addedAt: now });
    const about = what === "all" ? "Everything" : what;
    const again = `mute remove ${what}${options.for === "me" ? " --for me" : ""}`;
    return {
      summary: `${about} is silent ${placeWords(place)} until ${until.slice(0, 16).replace("T", " ")} UTC.`,
      private: false,
      parts: [
        { kind: "text", spans: [`${about} is silent ${placeWords(place)} until `, { time: until }, "."] },
        { kind: "note", spans: ["What it holds back is summed up when it ends."] },
        { kind: "buttons", buttons: [{ label: "End it now", command: again }] },
      ],
    };
  },
});
