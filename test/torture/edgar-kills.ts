import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { openStore, type Store } from "../../src/store/index.ts";
import { openEdgar } from "../support/edgar-server.ts";
import { FORMS, quarterFilings, writeEdgarFeeds } from "./edgar.ts";
import type { KillCounts } from "./kills.ts";
import { DISCORD_CHANNELS, type Platforms, SLACK_CHANNELS } from "./platforms.ts";

/** A life of the process in milliseconds: from before it is up to well after its message. */
const SHORTEST = 150;
const LONGEST = 3_000;
const KILLS_A_FILING = 2;
/** One message and, for the correction, one reply. */
const WANTED = 2;

const start = (folder: string, environment: Record<string, string>) => {
  const child = spawn(process.execPath, [resolve("src/pivotwire.mjs"), "start"], {
    cwd: folder,
    env: environment,
    stdio: ["ignore", "ignore", "inherit"],
  });
  return { child, closed: once(child, "close") };
};

/** Waits until `done` holds; gives up after three minutes, and what is missing is counted as lost. */
async function until(done: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 900; tries++) {
    if (await done()) return;
    await sleep(200);
  }
}

/** Looks into the store beside the bot; false while the bot holds it. */
async function inStore(url: string, look: (store: Store) => Promise<boolean>): Promise<boolean> {
  const store = await openStore(url).catch(() => undefined);
  if (!store) return false;
  try {
    return await look(store);
  } catch {
    return false;
  } finally {
    await store.close();
  }
}

/** Whether both feeds were seen and their first sight is stored: what is there before it is history by rule. */
const isBaselined = (store: Store): Promise<boolean> =>
  store.feeds.all().then((feeds) => feeds.filter(({ baselineAt }) => baselineAt).length === FORMS.length);

/** Whether the filing was judged and nothing is owed of it. */
async function isSettled(store: Store, accession: string): Promise<boolean> {
  const owed = (await store.deliveries.countByState()).some(({ state }) => state !== "sent");
  const filed = (await store.filings.since("", 10)).find(({ filing }) => filing.accession === accession);
  return !owed && filed?.storyId !== undefined && (await store.stories.unjudged(1)).length === 0;
}

/** One quarter's filings, the real `npm start` killed twice around each. */
async function playQuarter(platforms: Platforms): Promise<KillCounts> {
  const folder = await mkdtemp(join(tmpdir(), "pivotwire-edgar-kills-"));
  const edgar = await openEdgar();
  const url = `sqlite:${join(folder, "bot.db")}`;
  platforms.empty();
  await writeEdgarFeeds(join(folder, "feeds"), edgar.feedUrl, "* * * * * *");
  const environment = {
    ...platforms.environment,
    PATH: process.env.PATH ?? "",
    SLACK_CHANNEL: SLACK_CHANNELS[0],
    DISCORD_CHANNEL_ID: DISCORD_CHANNELS[0],
    DATABASE_URL: url,
    FEEDS_DIR: join(folder, "feeds"),
    COMPANIES_FILE: resolve("feeds/companies.yaml"),
    HTTP_ALLOW_HOSTS: edgar.host,
    LOG_LEVEL: "error",
  };
  let kills = 0;
  let running = start(folder, environment);
  try {
    await until(() => inStore(url, isBaselined));
    for (const filing of quarterFilings()) {
      edgar.file({ ...filing, acceptedAt: new Date(Date.now() - 1_000).toISOString() });
      for (let kill = 0; kill < KILLS_A_FILING; kill++) {
        await sleep(SHORTEST + Math.random() * (LONGEST - SHORTEST));
        running.child.kill("SIGKILL");
        await running.closed;
        kills++;
        running = start(folder, environment);
      }
      await until(() => inStore(url, (store) => isSettled(store, filing.accession)));
    }
    running.child.kill("SIGTERM");
    await running.closed;
    return { kills, alerts: 1, ...count(platforms) };
  } finally {
    running.child.kill("SIGKILL");
    await edgar.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** What stands on the platforms against one message, corrected in place, and one reply. */
function count(platforms: Platforms): Pick<KillCounts, "lost" | "doubledDiscord" | "doubledSlack"> {
  const { slack, discord } = platforms.texts();
  const missing = (texts: readonly string[]) =>
    Math.max(0, WANTED - texts.length) + (texts.some((text) => text.includes("431.902")) ? 0 : 1);
  const more = (texts: readonly string[]) => Math.max(0, texts.length - WANTED);
  return { lost: missing(slack) + missing(discord), doubledDiscord: more(discord), doubledSlack: more(slack) };
}

/** Quarters at EDGAR, one after the other, until the process was killed `kills` times. */
export async function killOverEdgar(platforms: Platforms, kills: number): Promise<KillCounts> {
  const total: KillCounts = { kills: 0, alerts: 0, lost: 0, doubledDiscord: 0, doubledSlack: 0 };
  while (total.kills < kills) {
    const played = await playQuarter(platforms);
    for (const key of Object.keys(total) as (keyof KillCounts)[]) total[key] += played[key];
    const wrong = played.lost + played.doubledDiscord + played.doubledSlack > 0 ? `, ${JSON.stringify(played)}` : "";
    process.stderr.write(`  ${total.kills} of ${kills} kills${wrong}\n`);
  }
  return total;
}
