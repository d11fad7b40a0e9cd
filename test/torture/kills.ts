import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { writeFeedFiles } from "../../src/jobs/demo/feed-files.ts";
import type { Season } from "../../src/jobs/demo/season.ts";
import { serveSeason } from "../../src/jobs/demo/serve.ts";
import { loadCompanies } from "../../src/readers/index.ts";
import { openStore } from "../../src/store/index.ts";
import { DISCORD_CHANNELS, type Platforms, SLACK_CHANNELS } from "./platforms.ts";

export interface KillCounts {
  kills: number;
  alerts: number;
  lost: number;
  doubledDiscord: number;
  doubledSlack: number;
}

const PARTNERS = ["Microsoft", "Amazon Web Services", "Google", "Meta", "Oracle", "CoreWeave", "Anthropic", "Nvidia"];
/** A life of the process in milliseconds: from before it is up to well into its work. */
const SHORTEST = 300;
const LONGEST = 4_000;
/** Alerts that are to be on their way during each life. */
const ALERTS_A_KILL = 1;

/** A contract for each act after the first, every one an event of its own. */
function seasonOfContracts(acts: number): Season {
  const now = new Date(Date.now() - 60_000).toISOString();
  const companies = loadCompanies("feeds/companies.yaml").slice(0, 40);
  const items = Array.from({ length: acts }, (_, number) => {
    const { ticker, name } = companies[number % companies.length]!;
    const partner = PARTNERS[Math.floor(number / companies.length) % PARTNERS.length];
    const billions = `$${1 + (number % 9)}.${number % 10} billion`;
    return {
      act: `a${number + 1}`,
      id: `contract-${number}`,
      url: `https://newsroom.example/${number}`,
      title: `${name} Signs ${billions} AI Lease with ${partner}`,
      published: now,
      html: `<p>${name} (Nasdaq: ${ticker}) today announced a 15-year lease with ${partner} under which it will deliver 100 MW of space and power for AI workloads. The lease is worth approximately ${billions} over its term.</p>`,
    };
  });
  return {
    acts: [{ id: "a0", at: now, say: "" }, ...items.map(({ act }) => ({ id: act, at: now, say: "" }))],
    feeds: [{ id: "newsroom", title: "Newsroom", trust: "issuer", format: "rss", closing: "", items }],
  };
}

async function owedIn(url: string): Promise<{ waiting: number; ids: string[] }> {
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

/** The real `npm start` against both strict platforms, killed again and again while news keep coming. */
export async function killUnderLoad(platforms: Platforms, kills: number): Promise<KillCounts> {
  const season = seasonOfContracts(Math.min(320, kills * ALERTS_A_KILL + 10));
  const folder = await mkdtemp(join(tmpdir(), "pivotwire-kills-"));
  const server = await serveSeason(season);
  const url = `sqlite:${join(folder, "bot.db")}`;
  await writeFeedFiles(season, join(folder, "feeds"), server.url, "* * * * * *");
  platforms.empty();
  platforms.strict(true);
  const environment = {
    ...platforms.environment,
    PATH: process.env.PATH ?? "",
    SLACK_CHANNEL: SLACK_CHANNELS.join(","),
    DISCORD_CHANNEL_ID: DISCORD_CHANNELS.join(","),
    DATABASE_URL: url,
    FEEDS_DIR: join(folder, "feeds"),
    HTTP_ALLOW_HOSTS: server.host,
    LOG_LEVEL: "error",
  };
  const start = () => {
    const child = spawn(process.execPath, [resolve("src/pivotwire.mjs"), "start"], {
      cwd: folder,
      env: environment,
      stdio: ["ignore", "ignore", "inherit"],
    });
    return { child, closed: once(child, "close") };
  };
  try {
    const first = start();
    for (let tries = 0; tries < 100 && !server.answers()[200]; tries++) await sleep(100);
    await sleep(1_500);
    let act = 0;
    let running = first;
    for (let kill = 0; kill < kills; kill++) {
      const life = SHORTEST + Math.random() * (LONGEST - SHORTEST);
      act = Math.min(season.acts.length - 1, act + ALERTS_A_KILL);
      server.play(act);
      await sleep(life);
      running.child.kill("SIGKILL");
      await running.closed;
      running = start();
      if (kill % 10 === 9) process.stderr.write(`  ${kill + 1} of ${kills} kills\n`);
    }
    server.play(season.acts.length - 1);
    for (let quiet = 0, tries = 0; quiet < 4 && tries < 240; tries++) {
      await sleep(1_000);
      const { waiting, ids } = await owedIn(url);
      quiet = waiting === 0 && ids.length >= season.acts.length - 1 ? quiet + 1 : 0;
    }
    running.child.kill("SIGTERM");
    await running.closed;
    const { ids } = await owedIn(url);
    const { slack, discord } = platforms.texts();
    await tellMissing(url, [...slack, ...discord], ids);
    const [onSlack, onDiscord] = [countIds(slack, ids, SLACK_CHANNELS), countIds(discord, ids, DISCORD_CHANNELS)];
    // An item that never became an alert is lost as well.
    const never = season.acts.length - 1 - ids.length;
    return {
      kills,
      alerts: ids.length,
      lost: onSlack.lost + onDiscord.lost + Math.max(0, never),
      doubledDiscord: onDiscord.doubled,
      doubledSlack: onSlack.doubled,
    };
  } finally {
    platforms.strict(false);
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}
