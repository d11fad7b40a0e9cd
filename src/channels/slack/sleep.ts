import { setTimeout as timer } from "node:timers/promises";

/** Resolves after the time, or at once when the signal ends it; never rejects. */
export async function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (milliseconds > 0) await timer(milliseconds, undefined, { signal }).catch(() => {});
}
