import {
  defineCommand,
  type Reply,
  SEVERITIES,
  type Severity,
  SHARE,
  type SignalLine,
  type SignalPage,
  type SignalQuery,
  type Span,
} from "../src/kit/index.ts";

const PAGE = 10;
const DAY = 86_400_000;

export default defineCommand({
  path: ["signals"],
  description: "Recent signals, newest first, with paging",
  scope: "read",
  reply: "shareable",
  options: [
    { name: "ticker", kind: "ticker", positional: true, description: "Only this company" },
    { name: "rule", kind: "rule", description: "Only this rule, e.g. hpc_over_mining" },
    { name: "since", kind: "duration", description: "How far back, e.g. 24h, 7d" },
    { name: "severity", kind: "enum", choices: SEVERITIES, description: "Lowest severity to show" },
    { name: "page", kind: "int", min: 1, max: 200, description: "Page of the list" },
    SHARE,
  ],
  examples: [
    "/miner signals",
    "/miner signals WULF --since 30d",
    "/miner signals --rule hpc_over_mining --severity high",
  ],
  async run({ options, views, now }) {
    const page = Number(options.page ?? 1);
    const wanted: SignalQuery = {
      offset: (page - 1) * PAGE,
      limit: PAGE,
      ...(typeof options.ticker === "string" && { ticker: options.ticker }),
      ...(typeof options.rule === "string" && { rule: options.rule }),
      ...(typeof options.severity === "string" && { severity: options.severity as Severity }),
      ...(typeof options.since === "number" && { since: new Date(Date.parse(now) - options.since).toISOString() }),
    };
    return answer(wanted, await views.signals(wanted), page, Number(options.since ?? 0));
  },
});

function answer(wanted: SignalQuery, { lines, total }: SignalPage, page: number, since: number): Reply {
  const asked = [
    wanted.ticker ? ` of ${wanted.ticker}` : "",
    wanted.rule ? ` by ${wanted.rule}` : "",
    wanted.severity ? ` at ${wanted.severity} or louder` : "",
    since > 0 ? ` in the last ${spanText(since)}` : "",
  ].join("");
  const pages = Math.max(1, Math.ceil(total / PAGE));
  const summary =
    total === 0
      ? `No signals${asked} yet.`
      : `${total} ${total === 1 ? "alert" : "alerts"} with signals${asked}, newest first.`;
  const hint = "The first sight of a feed is history and raises no alert; what is published from then on does.";
  const command = commandOf(wanted, since);
  const buttons = [
    ...(page > 1 && total > 0 ? [{ label: "Previous", command: `${command} --page ${page - 1}` }] : []),
    ...(page < pages ? [{ label: "Next", command: `${command} --page ${page + 1}` }] : []),
  ];
  return {
    summary,
    private: false,
    parts: [
      { kind: "heading", text: `Signals${wanted.ticker ? ` of ${wanted.ticker}` : ""}` },
      ...(lines.length > 0
        ? [{ kind: "list" as const, items: lines.map(itemOf) }]
        : [
            { kind: "text" as const, spans: [summary] },
            { kind: "note" as const, spans: [hint] },
          ]),
      ...(pages > 1 ? [{ kind: "note" as const, spans: [`Page ${Math.min(page, pages)} of ${pages}.`] }] : []),
      ...(buttons.length > 0 ? [{ kind: "buttons" as const, buttons }] : []),
    ],
  };
}

const spanText = (span: number): string =>
  span % DAY === 0 ? `${span / DAY} days` : `${Math.round(span / 3_600_000)} hours`;

function commandOf({ ticker, rule, severity }: SignalQuery, since: number): string {
  const words = ["signals", ticker, rule && `--rule ${rule}`, severity && `--severity ${severity}`];
  return [...words, since > 0 && `--since ${Math.round(since / 60_000)}min`].filter(Boolean).join(" ");
}

/** The word for the severity comes first: colour and signs alone reach nobody's ear. */
const itemOf = ({ raisedAt, severity, headline, sources, standing, alertId }: SignalLine): Span[] => [
  { text: severity.toUpperCase(), bold: true },
  " ",
  { time: raisedAt },
  ` ${headline} ${sources} ${sources === 1 ? "source" : "sources"}, ${standing}. `,
  { text: `why ${alertId}`, code: true },
];
