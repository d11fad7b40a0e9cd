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
  const speed = (size: number, ms: number) => rounded(size / 1000 / ms);
  const plain = "TeraWulf said that revenue was $34.0 million in the first quarter of 2026. ".repeat(MEGABYTE / 75);
  const ordinary = await thrice(() => reader.read({ title: "TeraWulf results", text: plain }));
  const rows: Row[] = [
    { name: "parse the season's feeds with rss-parser", value: rounded(parse), unit: "ms" },
    {
      name: "read the same items",
      value: rounded(read),
      unit: "ms",
      beside: `${rounded(read / parse)} × parsing`,
      limit: "under parsing",
    },
    { name: "items read", value: Math.round((documents.length / read) * 1000), unit: "a second" },
    { name: "text read", value: speed(bytes, read), unit: "MB a second" },
    { name: "1 MB of plain sentences", value: speed(MEGABYTE, ordinary), unit: "MB a second" },
  ];
  for (const [name, text] of Object.entries(HOSTILE)) {
    const ms = await thrice(() => reader.read({ title: "TeraWulf results", text }));
    rows.push({
      name: `1 MB of ${name}`,
      value: speed(text.length, ms),
      unit: "MB a second",
      beside: `${rounded(ms / ordinary)} × plain`,
      limit: "at most 2 ×",
    });
  }
  return rows;
}
