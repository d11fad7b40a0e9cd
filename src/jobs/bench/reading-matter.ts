import { join } from "node:path";
import RssParser from "rss-parser";
import type { DocumentInput } from "../../extract/index.ts";
import { loadCompanies } from "../../readers/index.ts";
import { feedText } from "../demo/feed-text.ts";
import { itemsShown, readSeason } from "../demo/season.ts";
import { companiesFile, ROOT } from "../files.ts";

/** Feeds as their publishers serve them, and what the reader is given of their items. */
export interface Matter {
  name: string;
  pages: string[];
  documents: DocumentInput[];
}

export const companiesRead = () => [...loadCompanies(companiesFile({}))];

/** Our own words, the length of a short report. */
const ELSEWHERE = [
  "The city council voted on Tuesday to widen the bridge over the river, a plan that has been talked about for years.",
  "The airline said that it would fly to two more islands from June and lease four aircraft for the route.",
  "Shares of the retailer fell 3% after it cut its forecast for the year; sales in stores were $1.2 billion.",
  "A survey of 2,000 households found that fewer people plan to move than in any spring since 2019.",
];

/** Two pages of a release with its statement, as a filing agent writes them. */
function exhibit(number: number): string {
  const style = 'style="font-family:Times New Roman;font-size:10pt;margin-top:9pt"';
  const cell = (text: string) => `<td style="padding-left:2pt;text-align:right"><font size="2">${text}</font></td>`;
  const figures = (now: number, before: number) =>
    [now, before].map((amount) => `${cell("$")}${cell(amount.toLocaleString("en-US"))}${cell("")}`).join("");
  const lines = [
    "Mining revenue",
    "HPC lease revenue",
    "Total revenue",
    "Cost of revenue",
    "Operating expenses",
    "Depreciation",
    "Interest expense",
    "Impairment of miners",
    "Loss before income tax",
    "Net loss",
  ];
  const rows = lines.map((line, at) => `<tr><td>${line}</td>${figures(12_990 + number + at, 34_400 + at)}</tr>`);
  const prose = `<p ${style}>TeraWulf Inc. (Nasdaq: WULF) today reported results for the first quarter ended March 31, 2026. Total revenue was $34.0 million, compared to $34.4 million in the prior-year quarter; net loss was $427.6 million.</p><p ${style}>The company develops and operates digital infrastructure, and its sites are powered by mostly zero-carbon energy.</p>`;
  return `<html><body>${prose.repeat(6)}<p ${style}>(in thousands, unaudited)</p><table><tr><td></td><td colspan="6">Three Months Ended March 31,</td></tr><tr><td></td><td colspan="3">2026</td><td colspan="3">2025</td></tr>${rows.join("")}</table></body></html>`;
}

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** An entry as WordPress serves it. */
function entryOf({ title, html }: DocumentInput, at: number): string {
  const url = `https://news.example/2026/11/20/${at}`;
  return `<item><title>${escaped(title)}</title><link>${url}/</link><dc:creator><![CDATA[Staff]]></dc:creator><pubDate>Fri, 20 Nov 2026 12:00:00 +0000</pubDate><category><![CDATA[News]]></category><category><![CDATA[Business]]></category><guid isPermaLink="false">${url}</guid><description><![CDATA[<p>${ELSEWHERE[at % 4]} [&#8230;]</p>]]></description><content:encoded><![CDATA[${html}]]></content:encoded></item>`;
}

const pageOf = (documents: readonly DocumentInput[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>News</title><link>https://news.example</link><description></description>${documents.map(entryOf).join("\n")}</channel></rss>`;

async function season(): Promise<Matter> {
  const { acts, feeds } = await readSeason(join(ROOT, "feeds/demo"));
  const now = acts.at(-1)?.at ?? "";
  const shown = feeds.map((feed) => ({ feed, items: itemsShown({ acts, feeds }, feed, acts.length - 1) }));
  return {
    name: "news of miners alone",
    pages: shown.map(({ feed, items }) => feedText(feed, items, now)),
    documents: shown.flatMap(({ items }) => items.map(({ title, html }) => ({ title, html, publishedAt: now }))),
  };
}

export const seasonDocuments = async (): Promise<DocumentInput[]> => (await season()).documents;

/** One entry in twenty is about a miner, as in the feed of a news site. */
function ordinary(about: readonly DocumentInput[]): Matter {
  const documents = about.slice(0, 5).flatMap((document) => [
    document,
    ...Array.from({ length: 19 }, (_, at) => ({
      title: `Bridge, islands and shops, part ${at}`,
      html: [...ELSEWHERE, ...ELSEWHERE, ...ELSEWHERE].map((text) => `<p>${text}</p>`).join("\n"),
    })),
  ]);
  return { name: "an ordinary feed, 1 in 20 about a miner", pages: [pageOf(documents)], documents };
}

/** The same without markup, in the description alone: the least that a parser can have to do. */
async function bare({ documents }: Matter): Promise<Matter> {
  const texts = documents.map(({ title, html }) => ({ title, text: (html ?? "").replace(/<[^>]{0,200}>/g, "") }));
  const entries = texts.map(
    ({ title, text }, at) =>
      `<item><title>${escaped(title)}</title><guid>${at}</guid><description>${escaped(text)}</description></item>`,
  );
  const page = `<rss version="2.0"><channel><title>News</title>${entries.join("")}</channel></rss>`;
  // What the parser makes of it is what the reader gets.
  const { items } = await new RssParser().parseString(page);
  return {
    name: "the same as bare text",
    pages: [page],
    documents: items.map(({ title, content }) => ({ title: title ?? "", text: content ?? "" })),
  };
}

/** What reading is measured on, each beside the cost of parsing it. */
export async function readingMatter(): Promise<Matter[]> {
  const dense = await season();
  const mixed = ordinary(dense.documents);
  const releases = Array.from({ length: 8 }, (_, number) => ({
    title: "TeraWulf Reports First Quarter 2026 Results",
    html: exhibit(number),
  }));
  return [
    mixed,
    await bare(mixed),
    dense,
    { name: "releases with tables", pages: [pageOf(releases)], documents: releases },
  ];
}
