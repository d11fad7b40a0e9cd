import {
  ageNote,
  CHART,
  type Company,
  changeSentence,
  crossingLedger,
  crossingSentence,
  cutText,
  defineCommand,
  type FigureLine,
  figureLines,
  figureText,
  filingWarnings,
  findCrossing,
  formatPeriod,
  formerly,
  type HistoryRow,
  HPC_SHARE,
  lineWords,
  type PromiseLine,
  quartersListed,
  quartersSideBySide,
  type Reply,
  type ReplyPart,
  SHARE,
  SHARE_NOTE,
  type Span,
  type StoryLine,
  sourceItems,
  unitText,
  type Views,
  wantsChart,
} from "../src/kit/index.ts";

const SECTIONS = ["overview", "financials", "hpc", "production", "treasury", "signals", "promises"] as const;
type Section = (typeof SECTIONS)[number];

/** Quarters shown where nobody says how many: four fit a phone side by side, eight a screen one under the other. */
const QUARTERS: Record<Section, number> = {
  overview: 4,
  financials: 8,
  hpc: 8,
  production: 8,
  treasury: 8,
  signals: 0,
  promises: 0,
};
const MOST_PROMISES = 15;
const FIGURES = ["total_revenue", "hpc_revenue", "mining_revenue", "hosting_revenue", "net_income", "adjusted_ebitda"];
/** Sections of their own figures, the first of which is drawn. */
const OWN: Partial<Record<Section, readonly string[]>> = {
  production: ["hashrate", "bitcoin_mined", "contracted_mw"],
  treasury: ["bitcoin_held", "bitcoin_mined", "fair_value_change", "impairment"],
};
/** Shown also where no quarter states them: their absence is news. */
const ALWAYS = ["total_revenue", "hpc_revenue", "mining_revenue", "net_income"];

/** Filings looked through for what warns of a company's figures. */
const LOOKED_THROUGH = 60;

interface Snapshot {
  company: Company;
  section: Section;
  rows: HistoryRow[];
  shown: HistoryRow[];
  stories: StoryLine[];
  lines: FigureLine[];
  warnings: Span[][];
  now: string;
}

export default defineCommand({
  path: ["company"],
  description: "One company: latest quarters, HPC share, stories, each with its source",
  scope: "read",
  reply: "shareable",
  options: [
    {
      name: "ticker",
      kind: "ticker",
      required: true,
      positional: true,
      description: "Ticker or company name, e.g. WULF",
    },
    { name: "section", kind: "enum", choices: SECTIONS, positional: true, description: "Which part to show" },
    { name: "quarters", kind: "int", min: 1, max: 12, description: "How many quarters to show" },
    CHART,
    SHARE,
  ],
  examples: [
    "/miner company WULF",
    "/miner company Marathon Digital financials",
    "/miner company CORZ hpc --chart no",
    "/miner company WULF promises",
  ],
  async run({ options, asker, views, now }) {
    const found = views.findCompany(String(options.ticker));
    if (!("company" in found)) throw new Error("the grammar let an unknown company through");
    const { company } = found;
    const section = (options.section ?? "overview") as Section;
    if (section === "promises")
      return promised(company, (await views.companyPromises?.(company.ticker, MOST_PROMISES)) ?? []);
    const own = OWN[section];
    const known = await views.companyHistory(company.ticker, 40);
    const rows = own ? known.filter(({ figures }) => own.some((id) => figures[id])) : known;
    const shown = rows.slice(0, typeof options.quarters === "number" ? options.quarters : QUARTERS[section]);
    const stories = await views.companyStories(company.ticker, section === "signals" ? 20 : 5);
    const warnings = filingWarnings(await views.filings(company.ticker, LOOKED_THROUGH), now);
    const lines = linesFor(section, shown, views);
    const snapshot = { company, section, rows, shown, stories, lines, warnings, now };
    const charted = section !== "signals" && wantsChart(options, asker);
    return answer(snapshot, charted ? await drawChart(views, snapshot) : []);
  },
});

function answer(snapshot: Snapshot, chart: ReplyPart[]): Reply {
  const { company, section, rows, warnings } = snapshot;
  const crossing = section === "signals" || OWN[section] ? undefined : findCrossing(rows);
  return {
    summary: summaryOf(snapshot),
    private: false,
    parts: [
      { kind: "heading", text: `${company.name} (${company.ticker})` },
      { kind: "text", spans: [identity(company)] },
      ...warnings.map((spans) => ({ kind: "note" as const, spans })),
      ...(crossing ? [{ kind: "text" as const, spans: [crossingSentence(crossing, company.ticker)] }] : []),
      ...(section === "hpc" ? ledgerParts(snapshot) : []),
      ...(section === "signals" ? [] : figureParts(snapshot)),
      ...chart,
      ...(section === "overview" || section === "signals" ? storyParts(snapshot) : []),
      { kind: "buttons", buttons: buttonsFor(company, section) },
    ],
  };
}

/** Dates and guidance: what was said last, with its sentence, and what was said before. */
function promised(company: Company, lines: readonly PromiseLine[]): Reply {
  const moved = lines.filter(({ before }) => before.length > 0).length;
  const promises = `${lines.length} ${lines.length === 1 ? "promise" : "promises"}`;
  const counted = lines.length === 0 ? "no dates or guidance were read" : `${promises}, ${moved} changed`;
  const items = lines.map(({ subject, value, day, quote, outlet, url, before }): Span[] => [
    { text: `${subject}: ${value}`, bold: true },
    `${before.map((one) => `, before ${one.value} (${one.day})`).join("")}. Said on ${day}: “${cutText(quote, 300)}” — `,
    url ? { text: outlet, link: url } : outlet,
  ]);
  return {
    summary: `${company.name} (${company.ticker}): ${counted}.`,
    private: false,
    parts: [
      { kind: "heading", text: `${company.name} (${company.ticker}): dates and guidance` },
      ...(items.length > 0
        ? [{ kind: "list" as const, items }]
        : [{ kind: "text" as const, spans: ["Nothing was read since this bot began to read."] }]),
      { kind: "note", spans: ["What the company says of the future, no reported figures. Rule: promise_slipped."] },
      { kind: "buttons", buttons: buttonsFor(company, "promises") },
    ],
  };
}

/** Every crossing that is known, and the words under which the company reports the two lines. */
function ledgerParts({ company, rows }: Snapshot): ReplyPart[] {
  const changes = crossingLedger(rows);
  const words = lineWords(company);
  return [
    ...(changes.length > 0
      ? [{ kind: "list" as const, items: changes.map((change) => [changeSentence(change)]) }]
      : []),
    ...(words ? [{ kind: "note" as const, spans: [words] }] : []),
  ];
}

function identity(company: Company): string {
  const { fiscalYearEndMonth, cik, listed } = company;
  const lastMonth = new Date(Date.UTC(2000, fiscalYearEndMonth - 1, 1));
  const ends = lastMonth.toLocaleString("en", { month: "long", timeZone: "UTC" });
  const before = formerly(company);
  const sentences = [
    ...(listed ? [] : ["No longer listed."]),
    `Fiscal year ends in ${ends}.`,
    ...(before ? [before] : []),
    ...(cik ? [`SEC number ${cik}.`] : []),
  ];
  return sentences.join(" ");
}

function linesFor(section: Section, shown: readonly HistoryRow[], views: Views): FigureLine[] {
  const own = OWN[section];
  const ids = own ?? (section === "hpc" ? ["hpc_revenue", "mining_revenue"] : FIGURES);
  const stated = ids.filter((id) => own || ALWAYS.includes(id) || shown.some(({ figures }) => figures[id]));
  const known = figureLines(views);
  const lines = stated.map((id) => known.find((line) => line.id === id) ?? { id, label: id, unit: "money" as const });
  if (own) return lines;
  const at = stated.indexOf("mining_revenue") + 1;
  return [...lines.slice(0, at), HPC_SHARE, ...lines.slice(at)];
}

function figureParts({ section, shown, lines, now }: Snapshot): ReplyPart[] {
  const [latest] = shown;
  if (!latest) return [{ kind: "text", spans: [nothingText(lines, section)] }];
  const age = ageNote(latest, now);
  const remarks = (latest.notes ?? []).slice(0, 2).map((note) => `${formatPeriod(latest.period)}: ${note}.`);
  const notes = age ? [age, ...remarks] : remarks;
  return [
    section === "overview" ? quartersSideBySide(shown, lines) : quartersListed(shown, lines),
    {
      kind: "note",
      spans: [`${unitText(shown)} Fiscal quarters. ${OWN[section] ? "" : SHARE_NOTE}`.trim()],
    },
    { kind: "list", items: sourceItems(latest, lines) },
    ...notes.map((note) => ({ kind: "note" as const, spans: [note] })),
  ];
}

/** Why there is no table: a company of which nothing is known, or a section that no quarter states. */
const nothingText = (lines: readonly FigureLine[], section: Section): string =>
  OWN[section]
    ? `No quarter that states ${lines.map(({ label }) => label.toLowerCase()).join(", ")} was read yet.`
    : "No reported quarter is known yet: none is shipped and none was read from a feed.";

function storyParts({ stories, section }: Snapshot): ReplyPart[] {
  const shown = section === "signals" ? stories.filter(({ fired }) => fired.length > 0) : stories;
  const title: ReplyPart = { kind: "heading", text: section === "signals" ? "Signals" : "Latest stories" };
  if (shown.length === 0) return [title, { kind: "text", spans: ["None seen since this bot began to read."] }];
  return [title, { kind: "list", items: shown.map(storySpans) }];
}

function storySpans({ openedAt, headline, fired, sources, standing, alertId }: StoryLine): Span[] {
  const signals = fired.length > 0 ? ` Signals: ${fired.map(({ title }) => title).join(", ")}.` : "";
  const count = `${sources} ${sources === 1 ? "source" : "sources"}, ${standing}${alertId ? `, alert ${alertId}` : ""}.`;
  return [{ time: openedAt }, ` ${headline}${/[.!?]$/.test(headline) ? "" : "."}${signals} ${count}`];
}

function summaryOf({ company: { name, ticker }, rows: [latest], stories, section, lines }: Snapshot): string {
  if (section === "signals") {
    const count = stories.filter(({ fired }) => fired.length > 0).length;
    return `${name} (${ticker}): ${count || "no"} ${count === 1 ? "story" : "stories"} with signals.`;
  }
  if (!latest) return `${name} (${ticker}): no reported ${OWN[section] ? `${section} ` : ""}quarter is known yet.`;
  const said = lines.filter(({ id }) => latest.figures[id]).slice(0, 4);
  const words = said.map((line) => `${line.label} ${figureText(latest, line)}`);
  return `${name} (${ticker}), ${formatPeriod(latest.period)}: ${words.join(", ")}.`;
}

async function drawChart(views: Views, { company, rows, section }: Snapshot): Promise<ReplyPart[]> {
  const newest = rows.slice(0, 12);
  const wanted = section === "financials" ? "net_income" : OWN[section]?.[0];
  const line = figureLines(views).find(({ id }) => id === wanted);
  const drawing = await (line
    ? views.charts?.byQuarter(company, line, newest)
    : views.charts?.hpcAgainstMining(company, newest));
  return drawing ? [{ kind: "image", ...drawing }] : [];
}

const buttonsFor = ({ ticker }: Company, section: Section) =>
  [
    { label: "HPC against mining", command: `company ${ticker} hpc`, of: "hpc" },
    { label: "Eight quarters", command: `company ${ticker} financials`, of: "financials" },
    { label: "Signals", command: `company ${ticker} signals`, of: "signals" },
    { label: "Dates and guidance", command: `company ${ticker} promises`, of: "promises" },
  ]
    .filter(({ of }) => of !== section)
    .map(({ label, command }) => ({ label, command }));
