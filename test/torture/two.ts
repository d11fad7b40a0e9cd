import { setTimeout as sleep } from "node:timers/promises";
import { startPostgres, type TestServer } from "../support/postgres.ts";
import { type KillCounts, settled } from "./kills.ts";
import { openLoad, seasonOfContracts, seen, tally } from "./load.ts";
import type { Platforms } from "./platforms.ts";

const LIFE_MS = 10_000;
const MOST_EVENTS = 320;

/**
 * Two processes on one PostgreSQL; one of them in turn is ended every ten seconds while news keep coming and somebody
 * asks every second: killed, or with SIGTERM restarted as one updates without a gap.
 */
export async function endOneOfTwo(
  platforms: Platforms,
  minutes: number,
  how: "SIGKILL" | "SIGTERM",
): Promise<KillCounts> {
  const kills = Math.round((minutes * 60_000) / LIFE_MS);
  const season = seasonOfContracts(Math.min(MOST_EVENTS, kills * 10));
  const wanted = season.acts.length - 1;
  const postgres: TestServer = await startPostgres();
  const { server, start, close } = await openLoad(season, platforms);
  const url = await postgres.database();
  platforms.empty();
  platforms.strict(true);
  try {
    const both = [start(url), start(url)];
    await seen(url, season.feeds.length);
    for (let kill = 0; kill < kills; kill++) {
      // Evenly over the ten seconds, so that the kill comes in the middle of work.
      const [from, to] = [kill, kill + 1].map((done) => Math.round((done / kills) * wanted)) as [number, number];
      for (let act = from + 1; act <= to; act++) {
        server.play(act);
        platforms.ask();
        await sleep(LIFE_MS / (to - from));
      }
      const victim = kill % 2;
      await both[victim]?.kill(how);
      both[victim] = start(url);
      if (kill % 6 === 5) process.stderr.write(`  ${(kill + 1) / 6} of ${minutes} minutes\n`);
    }
    await settled(url, wanted);
    await Promise.all(both.map((one) => one.kill("SIGTERM")));
    return { kills, ...(await tally(url, platforms, wanted)) };
  } finally {
    platforms.strict(false);
    await close();
    await postgres.stop();
  }
}
