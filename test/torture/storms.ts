import { type DiscordSettings } from "../../src/channels/discord/index.ts";
import { openDiscord } from "../../src/channels/discord/open.ts";
import { type SlackSettings } from "../../src/channels/slack/index.ts";
import { openSlack } from "../../src/channels/slack/open.ts";
import type { Config } from "../../src/config.ts";
import type { Season } from "../../src/jobs/demo/season.ts";
import { startFakeDiscord } from "../support/discord/index.ts";
import { TOKEN } from "../support/discord/state.ts";
import { startFakeSlack } from "../support/slack/fake.ts";
import { TOKENS } from "../support/slack/state.ts";
import { openWhole, type Whole } from "../support/whole.ts";
import { seasonOfContracts } from "./load.ts";
import { DISCORD_CHANNELS, SLACK_CHANNELS } from "./platforms.ts";
import { sumOf, type Telling, tellingOf } from "./told.ts";
import type { Fakes, Storm } from "./troubles.ts";

export interface StormCounts extends Telling {
  /** Messages that the first channels of both platforms still lacked when the storm was over, and the second ones. */
  waiting: { first: number; second: number };
}

const START = Date.UTC(2026, 4, 8, 12);
/** Two hundred of them fill an hour, and no minute holds so many that they become a list. */
const APART_MS = 18_000;
/** A request that gets no answer is given up then, and the bot need not know that it is no real time. */
const TIMEOUT_MS = 400;
const MOST_PASSES = 5_000;

/** Contracts one after the other, each published some seconds before its feed is asked. */
function seasonInTime(alerts: number): Season {
  const { acts, feeds } = seasonOfContracts(alerts);
  const at = (act: number, early = 0) => new Date(START + act * APART_MS - early).toISOString();
  return {
    acts: acts.map((act, number) => ({ ...act, at: at(number) })),
    feeds: feeds.map((feed) => ({
      ...feed,
      items: feed.items.map((item, number) => ({ ...item, published: at(number + 1, 7_000) })),
    })),
  };
}

/** Both platforms wait and pace by the storm's clock, all but for an answer that never comes. */
const tuned =
  (ticks: () => number) =>
  ({ channels }: Config): void => {
    for (const channel of channels) {
      const { definition } = channel;
      if (definition.platform === "slack") {
        const settings = { ...(channel.settings as SlackSettings), pace: 0, apart: 0, timeout: TIMEOUT_MS };
        channel.definition = { ...definition, open: (_, tools) => openSlack(settings, tools, { ticks }) };
      }
      if (definition.platform === "discord") {
        const settings = channel.settings as DiscordSettings;
        const open = { ticks, timeoutMs: TIMEOUT_MS };
        channel.definition = { ...definition, open: async (_, tools) => openDiscord(settings, tools, open) };
      }
    }
  };

const environmentFor = ({ slack, discord }: Fakes) => ({
  DATABASE_URL: "sqlite::memory:",
  SLACK_BOT_TOKEN: TOKENS.bot,
  SLACK_APP_TOKEN: TOKENS.app,
  SLACK_CHANNEL: SLACK_CHANNELS.join(","),
  SLACK_API_URL: slack.apiUrl,
  DISCORD_TOKEN: TOKEN,
  DISCORD_CHANNEL_ID: DISCORD_CHANNELS.join(","),
  DISCORD_API_URL: discord.apiUrl,
});

/** What stands in the channels of both platforms, oldest first: the first of each, then the second. */
function channelsOf({ slack, discord }: Fakes): { first: string[][]; second: string[][] } {
  const at = (place: 0 | 1) =>
    [slack.posted(SLACK_CHANNELS[place]), discord.messages(DISCORD_CHANNELS[place])].map((messages) =>
      messages.map((message) => JSON.stringify(message)),
    );
  return { first: at(0), second: at(1) };
}

async function countStanding(fakes: Fakes, { bot }: Whole, season: Season): Promise<Telling> {
  const events = season.feeds[0]!.items.map(({ published }, number) => ({
    publishedAt: published,
    seenAt: season.acts[number + 1]!.at,
  }));
  const alerts = await bot.store.alerts.recent(events.length * 2);
  const ids = alerts.toSorted((one, other) => one.raisedAt.localeCompare(other.raisedAt)).map(({ id }) => id);
  return sumOf(Object.values(channelsOf(fakes)).flatMap((all) => all.map((texts) => tellingOf(texts, ids, events))));
}

/**
 * The whole bot with Bolt and discord.js before both strict servers, two channels each, while one contract after
 * the other is announced and the storm does wrong; then calm, and what stands in the channels is counted.
 */
export async function weather(storm: Storm, alerts: number): Promise<StormCounts> {
  const fakes: Fakes = {
    slack: await startFakeSlack(),
    discord: await startFakeDiscord({ channels: DISCORD_CHANNELS }),
  };
  const season = seasonInTime(alerts);
  let now = START;
  const whole = await openWhole({
    season,
    environment: environmentFor(fakes),
    clock: () => new Date(now),
    schedule: "* * * * * *",
    tune: tuned(() => now),
  });
  try {
    for (let act = 0; act <= alerts; act++) {
      if (act > 0) await storm.act(fakes, act);
      now = START + act * APART_MS;
      await whole.play(act);
    }
    const { first, second } = channelsOf(fakes);
    const lacking = (channels: string[][]) => channels.reduce((sum, { length }) => sum + alerts - length, 0);
    const waiting = { first: lacking(first), second: lacking(second) };
    await storm.end(fakes);
    for (let pass = 0, due = await whole.bot.store.deliveries.nextDue(); due !== undefined; pass++) {
      if (pass > MOST_PASSES) throw new Error(`messages are still owed after ${MOST_PASSES} passes`);
      now = Math.max(now + 1_000, Date.parse(due));
      await whole.bot.tick();
      due = await whole.bot.store.deliveries.nextDue();
    }
    return { waiting, ...(await countStanding(fakes, whole, season)) };
  } finally {
    await whole.close();
    await Promise.all([fakes.slack.stop(), fakes.discord.stop()]);
  }
}
