import {
  type AlertDetail,
  type AlertFigure,
  type AlertSource,
  cutText,
  defineCommand,
  evidenceOf,
  type Judgement,
  type ReplyPart,
  type Span,
  sentenceOf,
  withPriors,
} from "../src/kit/index.ts";

const MOST_SOURCES = 12;

export default defineCommand({
  path: ["why"],
  description: "What an alert rests on: figures with sentences, rules with values, sources, changes",
  scope: "read",
  reply: "private",
  options: [
    {
      name: "alert",
      kind: "alert",
      required: true,
      positional: true,
      description: "Id under the alert, e.g. A7K2M, or the message's link",
    },
  ],
  examples: ["/miner why A7K2M"],
  async run({ options, views }) {
    const id = String(options.alert);
    const alert = await views.alert(id);
    if (alert) return { summary: alert.view.headline, private: true, parts: evidence(alert) };
    const { lines } = await views.signals({ offset: 0, limit: 3 });
    const newest = lines.map(({ alertId, ticker }) => ({ label: `${alertId} ${ticker}`, command: `why ${alertId}` }));
    const named = id.startsWith("https:") ? "under that link" : cutText(id, 40);
    const summary = `There is no alert ${named}. Its id stands at the end of each message${newest.length > 0 ? "; these are the newest" : ""}.`;
    return {
      summary,
      private: true,
      parts: [
        { kind: "text", spans: [summary] },
        ...(newest.length > 0 ? [{ kind: "buttons" as const, buttons: newest }] : []),
      ],
    };
  },
});

function evidence({ view, raisedAt, changes, judgements }: AlertDetail): ReplyPart[] {
  const missing = view.figures.filter(({ quote }) => !quote);
  const silent = judgements.filter(({ outcome, mutedBy, quiet }) => outcome !== "fires" || mutedBy || quiet);
  const section = (title: string, items: Span[][]): ReplyPart[] =>
    items.length > 0
      ? [
          { kind: "heading", text: title },
          { kind: "list", items },
        ]
      : [];
  return [
    { kind: "heading", text: `Why alert ${view.id}` },
    { kind: "text", spans: [view.headline] },
    { kind: "note", spans: ["Raised ", { time: raisedAt }, `; ${view.standing}; severity ${view.severity}.`] },
    ...section("Figures and the words they were read from", evidenceOf(withPriors(view.figures)).map(sentenceItem)),
    ...(missing.length > 0
      ? [{ kind: "note" as const, spans: [`Not stated: ${missing.map(({ label }) => label).join(", ")}.`] }]
      : []),
    ...section("Rules that fired", judgements.filter((one) => !silent.includes(one)).map(ruleItem)),
    ...section("Rules that did not", silent.map(silentItem)),
    ...section("Sources", view.sources.slice(0, MOST_SOURCES).map(sourceItem)),
    ...(view.sources.length > MOST_SOURCES
      ? [{ kind: "note" as const, spans: [`${view.sources.length - MOST_SOURCES} more sources.`] }]
      : []),
    ...section(
      "What changed since",
      changes.map(({ at, note }): Span[] => [{ time: at }, ` ${note}`]),
    ),
    { kind: "buttons", buttons: [{ label: "Company", command: `company ${view.company.ticker}` }] },
  ];
}

/** A sentence with every figure that was read from it. */
function sentenceItem(figures: [AlertFigure, ...AlertFigure[]]): Span[] {
  const [{ outlet, url }] = figures;
  const where: Span[] = outlet ? [" — ", url ? { text: outlet, link: url } : outlet] : [];
  const stated = figures.flatMap((figure, place) => [...(place > 0 ? [", "] : []), ...figureSpans(figure)]);
  return [...stated, `: “${sentenceOf(figures, 400)}”`, ...where];
}

function figureSpans({ label, value, prior }: AlertFigure): Span[] {
  const before = prior && ` (${prior.label} ${prior.value}${prior.change ? `, ${prior.change}` : ""})`;
  return [{ text: `${label} ${value}`, bold: true }, ...(before ? [before] : [])];
}

const valuesOf = ({ values }: Judgement): string => {
  const compared = Object.entries(values).map(([name, value]) => `${name.replaceAll("_", " ")} ${value}`);
  return compared.length > 0 ? ` Compared: ${compared.join(", ")}.` : "";
};

const ruleItem = (judgement: Judgement): Span[] => [
  { text: judgement.title, bold: true },
  ` (${judgement.rule}, ${judgement.severity}): ${judgement.sentence}${valuesOf(judgement)}`,
];

function silentItem(judgement: Judgement): Span[] {
  const { title, rule, outcome, missing, mutedBy, quiet } = judgement;
  if (quiet) return [`${title} (${rule}): holds, but is quiet until turned on: ${judgement.sentence}.`];
  if (mutedBy) return [`${title} (${rule}): fired too, said by ${mutedBy}.`];
  if (outcome === "unknown")
    return [`${title} (${rule}): cannot tell, not stated: ${missing.join(", ").replaceAll("_", " ")}.`];
  return [`${title} (${rule}): silent.${valuesOf(judgement)}`];
}

const sourceItem = ({ title, outlet, url, trust, at }: AlertSource): Span[] => [
  { time: at },
  ` ${outlet} (${trust}): `,
  url ? { text: cutText(title, 200), link: url } : cutText(title, 200),
];
