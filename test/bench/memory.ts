import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { GRAMMAR_VERSION } from "../../src/extract/index.ts";
import { median, type Row } from "../../src/jobs/bench/rows.ts";
import { openStore, type Store } from "../../src/store/index.ts";
import { CONTRACTS, contract } from "../torture/contracts.ts";
import { openPublisher, type Publisher } from "../torture/soak-publisher.ts";
import { type RunningBot, startBot, withFolder } from "./bot.ts";
import { type Chats, openChats } from "./chats.ts";
import { openNewsroom } from "./newsroom.ts";

const FEEDS = 20;
const WITHIN_MS = 300_000;
/** Feeds of the bot at rest, and how long until its threads are idle and have ended. */
const NEWSROOMS = 40;
const REST_MS = 30_000;

export interface MemoryFigures {
  items: number;
  /** Megabytes after each tenth of the items, and when all was done and it was quiet again. */
  after: number[];
  quiet: number;
}

function writeFeeds(folder: string, publisher: Publisher): void {
  mkdirSync(folder);
  for (let feed = 0; feed < FEEDS; feed++)
    writeFileSync(
      join(folder, `wire-${feed}.yaml`),
      `title: Wire ${feed}\nurl: ${publisher.url(feed)}\nreader: feed\nschedule: "* * * * * *"\ntrust: wire\nenabled: true\n`,
    );
}

/** Until so many items are stored and all of them read and placed. */
async function done(store: Store, items: number): Promise<void> {
  for (const end = performance.now() + WITHIN_MS; performance.now() < end; await sleep(50)) {
    if ((await store.items.count()) < items) continue;
    const owed = await store.items.owed(new Date().toISOString(), 1);
    const unread = await store.documents.unread(1, GRAMMAR_VERSION);
    const ungathered = await store.documents.ungathered(1);
    if (owed.length + unread.length + ungathered.length === 0) return;
  }
  throw new Error(`${items} items were not read within ${WITHIN_MS / 60_000} minutes.`);
}

/** The middle of some seconds: one reading may fall into a collection. */
async function settledMb(bot: RunningBot): Promise<number> {
  const found: number[] = [];
  for (let second = 0; second < 3; second++) {
    await sleep(1_000);
    found.push(await bot.rssMb());
  }
  return median(found);
}

/** The environment of a bot with both platforms, whose feeds are at `host` with their files in `folder`. */
const environmentOf = (chats: Chats, folder: string, host: string): Record<string, string> => ({
  ...chats.environment,
  SLACK_CHANNEL: chats.channels.slack.join(","),
  DISCORD_CHANNEL_ID: chats.channels.discord.join(","),
  DATABASE_URL: `sqlite:${join(folder, "bot.db")}`,
  FEEDS_DIR: join(folder, "feeds"),
  HTTP_ALLOW_HOSTS: host,
});

/** Megabytes of the real process with forty feeds asked every minute and both platforms, once nothing happens. */
export function playRest(): Promise<number> {
  return withFolder(async (folder) => {
    const [chats, newsroom] = [
      await openChats(1, false),
      await openNewsroom(NEWSROOMS, join(folder, "feeds"), "* * * * *"),
    ];
    for (let number = 0; number < CONTRACTS; number++) newsroom.publish(number % NEWSROOMS, number, contract(number));
    const bot = await startBot(environmentOf(chats, folder, newsroom.host), folder);
    try {
      await sleep(REST_MS);
      return await settledMb(bot);
    } finally {
      await bot.stop();
      await Promise.all([chats.stop(), newsroom.close()]);
    }
  });
}

/** The same with twenty feeds that bring so many items, `each` at a poll, as fast as they are read. */
export function playMemory(items: number, each: number): Promise<MemoryFigures> {
  return withFolder(async (folder) => {
    const minutes = Math.ceil(items / FEEDS / each);
    const chats = await openChats(1, false);
    const publisher = await openPublisher({ each, start: Date.now() - minutes * 1_000 });
    writeFeeds(join(folder, "feeds"), publisher);
    const environment = environmentOf(chats, folder, publisher.host);
    const bot = await startBot(environment, folder);
    const store = await openStore(environment.DATABASE_URL ?? "");
    try {
      await done(store, FEEDS * each);
      const after: number[] = [];
      for (let minute = 1; minute < minutes; minute++) {
        publisher.goTo(minute);
        await done(store, (minute + 1) * FEEDS * each);
        chats.forget();
        if (Math.floor((minute * 10) / (minutes - 1)) > after.length) after.push(await bot.rssMb());
      }
      return { items: await store.items.count(), after, quiet: await settledMb(bot) };
    } finally {
      await store.close();
      await bot.stop();
      await Promise.all([chats.stop(), publisher.close()]);
    }
  });
}

/** Megabytes of Node without any program. */
const nodeAloneMb = (): number =>
  Math.round(Number(execFileSync(process.execPath, ["-p", "process.memoryUsage.rss()"], { encoding: "utf8" })) / 1e6);

/** Memory as the system counts it, of the process that `npm start` runs. */
export async function benchMemory(full: boolean): Promise<Row[]> {
  const rest = await playRest();
  const { items, after, quiet } = await (full ? playMemory(100_000, 20) : playMemory(1_000, 5));
  const [early = 0, last = 0] = [after[0], after.at(-1)];
  return [
    {
      name: "memory at rest, both platforms and forty feeds",
      value: Math.round(rest),
      unit: "MB",
      beside: `Node alone ${nodeAloneMb()}`,
      limit: "under 200",
    },
    {
      name: `memory after ${items} items`,
      value: Math.round(last),
      unit: "MB",
      beside: `after each tenth ${after.map(Math.round).join(", ")}; quiet again ${Math.round(quiet)}`,
      limit: `bounded; ${(last / early).toFixed(2)} times a tenth of them`,
    },
  ];
}
