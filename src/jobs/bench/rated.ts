import type { OpenChannel, Sent } from "../../kit/index.ts";

/** So many requests in so many milliseconds, counted from the first. */
interface Rate {
  most: number;
  ms: number;
}

/** Requests of any kind by one bot. Discord's documentation, read November 2026. */
const DISCORD_ALL: Rate = { most: 50, ms: 1_000 };
/** Messages of one channel, and edits of one channel, as the headers of its answers tell them. */
const DISCORD_CHANNEL: Rate = { most: 5, ms: 5_000 };
/** chat.postMessage: one a second and channel. Slack's page of rate limits, read November 2026. */
const SLACK_CHANNEL: Rate = { most: 1, ms: 1_000 };
/** chat.update: tier 3, fifty a minute for the whole workspace. */
const SLACK_EDITS: Rate = { most: 50, ms: 60_000 };

/** Fifty new messages a second: what Discord's rate alone would make of a crowd of them. */
export const DISCORD_A_SECOND = DISCORD_ALL.most;

export interface Accepted {
  at: number;
  platform: string;
  kind: "new" | "edit" | "list";
  /** When what it says was first owed. */
  owedAt: number;
}

/** How long until a rate takes one more; what is taken is counted. */
function openRates(clock: () => number) {
  const windows = new Map<string, { end: number; used: number }>();
  const windowOf = (name: string, { ms }: Rate) => {
    const found = windows.get(name);
    if (found && found.end > clock()) return found;
    const fresh = { end: clock() + ms, used: 0 };
    windows.set(name, fresh);
    return fresh;
  };
  /** Takes one of every rate, or none: then milliseconds until the last of them has room. */
  return (rates: readonly [string, Rate][]): number => {
    const all = rates.map(([name, rate]) => ({ window: windowOf(name, rate), most: rate.most }));
    const full = all.filter(({ window, most }) => window.used >= most).map(({ window }) => window.end - clock());
    if (full.length > 0) return Math.max(...full);
    for (const { window } of all) window.used++;
    return 0;
  };
}

type Limits = (kind: Accepted["kind"], channel: string) => [string, Rate][];

const LIMITS: Record<string, Limits> = {
  discord: (kind, channel) => [
    ["all", DISCORD_ALL],
    [`${kind === "edit"} ${channel}`, DISCORD_CHANNEL],
  ],
  slack: (kind, channel) => (kind === "edit" ? [["edits", SLACK_EDITS]] : [[channel, SLACK_CHANNEL]]),
};

/** A platform that takes no more than its own rates in the clock's time, and says of what is over when to come again. */
export function ratedChannel(
  platform: "slack" | "discord",
  channels: readonly string[],
  clock: () => number,
  accepted: Accepted[],
): OpenChannel {
  const take = openRates(clock);
  const limits = LIMITS[platform] as Limits;
  const ask = (kind: Accepted["kind"], channel: string, owedAt: string): Promise<Sent> => {
    const afterMs = take(limits(kind, channel));
    if (afterMs > 0) return Promise.resolve({ outcome: "retry", reason: "its rate", afterMs });
    accepted.push({ at: clock(), platform, kind, owedAt: Date.parse(owedAt) });
    return Promise.resolve({ outcome: "sent", receipt: { channel, id: String(accepted.length) } });
  };
  const now = () => new Date(clock()).toISOString();
  return {
    platform,
    defaults: channels.map((channel) => ({ platform, channel })),
    post: ({ channel }, { updatedAt }) => ask("new", channel, updatedAt),
    edit: ({ channel = "" }, { updatedAt }) => ask("edit", channel, updatedAt),
    reply: ({ channel = "" }, { updatedAt }) => ask("new", channel, updatedAt),
    say: ({ channel }) => ask("list", channel, now()),
    health: () => ({ state: "up", since: now() }),
    close: () => Promise.resolve(),
  };
}
