import { type Interaction, type REST, Routes } from "discord.js";
import { z } from "zod";
import type { Log } from "../../kit/index.ts";
import type { HealthKeeper } from "./health.ts";
import { openIdentifyBudget } from "./identify.ts";
import type { DiscordSettings } from "./settings.ts";
import { isWrongToken, openShard, retryAfter, type ShardOptions } from "./shard.ts";
import { WRONG_TOKEN } from "./verdict.ts";

const GATEWAY = z.object({
  shards: z.int().min(1).catch(1),
  session_start_limit: z.object({
    remaining: z.number(),
    reset_after: z.number(),
    max_concurrency: z.int().min(1).catch(1),
  }),
});

export interface GatewayOptions {
  settings: DiscordSettings;
  rest: REST;
  health: HealthKeeper;
  log: Log;
  now: () => number;
  onReady: (ready: { application: string; user: string }) => void;
  onInteraction: (interaction: Interaction) => void;
}

interface Plan {
  count: number;
  concurrency: number;
  /** Milliseconds until so many sessions may be begun. */
  waitMs: number;
}

/** How many connections, how fast they may be made, and when: asked once before they are. */
async function planOf({ rest, settings }: GatewayOptions): Promise<Plan> {
  const { shards, session_start_limit: limit } = GATEWAY.parse(await rest.get(Routes.gatewayBot()));
  const count = settings.shards === "auto" ? shards : settings.shards;
  const waitMs = limit.remaining >= count ? 0 : Math.max(1000, limit.reset_after);
  return { count, concurrency: limit.max_concurrency, waitMs };
}

const minutes = (ms: number) => Math.max(1, Math.ceil(ms / 60_000));

type Note = ReturnType<HealthKeeper["split"]>;

/** What waits for its turn to identify itself is told where that takes long: the whole process has one budget. */
function budgetOf({ now, log }: GatewayOptions, plan: () => Plan | undefined, note: () => Note | undefined) {
  return openIdentifyBudget(
    now,
    (ms, shard) => {
      const words = `Discord ended too many sessions; the next try is in ${minutes(ms)} min, to save the token.`;
      note()?.(shard, "down", words);
      log.warn("Discord identify budget used up", { waitMs: ms, shard });
    },
    { concurrency: () => plan()?.concurrency ?? 1, shards: () => plan()?.count ?? 1 },
  );
}

type Shards = { close(): Promise<void> }[];

/** All connections of a plan; `shared` is the same for each, and `stood` is told that one stands. */
function openShards(
  { settings, rest, health, log, onReady, onInteraction }: GatewayOptions,
  { count }: Plan,
  note: Note,
  { stood, ...shared }: Pick<ShardOptions, "budget" | "wantsMore"> & { stood: () => void },
): Shards {
  const common = {
    settings,
    rest,
    log,
    onInteraction,
    ...shared,
    fail: (reason: string) => health.fail(reason),
    failed: () => health.failed(),
  };
  return Array.from({ length: count }, (_, id) =>
    openShard(
      {
        ...common,
        note: (state, reason) => note(id, state, reason),
        onReady(ready) {
          stood();
          // Once is enough: they are one application.
          if (id === 0) onReady(ready);
        },
      },
      { id, count },
    ),
  );
}

/** Connects in the background and goes on trying, slower each time, until it is closed or refused for good. */
export function openGateway(options: GatewayOptions): { close(): Promise<void> } {
  const { settings, health, log } = options;
  let plan: Plan | undefined;
  let note: Note | undefined;
  let shards: Shards = [];
  let timer: NodeJS.Timeout | undefined;
  let closed = false;
  let failures = 0;
  const budget = budgetOf(
    options,
    () => plan,
    () => note,
  );
  const later = (ms: number) => {
    clearTimeout(timer);
    if (!closed && health.failed() === undefined) timer = setTimeout(() => void connect(), ms);
  };

  /** Discord wants more connections than there are: where the number is Discord's own, it is asked anew. */
  function wantsMore(): boolean {
    if (settings.shards !== "auto") return false;
    health.set("connecting", "Discord wants more connections for the bot; making them.");
    for (const shard of shards.splice(0)) void shard.close();
    later(retryAfter(++failures));
    return true;
  }

  async function connect(): Promise<void> {
    try {
      plan = await planOf(options);
      if (closed) return;
      if (plan.waitMs > 0) {
        health.set("down", `Discord allows no new session for ${minutes(plan.waitMs)} min; connecting then.`);
        return later(plan.waitMs);
      }
      note = health.split(plan.count);
      shards = openShards(options, plan, note, { budget, wantsMore, stood: () => (failures = 0) });
    } catch (error) {
      if (isWrongToken(error)) health.fail(WRONG_TOKEN);
      const reason = error instanceof Error ? error.message : String(error);
      log.warn("Discord login failed", { reason });
      const wait = retryAfter(++failures);
      health.set("down", `Discord cannot be reached (${reason}); the next try is in ${Math.ceil(wait / 1000)} s.`);
      later(wait);
    }
  }

  void connect();
  return {
    async close() {
      closed = true;
      clearTimeout(timer);
      await Promise.all(shards.map((shard) => shard.close()));
      health.set("off", "Closed.");
    },
  };
}
