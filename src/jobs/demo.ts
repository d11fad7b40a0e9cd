/**
 * `npm run demo`: the main job with no token and no network. A recorded season is served from loopback and goes
 * the whole way: polled, read, judged, posted to the terminal. Everything lies in a folder of its own, which
 * is removed at the end.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { renderReplyText } from "../channels/terminal/index.ts";
import { readConfig } from "../config.ts";
import type { Asker } from "../kit/index.ts";
import { createLog } from "../log.ts";
import { type Bot, createBot } from "../main.ts";
import { countingTerminal, type Shown } from "./demo/count.ts";
import { writeFeedFiles } from "./demo/feed-files.ts";
import { readSeason, type Season } from "./demo/season.ts";
import { type SeasonServer, serveSeason } from "./demo/serve.ts";
import type { Job, JobIo } from "./io.ts";

const SEASON = fileURLToPath(new URL("../../feeds/demo/", import.meta.url));
const ASKER: Asker = { platform: "terminal", user: "local", channel: "local", mayManage: true };

export const demo: Job = {
  name: "demo",
  summary: "plays a recorded season, no token and no network",
  async run(_args, io) {
    const season = await readSeason(SEASON);
    const folder = await mkdtemp(join(tmpdir(), "pivotwire-demo-"));
    let server: SeasonServer | undefined;
    const stop = new AbortController();
    const onSignal = () => stop.abort();
    process.once("SIGINT", onSignal).once("SIGTERM", onSignal);
    // A reader that leaves early, as in `npm run demo | head`, must not leave the folder behind either.
    for (const stream of [process.stdout, process.stderr]) stream.on("error", onSignal);
    try {
      server = await serveSeason(season);
      return await play({ season, server, folder, io, stop: stop.signal });
    } finally {
      process.off("SIGINT", onSignal).off("SIGTERM", onSignal);
      await server?.close();
      await rm(folder, { recursive: true, force: true });
      for (const stream of [process.stdout, process.stderr]) stream.off("error", onSignal);
    }
  },
};

interface Stage {
  season: Season;
  server: SeasonServer;
  folder: string;
  io: JobIo;
  stop: AbortSignal;
}

async function openBot({ season, server, folder, io }: Stage, shown: Shown, clock: () => Date): Promise<Bot> {
  await writeFeedFiles(season, join(folder, "feeds"), server.url);
  const config = readConfig(
    {
      DATABASE_URL: `sqlite:${join(folder, "demo.db")}`,
      FEEDS_DIR: join(folder, "feeds"),
      HTTP_ALLOW_HOSTS: server.host,
      LOG_LEVEL: "warn",
    },
    [],
  );
  const look = { write: (text: string) => io.out(text), columns: io.columns, colour: io.colour };
  const log = createLog("warn", [], (line) => io.error(line));
  return createBot(config, { log, clock, fallback: { definition: countingTerminal(shown), settings: look } });
}

async function play(stage: Stage): Promise<number> {
  const { season, server, io, stop } = stage;
  let now = new Date(season.acts[0]?.at ?? 0);
  const shown: Shown = { posts: [], edits: 0, replies: 0 };
  const bot = await openBot(stage, shown, () => now);
  try {
    for (const [number, act] of season.acts.entries()) {
      if (stop.aborted) return 1;
      now = new Date(act.at);
      server.play(number);
      const before = spoken(shown);
      io.error(`[${number + 1}/${season.acts.length}] ${act.at.slice(0, 10)}  ${act.say}\n`);
      await bot.tick();
      if (spoken(shown) === before) io.error("        nothing posted\n");
    }
    io.error(`${summary(season, shown)}\n`);
    await answer(bot, shown, io);
    return 0;
  } finally {
    await bot.close();
  }
}

const spoken = ({ posts, edits, replies }: Shown): number => posts.length + edits + replies;

function summary({ feeds }: Season, { posts, edits, replies }: Shown): string {
  const documents = feeds.reduce((sum, feed) => sum + feed.items.length, 0);
  return `${documents} documents of ${feeds.length} feeds gave ${posts.length} messages, ${edits} edits and ${replies} replies. Now the bot is asked:`;
}

/** Three slash commands over what the season left in the store. */
async function answer({ desk }: Bot, { posts }: Shown, io: JobIo): Promise<void> {
  const alert = posts.findLast(({ company, figures }) => company.ticker === "WULF" && figures.length > 0) ?? posts[0];
  for (const line of ["help", "company WULF", `why ${alert?.id ?? ""}`]) {
    const reply = await desk.answerLine(line, ASKER);
    io.out(`\n> /miner ${line}\n\n${renderReplyText(reply, { columns: io.columns, colour: io.colour })}`);
  }
}
