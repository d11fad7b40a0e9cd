import { type Client, Events, type Interaction, type REST } from "discord.js";
import type { ChannelHealth, Log } from "../../kit/index.ts";
import { makeClient, type Shard } from "./client.ts";
import type { IdentifyBudget } from "./identify.ts";
import type { DiscordSettings } from "./settings.ts";
import { WRONG_TOKEN } from "./verdict.ts";

const FIRST_RETRY_MS = 5_000;
const LAST_RETRY_MS = 300_000;

/** Discord's word that it takes no fewer connections than it asks for. */
export const TOO_FEW_SHARDS = 4011;

/** Close codes after which Discord takes no further connection with these settings. */
const FATAL: Record<number, string> = {
  4004: WRONG_TOKEN,
  4010: "Discord refuses the shard: restart the bot.",
  [TOO_FEW_SHARDS]: "The bot is in too many servers for so few connections: set DISCORD_SHARDS to auto and restart.",
  4012: "Discord no longer speaks this version of its protocol: update Pivotwire.",
  4013: "Discord refuses the intents: update Pivotwire.",
  4014: "Discord refuses the intents: update Pivotwire; it asks for Guilds only.",
};

export interface ShardOptions {
  settings: DiscordSettings;
  rest: REST;
  log: Log;
  budget: IdentifyBudget;
  note: (state: ChannelHealth["state"], reason?: string) => void;
  /** Down for good. */
  fail: (reason: string) => void;
  failed: () => string | undefined;
  /** Discord wants more connections; true where that is seen to. */
  wantsMore: () => boolean;
  onReady: (ready: { application: string; user: string }) => void;
  onInteraction: (interaction: Interaction) => void;
}

/** Every event that says how the connection is; an emitter's `error` without a listener would end the process. */
function watch(client: Client, { log, note, fail, wantsMore, onReady, onInteraction }: ShardOptions): void {
  const trouble = (error: Error) => log.warn("Discord connection trouble", { error: error.message });
  client.on(Events.Error, trouble);
  client.on(Events.ShardError, trouble);
  client.on(Events.Warn, (warning) => log.warn("Discord client warning", { warning }));
  client.on(Events.ClientReady, (ready) => {
    note("up");
    onReady({ application: ready.application.id, user: ready.user.id });
  });
  client.on(Events.ShardReady, () => note("up"));
  client.on(Events.ShardResume, () => note("up"));
  client.on(Events.ShardReconnecting, () => note("connecting", "The connection to Discord broke; connecting again."));
  client.on(Events.ShardDisconnect, ({ code }) => {
    if (code === TOO_FEW_SHARDS && wantsMore()) return;
    fail(FATAL[code] ?? `Discord closed the connection for good (${code}): restart the bot.`);
    log.error("Discord closed the connection for good", { code });
  });
  client.on(Events.InteractionCreate, onInteraction);
}

const statusOf = (error: unknown): number | undefined =>
  typeof error === "object" && error !== null && "status" in error ? Number(error.status) : undefined;

export const isWrongToken = (error: unknown): boolean =>
  statusOf(error) === 401 || (error instanceof Error && "code" in error && error.code === "TokenInvalid");

/** Milliseconds until the next try after so many failures. */
export const retryAfter = (failures: number): number => Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** (failures - 1));

/** Connects one shard in the background and goes on trying, slower each time, until it is closed or refused for good. */
export function openShard(options: ShardOptions, shard: Shard): { close(): Promise<void> } {
  const { settings, log, note, fail, failed, budget } = options;
  let client: Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;
  let failures = 0;

  async function connect(): Promise<void> {
    try {
      client = makeClient(options, shard, budget);
      watch(client, options);
      await client.login(settings.token);
      failures = 0;
    } catch (error) {
      if (closed) return;
      if (isWrongToken(error)) fail(WRONG_TOKEN);
      const reason = error instanceof Error ? error.message : String(error);
      log.warn("Discord login failed", { reason, shard: shard.id });
      const wait = retryAfter(++failures);
      note("down", `Discord cannot be reached (${reason}); the next try is in ${Math.ceil(wait / 1000)} s.`);
      if (failed() === undefined) timer = setTimeout(() => void connect(), wait);
    }
  }

  void connect();
  return {
    async close() {
      closed = true;
      clearTimeout(timer);
      await client?.destroy();
    },
  };
}
