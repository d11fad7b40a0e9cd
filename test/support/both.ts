import { type FakeDiscord, startFakeDiscord, TOKEN } from "./discord/index.ts";
import { type FakeSlack, startFakeSlack } from "./slack/fake.ts";
import { CHANNELS, TOKENS } from "./slack/state.ts";
import { openWhole, terawulfSeason, until, type Whole, type WholeOptions } from "./whole.ts";

export const DISCORD_CHANNEL = "1250000000000000001";

/** The whole bot with Bolt and discord.js, each before a server that refuses what the platform refuses. */
export interface Both {
  whole: Whole;
  slack: FakeSlack;
  discord: FakeDiscord;
}

let closing: (() => Promise<void>)[] = [];

/** For `afterEach`; the bot goes before the platforms. */
export async function closeBoth(): Promise<void> {
  for (const close of closing.toReversed()) await close();
  closing = [];
}

export const healthOf = ({ whole }: Pick<Both, "whole">, platform: string) =>
  whole.bot.parts.channels.get(platform)?.health();

const isUp = (both: Pick<Both, "whole">, platform: string): boolean => healthOf(both, platform)?.state === "up";

/** Opens over two fakes that run, or that somebody stopped; waits for neither. */
export async function openOver(
  { slack, discord }: Omit<Both, "whole">,
  { environment = {}, ...options }: Partial<WholeOptions> = {},
): Promise<Both> {
  const whole = await openWhole({
    season: await terawulfSeason(),
    ...options,
    environment: {
      // No disk to wait for: many tests write at once.
      DATABASE_URL: "sqlite::memory:",
      SLACK_BOT_TOKEN: TOKENS.bot,
      SLACK_APP_TOKEN: TOKENS.app,
      SLACK_CHANNEL: CHANNELS.alerts,
      SLACK_API_URL: slack.apiUrl,
      DISCORD_TOKEN: TOKEN,
      DISCORD_CHANNEL_ID: DISCORD_CHANNEL,
      DISCORD_API_URL: discord.apiUrl,
      ...environment,
    },
  });
  closing.push(() => whole.close());
  return { whole, slack, discord };
}

export const stopLater = ({ stop }: { stop: () => Promise<void> }): void => void closing.unshift(stop);

/** As `openOver`, with fakes of its own and both connections up. */
export async function openBoth(options: Partial<WholeOptions> = {}): Promise<Both> {
  const fakes = { slack: await startFakeSlack(), discord: await startFakeDiscord() };
  for (const fake of Object.values(fakes)) stopLater(fake);
  const both = await openOver(fakes, options);
  await until(() => isUp(both, "slack") && isUp(both, "discord"));
  return both;
}
