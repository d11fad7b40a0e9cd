import {
  cutText,
  defineCommand,
  type FigureLine,
  type FilingLine,
  figureLines,
  figureText,
  formatPeriod,
  type ReplyPart,
  SHARE,
  type Span,
} from "../src/kit/index.ts";

const LOOKED_THROUGH = 100;
const MOST = 10;

export default defineCommand({
  path: ["filings"],
  description: "Latest SEC filings that were read, with the figures in them",
  scope: "read",
  reply: "shareable",
  options: [
    { name: "ticker", kind: "ticker", required: true, positional: true, description: "Ticker or company name" },
    {
      name: "form",
      kind: "enum",
      choices: ["8-K", "10-Q", "10-K", "6-K", "20-F"],
      positional: true,
      description: "Only this form",
    },
    { name: "since", kind: "duration", description: "How far back, e.g. 90d" },
    SHARE,
  ],
  examples: ["/miner filings WULF", "/miner filings MARA 8-K --since 90d"],
  async run({ options, views, now }) {
    const ticker = String(options.ticker);
    const form = typeof options.form === "string" ? options.form : undefined;
    const since = typeof options.since === "number" ? new Date(Date.parse(now) - options.since).toISOString() : "";
    const all = await views.filings(ticker, LOOKED_THROUGH);
    const found = all.filter(({ title, at }) => at >= since && (!form || isForm(title, form)));
    const company = views.companies().find((known) => known.ticker === ticker);
    const what = `${form ?? "filing"}${found.length === 1 ? "" : "s"}`;
    const summary = `${ticker}: ${found.length || "no"} ${what} read${options.since ? " in that time" : " so far"}.`;
    const lines = figureLines(views);
    const edgar = company?.cik
      ? `https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=${company.cik}&type=${form ?? ""}`
      : undefined;
    const list: ReplyPart[] =
      found.length > 0 ? [{ kind: "list", items: found.slice(0, MOST).map((filing) => itemOf(filing, lines)) }] : [];
    return {
      summary,
      private: false,
      parts: [
        { kind: "heading", text: `Filings of ${ticker}` },
        { kind: "text", spans: [summary] },
        ...list,
        {
          kind: "note",
          spans: [
            "Only what this bot has read since it was started with an EDGAR feed. ",
            ...(edgar ? [{ text: "All at the SEC", link: edgar }, "."] : []),
          ],
        },
      ],
    };
  },
});

/** The form stands in front of a filing's title, an amendment with "/A" behind it. */
const isForm = (title: string, form: string): boolean =>
  title.toUpperCase().startsWith(`${form} `) || title.toUpperCase().startsWith(`${form}/A`);

function itemOf({ title, at, url, figures }: FilingLine, lines: readonly FigureLine[]): Span[] {
  const name = cutText(title, 160);
  const stated = figures ? lines.filter(({ id }) => figures.figures[id]).slice(0, 5) : [];
  const words = stated.map((line) => `${line.label} ${figureText(figures, line)}`).join(", ");
  const tail = figures && words ? `. ${formatPeriod(figures.period)}: ${words}.` : ".";
  return [{ time: at }, " ", url ? { text: name, link: url } : name, tail];
}
