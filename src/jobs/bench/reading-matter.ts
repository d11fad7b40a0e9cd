import { join } from "node:path";
import RssParser from "rss-parser";
import type { DocumentInput } from "../../extract/index.ts";
import { loadCompanies } from "../../readers/index.ts";
import { feedText } from "../demo/feed-text.ts";
import { itemsShown, readSeason } from "../demo/season.ts";
import { companiesFile, ROOT } from "../files.ts";
import { summaries, wholeArticles } from "./ordinary.ts";

/** Feeds as their publishers serve them, and what the reader is given of their items. */
export interface Matter {
  name: string;
  pages: string[];
  documents: DocumentInput[];
}

export const companiesRead = () => [...loadCompanies(companiesFile({}))];

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

/** An entry with the elements that newsrooms' software writes, and as many of them as at the median. */
function entryOf({ title, html, text }: DocumentInput, at: number): string {
  const url = `https://news.example/2026/11/20/${at}`;
  const always = `<title>${escaped(title)}</title><link>${url}/</link><guid isPermaLink="false">${url}</guid><pubDate>Fri, 20 Nov 2026 12:00:00 +0000</pubDate><dc:creator><![CDATA[Staff]]></dc:creator><category><![CDATA[News]]></category><category><![CDATA[Business]]></category>`;
  const picture = `<media:content url="${url}/picture-1024x683.jpg" medium="image" width="1024" height="683" type="image/jpeg"/>`;
  if (html === undefined) return `<item>${always}${picture}<description>${escaped(text ?? "")}</description></item>`;
  const lead = `${html.replace(/<[^>]{0,200}>/g, "").slice(0, 300)} [&#8230;]`;
  const replies = `<comments>${url}/#comments</comments><wfw:commentRss>${url}/feed/</wfw:commentRss><slash:comments>4</slash:comments>`;
  return `<item>${always}${picture}<description><![CDATA[<p>${lead}</p>]]></description><content:encoded><![CDATA[${html}]]></content:encoded>${replies}</item>`;
}

const NAMESPACES = [
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:media="http://search.yahoo.com/mrss/"',
  'xmlns:wfw="http://wellformedweb.org/CommentAPI/"',
  'xmlns:slash="http://purl.org/rss/1.0/modules/slash/"',
].join(" ");

const pageOf = (documents: readonly DocumentInput[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" ${NAMESPACES}><channel><title>News</title><link>https://news.example</link><description></description>${documents.map(entryOf).join("\n")}</channel></rss>`;

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

/** Every twentieth entry is about a miner, as in the feed of a news site. */
const withMiners = (documents: readonly DocumentInput[], about: readonly DocumentInput[]): DocumentInput[] =>
  documents.map((document, at) => {
    const told = at % 20 === 7 ? about[Math.floor(at / 20) % about.length] : undefined;
    if (!told) return document;
    const lead = { title: told.title, text: (told.html ?? "").replace(/<[^>]{0,200}>/g, "").slice(0, 129) };
    return document.html === undefined ? lead : told;
  });

/** Feeds of whole articles, feeds of summaries, and both as real feeds hold them. */
function ordinary(about: readonly DocumentInput[]): { mixed: Matter; whole: Matter; short: Matter } {
  const [whole, short] = [withMiners(wholeArticles(), about), withMiners(summaries(), about)];
  const pages = [pageOf(whole), pageOf(short)];
  return {
    mixed: {
      name: `ordinary feeds (${whole.length} whole articles, ${short.length} summaries, 1 in 20 about a miner)`,
      pages,
      documents: [...whole, ...short],
    },
    whole: { name: "their whole articles alone", pages: pages.slice(0, 1), documents: whole },
    short: { name: "their summaries alone", pages: pages.slice(1), documents: short },
  };
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
    name: "whole articles as bare text",
    pages: [page],
    documents: items.map(({ title, content }) => ({ title: title ?? "", text: content ?? "" })),
  };
}

/** What reading is measured on, each beside the cost of parsing it. */
export async function readingMatter(): Promise<Matter[]> {
  const dense = await season();
  const { mixed, whole, short } = ordinary(dense.documents);
  const releases = Array.from({ length: 8 }, (_, number) => ({
    title: "TeraWulf Reports First Quarter 2026 Results",
    html: exhibit(number),
  }));
  return [
    mixed,
    whole,
    short,
    await bare(whole),
    dense,
    { name: "releases with tables", pages: [pageOf(releases)], documents: releases },
  ];
}
