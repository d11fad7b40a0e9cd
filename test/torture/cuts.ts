import { copyFile, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import terminal from "../../src/channels/terminal/index.ts";
import { type Config, readConfig } from "../../src/config.ts";
import { loadChannels } from "../../src/jobs/channels.ts";
import { writeFeedFiles } from "../../src/jobs/demo/feed-files.ts";
import { readSeason } from "../../src/jobs/demo/season.ts";
import { serveSeason } from "../../src/jobs/demo/serve.ts";
import { type Bot, createBot } from "../../src/main.ts";
import { silentLog } from "../support/tiny.ts";
import { compare, DISCORD_CHANNELS, type Platforms, SLACK_CHANNELS } from "./platforms.ts";
import { type Cut, wire } from "./power.ts";

export interface CutCounts {
  steps: number;
  cuts: number;
  lost: number;
  doubledDiscord: number;
  doubledSlack: number;
  /** The most that one cut doubled on Slack: more than one is wrong even where the history may not be read. */
  mostSlack: number;
}

/** What happens outside while the bot is cut: acts one after the other, each at its instant. */
export interface Script {
  acts: { at: string; play(): void }[];
  /** "127.0.0.1:<port>" of what the bot reads. */
  host: string;
  writeFeeds(folder: string): Promise<void>;
  close(): Promise<void>;
}

interface Stage {
  script: Script;
  platforms: Platforms;
  folder: string;
  /** The store of the moment: a new file for each process, for one that was cut may still hold its own. */
  store: string;
  stores: number;
}

async function configOf({ script, platforms, folder, store }: Stage): Promise<Config> {
  const config = readConfig(
    {
      ...platforms.environment,
      SLACK_CHANNEL: SLACK_CHANNELS[0],
      DISCORD_CHANNEL_ID: DISCORD_CHANNELS[0],
      DATABASE_URL: `sqlite:${join(store, "bot.db")}`,
      FEEDS_DIR: join(folder, "feeds"),
      HTTP_ALLOW_HOSTS: script.host,
    },
    await loadChannels(),
  );
  // At Slack's own pace a season would take an hour.
  for (const { definition, settings } of config.channels)
    if (definition.platform === "slack") Object.assign(settings as object, { pace: 0, apart: 0 });
  return config;
}

const open = async (stage: Stage, now: () => Date): Promise<Bot> =>
  createBot(await configOf(stage), {
    log: silentLog,
    clock: now,
    fallback: { definition: terminal, settings: undefined },
  });

const HANDFUL = 12;
/** Documents that are asked again on a busy machine count as owed, however late. */
const FAR = "9999-01-01T00:00:00.000Z";

/** Passes until nothing is owed, each some seconds later, as the schedule does. */
async function settleAll(bot: Bot, at: number, setNow: (at: number) => void): Promise<void> {
  for (let pass = 0; pass < HANDFUL; pass++) {
    setNow(at + pass * 61_000);
    await bot.tick();
    const [waiting, [unread]] = await Promise.all([bot.store.deliveries.nextDue(), bot.store.items.owed(FAR, 1)]);
    if (waiting === undefined && !unread) return;
  }
}

const FILES = ["bot.db", "bot.db-wal"];

async function copyStore(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  await mkdir(to, { recursive: true });
  for (const file of FILES) await copyFile(join(from, file), join(to, file)).catch(() => undefined);
}

const saveStore = ({ folder, store }: Stage, name: string): Promise<void> => copyStore(store, join(folder, name));

async function loadStore(stage: Stage, name: string): Promise<void> {
  stage.store = join(stage.folder, `store-${++stage.stores}`);
  await copyStore(join(stage.folder, name), stage.store);
}

/** One act, cut or whole: the names of its outside steps. */
async function playAct(stage: Stage, act: number, cut?: Cut): Promise<string[]> {
  const { at: instant, play } = stage.script.acts[act]!;
  const at = Date.parse(instant);
  let now = at;
  const setNow = (to: number) => void (now = to);
  play();
  const bot = await open(stage, () => new Date(now));
  const power = wire(bot, cut);
  const pass = settleAll(bot, at, setNow);
  pass.catch(() => undefined);
  const ended = await Promise.race([pass.then(() => "done" as const), power.gone]);
  // A frozen transaction never gives its connection back, so closing may never end.
  await Promise.race([bot.close().catch(() => undefined), sleep(200)]);
  if (cut) {
    if (ended !== "gone") return [];
    // The next process finds the files as they are at this moment: what was not committed is not there.
    await saveStore(stage, "cut");
    await loadStore(stage, "cut");
    const again = await open(stage, () => new Date(now));
    await settleAll(again, now, setNow);
    await Promise.race([again.close(), sleep(1_000)]);
  }
  return power.steps;
}

/** Every place of the act where the power may go, or an even choice of at most `most`, sends always among them. */
function placesToCut(steps: readonly string[], most: number): Cut[] {
  const every = steps.flatMap((_, index) => [
    { step: index + 1, side: "before" as const },
    { step: index + 1, side: "after" as const },
  ]);
  const stride = Math.max(1, Math.ceil(every.length / most));
  const isSend = ({ step }: Cut) => /\.(?:post|edit|reply|say)$/.test(steps[step - 1] ?? "");
  return every.filter((cut, index) => index % stride === 0 || isSend(cut));
}

async function cutAct(stage: Stage, act: number, places: readonly Cut[], counts: CutCounts): Promise<void> {
  const wanted = stage.platforms.standing();
  await saveStore(stage, "after");
  const giveBack = stage.platforms.snapshot();
  for (const cut of places) {
    await loadStore(stage, "before");
    stage.platforms.restore();
    const steps = await playAct(stage, act, cut);
    if (steps.length === 0) continue;
    counts.cuts++;
    const found = stage.platforms.standing();
    const slack = compare(wanted.slack, found.slack);
    const discord = compare(wanted.discord, found.discord);
    counts.lost += slack.lost + discord.lost;
    counts.doubledDiscord += discord.doubled;
    counts.doubledSlack += slack.doubled;
    counts.mostSlack = Math.max(counts.mostSlack, slack.doubled);
    if (slack.lost + discord.lost + discord.doubled + slack.doubled > 0) {
      const name = `${cut.side} ${steps[cut.step - 1] ?? ""}, step ${cut.step} of act ${act}`;
      process.stderr.write(`  ${name}: ${JSON.stringify({ slack, discord })}\n`);
    }
  }
  giveBack();
  await loadStore(stage, "after");
}

/**
 * Plays a script and takes the bot's power before and after its outside steps, act by act: each time the store and
 * the platforms are as they were before the act, the bot is cut, a new one goes on, and what stands on the platforms
 * is compared with what an undisturbed act leaves. `most` bounds the cuts of one act.
 */
export async function cutScript(
  script: Script,
  platforms: Platforms,
  most: number,
  onlySlackSends: boolean,
): Promise<CutCounts> {
  const folder = await mkdtemp(join(tmpdir(), "pivotwire-torture-"));
  const stage: Stage = { script, platforms, folder, store: join(folder, "store-0"), stores: 0 };
  const counts: CutCounts = { steps: 0, cuts: 0, lost: 0, doubledDiscord: 0, doubledSlack: 0, mostSlack: 0 };
  try {
    platforms.empty();
    await script.writeFeeds(join(folder, "feeds"));
    for (const [act] of script.acts.entries()) {
      await saveStore(stage, "before");
      platforms.keep();
      const steps = await playAct(stage, act);
      counts.steps += steps.length;
      const places = placesToCut(steps, most).filter(
        ({ step }) => !onlySlackSends || /^slack\.(?:post|reply|say)$/.test(steps[step - 1] ?? ""),
      );
      process.stderr.write(`  act ${act + 1} of ${script.acts.length}: ${steps.length} steps, ${places.length} cuts\n`);
      await cutAct(stage, act, places, counts);
    }
    return counts;
  } finally {
    await script.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The recorded season of miner news. */
export async function seasonScript(): Promise<Script> {
  const season = await readSeason("feeds/demo");
  const server = await serveSeason(season);
  return {
    acts: season.acts.map(({ at }, act) => ({ at, play: () => server.play(act) })),
    host: server.host,
    writeFeeds: (folder) => writeFeedFiles(season, folder, server.url),
    close: () => server.close(),
  };
}
