import {
  crossingSentence,
  dayText,
  defineCommand,
  type FigureLine,
  figureLines,
  figureText,
  findCrossing,
  formatPeriod,
  type HistoryRow,
  HPC_SHARE,
  NOT_STATED,
  type Reply,
  type ReplyPart,
  SHARE,
  type Span,
  type StoryLine,
  sourceSpans,
  type Views,
} from "../src/kit/index.ts";
import type { Company } from "../src/model/index.ts";

const OVERVIEW = ["total_revenue", "hpc_revenue", "mining_revenue", "hosting_revenue", "net_income", "adjusted_ebitda"];
const SECTIONS = ["overview", "financials", "hpc", "signals"] as const;
type Section = (typeof SECTIONS)[number];

/** Quarters side by side: four fit a phone's width, eight a screen's. */
const COLUMNS: Record<Section, number> = { overview: 4, financials: 8, hpc: 8, signals: 0 };

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
    { name: "quarters", kind: "int", min: 1, max: 12, description: "How many quarters side by side" },
    { name: "chart", kind: "bool", description: "Attach a chart with its figures in words" },
    SHARE,
  ],
  examples: ["/miner company WULF", "/miner company Marathon Digital hpc --chart", "/miner company CORZ --quarters 8"],
  async run({ options, views }) {
    const found = views.findCompany(String(options.ticker));
    if (!("company" in found)) throw new Error("the grammar let an unknown company through");
    const { company } = found;
    const section = (options.section ?? "overview") as Section;
    const rows = await views.companyHistory(company.ticker, 40);
    const stories = await views.companyStories(company.ticker, section === "signals" ? 20 : 5);
    const quarters = typeof options.quarters === "number" ? options.quarters : COLUMNS[section];
    const chart = section === "hpc" || options.chart === true ? await drawChart(views, company, rows) : [];
    return snapshot({ company, section, rows, shown: rows.slice(0, quarters), stories, views, chart });
  },
});

interface Snapshot {
  company: Company;
  section: Section;
  rows: HistoryRow[];
  shown: HistoryRow[];
  stories: StoryLine[];
  views: Views;
  chart: ReplyPart[];
}

function snapshot({ company, section, rows, shown, stories, views, chart }: Snapshot): Reply {
  const figures = section === "signals" ? [] : figureParts(shown, linesFor(section, shown, views));
  const crossing = section === "signals" ? undefined : findCrossing(rows);
  const sentences: ReplyPart[] = crossing
    ? [{ kind: "text", spans: [crossingSentence(crossing, company.ticker)] }]
    : [];
  return {
    summary: summaryOf(company, rows, stories, section),
    private: false,
    parts: [
      { kind: "heading", text: `${company.name} (${company.ticker})` },
      { kind: "text", spans: [identity(company)] },
      ...figures,
      ...sentences,
      ...chart,
      ...(section === "overview" || section === "signals" ? storyParts(stories, section) : []),
      { kind: "buttons", buttons: buttonsFor(company, section) },
    ],
  };
}

function identity({ formerNames, formerTickers, fiscalYearEndMonth, cik, listed }: Company): string {
  const ends = new Date(Date.UTC(2000, fiscalYearEndMonth - 1, 1)).toLocaleString("en", {
    month: "long",
    timeZone: "UTC",
  });
  const before = [...formerNames.slice(0, 2), ...formerTickers].join(", ");
  const parts = [
    listed ? "" : "No longer listed. ",
    `Fiscal year ends in ${ends}.`,
    before ? ` Formerly ${before}.`.replace("..", ".") : "",
    cik ? ` SEC number ${cik}.` : "",
  ];
  return parts.join("");
}

/** Lines that no shown quarter states are left out, but for revenue, HPC, mining and net income: their absence is news. */
function linesFor(section: Section, shown: readonly HistoryRow[], views: Views): FigureLine[] {
  const known = figureLines(views);
  const lineOf = (id: string): FigureLine =>
    known.find((line) => line.id === id) ?? { id, label: id.replaceAll("_", " "), unit: "money" };
  const ids = section === "hpc" ? ["hpc_revenue", "mining_revenue", "total_revenue"] : OVERVIEW;
  const always = ["total_revenue", "hpc_revenue", "mining_revenue", "net_income"];
  const stated = ids.filter((id) => always.includes(id) || shown.some((row) => row.figures[id]));
  const at = stated.indexOf("mining_revenue") + 1;
  return [...stated.slice(0, at).map(lineOf), HPC_SHARE, ...stated.slice(at).map(lineOf)];
}

function figureParts(shown: readonly HistoryRow[], lines: readonly FigureLine[]): ReplyPart[] {
  const [latest] = shown;
  if (!latest)
    return [
      { kind: "text", spans: ["No reported quarter is known yet: none is shipped and none was read from a feed."] },
    ];
  const columns = [
    { title: "Quarter", align: "left" as const },
    ...shown.map(({ period }) => ({ title: formatPeriod(period), align: "right" as const })),
  ];
  const ends = ["Ended", ...shown.map(({ periodEnd }) => (periodEnd ? dayText(periodEnd) : NOT_STATED))];
  const rows = lines.map((line) => [line.label, ...shown.map((row) => figureText(row, line))]);
  return [
    { kind: "table", columns, rows: [ends, ...rows] },
    {
      kind: "note",
      spans: [`${unitText(shown)} HPC share is HPC revenue of HPC and mining revenue together; fiscal quarters.`],
    },
    { kind: "list", items: sourceItems(latest, lines) },
    ...(latest.notes ?? [])
      .slice(0, 2)
      .map((note) => ({ kind: "note" as const, spans: [`${formatPeriod(latest.period)}: ${note}.`] })),
  ];
}

function unitText(shown: readonly HistoryRow[]): string {
  const currencies = new Set(
    shown.flatMap(({ figures }) => Object.values(figures).flatMap(({ currency }) => currency ?? [])),
  );
  return `Unit: ${[...currencies].map((code) => (code === "USD" ? "US dollars" : code)).join(", ") || "as shown"}.`;
}

/** The newest quarter's figures, each with its source. */
function sourceItems(latest: HistoryRow, lines: readonly FigureLine[]): Span[][] {
  return lines.flatMap((line) => {
    const figure = latest.figures[line.id];
    if (!figure) return [];
    const lead = `${line.label} ${formatPeriod(latest.period)} ${figureText(latest, line)}. `;
    const doubt = figure.conflict?.length ? " (sources differ)" : "";
    return [[lead, ...capitalised(sourceSpans(figure)), doubt].filter((span) => span !== "")];
  });
}

const capitalised = ([first = "", ...rest]: Span[]): Span[] =>
  typeof first === "string" ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : [first, ...rest];

function storyParts(stories: readonly StoryLine[], section: Section): ReplyPart[] {
  const shown = section === "signals" ? stories.filter(({ fired }) => fired.length > 0) : stories;
  const title: ReplyPart = { kind: "heading", text: section === "signals" ? "Signals" : "Latest stories" };
  if (shown.length === 0) return [title, { kind: "text", spans: ["None seen yet since this bot began to read."] }];
  return [title, { kind: "list", items: shown.map(storySpans) }];
}

function storySpans({ openedAt, headline, fired, sources, standing, alertId }: StoryLine): Span[] {
  const signals = fired.length ? ` Signals: ${fired.map(({ title }) => title).join(", ")}.` : "";
  const count = `${sources} ${sources === 1 ? "source" : "sources"}`;
  const id = alertId ? `, alert ${alertId}` : "";
  return [{ time: openedAt }, ` ${headline}${/[.!?]$/.test(headline) ? "" : "."}${signals} ${count}, ${standing}${id}`];
}

function summaryOf(
  { name, ticker }: Company,
  rows: readonly HistoryRow[],
  stories: readonly StoryLine[],
  section: Section,
): string {
  const [latest] = rows;
  if (section === "signals") {
    const count = stories.filter(({ fired }) => fired.length > 0).length;
    return `${name} (${ticker}): ${count || "no"} ${count === 1 ? "story" : "stories"} with signals.`;
  }
  if (!latest) return `${name} (${ticker}): no reported quarter is known yet.`;
  const say = (id: string, label: string) =>
    latest.figures[id] ? [`${label} ${figureText(latest, { id, label, unit: "money" })}`] : [];
  const words = [
    ...say("total_revenue", "revenue"),
    ...say("hpc_revenue", "HPC revenue"),
    ...say("mining_revenue", "mining revenue"),
    ...say("net_income", "net income"),
  ];
  return `${name} (${ticker}), ${formatPeriod(latest.period)}: ${words.join(", ")}.`;
}

async function drawChart(views: Views, company: Company, rows: HistoryRow[]): Promise<ReplyPart[]> {
  const drawing = await views.charts?.hpcAgainstMining(company, rows.slice(0, 12));
  return drawing ? [{ kind: "image", ...drawing }] : [];
}

const buttonsFor = ({ ticker }: Company, section: Section) =>
  [
    { label: "HPC against mining", command: `company ${ticker} hpc`, of: "hpc" },
    { label: "Eight quarters", command: `company ${ticker} financials`, of: "financials" },
    { label: "Signals", command: `company ${ticker} signals`, of: "signals" },
  ]
    .filter(({ of }) => of !== section)
    .map(({ label, command }) => ({ label, command }));
