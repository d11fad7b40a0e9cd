import { openStore } from "../../src/store/index.ts";
import { startFakeDiscord } from "../support/discord/index.ts";
import { TOKEN } from "../support/discord/state.ts";
import { startFakeSlack } from "../support/slack/fake.ts";
import { TOKENS } from "../support/slack/state.ts";

export type Platform = "slack" | "discord";

/** A message that a platform took: its text with everything in it, and when, in milliseconds of `performance.now`. */
export interface Taken {
  platform: Platform;
  channel: string;
  at: number;
  text: string;
}

export interface Chats {
  /** For the bot's environment. */
  environment: Record<string, string>;
  channels: Record<Platform, readonly string[]>;
  /** New messages that were taken, and how many requests were refused for their pace. */
  taken(): Taken[];
  refused(): number;
  /** Lets go of what was asked until now: it is kept by the servers and would fill their memory. */
  forget(): void;
  stop(): Promise<void>;
}

/** Both strict platforms on loopback with so many channels each; `paced` where they keep their own rates. */
export async function openChats(count: number, paced: boolean): Promise<Chats> {
  const numbers = Array.from({ length: count }, (_, number) => number);
  const channels = {
    slack: numbers.map((number) => `C0BENCH${number}`),
    discord: numbers.map((number) => String(1_250_000_000_000_001_000n + BigInt(number))),
  };
  const slack = await startFakeSlack();
  for (const channel of channels.slack) slack.state.rooms.add(channel);
  slack.state.strictPace = paced;
  const discord = await startFakeDiscord({ channels: channels.discord });
  discord.state.strictPace = paced;
  const posts = /^POST \/channels\/(\w+)\/messages$/;
  return {
    channels,
    environment: {
      SLACK_BOT_TOKEN: TOKENS.bot,
      SLACK_APP_TOKEN: TOKENS.app,
      SLACK_API_URL: slack.apiUrl,
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: discord.apiUrl,
    },
    taken: () => [
      ...slack.calls("chat.postMessage").flatMap(({ at, args, answer }): Taken[] => {
        if (answer !== "ok") return [];
        const text = JSON.stringify(args);
        return [{ platform: "slack", channel: String(args.channel), at: at + slack.state.started, text }];
      }),
      ...discord.requests(posts).flatMap(({ at, path, body, status }): Taken[] => {
        if (status !== 200) return [];
        const channel = path.split("/")[2] ?? "";
        return [{ platform: "discord", channel, at: at - performance.timeOrigin, text: JSON.stringify(body) }];
      }),
    ],
    refused: () =>
      slack.calls("chat.postMessage").filter(({ answer }) => answer === "ratelimited").length +
      discord.requests(posts).filter(({ status }) => status === 429).length,
    forget() {
      slack.state.requests.length = 0;
      slack.state.messages.length = 0;
      discord.state.recorded.length = 0;
    },
    async stop() {
      await Promise.all([slack.stop(), discord.stop()]);
    },
  };
}

/** Every channel watches one company of the list, in turn. */
export async function watchInTurn(url: string, { channels }: Chats, tickers: readonly string[]): Promise<void> {
  const store = await openStore(url);
  await store.transaction(async ({ settings }) => {
    for (const platform of ["slack", "discord"] as const)
      for (const [number, channel] of channels[platform].entries())
        await settings.saveWatch({
          place: { platform, channel },
          ticker: tickers[number % tickers.length]!,
          addedBy: "bench",
          addedAt: "2026-11-20T12:00:00.000Z",
        });
  });
  await store.close();
}
