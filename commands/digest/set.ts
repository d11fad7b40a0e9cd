import {
  type DigestPlan,
  dayNumbers,
  dayWords,
  defineCommand,
  FOR,
  nextDigest,
  placeOf,
  placeWords,
  SHARE,
} from "../../src/kit/index.ts";

export default defineCommand({
  path: ["digest", "set"],
  description: "Scheduled digest for this channel or for me",
  scope: "channel",
  reply: "shareable",
  options: [
    { name: "time", kind: "time", required: true, positional: true, description: "Local time, e.g. 07:30" },
    { name: "tz", kind: "tz", description: "Time zone, e.g. America/New_York" },
    { name: "days", kind: "days", description: "e.g. mon-fri, mon, daily" },
    FOR,
    SHARE,
  ],
  examples: [
    "/miner digest set 07:30 --tz America/New_York --days mon-fri",
    "/miner digest set 8am --days mon --for me",
  ],
  async run({ options, asker, settings, zone, now }) {
    const place = placeOf(asker, options);
    const set = (await settings.place(place)).zone;
    const plan = {
      place,
      time: String(options.time),
      zone: typeof options.tz === "string" ? options.tz : (set ?? zone),
      days: Array.isArray(options.days) ? dayNumbers(options.days) : [1, 2, 3, 4, 5],
    };
    const nextAt = nextDigest(plan, now);
    await settings.saveDigest({ ...plan, nextAt } satisfies DigestPlan);
    const when = `${plan.time} ${plan.zone}, ${dayWords(plan.days)}`;
    return {
      summary: `Digest ${placeWords(place)} at ${when}; next on ${nextAt.slice(0, 16).replace("T", " ")} UTC.`,
      private: false,
      parts: [
        { kind: "text", spans: [`Digest ${placeWords(place)} at ${when}. Next: `, { time: nextAt }, "."] },
        { kind: "buttons", buttons: [{ label: "Preview", command: "digest now" }] },
      ],
    };
  },
});
