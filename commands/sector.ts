import {
  breadthQuarters,
  byValue,
  CHART,
  type ComparedCompany,
  crossingItems,
  crossingRows,
  dayText,
  defineCommand,
  type FigureLine,
  figureLines,
  figureText,
  formatPeriod,
  HPC_SHARE,
  type LatestFigure,
  latestFigure,
  moveText,
  type Reply,
  type ReplyPart,
  SHARE,
  SHARE_NOTE,
  turnPages,
  type Views,
  wantsChart,
} from "../src/kit/index.ts";

const PAGE = 10;

export default defineCommand({
  path: ["sector"],
  description: "All companies by one figure, who moved most, or who crossed the line",
  scope: "read",
  reply: "shareable",
  options: [
    {
      name: "metric",
      kind: "metric",
      positional: true,
      description: "Figure to sort by; HPC share where none is named",
    },
    { name: "view", kind: "enum", choices: ["table", "movers", "breadth"], description: "Layout" },
    { name: "page", kind: "int", min: 1, max: 20, description: "Page of the table" },
    CHART,
    SHARE,
  ],
  examples: ["/miner sector", "/miner sector net_income --view movers", "/miner sector --view breadth"],
  async run({ options, asker, views, now }) {
    const line = figureLines(views).find(({ id }) => id === options.metric) ?? HPC_SHARE;
    const listed = views.companies().filter((company) => company.listed);
    const known = await Promise.all(
      listed.map(async (company) => ({ company, rows: await views.companyHistory(company.ticker, 40) })),
    );
    const charts = wantsChart(options, asker) ? views.charts : undefined;
    if (options.view === "breadth") return breadth(known, charts);
    return ranking(line, known, { movers: options.view === "movers", page: Number(options.page ?? 1), charts, now });
  },
});

interface Layout {
  movers: boolean;
  page: number;
  charts: Views["charts"];
  now: string;
}

async function ranking(
  line: FigureLine,
  known: ComparedCompany[],
  { movers, page, charts, now }: Layout,
): Promise<Reply> {
  const stated = known.flatMap(({ company, rows }) => latestFigure(company, rows, line.id) ?? []);
  const ranked = movers ? stated.filter(({ before }) => before).toSorted(byMove) : stated.toSorted(byValue);
  const command = `sector ${line.id}${movers ? " --view movers" : ""}`;
  const { shown, words, buttons, first } = turnPages(ranked, page, PAGE, command);
  const silent = known.filter(({ company }) => !stated.some((latest) => latest.company === company));
  const top = ranked.slice(0, 3).map((latest) => leadText(latest, line, movers));
  const drawing = page > 1 ? undefined : await charts?.compare(line, topRows(ranked, known));
  const kind = movers ? "largest moves" : "by newest stated value";
  return {
    summary: `${line.label}, ${kind}: ${top.join(", ") || "stated by no company"}.`,
    private: false,
    parts: [
      { kind: "heading", text: `Sector: ${line.label}` },
      tableOf(line, shown, first),
      { kind: "note", spans: [notes(line, ranked, words)] },
      { kind: "note", spans: [`${olderText(ranked, now)}Not stated by ${tickersOf(silent) || "none"}.`] },
      ...(drawing ? [{ kind: "image" as const, ...drawing }] : []),
      ...(buttons.length > 0 ? [{ kind: "buttons" as const, buttons }] : []),
    ],
  };
}

const tickersOf = (list: readonly { company: { ticker: string } }[]): string =>
  list.map(({ company }) => company.ticker).join(", ");

const YEAR = 365 * 86_400_000;

/** What is too old to speak of today is named, not hidden. */
function olderText(ranked: readonly LatestFigure[], now: string): string {
  const before = new Date(Date.parse(now) - YEAR).toISOString().slice(0, 10);
  const old = tickersOf(ranked.filter(({ row }) => (row.periodEnd ?? "") < before));
  return old ? `Older than a year: ${old}. ` : "";
}

const leadText = (latest: LatestFigure, line: FigureLine, movers: boolean): string =>
  `${latest.company.ticker} ${movers ? moveText(latest, line) : figureText(latest.row, line)}`;

/** By the size of the move, whatever its direction. */
const byMove = (one: LatestFigure, other: LatestFigure): number => moveOf(other) - moveOf(one);
const moveOf = ({ value, before }: LatestFigure): number => Math.abs(value - (before?.value ?? value));

/** Five lines are what a chart can hold and a reader tell apart. */
const topRows = (ranked: readonly LatestFigure[], known: readonly ComparedCompany[]): ComparedCompany[] =>
  ranked.slice(0, 5).flatMap(({ company }) => known.filter((one) => one.company === company));

function tableOf(line: FigureLine, shown: readonly LatestFigure[], first: number): ReplyPart {
  return {
    kind: "table",
    columns: [
      { title: "#", align: "right" },
      { title: "Company", align: "left" },
      { title: "Quarter", align: "left" },
      { title: "Ended", align: "left" },
      { title: line.label, align: "right" },
      { title: "Before", align: "right" },
      { title: "Change", align: "right" },
    ],
    rows: shown.map((latest, index) => [
      String(first + index + 1),
      latest.company.ticker,
      formatPeriod(latest.row.period),
      latest.row.periodEnd ? dayText(latest.row.periodEnd) : "not stated",
      figureText(latest.row, line),
      latest.before ? `${formatPeriod(latest.before.row.period)} ${figureText(latest.before.row, line)}` : "not stated",
      moveText(latest, line),
    ]),
  };
}

function notes(line: FigureLine, ranked: readonly LatestFigure[], pages: string): string {
  const outlets = ranked.flatMap(({ row }) =>
    Object.entries(row.figures).flatMap(([id, figure]) =>
      id === line.id || (line.id === HPC_SHARE.id && ["hpc_revenue", "mining_revenue"].includes(id))
        ? [figure.trust]
        : [],
    ),
  );
  const counts = [...Map.groupBy(outlets, (trust) => trust)].map(([trust, all]) => `${all.length} ${trust}`);
  const unit = line.unit === "money" ? "US dollars unless another sign is shown. " : "";
  const share = line.id === HPC_SHARE.id ? `${SHARE_NOTE} ` : "";
  return `${unit}${share}Each company's newest fiscal quarter that states it, against the one before. Sources: ${counts.join(", ") || "none"}; /miner company names each. ${pages}`.trim();
}

/** Who stands on which side of the line, by calendar quarter, and who crossed when. */
async function breadth(known: readonly ComparedCompany[], charts: Views["charts"]): Promise<Reply> {
  const quarters = breadthQuarters(known).slice(0, 8);
  const [latest] = quarters;
  const drawing = await charts?.breadth(quarters);
  const crossed = crossingItems(known);
  const summary = latest
    ? `${formatPeriod(latest.quarter)}: HPC revenue over mining revenue at ${latest.above.length} of ${latest.above.length + latest.below.length} companies that state both.`
    : "No company states both HPC and mining revenue yet.";
  return {
    summary,
    private: false,
    parts: [
      { kind: "heading", text: "Sector: HPC over mining" },
      {
        kind: "table",
        columns: [
          { title: "Quarter", align: "left" },
          { title: "Over", align: "right" },
          { title: "Under", align: "right" },
          { title: "HPC larger at", align: "left" },
        ],
        rows: quarters.map(({ quarter, above, below }) => [
          formatPeriod(quarter),
          String(above.length),
          String(below.length),
          above.join(", ") || "none",
        ]),
      },
      {
        kind: "table",
        columns: [
          { title: "Company", align: "left" },
          { title: "Side", align: "left" },
          { title: "Since", align: "left" },
          { title: "Newest", align: "left" },
          { title: "HPC share", align: "right" },
          { title: "To the line", align: "right" },
        ],
        rows: crossingRows(known),
      },
      ...(crossed.length > 0
        ? [
            { kind: "heading" as const, text: "Crossings" },
            { kind: "list" as const, items: crossed.map((words) => [words]) },
          ]
        : []),
      { kind: "note", spans: [`Calendar quarters: a fiscal quarter stands where it ends. ${SHARE_NOTE}`] },
      ...(drawing ? [{ kind: "image" as const, ...drawing }] : []),
    ],
  };
}
