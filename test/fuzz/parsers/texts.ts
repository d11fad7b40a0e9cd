import { createReader, explainDocument, readTables } from "../../../src/extract/index.ts";
import { htmlToBlocks, readHtml } from "../../../src/lib/index.ts";
import { loadCompanies } from "../../../src/readers/index.ts";
import type { Parser } from "../inputs.ts";

const companies = loadCompanies("feeds/companies.yaml");
const WULF = companies.find(({ ticker }) => ticker === "WULF")!;
const reader = createReader(companies);
const TITLE = "TeraWulf Reports First Quarter 2026 Results";

const PROSE = `TeraWulf Inc. (Nasdaq: WULF) today reported HPC lease revenue of $21.0 million in the first quarter of 2026, exceeding digital asset revenue of $13.0 million. Net loss was $(427.6) million, compared with $61.4 million a year ago. It signed a 10-year, $3.7 billion lease for 200 MW with Fluidstack, and will be renamed Wulf AI.`;
const PROSE_WORDS = [
  "TeraWulf ",
  "$",
  "427.6",
  " million",
  " net loss of ",
  "(",
  ")",
  "Q1 2026",
  " quarter ended March 31, 2026",
  " from ",
  " to ",
  " compared with ",
  "%",
  " MW",
  "HPC revenue ",
  " lease ",
  "Microsoft ",
  ". ",
  "\n",
  " up to ",
  "€",
  " first ",
  "- ",
  "9",
];
const TABLE = `<table><tr><th></th><th colspan="2">Three Months Ended March 31,</th></tr><tr><td></td><td>2026</td><td>2025</td></tr><tr><td>HPC lease revenue</td><td>$21,012</td><td>$0</td></tr><tr><td>Net loss</td><td>$(427,600)</td><td>(61,418)</td></tr></table><p>(in thousands)</p>`;
const TABLE_WORDS = [
  "<table>",
  "<tr>",
  "<td>",
  "<th colspan=3>",
  "<td rowspan=99999>",
  "</table>",
  "Net loss",
  "2026",
  "$",
  "(427,600)",
  "(in thousands)",
  "Three Months Ended March 31,",
  "<td colspan=99999>",
  "—",
  "%",
];

export const TEXTS: readonly Parser[] = [
  { name: "earnings prose", sample: PROSE, words: PROSE_WORDS, read: (text) => reader.read({ title: TITLE, text }) },
  { name: "a headline", sample: TITLE, words: PROSE_WORDS, read: (title) => reader.read({ title, text: "" }) },
  {
    name: "a release in HTML",
    sample: `<p>${PROSE}</p>${TABLE}`,
    words: [...TABLE_WORDS, ...PROSE_WORDS],
    read: (html) => reader.read({ title: TITLE, text: "", html }),
  },
  {
    name: "tables",
    sample: TABLE,
    words: TABLE_WORDS,
    read: (html) => readTables(readHtml(html), { company: WULF }),
  },
  {
    name: "HTML",
    sample: TABLE,
    words: [...TABLE_WORDS, "<pre>", "<br>", "<li>", "&#"],
    read: (html) => htmlToBlocks(html),
  },
  {
    name: "an explanation",
    sample: PROSE,
    words: PROSE_WORDS,
    read: (text) => explainDocument(reader.trace({ title: TITLE, text })),
  },
];
