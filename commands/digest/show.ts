import {
  type DigestPlan,
  dayWords,
  defineCommand,
  nextDigest,
  placeOf,
  placeWords,
  type ReplyPart,
  type Span,
} from "../../src/kit/index.ts";

export default defineCommand({
  path: ["digest", "show"],
  description: "Schedule and the next send time",
  scope: "read",
  reply: "private",
  options: [],
  examples: ["/miner digest show"],
  async run({ asker, settings, now }) {
    const places = [placeOf(asker, {}), placeOf(asker, { for: "me" })];
    const plans = (await Promise.all(places.map((place) => settings.digestOf(place)))).filter(
      (plan) => plan !== undefined,
    );
    const summary = plans.length > 0 ? plans.map(words).join("; ") : "No digest is set here or for you.";
    const items = plans.map((plan): Span[] => [`${words(plan)}. Next: `, { time: nextDigest(plan, now) }, "."]);
    const hint: ReplyPart[] = [
      { kind: "text", spans: [summary] },
      { kind: "note", spans: ["Set one: ", { text: "/miner digest set 07:30", code: true }] },
    ];
    return { summary, private: true, parts: items.length > 0 ? [{ kind: "list", items }] : hint };
  },
});

const words = ({ place, time, zone, days }: DigestPlan): string =>
  `Digest ${placeWords(place)} at ${time} ${zone}, ${dayWords(days)}`;
