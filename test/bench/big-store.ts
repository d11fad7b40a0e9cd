import Database from "better-sqlite3";
import { GRAMMAR_VERSION } from "../../src/extract/index.ts";
import type { Fact, Judgement, Reading, SourceDocument, Story, Trust } from "../../src/model/index.ts";
import { openStore, type StoreTables } from "../../src/store/index.ts";
import { eventsOf } from "../../src/stories/index.ts";

/** Quarters of which each company has results; every further story is a contract. */
const QUARTERS = 16;
/** A release, its filing and eight rewrites; of a contract a release and four rewrites. */
const SOURCES = { earnings: 10, contract: 5 } as const;
const FIGURES = ["total_revenue", "hpc_revenue", "mining_revenue", "net_income", "hashrate", "bitcoin_held"];
const RULES = 15;
const START = Date.UTC(2022, 0, 1);
const HOUR = 3_600_000;

interface Told {
  ticker: string;
  kind: keyof typeof SOURCES;
  /** Which of the company's stories it is, the oldest first. */
  number: number;
}

const periodOf = ({ number }: Told): string => `${2022 + (number >> 2)}Q${(number % 4) + 1}`;
/** Results fifteen weeks apart, contracts between them. */
const openedAt = ({ kind, number }: Told): number =>
  START + (kind === "earnings" ? number * 105 * 24 : number * 150 + 7) * HOUR;

function factOf(told: Told, metric: string, place: number): Fact {
  const isMoney = place < 4;
  return {
    company: told.ticker,
    metric,
    value: String((metric === "net_income" ? -1 : 1) * (20_000_000 + told.number * 1_500_000 + place * 10_000)),
    ...(isMoney && { currency: "USD" }),
    period: periodOf(told),
    role: "current",
    precision: isMoney ? "100000" : "1",
    status: "reported",
    source: "text",
    quote: `In the quarter ${metric.replace("_", " ")} was ${20 + told.number * 1.5} million, compared with the quarter before.`,
    start: 0,
    end: 80,
    doubts: [],
  };
}

function documentOf(told: Told, source: number): SourceDocument {
  const at = new Date(openedAt(told) + source * HOUR).toISOString();
  const trust = ({ 0: "issuer", 1: "filing" } as Record<number, Trust>)[source] ?? "press";
  const key = `${told.ticker}-${told.kind}-${told.number}-${source}`;
  return {
    itemKey: key,
    feedId: `feed-${source}`,
    outlet: `Outlet ${source}`,
    title: `${told.ticker} ${told.kind} number ${told.number}, text ${source}`,
    url: `https://outlet-${source}.example/${key}`,
    text: "The company operates data centers, and spoke of power, racks and tenants. ".repeat(20),
    publishedAt: at,
    seenAt: at,
    trust,
    backlog: false,
  };
}

const readingOf = (told: Told): Reading => ({
  kind: told.kind,
  lang: "en",
  company: told.ticker,
  companies: [told.ticker],
  facts: told.kind === "earnings" ? FIGURES.map((metric, place) => factOf(told, metric, place)) : [],
  announcements: [],
  refusals: [],
  ...(told.kind === "earnings" && { period: periodOf(told) }),
});

const judgementsOf = ({ number }: Told): Judgement[] =>
  Array.from({ length: RULES }, (_, rule) => ({
    rule: `rule_${rule}`,
    outcome: (number + rule) % 7 === 0 ? "fires" : "silent",
    severity: "notable",
    title: `Rule ${rule}`,
    sentence: "net loss of 427 million dollars is over 100 million dollars",
    values: { net_loss: "427000000" },
    missing: [],
    uses: ["net_income"],
  }));

/** One story with all its documents, as the pipeline leaves it. */
async function putStory(tables: StoreTables, told: Told): Promise<number> {
  const at = new Date(openedAt(told)).toISOString();
  const story: Story = {
    id: `${told.ticker}-${told.kind}-${told.number}`,
    key: `${told.ticker}|${told.kind}|${told.number}`,
    company: told.ticker,
    kind: told.kind,
    openedAt: at,
    version: 1,
    backlog: false,
    ...(told.kind === "earnings" && { period: periodOf(told) }),
  };
  await tables.stories.save(story, at);
  for (let source = 0; source < SOURCES[told.kind]; source++) {
    const [document, reading] = [documentOf(told, source), readingOf(told)];
    const { itemKey: key, feedId, title, url = "", trust, seenAt } = document;
    await tables.items.store([{ key, feedId, title, url, summary: "", trust, seenAt, backlog: false }], seenAt);
    await tables.items.settle(key);
    await tables.documents.put(document);
    await tables.documents.saveReading(key, reading, GRAMMAR_VERSION);
    const events = eventsOf(document, reading, { now: [told.ticker], former: [], aliases: [] });
    await tables.events.replace(key, events);
    for (const { position } of events) await tables.events.assign(key, position, story.id);
    await tables.documents.markGathered(key);
  }
  await tables.stories.saveJudgements(story.id, 1, judgementsOf(told), at);
  return SOURCES[told.kind];
}

/** Everyday news in which nobody is watched, whole at once: what fills a store over the years. */
function putEveryday(file: string, count: number): void {
  const database = new Database(file);
  const words =
    "Builders of data centers spoke of power, grid, cooling, racks and chips, and named no figures. ".repeat(4);
  database.pragma("synchronous = off");
  const numbers = `with recursive n(i) as (select 1 union all select i + 1 from n where i < ${count})`;
  const at = `strftime('%Y-%m-%dT%H:%M:%f', 1640995200 + i * 120, 'unixepoch') || 'Z'`;
  database.exec(`begin;
    insert into items (key, feed_id, url, title, summary, published_at, seen_at, trust, backlog, document_tries)
      ${numbers} select 'everyday-' || i, 'feed-' || i % 50, 'https://wire.example/' || i, 'Report ' || i, '${words}', ${at}, ${at}, 'wire', 0, 0 from n;
    insert into documents (item_key, feed_id, outlet, url, title, text, published_at, seen_at, trust, backlog, grammar, kind, lang, companies, refusals, gathered)
      ${numbers} select 'everyday-' || i, 'feed-' || i % 50, 'Wire', 'https://wire.example/' || i, 'Report ' || i, '${words}', ${at}, ${at}, 'wire', 0, ${GRAMMAR_VERSION}, 'other', 'en', '[]', '[]', 1 from n;
    commit; pragma wal_checkpoint(truncate);`);
  database.close();
}

/** A store at `file` of so many items, one story for each hundred of them, of companies in turn. */
export async function fillStore(file: string, items: number, tickers: readonly string[]): Promise<void> {
  const store = await openStore(`sqlite:${file}`);
  let left = items;
  await store.transaction(async (tables) => {
    for (let story = 0; story < items / 100; story++) {
      const [ticker, number] = [tickers[story % tickers.length]!, Math.floor(story / tickers.length)];
      const told: Told =
        number < QUARTERS
          ? { ticker, kind: "earnings", number }
          : { ticker, kind: "contract", number: number - QUARTERS };
      left -= await putStory(tables, told);
    }
  });
  await store.close();
  putEveryday(file, left);
}
