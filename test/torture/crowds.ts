import { writeFeedFiles } from "../../src/jobs/demo/feed-files.ts";
import { serveSeason } from "../../src/jobs/demo/serve.ts";
import type { Script } from "./cuts.ts";
import { seasonOfContracts } from "./load.ts";

/** So many stories come at once, and become a list; two such lists begin alike. */
const CROWD = 7;
const CROWDS = 3;
/** So few in all that no shift of the sector is told, which depends on which of a crowd is judged first. */
const MEGAWATTS = 20;
const APART_MS = 600_000;

/** Crowds of signed contracts, some minutes apart. */
export async function crowdScript(): Promise<Script> {
  const season = seasonOfContracts(CROWD * CROWDS + 1, MEGAWATTS);
  const server = await serveSeason(season);
  const start = Date.now();
  return {
    acts: Array.from({ length: CROWDS + 1 }, (_, crowd) => ({
      at: new Date(start + crowd * APART_MS).toISOString(),
      play: () => server.play(crowd * CROWD),
    })),
    host: server.host,
    writeFeeds: (folder) => writeFeedFiles(season, folder, server.url),
    close: () => server.close(),
  };
}
