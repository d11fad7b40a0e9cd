import { startFakeDiscord } from "../support/discord/index.ts";
import { TOKEN } from "../support/discord/state.ts";
import { startFakeSlack } from "../support/slack/fake.ts";
import { CHANNELS, TOKENS } from "../support/slack/state.ts";

export const DISCORD_CHANNELS = ["1250000000000000001", "1250000000000000002"] as const;
export const SLACK_CHANNELS = [CHANNELS.alerts, CHANNELS.second] as const;

/** What stands in one channel: how often each message, by what it says. */
export type Standing = Map<string, number>;

export interface Platforms {
  /** For the bot's environment. */
  environment: Record<string, string>;
  /** Slack answers 429 to a second message within a second, and its history may or may not be read. */
  strict(pace: boolean): void;
  readable(history: boolean): void;
  standing(): { slack: Standing; discord: Standing };
  /** Texts of everything that stands on a platform, for counting alerts by their id. */
  texts(): { slack: string[]; discord: string[] };
  /** Keeps what stands now; `restore` gives it back as often as wanted. */
  keep(): void;
  restore(): void;
  /** Gives back, when called, what stands now. */
  snapshot(): () => void;
  empty(): void;
  /** Breaks both platforms' connections, each turn in another way; tells when both stand anew. */
  breakConnections(turn: number): () => boolean;
  /** What was asked is kept by the servers; over hours that would fill the memory that is looked at. */
  forgetRequests(): void;
  /** Somebody asks for help on both platforms. */
  ask(): void;
  /** How many of those questions were heard by nobody in time. */
  unheard(): { asked: number; slack: number; discord: number };
  stop(): Promise<void>;
}

const tally = (lines: readonly string[]): Standing => {
  const counts: Standing = new Map();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
};

/** Both strict platforms on loopback, with what stands on them kept and given back. */
export async function openPlatforms(): Promise<Platforms> {
  const slack = await startFakeSlack();
  const discord = await startFakeDiscord({ channels: DISCORD_CHANNELS });
  const snapshot = () => {
    const messages = structuredClone(slack.state.messages);
    const channels = structuredClone(discord.state.channels);
    return () => {
      slack.state.messages = structuredClone(messages);
      discord.state.channels.clear();
      for (const [id, channel] of structuredClone(channels)) discord.state.channels.set(id, channel);
      slack.state.requests.length = 0;
      discord.state.recorded.length = 0;
    };
  };
  let restore = snapshot();
  let [asked, heardOnSlack] = [0, 0];
  const onDiscord: { callback?: unknown }[] = [];
  const slackTexts = () =>
    slack.state.messages
      .filter(({ ephemeralTo }) => !ephemeralTo)
      .map(({ channel, text, blocks, thread_ts }) => JSON.stringify([channel, Boolean(thread_ts), text, blocks]));
  const discordTexts = () =>
    [...discord.state.channels].flatMap(([id, { messages }]) =>
      messages.map(({ content, embeds }) => JSON.stringify([id, content ?? "", embeds ?? []])),
    );
  return {
    environment: {
      SLACK_BOT_TOKEN: TOKENS.bot,
      SLACK_APP_TOKEN: TOKENS.app,
      SLACK_API_URL: slack.apiUrl,
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: discord.apiUrl,
    },
    strict: (pace) => void (slack.state.strictPace = pace),
    readable(history) {
      if (history) slack.state.scopes.add("channels:history");
      else slack.state.scopes.delete("channels:history");
    },
    standing: () => ({ slack: tally(slackTexts()), discord: tally(discordTexts()) }),
    texts: () => ({ slack: slackTexts(), discord: discordTexts() }),
    keep: () => void (restore = snapshot()),
    restore: () => restore(),
    snapshot,
    empty() {
      slack.state.messages.length = 0;
      for (const channel of discord.state.channels.values()) {
        channel.messages.length = 0;
        channel.nonces.clear();
      }
    },
    breakConnections(turn) {
      const [old, sessions] = [
        new Set(slack.sockets.open()),
        discord.gateway.identified.length + discord.gateway.resumed.length,
      ];
      if (turn % 3 === 0) slack.sockets.drop();
      else slack.sockets.disconnect(turn % 3 === 1 ? "refresh_requested" : "warning");
      if (turn % 2 === 0) discord.gateway.cut();
      else discord.gateway.askReconnect();
      return () =>
        slack.sockets.open().filter((socket) => !old.has(socket)).length > 0 &&
        discord.gateway.identified.length + discord.gateway.resumed.length > sessions;
    },
    forgetRequests() {
      slack.state.requests.length = 0;
      discord.state.recorded.length = 0;
    },
    ask() {
      asked++;
      onDiscord.push(discord.slash(["help"]));
      slack
        .command("help")
        .then(({ acked }) => void (heardOnSlack += Number(acked)))
        .catch(() => undefined);
    },
    unheard: () => ({
      asked,
      slack: asked - heardOnSlack,
      discord: onDiscord.filter(({ callback }) => callback === undefined).length,
    }),
    async stop() {
      await Promise.all([slack.stop(), discord.stop()]);
    },
  };
}

export interface Difference {
  lost: number;
  doubled: number;
}

/** What is missing or stands too often, against what an undisturbed run left. */
export function compare(wanted: Standing, found: Standing): Difference {
  const difference = { lost: 0, doubled: 0 };
  for (const key of new Set([...wanted.keys(), ...found.keys()])) {
    const more = (found.get(key) ?? 0) - (wanted.get(key) ?? 0);
    if (more > 0) difference.doubled += more;
    else difference.lost -= more;
  }
  return difference;
}
