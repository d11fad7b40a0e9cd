import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import terminal from "../../src/channels/terminal/index.ts";
import { type Config, readConfig } from "../../src/config.ts";
import { loadChannels } from "../../src/jobs/channels.ts";
import { countingTerminal, type Shown } from "../../src/jobs/demo/count.ts";
import { writeFeedFiles } from "../../src/jobs/demo/feed-files.ts";
import { readSeason, type Season } from "../../src/jobs/demo/season.ts";
import { type SeasonServer, serveSeason } from "../../src/jobs/demo/serve.ts";
import type { Log } from "../../src/kit/index.ts";
import { type Bot, createBot } from "../../src/main.ts";

export interface LogLine {
  level: string;
  message: string;
  fields: Record<string, unknown>;
}

/** The whole bot over a served season, with a terminal beside whatever platforms the environment sets up. */
export interface Whole {
  bot: Bot;
  server: SeasonServer;
  /** What went to the terminal: its calls, and its text. */
  shown: Shown;
  text(): string;
  logged: LogLine[];
  /** Plays acts up to and including `act`, one pass each, and settles what is owed. */
  play(act: number): Promise<void>;
  /** One pass at that instant. */
  tickAt(at: string): Promise<void>;
  close(): Promise<void>;
}

export interface WholeOptions {
  season: Season;
  environment?: Record<string, string>;
  /** Further files for the folder of feeds, by name. */
  files?: Record<string, string>;
  /** Further places on loopback that the bot may read. */
  allowHosts?: string[];
  clock?: () => Date;
  /** When each feed is asked, as cron writes it. */
  schedule?: string;
  /** Changes what an environment cannot: how fast a platform is asked, how long an answer is waited for. */
  tune?: (config: Config) => void;
}

function logInto(lines: LogLine[]): Log {
  const at =
    (level: string) =>
    (message: string, fields: Record<string, unknown> = {}) =>
      void lines.push({ level, message, fields });
  return { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") };
}

/** Terminal beside the others: the product opens it only where no platform is set up. */
async function configOf(environment: Record<string, string>, written: string[], shown: Shown): Promise<Config> {
  const config = readConfig(environment, await loadChannels());
  const settings = { write: (text: string) => void written.push(text), columns: 100, colour: false };
  config.channels.push({ definition: countingTerminal(shown), settings });
  return config;
}

export async function openWhole({
  season,
  environment = {},
  files = {},
  allowHosts = [],
  clock,
  schedule,
  tune = () => undefined,
}: WholeOptions): Promise<Whole> {
  const folder = await mkdtemp(join(tmpdir(), "pivotwire-whole-"));
  const server = await serveSeason(season);
  await writeFeedFiles(season, join(folder, "feeds"), server.url, schedule);
  for (const [name, text] of Object.entries(files)) {
    await writeFile(join(folder, "feeds", name), text);
  }
  const shown: Shown = { posts: [], edits: 0, replies: 0 };
  const written: string[] = [];
  const logged: LogLine[] = [];
  let now = new Date(season.acts[0]?.at ?? 0);
  let played = -1;
  const config = await configOf(
    {
      DATABASE_URL: `sqlite:${join(folder, "whole.db")}`,
      FEEDS_DIR: join(folder, "feeds"),
      HTTP_ALLOW_HOSTS: [server.host, ...allowHosts].join(","),
      ...environment,
    },
    written,
    shown,
  );
  tune(config);
  const bot = await createBot(config, {
    log: logInto(logged),
    clock: clock ?? (() => now),
    fallback: { definition: terminal, settings: undefined },
  });
  const tickAt = async (at: string) => {
    now = new Date(at);
    await bot.tick();
  };
  return {
    bot,
    server,
    shown,
    logged,
    text: () => written.join(""),
    tickAt,
    async play(act) {
      while (played < act) {
        played++;
        server.play(played);
        await tickAt(season.acts[played]?.at ?? "");
      }
    },
    async close() {
      await bot.close();
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The last acts of the season: TeraWulf's quarter alone. */
export async function terawulfSeason(): Promise<Season> {
  const { acts, feeds } = await readSeason("feeds/demo");
  const kept = acts.slice(acts.findIndex(({ id }) => id === "preview"));
  const known = new Set(kept.map(({ id }) => id));
  return {
    acts: kept,
    feeds: feeds.map((feed) => ({ ...feed, items: feed.items.filter(({ act }) => known.has(act)) })),
  };
}

/** Reasons that the log gave, in the order in which it gave them. */
export const reasonsOf = ({ logged }: Whole): string[] =>
  logged.flatMap(({ fields }) => (typeof fields.reason === "string" ? [fields.reason] : []));

/** Waits for something that a connection does in its own time; the test's own assertion tells when it did not. */
export async function until(holds: () => boolean, ms = 60_000): Promise<void> {
  for (const end = Date.now() + ms; !holds() && Date.now() < end; ) await sleep(20);
}
