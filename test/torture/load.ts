import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { writeFeedFiles } from "../../src/jobs/demo/feed-files.ts";
import type { Season } from "../../src/jobs/demo/season.ts";
import { type SeasonServer, serveSeason } from "../../src/jobs/demo/serve.ts";
import { openStore } from "../../src/store/index.ts";
import { contract } from "./contracts.ts";
import { DISCORD_CHANNELS, type Platforms, SLACK_CHANNELS } from "./platforms.ts";

/** A contract for each act after the first, every one an event of its own. */
export function seasonOfContracts(acts: number, mw?: number): Season {
  const now = new Date(Date.now() - 60_000).toISOString();
  const items = Array.from({ length: acts }, (_, number) => ({
    act: `a${number + 1}`,
    id: `contract-${number}`,
    url: `https://newsroom.example/${number}`,
    published: now,
    ...contract(number, mw),
  }));
  return {
    acts: [{ id: "a0", at: now, say: "" }, ...items.map(({ act }) => ({ id: act, at: now, say: "" }))],
    feeds: [{ id: "newsroom", title: "Newsroom", trust: "issuer", format: "rss", closing: "", items }],
  };
}

export async function owedIn(url: string): Promise<{ waiting: number; ids: string[] }> {
  const store = await openStore(url);
  try {
    const states = await store.deliveries.countByState();
    const waiting = states
      .filter(({ state }) => ["queued", "sending", "unknown"].includes(state))
      .reduce((sum, { count }) => sum + count, 0);
    return { waiting, ids: (await store.alerts.recent(10_000)).map(({ id }) => id) };
  } finally {
    await store.close();
  }
}

/** Names on standard error each alert that no message names, with what the store says of its deliveries. */
async function tellMissing(url: string, texts: readonly string[], ids: readonly string[]): Promise<void> {
  const store = await openStore(url);
  for (const id of ids)
    for (const { destination, state, reason = "" } of await store.deliveries.ofAlert(id)) {
      const here = texts.filter((text) => text.startsWith(`["${destination.channel}"`));
      if (here.some((text) => text.includes(id))) continue;
      process.stderr.write(`  missing ${id} in ${destination.channel}: ${state} ${reason}\n`);
    }
  await store.close();
}

/** Until the store knows so many feeds: what a feed shows before that is history and alerts nobody. */
export async function seen(url: string, feeds: number): Promise<void> {
  const store = await openStore(url);
  while ((await store.feeds.all()).filter(({ baselineAt }) => baselineAt).length < feeds) await sleep(100);
  await store.close();
}

/** Names on standard error how far the news came that made no alert. */
async function tellWhere(url: string): Promise<void> {
  const store = await openStore(url);
  const [unread, ungathered, unjudged] = [
    await store.documents.unread(500),
    await store.documents.ungathered(500),
    await store.stories.unjudged(500),
  ];
  const there = { items: await store.items.count(), stories: await store.counts.stories() };
  const waiting = { unread: unread.length, ungathered: ungathered.length, unjudged: unjudged.length };
  const feeds = (await store.feeds.all()).map(({ feedId, status, nextCheckAt }) => ({ feedId, status, nextCheckAt }));
  process.stderr.write(`  without an alert: ${JSON.stringify({ ...there, ...waiting, feeds })}\n`);
  await store.close();
}

/** How often each alert is named by a message of its own, or by a list. */
function countIds(texts: readonly string[], ids: readonly string[], channels: readonly string[]) {
  let lost = 0;
  let doubled = 0;
  for (const channel of channels) {
    const here = texts.filter((text) => text.startsWith(`["${channel}"`));
    for (const id of ids) {
      const told = here.filter((text) => text.includes(id)).length;
      if (told === 0) lost++;
      else doubled += told - 1;
    }
  }
  return { lost, doubled };
}

export interface Told {
  alerts: number;
  lost: number;
  doubledDiscord: number;
  doubledSlack: number;
}

/** What became of `wanted` events: an item that made no alert is lost, one that made two is doubled everywhere. */
export async function tally(url: string, platforms: Platforms, wanted: number): Promise<Told> {
  const { ids } = await owedIn(url);
  if (ids.length < wanted) await tellWhere(url);
  const { slack, discord } = platforms.texts();
  await tellMissing(url, [...slack, ...discord], ids);
  const [onSlack, onDiscord] = [countIds(slack, ids, SLACK_CHANNELS), countIds(discord, ids, DISCORD_CHANNELS)];
  const twice = Math.max(0, ids.length - wanted);
  return {
    alerts: ids.length,
    lost: onSlack.lost + onDiscord.lost + Math.max(0, wanted - ids.length),
    doubledDiscord: onDiscord.doubled + twice,
    doubledSlack: onSlack.doubled + twice,
  };
}

/** The bot's own process, as `npm start` runs it. */
export interface Running {
  signal(signal: NodeJS.Signals): void;
  /** Sends the signal and waits for the end. */
  kill(signal: NodeJS.Signals): Promise<void>;
}

export interface Load {
  server: SeasonServer;
  /** Where a store may be. */
  folder: string;
  start(url: string): Running;
  close(): Promise<void>;
}

/** A season served to processes that post to the platforms given, or to nowhere; each feed is asked every second. */
export async function openLoad(season: Season, platforms?: Platforms): Promise<Load> {
  const folder = await mkdtemp(join(tmpdir(), "pivotwire-load-"));
  const server = await serveSeason(season);
  await writeFeedFiles(season, join(folder, "feeds"), server.url, "* * * * * *");
  const channels = { SLACK_CHANNEL: SLACK_CHANNELS.join(","), DISCORD_CHANNEL_ID: DISCORD_CHANNELS.join(",") };
  const environment = {
    ...(platforms && { ...platforms.environment, ...channels }),
    PATH: process.env.PATH ?? "",
    FEEDS_DIR: join(folder, "feeds"),
    HTTP_ALLOW_HOSTS: server.host,
    LOG_LEVEL: "error",
  };
  return {
    server,
    folder,
    start(url) {
      const child = spawn(process.execPath, [resolve("src/pivotwire.mjs"), "start"], {
        cwd: folder,
        env: { ...environment, DATABASE_URL: url },
        stdio: ["ignore", "ignore", "inherit"],
      });
      const closed = once(child, "close");
      return {
        signal: (signal) => void child.kill(signal),
        async kill(signal) {
          child.kill(signal);
          await closed;
        },
      };
    },
    async close() {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
