import type { Trouble } from "../support/discord/faults.ts";
import { type FakeDiscord, startFakeDiscord } from "../support/discord/index.ts";
import { type FakeSlack, startFakeSlack } from "../support/slack/fake.ts";
import type { Fault } from "../support/slack/state.ts";
import { DISCORD_CHANNELS, SLACK_CHANNELS } from "./platforms.ts";

/** Both strict servers; where one was started anew it stands here in the old one's place. */
export interface Fakes {
  slack: FakeSlack;
  discord: FakeDiscord;
}

/** What goes wrong on both platforms while news keep coming, and how it ends. */
export interface Storm {
  name: string;
  /** Before the news of each act. */
  act(fakes: Fakes, number: number): void | Promise<void>;
  end(fakes: Fakes): void | Promise<void>;
}

/** Longer than the bot waits for an answer. */
const HANG_MS = 2_000;
/** Answers lost in an act: one for each channel of a platform. */
const EACH = 2;
const POSTS = /^POST \/channels/;

const calm = ({ slack, discord }: Fakes) => {
  slack.state.faults.length = 0;
  discord.trouble.clear();
};

/** Spoils the first send of each act to each channel, as `spoiled` says of both platforms. */
const spoiling = (name: string, spoiled: (act: number) => [Fault, Trouble], times = EACH): Storm => ({
  name,
  act({ slack, discord }, number) {
    const [fault, trouble] = spoiled(number);
    slack.spoil("chat.postMessage", fault, times);
    discord.trouble.add(POSTS, trouble, times);
  },
  end: calm,
});

/** A 429 to every send of an act in the first channel of each platform; the second has no part in it. */
const limited: Storm = {
  name: "a storm of 429 in one channel",
  act({ slack, discord }) {
    slack.spoil("chat.postMessage", { kind: "slowdown", retryAfter: 1, channel: SLACK_CHANNELS[0] }, 2);
    discord.trouble.add(new RegExp(`^POST /channels/${DISCORD_CHANNELS[0]}`), { kind: "limited", seconds: 0.05 }, 2);
  },
  end: calm,
};

const portOf = ({ apiUrl }: { apiUrl: string }): number => Number(new URL(apiUrl).port);

/** The first answers are lost, then nobody listens at either address until the end; Discord forgets its nonces meanwhile. */
function away(): Storm {
  let standing: Fakes | undefined;
  return {
    name: "both platforms away for the time of all alerts",
    async act(fakes, number) {
      if (number === 1) {
        fakes.slack.spoil("chat.postMessage", { kind: "drop", after: true }, EACH);
        fakes.discord.trouble.add(POSTS, { kind: "drop" }, EACH);
      }
      if (number !== 2) return;
      standing = { ...fakes };
      await Promise.all([fakes.slack.stop(), fakes.discord.stop()]);
    },
    async end(fakes) {
      if (!standing) return;
      const { slack, discord } = standing;
      fakes.slack = await startFakeSlack(portOf(slack));
      fakes.discord = await startFakeDiscord({ port: portOf(discord) });
      fakes.slack.state.messages = slack.state.messages;
      for (const [id, channel] of discord.state.channels) fakes.discord.state.channels.set(id, channel);
      fakes.discord.forgetNonces();
    },
  };
}

export const STORMS: readonly (() => Storm)[] = [
  () => spoiling("answers dropped after processing", () => [{ kind: "drop", after: true }, { kind: "drop" }]),
  () =>
    spoiling("HTTP 500 after processing", () => [
      { kind: "http", status: 500, after: true },
      { kind: "fail-after", status: 500 },
    ]),
  () =>
    spoiling("requests that hang, before and after processing by turns", (act) => {
      const after = act % 2 === 0;
      return [
        { kind: "hang", after },
        { kind: "hang", ms: HANG_MS, ...(after && { after }) },
      ];
    }),
  () => limited,
  away,
];
