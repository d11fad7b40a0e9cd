import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import type { Season } from "../../src/jobs/demo/season.ts";
import { loadCompanies } from "../../src/readers/index.ts";
import { startPostgres, type TestServer } from "../support/postgres.ts";
import { openLoad, type Running } from "./load.ts";

const FEEDS = 40;
const COMPANIES = loadCompanies("feeds/companies.yaml").slice(0, FEEDS);
/** About as long as a release. */
const PARAGRAPHS = 12;

const paragraph = (number: number, name: string): string =>
  `<p>${name} operates data centers with ${100 + number} MW of capacity. In the quarter it energized ${10 + number} MW and employed ${200 + number} people; the site draws power from the grid under an agreement that runs through 20${30 + (number % 9)}. Management discussed the pace of construction, the price of equipment and the demand of tenants at length on the call, and will speak of it again at the next conference.</p>`;

/** Everything at once in forty feeds: `items` texts of which every tenth is an event. */
function flood(items: number): Season {
  const now = new Date(Date.now() - 60_000).toISOString();
  const feeds = COMPANIES.map(({ ticker, name }, feed) => ({
    id: `flood-${feed}`,
    title: `${name} newsroom`,
    trust: "issuer" as const,
    format: "rss" as const,
    closing: "",
    items: Array.from({ length: Math.ceil(items / FEEDS) }, (_, number) => {
      const isEvent = number % 10 === 0;
      const lead = isEvent
        ? `<p>${name} (Nasdaq: ${ticker}) today announced a 15-year lease with Tenant ${number} under which it will deliver ${100 + number} MW of space and power for AI workloads. The lease is worth approximately $${1 + (number % 9)}.${number % 10} billion over its term.</p>`
        : `<p>${name} (Nasdaq: ${ticker}) gave an update number ${number} on its sites.</p>`;
      return {
        act: "flood",
        id: `${ticker}-${number}`,
        url: `https://newsroom.example/${ticker}/${number}`,
        title: isEvent ? `${name} signs AI lease ${number}` : `${name} gives site update ${number}`,
        published: now,
        html: lead + Array.from({ length: PARAGRAPHS }, (__, at) => paragraph(number + at, name)).join(""),
      };
    }),
  }));
  return {
    acts: [
      { id: "before", at: now, say: "" },
      { id: "flood", at: now, say: "" },
    ],
    feeds,
  };
}

const DONE = `select count(*)::int as done from documents where gathered = 1 and grammar is not null`;
/** Messages are left out: a crowd of them is held back to become lists, whoever sends. */
const OWED = `select count(*)::int as owed from stories where judged_version < version and merged_into is null`;

const TURN_MS = 20;

/**
 * Holds processes to half of the time, stopped and let go in turn: so two of them, the server and whoever serves the
 * news fit on two cores, and what is compared is processes and not cores. Returns what ends it.
 */
function holdToHalf(running: readonly Running[]): () => void {
  let turn = 0;
  const timer = setInterval(() => {
    turn++;
    for (const [at, one] of running.entries()) one.signal((turn + at) % 2 === 0 ? "SIGCONT" : "SIGSTOP");
  }, TURN_MS);
  return () => {
    clearInterval(timer);
    for (const one of running) one.signal("SIGCONT");
  };
}

/** Seconds from the moment that the feeds show everything until everything is read, placed and judged. */
async function timeOf(postgres: TestServer, processes: number, items: number): Promise<number> {
  const season = flood(items);
  const wanted = season.feeds.reduce((sum, feed) => sum + feed.items.length, 0);
  const url = await postgres.database();
  const { server, start, close } = await openLoad(season);
  const client = new Client({ connectionString: url });
  await client.connect();
  const count = async (query: string, name: string) =>
    Number((await client.query<Record<string, number>>(query)).rows[0]?.[name]);
  let running: Running[] = [];
  let letGo = () => undefined as void;
  try {
    running = Array.from({ length: processes }, () => start(url));
    while ((server.answers()[200] ?? 0) < FEEDS) await sleep(50);
    await sleep(1_000);
    letGo = holdToHalf(running);
    const began = performance.now();
    server.play(1);
    while ((await count(DONE, "done")) < wanted || (await count(OWED, "owed")) > 0) await sleep(50);
    return (performance.now() - began) / 1000;
  } finally {
    letGo();
    await Promise.all(running.map((one) => one.kill("SIGTERM")));
    await client.end();
    await close();
  }
}

const median = (values: number[]): number => values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0;

export interface Throughput {
  items: number;
  one: number;
  two: number;
}

/** One process and two in turn, so that both meet the machine as it is; medians in seconds. */
export async function compareThroughput(items: number, rounds: number): Promise<Throughput> {
  const postgres = await startPostgres();
  const [one, two]: [number[], number[]] = [[], []];
  try {
    for (let round = 0; round < rounds; round++) {
      one.push(await timeOf(postgres, 1, items));
      two.push(await timeOf(postgres, 2, items));
      process.stderr.write(`  round ${round + 1}: one ${one.at(-1)?.toFixed(1)} s, two ${two.at(-1)?.toFixed(1)} s\n`);
    }
    return { items, one: median(one), two: median(two) };
  } finally {
    await postgres.stop();
  }
}
