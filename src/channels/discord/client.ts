import { Client, GatewayIntentBits, Options, type REST } from "discord.js";
import type { IdentifyBudget } from "./identify.ts";
import { restOptions } from "./rest.ts";
import type { DiscordSettings } from "./settings.ts";

/** Which of how many connections: Discord gives each the servers whose id, shifted by 22 bits, is `id` modulo `count`. */
export interface Shard {
  id: number;
  count: number;
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

/**
 * One client a shard: discord.js holds back every interaction until all shards of a client are there, and the last
 * of them may wait five seconds for each before it, when an answer may take three.
 */
export function makeClient(
  { settings, rest }: { settings: DiscordSettings; rest: REST },
  { id, count }: Shard,
  budget: IdentifyBudget,
): Client {
  const self = ({ id: user, client }: { id: string; client: Client }) => user === client.user?.id;
  return new Client({
    intents: [GatewayIntentBits.Guilds],
    shards: [id],
    shardCount: count,
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
