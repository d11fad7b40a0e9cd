import { join } from "node:path";
import RssParser from "rss-parser";
import { createReader } from "../../extract/index.ts";
import { loadCompanies } from "../../readers/index.ts";
import { feedText } from "../demo/feed-text.ts";
import { itemsShown, readSeason } from "../demo/season.ts";
import { companiesFile, ROOT } from "../files.ts";
import { median, type Row, rounded } from "./rows.ts";

const ROUNDS = 40;
const MEGABYTE = 1_000_000;

/** Text that hurts a careless reader: each is a megabyte of one thing. */
const HOSTILE: Record<string, string> = {
  "nested parentheses": "(".repeat(MEGABYTE),
  "million million": "net loss of $1 million million ".repeat(MEGABYTE / 31),
  "endless digits": "7".repeat(MEGABYTE),
  "no full stop": "revenue rose to 5 and then mining revenue ".repeat(MEGABYTE / 42),
};

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Milliseconds, median of three, for what takes long enough by itself. */
async function thrice(work: () => unknown): Promise<number> {
  const times = [await timed(work), await timed(work), await timed(work)];
  return median(times);
}

/** Milliseconds for one pass, median of many, the two in turn so that a slow machine slows both. */
async function inTurn(one: () => unknown, other: () => unknown): Promise<[number, number]> {
  const [first, second]: [number[], number[]] = [[], []];
  for (let round = -3; round < ROUNDS; round++) {
    const [a, b] = [await timed(one), await timed(other)];
    if (round >= 0) {
      first.push(a);
      second.push(b);
    }
  }
  return [median(first), median(second)];
}

/** What most entries of a news feed are: about something else. Our own words, the length of a short report. */
const ELSEWHERE = [
  "The city council voted on Tuesday to widen the bridge over the river, a plan that has been talked about for years. ",
  "The airline said that it would fly to two more islands from June and lease four aircraft for the route. ",
  "Shares of the retailer fell 3% after it cut its forecast for the year; sales in stores were $1.2 billion. ",
  "A survey of 2,000 households found that fewer people plan to move than in any spring since 2019. ",
].join("");

/** One entry in twenty is about a miner, as in the feed of a crypto news site. */
function ordinaryFeed(documents: readonly Written[]): { page: string; documents: Written[] } {
  const mixed = documents.slice(0, 5).flatMap((document) => [
    document,
    ...Array.from({ length: 19 }, (_, at) => ({
      title: `Bridge, islands and shops, part ${at}`,
      text: ELSEWHERE.repeat(3),
    })),
  ]);
  const entries = mixed.map(
    ({ title, text }, at) =>
      `<item><title>${plain(title)}</title><guid>${at}</guid><description>${plain(text)}</description></item>`,
  );
  return {
    page: `<rss version="2.0"><channel><title>News</title>${entries.join("")}</channel></rss>`,
    documents: mixed,
  };
}

interface Written {
  title: string;
  text: string;
}

const plain = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** Reading the demo's season beside parsing the feeds that carry it with rss-parser, the unit of this benchmark. */
export async function benchReading(): Promise<Row[]> {
  const season = await readSeason(join(ROOT, "feeds/demo"));
  const last = season.acts.length - 1;
  const now = season.acts[last]?.at ?? "";
  const pages = season.feeds.map((feed) => feedText(feed, itemsShown(season, feed, last), now));
  const items = (await Promise.all(pages.map((page) => new RssParser().parseString(page)))).flatMap(
    (feed) => feed.items,
  );
  const documents = items.map((item) => ({
    title: item.title ?? "",
    text: item["content:encodedSnippet"] ?? item.contentSnippet ?? "",
    publishedAt: now,
  }));
  const bytes = documents.reduce((sum, { title, text }) => sum + title.length + text.length, 0);
  const reader = createReader(loadCompanies(companiesFile({})));
  const [parse, read] = await inTurn(
    () => Promise.all(pages.map((page) => new RssParser().parseString(page))),
    () => documents.map((document) => reader.read(document)),
  );
  const ordinary = ordinaryFeed(documents);
  const [parseFeed, readFeed] = await inTurn(
    () => new RssParser().parseString(ordinary.page),
    () => ordinary.documents.map((document) => reader.read(document)),
  );
  const speed = (size: number, ms: number) => rounded(size / 1000 / ms);
  const sentences = "TeraWulf said that revenue was $34.0 million in the first quarter of 2026. ".repeat(MEGABYTE / 75);
  const normal = await thrice(() => reader.read({ title: "TeraWulf results", text: sentences }));
  const rows: Row[] = [
    { name: "parse an ordinary feed, 1 in 20 about a miner", value: rounded(parseFeed), unit: "ms" },
    {
      name: "read the same 100 items",
      value: rounded(readFeed),
      unit: "ms",
      beside: `${rounded(readFeed / parseFeed)} × parsing`,
      limit: "under parsing",
    },
    { name: "parse the season's feeds with rss-parser", value: rounded(parse), unit: "ms" },
    {
      name: "read the same items, all about miners",
      value: rounded(read),
      unit: "ms",
      beside: `${rounded(read / parse)} × parsing`,
    },
    { name: "items read", value: Math.round((documents.length / read) * 1000), unit: "a second" },
    { name: "text read", value: speed(bytes, read), unit: "MB a second" },
    { name: "1 MB of plain sentences", value: speed(MEGABYTE, normal), unit: "MB a second" },
  ];
  for (const [name, text] of Object.entries(HOSTILE)) {
    const ms = await thrice(() => reader.read({ title: "TeraWulf results", text }));
    rows.push({
      name: `1 MB of ${name}`,
      value: speed(text.length, ms),
      unit: "MB a second",
      beside: `${rounded(ms / normal)} × plain`,
      limit: "at most 2 ×",
    });
  }
  return rows;
}
