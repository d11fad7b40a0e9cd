import { join } from "node:path";
import Database from "better-sqlite3";
import terminal from "../../src/channels/terminal/index.ts";
import { readConfig } from "../../src/config.ts";
import { median, type Row, rounded, share } from "../../src/jobs/bench/rows.ts";
import type { Desk } from "../../src/kit/index.ts";
import { type Bot, createBot } from "../../src/main.ts";
import { tick } from "../../src/pipeline/index.ts";
import { loadCompanies } from "../../src/readers/index.ts";
import { silentLog } from "../support/tiny.ts";
import { fillStore } from "./big-store.ts";
import { withFolder } from "./bot.ts";

const COMPANIES = 40;
const ROUNDS = 5;
/** One company in so many is asked for with its chart too, which takes much longer than the words. */
const CHART_EVERY = 5;
const NOW = new Date("2026-11-20T12:00:00.000Z");

export interface CompanyTimes {
  items: number;
  buildSeconds: number;
  /** Milliseconds of each answer in words, of each with its chart, and of SQLite's reading of the same rows. */
  words: number[];
  charts: number[];
  bare: number[];
  /** One pass over the whole store with nothing to do. */
  passMs: number;
}

/** The rows that an answer stands on, by their keys and as SQLite alone gives them. */
function openBare(file: string): (ticker: string) => void {
  const database = new Database(file, { readonly: true });
  const facts = database.prepare(
    "select facts.body, documents.outlet, documents.url, documents.trust from facts join documents using (item_key) where facts.company = ?",
  );
  const stories = database.prepare("select * from stories where company = ? order by opened_at desc limit 5");
  const parts = ["events", "judgements"].map((table) =>
    database.prepare(`select body from ${table} where story_id = ?`),
  );
  return (ticker) => {
    facts.all(ticker);
    for (const { id } of stories.all(ticker) as { id: string }[]) for (const part of parts) part.all(id);
  };
}

function openBot(file: string, folder: string): Promise<Bot> {
  const config = readConfig({ DATABASE_URL: `sqlite:${file}`, FEEDS_DIR: folder }, []);
  const fallback = { definition: terminal, settings: { write: () => undefined, columns: 100, colour: false } };
  return createBot(config, {
    log: silentLog,
    clock: () => NOW,
    fallback: fallback,
  });
}

/** Milliseconds of one question, asked by somebody who has not asked before: nobody is held back for asking much. */
async function askMs(desk: Desk, line: string, user: string): Promise<number> {
  const began = performance.now();
  const reply = await desk.answerLine(line, { platform: "bench", user, channel: "bench", mayManage: false });
  const spent = performance.now() - began;
  if (!reply.parts.some(({ kind }) => kind === "table")) throw new Error(`"${line}" was answered without figures.`);
  return spent;
}

/** `/miner company` over a store of so many items, each company in turn, the first round to warm up. */
export function playCompany(items: number, rounds = ROUNDS): Promise<CompanyTimes> {
  return withFolder(async (folder) => {
    const file = join(folder, "big.db");
    const tickers = loadCompanies("feeds/companies.yaml")
      .slice(0, COMPANIES)
      .map(({ ticker }) => ticker);
    const began = performance.now();
    await fillStore(file, items, tickers);
    const buildSeconds = (performance.now() - began) / 1000;
    const bot = await openBot(file, folder);
    const bare = openBare(file);
    const times: CompanyTimes = { items, buildSeconds, words: [], charts: [], bare: [], passMs: 0 };
    for (let round = -1; round < rounds; round++)
      for (const [at, ticker] of tickers.entries()) {
        const words = await askMs(bot.desk, `company ${ticker} --chart no`, `${round} ${ticker}`);
        const charts = at % CHART_EVERY === 0 ? [await askMs(bot.desk, `company ${ticker}`, `${round} ${ticker}`)] : [];
        const start = performance.now();
        bare(ticker);
        const alone = performance.now() - start;
        if (round < 0) continue;
        times.words.push(words);
        times.charts.push(...charts);
        times.bare.push(alone);
      }
    const passes: number[] = [];
    for (let pass = 0; pass < rounds; pass++) {
      const start = performance.now();
      await tick(bot.parts, NOW);
      passes.push(performance.now() - start);
    }
    times.passMs = median(passes);
    await bot.close();
    return times;
  });
}

const rowsOf = ({ items, buildSeconds, words, charts, bare, passMs }: CompanyTimes): Row[] => {
  const [half, most] = [share(words, 0.5), share(words, 0.99)];
  const alone = share(bare, 0.5);
  return [
    {
      name: `/miner company, ${items} items and ${items / 100} stories`,
      value: rounded(most),
      unit: "ms p99",
      beside: `p50 ${rounded(half)}, SQLite alone for the same rows ${rounded(alone)}, ${rounded(half / alone)} times; with its chart p50 ${rounded(share(charts, 0.5))}, p99 ${rounded(share(charts, 0.99))}; built in ${rounded(buildSeconds)} s`,
      limit: "under 50",
    },
    {
      name: `one pass over ${items} items with nothing to do`,
      value: rounded(passMs),
      unit: "ms",
      beside: "every second",
    },
  ];
};

/** A question over a small store and a large one, so that growth shows. */
export async function benchCompany(full: boolean): Promise<Row[]> {
  const rows: Row[] = [];
  for (const items of full ? [10_000, 100_000, 1_000_000] : [10_000, 100_000])
    rows.push(...rowsOf(await playCompany(items)));
  return rows;
}
