/**
 * `npm run soak [-- --minutes 360] [--items 100000]`: six hours of the whole bot in minutes. Feeds are polled every
 * simulated minute, 100,000 items come in, alerts go to both strict platforms, whose connections are broken again and
 * again; what must not grow is measured every half hour. It lives beside the tests because it needs their platforms.
 */
import { readdirSync, statSync, writeFileSync } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import terminal from "../../src/channels/terminal/index.ts";
import { readConfig } from "../../src/config.ts";
import { loadChannels } from "../../src/jobs/channels.ts";
import { type Bot, createBot } from "../../src/main.ts";
import { retain } from "../../src/pipeline/index.ts";
import { silentLog } from "../support/tiny.ts";
import { DISCORD_CHANNELS, openPlatforms, type Platforms, SLACK_CHANNELS } from "./platforms.ts";
import { openPublisher } from "./soak-publisher.ts";

const { values } = parseArgs({
  options: { minutes: { type: "string", default: "360" }, items: { type: "string", default: "100000" } },
});
const minutes = Number(values.minutes);
const FEEDS = 20;
const each = Math.max(1, Math.ceil(Number(values.items) / minutes / FEEDS));
const START = Date.UTC(2026, 10, 20, 6);
const MINUTE = 60_000;
const RECONNECT_EVERY = 5;
const DAY = 86_400_000;

interface Figures {
  minute: number;
  items: number;
  heapMb: number;
  handles: number;
  listeners: number;
  resources: number;
  storeMb: number;
  walMb: number;
}

const say = (line: string) => void process.stdout.write(`${line}\n`);
const mb = (bytes: number) => Math.round(bytes / 100_000) / 10;
const sizeOf = (file: string) => mb(statSync(file, { throwIfNoEntry: false })?.size ?? 0);
const warnings: string[] = [];
process.on("warning", ({ name, message }) => void warnings.push(`${name}: ${message}`));

/** Open files and sockets, as the system counts them; 0 where it does not tell. */
function handlesOpen(): number {
  try {
    return readdirSync("/proc/self/fd").length;
  } catch {
    return 0;
  }
}

async function measure(bot: Bot, folder: string, minute: number): Promise<Figures> {
  // Twice: what the first frees may hold more.
  for (let turn = 0; turn < 2; turn++) {
    globalThis.gc?.();
    await sleep(50);
  }
  const figures: Figures = {
    minute,
    items: await bot.store.items.count(),
    heapMb: mb(process.memoryUsage().heapUsed),
    handles: handlesOpen(),
    listeners: process.eventNames().reduce((sum, name) => sum + process.listenerCount(name), 0),
    resources: process.getActiveResourcesInfo().length,
    storeMb: sizeOf(join(folder, "bot.db")),
    walMb: sizeOf(join(folder, "bot.db-wal")),
  };
  say(
    `  ${String(minute).padStart(4)} min  ${String(figures.items).padStart(7)} items  heap ${figures.heapMb} MB  ${figures.handles} handles  ${figures.listeners} listeners  ${figures.resources} resources  store ${figures.storeMb} MB  log ${figures.walMb} MB`,
  );
  return figures;
}

async function openBot(platforms: Platforms, folder: string, host: string, clock: () => Date): Promise<Bot> {
  const config = readConfig(
    {
      ...platforms.environment,
      SLACK_CHANNEL: SLACK_CHANNELS[0],
      DISCORD_CHANNEL_ID: DISCORD_CHANNELS[0],
      DATABASE_URL: `sqlite:${join(folder, "bot.db")}`,
      FEEDS_DIR: join(folder, "feeds"),
      HTTP_ALLOW_HOSTS: host,
    },
    await loadChannels(),
  );
  for (const { definition, settings } of config.channels)
    if (definition.platform === "slack") Object.assign(settings as object, { pace: 0, apart: 0 });
  return createBot(config, { log: silentLog, clock, fallback: { definition: terminal, settings: undefined } });
}

/** Both connections down and up again; waits for what it is about and for no time. */
async function reconnect(platforms: Platforms, bot: Bot, turn: number): Promise<boolean> {
  const stand = platforms.breakConnections(turn);
  const isUp = () => [...bot.parts.channels.values()].every((channel) => channel.health().state === "up");
  for (let tries = 0; tries < 600; tries++) {
    await sleep(50);
    if (stand() && isUp()) return true;
  }
  return false;
}

const later = (all: readonly Figures[], name: keyof Figures) => all.slice(-3).map((one) => one[name]);
const early = (all: readonly Figures[], name: keyof Figures) => all.slice(2, 5).map((one) => one[name]);
const middle = (list: readonly number[]) => list.toSorted((one, other) => one - other)[list.length >> 1] ?? 0;

/** What grew over the hours though it should not; the first hour fills caches and is left out. */
function growths(all: readonly Figures[]): string[] {
  const grown = (name: keyof Figures, share: number, spare: number) => {
    const [before, after] = [middle(early(all, name)), middle(later(all, name))];
    return after > before * share + spare ? [`${name} grew from ${before} to ${after}`] : [];
  };
  const perItem = (one: Figures) => (one.storeMb * 1000) / Math.max(1, one.items);
  const [first, last] = [all[3], all.at(-1)];
  const store = first && last && perItem(last) > perItem(first) * 1.2 ? ["the store grew faster than its items"] : [];
  return [
    ...grown("heapMb", 1.15, 5),
    ...grown("handles", 1, 8),
    ...grown("listeners", 1, 2),
    ...grown("resources", 1, 12),
    ...grown("walMb", 1.5, 5),
    ...store,
    ...warnings,
  ];
}

const platforms = await openPlatforms();
const folder = await mkdtemp(join(tmpdir(), "pivotwire-soak-"));
const publisher = await openPublisher({ each, start: START });
await mkdir(join(folder, "feeds"));
for (let feed = 0; feed < FEEDS; feed++) {
  writeFileSync(
    join(folder, "feeds", `wire-${feed}.yaml`),
    `title: Wire ${feed}\nurl: ${publisher.url(feed)}\nreader: feed\nschedule: "* * * * *"\ntrust: wire\nenabled: true\n`,
  );
}
let now = START;
const bot = await openBot(platforms, folder, publisher.host, () => new Date(now));
const all: Figures[] = [];
let [reconnects, stuck] = [0, 0];
for (let minute = 0; minute <= minutes; minute++) {
  now = START + minute * MINUTE;
  publisher.goTo(minute);
  await bot.tick();
  if (minute % RECONNECT_EVERY === 3) {
    reconnects++;
    if (!(await reconnect(platforms, bot, reconnects))) stuck++;
  }
  if (minute % 30 === 0) {
    platforms.forgetRequests();
    all.push(await measure(bot, folder, minute));
  }
}
const alerts = (await bot.store.alerts.recent(10_000)).length;
const sent = platforms.texts();
const storeMb = all.at(-1)?.storeMb ?? 0;
// Two days later the texts go, and what comes then fills the room that they leave.
now += 2 * DAY;
const bodies = await retain(bot.parts, new Date(now), 1);
for (let minute = minutes + 1; minute <= minutes + 30; minute++) {
  publisher.goTo(minute);
  now = START + minute * MINUTE + 2 * DAY;
  await bot.tick();
}
const after = await measure(bot, folder, minutes + 30);
await bot.close();
await Promise.all([publisher.close(), platforms.stop()]);
await rm(folder, { recursive: true, force: true });

const faults = growths(all);
if (stuck > 0) faults.push(`${stuck} reconnects did not come up within 30 s`);
if (after.storeMb > storeMb * 1.05 + 1)
  faults.push(`the store grew from ${storeMb} to ${after.storeMb} MB after old texts went`);
const last = all.at(-1);
say(
  `${minutes / 60} h, ${last?.items ?? 0} items of ${FEEDS} feeds, ${reconnects} reconnects of both platforms, ${alerts} alerts in ${sent.slack.length} messages on Slack and ${sent.discord.length} on Discord`,
);
say(
  `heap ${middle(early(all, "heapMb"))} to ${middle(later(all, "heapMb"))} MB, handles ${middle(early(all, "handles"))} to ${middle(later(all, "handles"))}, listeners ${middle(early(all, "listeners"))} to ${middle(later(all, "listeners"))}, store ${storeMb} MB (${Math.round((storeMb * 1e6) / Math.max(1, last?.items ?? 0))} bytes an item), ${after.storeMb} MB after ${bodies} old texts went and another half hour came`,
);
for (const fault of faults) say(`GREW: ${fault}`);
process.exit(faults.length > 0 ? 1 : 0);
