import { dayWords, defineCommand, FOR, placeOf, placeWords, SHARE } from "../../src/kit/index.ts";

const SHORT = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

export default defineCommand({
  path: ["digest", "off"],
  description: "Stop the digest",
  scope: "channel",
  reply: "shareable",
  options: [FOR, SHARE],
  examples: ["/miner digest off", "/miner digest off --for me"],
  async run({ options, asker, settings }) {
    const place = placeOf(asker, options);
    const plan = await settings.digestOf(place);
    if (!plan) {
      const summary = `There is no digest ${placeWords(place)} to stop.`;
      return { summary, private: true, parts: [{ kind: "text", spans: [summary] }] };
    }
    await settings.removeDigest(place);
    const summary = `The digest ${placeWords(place)} at ${plan.time} ${plan.zone}, ${dayWords(plan.days)} is stopped.`;
    const days = plan.days.map((day) => SHORT[day - 1]).join(",");
    const undo = `digest set ${plan.time} --tz ${plan.zone} --days ${days}${options.for === "me" ? " --for me" : ""}`;
    return {
      summary,
      private: false,
      parts: [
        { kind: "text", spans: [summary] },
        { kind: "buttons", buttons: [{ label: "Undo", command: undo }] },
      ],
    };
  },
});
