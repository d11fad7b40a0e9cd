import {
  byValue,
  CHART,
  type ComparedCompany,
  calendarQuarter,
  dayText,
  defineCommand,
  type FigureLine,
  figureLines,
  figureText,
  formatPeriod,
  HPC_SHARE,
  latestFigure,
  NOT_STATED,
  type Reply,
  type ReplyPart,
  SHARE,
  SHARE_NOTE,
  sourceItems,
  type Views,
  wantsChart,
} from "../src/kit/index.ts";

const STANDARD = ["total_revenue", "hpc_revenue", "mining_revenue", HPC_SHARE.id, "net_income"];

export default defineCommand({
  path: ["compare"],
  description: "Compare up to 8 companies on one figure or a standard table",
  scope: "read",
  reply: "shareable",
  options: [
    {
      name: "tickers",
      kind: "tickers",
      required: true,
      positional: true,
      rest: true,
      min: 2,
      max: 8,
      description: "2 to 8 tickers or names, e.g. WULF CIFR IREN",
    },
    { name: "metric", kind: "metric", description: "Figure to rank by, e.g. hpc_share" },
    { name: "periods", kind: "int", min: 1, max: 12, description: "How many quarters back" },
    CHART,
    SHARE,
  ],
  examples: ["/miner compare WULF CORZ IREN --metric hpc_share", "/miner compare WULF, Core Scientific --periods 8"],
  async run({ options, asker, views }) {
    const tickers = options.tickers as string[];
    const wanted = views.companies().filter(({ ticker }) => tickers.includes(ticker));
    const compared = await Promise.all(
      wanted.map(async (company) => ({ company, rows: await views.companyHistory(company.ticker, 40) })),
    );
    const ordered = tickers.flatMap((ticker) => compared.filter(({ company }) => company.ticker === ticker));
    const line = figureLines(views).find(({ id }) => id === options.metric);
    const periods = typeof options.periods === "number" ? options.periods : 4;
    const drawing = wantsChart(options, asker) ? await views.charts?.compare(line ?? HPC_SHARE, ordered) : undefined;
    const chart: ReplyPart[] = drawing ? [{ kind: "image", ...drawing }] : [];
    return line ? byFigure(line, ordered, periods, chart) : standardTable(ordered, views, chart);
  },
});

/** One row a company, its newest quarter; what it does not state says so. */
function standardTable(compared: ComparedCompany[], views: Views, chart: ReplyPart[]): Reply {
  const lines = STANDARD.flatMap((id) => figureLines(views).filter((line) => line.id === id));
  const rows = compared.map(({ company, rows: [latest] }) => [
    company.ticker,
    latest ? formatPeriod(latest.period) : NOT_STATED,
    ...lines.map((line) => figureText(latest, line)),
  ]);
  const sources = compared.flatMap(({ company, rows: [latest] }) =>
    (latest ? sourceItems(latest, lines) : []).map((item) => [`${company.ticker} `, ...item]),
  );
  const names = compared.map(({ company }) => company.ticker).join(", ");
  return {
    summary: `${names}: the newest known quarter of each, side by side.`,
    private: false,
    parts: [
      { kind: "heading", text: `${names} compared` },
      {
        kind: "table",
        columns: [
          { title: "Company", align: "left" },
          { title: "Quarter", align: "left" },
          ...lines.map(({ label }) => ({ title: label.replace(" revenue", ""), align: "right" as const })),
        ],
        rows,
      },
      {
        kind: "note",
        spans: ["Unit: US dollars unless another sign is shown. Each company's own fiscal quarters. ", SHARE_NOTE],
      },
      { kind: "list", items: sources },
      ...chart,
    ],
  };
}

/** One figure over the newest calendar quarters, the largest latest value first. */
function byFigure(line: FigureLine, compared: ComparedCompany[], periods: number, chart: ReplyPart[]): Reply {
  const ranked = compared.flatMap(({ company, rows }) => latestFigure(company, rows, line.id) ?? []).toSorted(byValue);
  const order = [...ranked.map(({ company }) => company.ticker), ...compared.map(({ company }) => company.ticker)];
  const sorted = compared.toSorted((a, b) => order.indexOf(a.company.ticker) - order.indexOf(b.company.ticker));
  const known = new Set(compared.flatMap(({ rows }) => rows.flatMap((row) => calendarQuarter(row) ?? [])));
  const quarters = [...known].toSorted().toReversed().slice(0, periods);
  const cells = sorted.map(({ company, rows }) => [
    company.ticker,
    ...quarters.map((quarter) =>
      figureText(
        rows.find((row) => calendarQuarter(row) === quarter),
        line,
      ),
    ),
  ]);
  const words = ranked.map((latest) => `${latest.company.ticker} ${figureText(latest.row, line)}`);
  const silent = compared.filter(({ company }) => !ranked.some((latest) => latest.company === company));
  const missing = silent.length > 0 ? ` Not stated by ${silent.map(({ company }) => company.ticker).join(", ")}.` : "";
  const detail = ranked.flatMap((latest) => {
    const lines = line.id === HPC_SHARE.id ? PARTS : [line];
    const ended = latest.row.periodEnd ? `, quarter to ${dayText(latest.row.periodEnd)}` : "";
    return sourceItems(latest.row, lines).map((item) => [`${latest.company.ticker}${ended}: `, ...item]);
  });
  return {
    summary: `${line.label}, newest stated: ${words.join(", ") || "nowhere"}.${missing}`,
    private: false,
    parts: [
      { kind: "heading", text: `${line.label} compared` },
      {
        kind: "table",
        columns: [
          { title: "Company", align: "left" },
          ...quarters.map((quarter) => ({ title: formatPeriod(quarter), align: "right" as const })),
        ],
        rows: cells,
      },
      {
        kind: "note",
        spans: [
          `Calendar quarters: a fiscal quarter stands where it ends. ${line.id === HPC_SHARE.id ? SHARE_NOTE : ""}`.trim(),
        ],
      },
      { kind: "list", items: detail },
      ...chart,
    ],
  };
}

/** What the share is computed from. */
const PARTS: FigureLine[] = [
  { id: "hpc_revenue", label: "HPC revenue", unit: "money" },
  { id: "mining_revenue", label: "Mining revenue", unit: "money" },
];
