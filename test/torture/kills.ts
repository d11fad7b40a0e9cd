import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { CONTRACTS } from "./contracts.ts";
import { openLoad, owedIn, seasonOfContracts, type Told, tally } from "./load.ts";
import type { Platforms } from "./platforms.ts";

export interface KillCounts extends Told {
  kills: number;
}

/** A life of the process in milliseconds: from before it is up to well into its work. */
const SHORTEST = 300;
const LONGEST = 4_000;
/** One life in so many sees a crowd of news at once, which becomes a list; one after it a single story. */
const CROWD_EVERY = 8;
const CROWD = 7;

/** News that come during the life of that number. */
const newsIn = (life: number): number => (life % CROWD_EVERY === 0 ? CROWD : life % CROWD_EVERY === 4 ? 1 : 0);

/** Until nothing is owed for some seconds, or minutes are over. */
export async function settled(url: string, wanted: number): Promise<void> {
  for (let quiet = 0, tries = 0; quiet < 4 && tries < 240; tries++) {
    await sleep(1_000);
    const { waiting, ids } = await owedIn(url);
    quiet = waiting === 0 && ids.length >= wanted ? quiet + 1 : 0;
  }
}

/** The real `npm start` against both strict platforms, killed again and again while news keep coming. */
export async function killUnderLoad(platforms: Platforms, kills: number): Promise<KillCounts> {
  const news = Array.from({ length: kills }, (_, life) => newsIn(life)).reduce((sum, count) => sum + count, 10);
  const season = seasonOfContracts(Math.min(CONTRACTS, news));
  const wanted = season.acts.length - 1;
  const { server, folder, start, close } = await openLoad(season, platforms);
  const url = `sqlite:${join(folder, "bot.db")}`;
  platforms.empty();
  platforms.strict(true);
  try {
    let running = start(url);
    for (let tries = 0; tries < 100 && !server.answers()[200]; tries++) await sleep(100);
    await sleep(1_500);
    let act = 0;
    for (let kill = 0; kill < kills; kill++) {
      const life = SHORTEST + Math.random() * (LONGEST - SHORTEST);
      act = Math.min(wanted, act + newsIn(kill));
      server.play(act);
      await sleep(life);
      await running.kill("SIGKILL");
      running = start(url);
      if (kill % 10 === 9) process.stderr.write(`  ${kill + 1} of ${kills} kills\n`);
    }
    server.play(wanted);
    await settled(url, wanted);
    await running.kill("SIGTERM");
    return { kills, ...(await tally(url, platforms, wanted)) };
  } finally {
    platforms.strict(false);
    await close();
  }
}
