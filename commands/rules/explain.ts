import {
  defineCommand,
  placeOf,
  type RuleLine,
  type SignalLine,
  type Span,
  thresholdWords,
  type Winning,
  winningSettings,
} from "../../src/kit/index.ts";

export default defineCommand({
  path: ["rules", "explain"],
  description: "What a rule looks for, its inputs, when it fired last",
  scope: "read",
  reply: "private",
  options: [
    { name: "rule", kind: "rule", required: true, positional: true, description: "Rule, e.g. hpc_over_mining" },
  ],
  examples: ["/miner rules explain hpc_over_mining"],
  async run({ options, asker, settings, views }) {
    const id = String(options.rule);
    const rule = views.rules?.().find((known) => known.id === id);
    if (!rule) return unknownRule(id);
    const place = placeOf(asker, {});
    const [choices, watches] = [await settings.ruleChoices(place), await settings.watchesOf(place)];
    const winning = winningSettings(rule, choices, watches);
    const choice = choices.find((one) => one.rule === id && one.ticker === "*");
    const { lines } = await views.signals({ rule: id, offset: 0, limit: 5 });
    return {
      summary: `${rule.title}: ${rule.why}`,
      private: true,
      parts: [
        { kind: "heading", text: `${rule.title} (${rule.id})` },
        { kind: "text", spans: [rule.why] },
        { kind: "list", items: factsOf(rule, choice?.on !== false, choice?.threshold) },
        ...(winning.length > 0
          ? [
              { kind: "heading" as const, text: "Set here, the narrowest wins" },
              { kind: "list" as const, items: winning.map((one) => settingItem(rule, one)) },
            ]
          : []),
        { kind: "heading", text: "Fired last" },
        lines.length > 0
          ? { kind: "list", items: lines.map(firing) }
          : { kind: "text", spans: ["Never since this bot began to read."] },
      ],
    };
  },
});

const unknownRule = (id: string) => ({
  summary: `I know no rule "${id}".`,
  private: true,
  parts: [{ kind: "text" as const, spans: [`I know no rule "${id}".`] }],
});

function factsOf(rule: RuleLine, on: boolean, threshold: string | undefined): Span[][] {
  const [parameter] = Object.values(rule.parameters);
  const value = thresholdWords(rule, threshold);
  return [
    ["Fires where ", { text: rule.condition.replaceAll(/\s+/g, " ").trim(), code: true }],
    [
      `Looks at ${rule.when.map((kind) => kind.replaceAll("_", " ")).join(", ")}; needs ${rule.uses.join(", ").replaceAll("_", " ") || "no figure"}; a missing one makes it undecided, never silent.`,
    ],
    [`Severity ${rule.severity}; ${on ? "on" : "off"} in this channel.`],
    ...(rule.quiet ? [["Quiet of itself: it speaks only in channels that turn it on or tune it."]] : []),
    ...(parameter && value ? [[`Threshold ${value}: ${parameter.meaning}${threshold ? ", set here" : ""}.`]] : []),
    ...(rule.falseAlarms.length > 0 ? [[`May mislead: ${rule.falseAlarms.join(" ")}`]] : []),
  ];
}

function settingItem(rule: RuleLine, { ticker, threshold, on, by }: Winning): Span[] {
  const value = threshold === undefined ? undefined : thresholdWords(rule, threshold);
  const words = [value, on === undefined ? undefined : on ? "on" : "off"].filter((word) => word !== undefined);
  return [`${ticker === "*" ? "All other companies" : ticker}: ${words.join(", ")}, by ${by}.`];
}

const firing = ({ raisedAt, headline, alertId }: SignalLine): Span[] => [
  { time: raisedAt },
  ` ${headline} `,
  { text: `why ${alertId}`, code: true },
];
