import { Client, Events, GatewayIntentBits, type Interaction, Options, type REST, Routes } from "discord.js";
import { z } from "zod";
import type { Log } from "../../kit/index.ts";
import type { HealthKeeper } from "./health.ts";
import { type IdentifyBudget, openIdentifyBudget } from "./identify.ts";
import { restOptions } from "./rest.ts";
import type { DiscordSettings } from "./settings.ts";
import { WRONG_TOKEN } from "./verdict.ts";

const FIRST_RETRY_MS = 5_000;
const LAST_RETRY_MS = 300_000;

/** Close codes after which Discord takes no further connection with these settings. */
const FATAL: Record<number, string> = {
  4004: WRONG_TOKEN,
  4010: "Discord refuses the shard: restart the bot.",
  4011: "The bot is in too many servers for one connection: use a bot account of its own for this product.",
  4012: "Discord no longer speaks this version of its protocol: update Pivotwire.",
  4013: "Discord refuses the intents: update Pivotwire.",
  4014: "Discord refuses the intents: update Pivotwire; it asks for Guilds only.",
};

const GATEWAY = z.object({ session_start_limit: z.object({ remaining: z.number(), reset_after: z.number() }) });

export interface GatewayOptions {
  settings: DiscordSettings;
  rest: REST;
  health: HealthKeeper;
  log: Log;
  now: () => number;
  onReady: (ready: { application: string; user: string }) => void;
  onInteraction: (interaction: Interaction) => void;
}

/** Nothing is looked up in these caches: interactions bring along what is needed of their sender. */
const EMPTY = Object.fromEntries(
  `ApplicationCommandManager ApplicationEmojiManager AutoModerationRuleManager BaseGuildEmojiManager DMMessageManager
  EntitlementManager GuildBanManager GuildEmojiManager GuildForumThreadManager GuildInviteManager GuildMessageManager
  GuildScheduledEventManager GuildSoundboardSoundManager GuildStickerManager GuildTextThreadManager MessageManager
  PresenceManager ReactionManager ReactionUserManager StageInstanceManager SubscriptionManager ThreadManager
  ThreadMemberManager VoiceStateManager`
    .split(/\s+/)
    .map((name) => [name, 0]),
);

function makeClient({ settings, rest }: GatewayOptions, budget: IdentifyBudget): Client {
  const self = ({ id, client }: { id: string; client: Client }) => id === client.user?.id;
  return new Client({
    intents: [GatewayIntentBits.Guilds],
    makeCache: Options.cacheWithLimits({
      ...EMPTY,
      GuildMemberManager: { maxSize: 0, keepOverLimit: self },
      UserManager: { maxSize: 0, keepOverLimit: self },
    }),
    // Interactions wait behind a server that is slow to appear, and they may wait 3 s at most.
    waitGuildTimeout: 500,
    rest: restOptions(settings, rest.options.timeout),
    ws: { buildIdentifyThrottler: () => Promise.resolve(budget) },
  });
}

/** Every event that says how the connection is; an emitter's `error` without a listener would end the process. */
function watch(client: Client, { health, log, onReady, onInteraction }: GatewayOptions): void {
  const trouble = (error: Error) => log.warn("Discord connection trouble", { error: error.message });
  client.on(Events.Error, trouble);
  client.on(Events.ShardError, trouble);
  client.on(Events.Warn, (warning) => log.warn("Discord client warning", { warning }));
  client.on(Events.ClientReady, (ready) => {
    health.set("up");
    onReady({ application: ready.application.id, user: ready.user.id });
  });
  client.on(Events.ShardReady, () => health.set("up"));
  client.on(Events.ShardResume, () => health.set("up"));
  client.on(Events.ShardReconnecting, () =>
    health.set("connecting", "The connection to Discord broke; connecting again."),
  );
  client.on(Events.ShardDisconnect, ({ code }) => {
    health.fail(FATAL[code] ?? `Discord closed the connection for good (${code}): restart the bot.`);
    log.error("Discord closed the connection for good", { code });
  });
  client.on(Events.InteractionCreate, onInteraction);
}

/** How long to wait before connecting, or why never: asked once before each login. */
async function mayConnect({ rest }: GatewayOptions): Promise<number> {
  const { session_start_limit: limit } = GATEWAY.parse(await rest.get(Routes.gatewayBot()));
  return limit.remaining > 0 ? 0 : Math.max(1000, limit.reset_after);
}

const statusOf = (error: unknown): number | undefined =>
  typeof error === "object" && error !== null && "status" in error ? Number(error.status) : undefined;

const isWrongToken = (error: unknown): boolean =>
  statusOf(error) === 401 || (error instanceof Error && "code" in error && error.code === "TokenInvalid");

/** Connects in the background and goes on trying, slower each time, until it is closed or refused for good. */
export function openGateway(options: GatewayOptions): { close(): Promise<void> } {
  const { health, log, now } = options;
  const minutes = (ms: number) => Math.max(1, Math.ceil(ms / 60_000));
  const budget = openIdentifyBudget(now, (ms) => {
    health.set("down", `Discord ended too many sessions; the next try is in ${minutes(ms)} min, to save the token.`);
    log.warn("Discord identify budget used up", { waitMs: ms });
  });
  let client: Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;
  let failures = 0;

  const later = (ms: number) => {
    if (!closed && health.failed() === undefined) timer = setTimeout(() => void connect(), ms);
  };

  async function connect(): Promise<void> {
    try {
      const wait = await mayConnect(options);
      if (closed) return;
      if (wait > 0) {
        health.set("down", `Discord allows no new session for ${minutes(wait)} min; connecting then.`);
        later(wait);
        return;
      }
      client = makeClient(options, budget);
      watch(client, options);
      await client.login(options.settings.token);
      failures = 0;
    } catch (error) {
      if (isWrongToken(error)) health.fail(WRONG_TOKEN);
      const reason = error instanceof Error ? error.message : String(error);
      log.warn("Discord login failed", { reason });
      failures += 1;
      const wait = Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** (failures - 1));
      health.set("down", `Discord cannot be reached (${reason}); the next try is in ${Math.ceil(wait / 1000)} s.`);
      later(wait);
    }
  }

  void connect();
  return {
    async close() {
      closed = true;
      clearTimeout(timer);
      await client?.destroy();
      health.set("off", "Closed.");
    },
  };
}
