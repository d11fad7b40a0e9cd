import type { ChannelHealth } from "../../kit/index.ts";

type State = ChannelHealth["state"];

export interface HealthKeeper {
  read(): ChannelHealth;
  /** Of the whole, whatever it consisted of before. */
  set(state: State, reason?: string): void;
  /** From now on the whole is as well as the worst of `count` connections; returns what notes one, from 0. */
  split(count: number): (shard: number, state: State, reason?: string) => void;
  /** Down for good: nothing but a restart with other settings helps. */
  fail(reason: string): void;
  /** The sentence of `fail`, once it was called. */
  failed(): string | undefined;
}

interface Part {
  state: State;
  reason?: string | undefined;
}

const nameOf = (shard: number, count: number): string => `shard ${shard} of ${count}`;

export function openHealth(clock: () => Date): HealthKeeper {
  let health: ChannelHealth = { state: "connecting", reason: "Connecting to Discord.", since: clock().toISOString() };
  let failure: string | undefined;
  let parts: Part[] = [];
  const put = (state: State, reason?: string) => {
    const since = state === health.state ? health.since : clock().toISOString();
    health = reason === undefined ? { state, since } : { state, reason, since };
  };
  const putWorst = () => {
    const down = parts.findIndex(({ state }) => state === "down");
    const worst = down >= 0 ? down : parts.findIndex(({ state }) => state !== "up");
    const { state, reason } = parts[worst] ?? { state: "up" as const };
    const which = parts.length > 1 && worst >= 0 ? `${nameOf(worst, parts.length)}: ` : "";
    if (failure === undefined) put(state, reason === undefined ? undefined : which + reason);
  };
  return {
    read: () => ({
      ...health,
      ...(parts.length > 1 && {
        parts: parts.map(({ state, reason }, shard) => ({
          name: nameOf(shard, parts.length),
          state,
          ...(reason !== undefined && { reason }),
        })),
      }),
    }),
    set: (state, reason) => {
      parts = [];
      if (failure === undefined) put(state, reason);
    },
    split(count) {
      const own = Array.from(
        { length: count },
        (): Part => ({ state: "connecting", reason: "Connecting to Discord." }),
      );
      parts = own;
      putWorst();
      return (shard, state, reason) => {
        own[shard] = { state, reason };
        // What was split anew, or is one again, has no such connection any more.
        if (parts === own) putWorst();
      };
    },
    fail: (reason) => {
      failure ??= reason;
      put("down", failure);
    },
    failed: () => failure,
  };
}
