import {
  createReader,
  figuresOf,
  isInlineXbrl,
  PRODUCT_REVENUE,
  readInlineXbrl,
  type XbrlFigure,
} from "../../extract/index.ts";
import { isSubmission, readHtml, splitSubmission } from "../../lib/index.ts";
import type { Company } from "../../model/index.ts";

/** One fact as it is printed; figures are numbers here and nowhere else. */
export interface FilingRow {
  company: string;
  metric: string;
  value: number;
  currency: string | null;
  period: string | null;
  periodStart: string | null;
  periodEnd: string | null;
  role: string | null;
  source: string;
  quote?: string;
  tag?: string;
  doubts?: string[];
}

export interface FilingReading {
  rows: FilingRow[];
  /** For people: what was left out and why. */
  notes: string[];
  failed: boolean;
}

interface Part {
  type: string;
  text: string;
}

interface Found {
  parts: Part[];
  /** Ten digits each, as the header of a submission gives them. */
  ciks: string[];
  filed?: string;
  notes: string[];
}

/** Documents of a submission in which a company states figures; the rest are agreements, pictures and schemas. */
const READ_TYPES = /^(?:8-K|6-K|10-Q|10-K|10-KT|10-QT|20-F|40-F|EX-99)(?:\/A|\.\d+)?$/;
/** What `analyze` shows too; `--all` prints every metric. */
const SHOWN = new Set([
  "total_revenue",
  "hpc_revenue",
  "mining_revenue",
  "hosting_revenue",
  "net_income",
  "adjusted_ebitda",
  PRODUCT_REVENUE,
]);

function partsOf(text: string): Found {
  if (!isSubmission(text)) return { parts: [{ type: "", text }], ciks: [], notes: [] };
  const submission = splitSubmission(text);
  const parts = submission.documents.filter(({ type }) => READ_TYPES.test(type));
  const notes = submission.truncated ? ["the submission is cut short; what there is was read."] : [];
  if (parts.length === 0) notes.push("the submission holds no document that states figures.");
  return { parts, ciks: submission.ciks, notes, ...(submission.filed ? { filed: submission.filed } : {}) };
}

const isHtml = (text: string): boolean => /<(?:html|body|table|div|p)\b/i.test(text.slice(0, 20_000));
const TITLE = /\b(?:results?|reports?|announces?|provides?|publishes|letter|update)\b/i;

/** The line that heads a release: the reader weighs what it names. */
function titleOf(html: string): string {
  const blocks = readHtml(html.slice(0, 200_000)).blocks.slice(0, 25);
  const said = blocks.flatMap((block) =>
    block.kind !== "table" && block.text.length < 200 && TITLE.test(block.text) ? [block.text] : [],
  );
  return said[0]?.replaceAll("\n", " ") ?? "";
}

const rowOf = (figure: XbrlFigure): FilingRow => ({
  company: figure.company,
  metric: figure.metric,
  value: Number(figure.value),
  currency: figure.currency ?? null,
  period: figure.period ?? null,
  periodStart: figure.periodStart ?? null,
  periodEnd: figure.periodEnd ?? null,
  role: figure.role ?? null,
  source: figure.source,
  ...(figure.tag ? { tag: figure.tag } : { quote: figure.quote }),
  ...(figure.doubts.length > 0 ? { doubts: figure.doubts } : {}),
});

interface Readers {
  companies: readonly Company[];
  /** Whose filing it is, where that is known beforehand. */
  owner?: Company;
  filed?: string;
}

/** Tagged figures where the document has some; a cover page is tagged and holds none. */
function readTagged(text: string, { companies, owner }: Readers): XbrlFigure[] {
  if (!isInlineXbrl(text)) return [];
  const document = readInlineXbrl(text);
  const company = owner ?? companies.find(({ cik }) => cik !== undefined && cik === document.cik);
  return company ? figuresOf(document.instance.facts, company) : [];
}

function readPart({ text }: Part, readers: Readers): XbrlFigure[] {
  const tagged = readTagged(text, readers);
  if (tagged.length > 0) return tagged;
  const { owner, companies, filed } = readers;
  // With only its owner to find, a partner named in passing cannot become the subject.
  const reader = createReader(owner ? [owner] : companies);
  const html = isHtml(text);
  const reading = reader.read({
    title: html ? titleOf(text) : "",
    ...(html ? { html: text } : { text }),
    ...(filed ? { publishedAt: filed } : {}),
    ...(owner ? { companies: [owner.ticker] } : {}),
    trust: "filing",
  });
  return reading.facts.filter(({ company }) => company === reading.company);
}

const keyOf = (row: FilingRow): string =>
  [row.metric, row.role, row.period, row.periodEnd, row.value, row.currency, row.tag].join("|");

/** Reads a file whatever it is: a submission, an inline XBRL document, an exhibit in HTML or plain text. */
export function readFiling(
  text: string,
  companies: readonly Company[],
  wanted: { ticker?: string; all: boolean },
): FilingReading {
  const { parts, ciks, filed, notes } = partsOf(text);
  const owner = wanted.ticker
    ? companies.find(
        ({ ticker, formerTickers }) => ticker === wanted.ticker || formerTickers.includes(wanted.ticker ?? ""),
      )
    : companies.find(({ cik }) => cik !== undefined && ciks.includes(cik));
  if (wanted.ticker && !owner)
    return { rows: [], notes: [`${wanted.ticker} is no watched company; add it to the companies file.`], failed: true };
  const readers: Readers = { companies, ...(owner ? { owner } : {}), ...(filed ? { filed } : {}) };
  const figures = parts.flatMap((part) => readPart(part, readers));
  const shown = figures.filter(({ metric }) => wanted.all || SHOWN.has(metric)).map(rowOf);
  const rows = [...new Map(shown.map((row) => [keyOf(row), row])).values()];
  if (rows.length === 0)
    notes.push(
      owner ? "no figure was found." : "no figure of a watched company was found; name it with --company TICKER.",
    );
  return { rows, notes, failed: false };
}
