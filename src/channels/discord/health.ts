import type { ChannelHealth } from "../../kit/index.ts";

export interface HealthKeeper {
  read(): ChannelHealth;
  set(state: ChannelHealth["state"], reason?: string): void;
  /** Down for good: nothing but a restart with other settings helps. */
  fail(reason: string): void;
  /** The sentence of `fail`, once it was called. */
  failed(): string | undefined;
}

export function openHealth(clock: () => Date): HealthKeeper {
  let health: ChannelHealth = { state: "connecting", reason: "Connecting to Discord.", since: clock().toISOString() };
  let failure: string | undefined;
  const put = (state: ChannelHealth["state"], reason?: string) => {
    const since = state === health.state ? health.since : clock().toISOString();
    health = reason === undefined ? { state, since } : { state, reason, since };
  };
  return {
    read: () => ({ ...health }),
    set: (state, reason) => {
      if (failure === undefined) put(state, reason);
    },
    fail: (reason) => {
      failure ??= reason;
      put("down", failure);
    },
    failed: () => failure,
  };
}
