import { RETAIN_LEASE } from "./leases.ts";
import type { Moved, Parts } from "./parts.ts";

const DAY = 86_400_000;
const BATCH = 500;

/**
 * Lets the bodies of old items and documents go. Keys, titles, facts, stories and alerts stay, so nothing that is
 * forgotten can alert a second time. Returns how many bodies went.
 */
export async function retain(parts: Pick<Parts, "store">, now: Date, days: number): Promise<Moved> {
  return (await parts.store.alone([RETAIN_LEASE], () => forgetAll(parts, now, days))) ?? 0;
}

async function forgetAll(parts: Pick<Parts, "store">, now: Date, days: number): Promise<Moved> {
  const before = new Date(now.getTime() - days * DAY).toISOString();
  let moved = 0;
  for (;;) {
    const forgotten = await parts.store.transaction((tables) => tables.bodies.forget(before, BATCH));
    moved += forgotten;
    if (forgotten < BATCH) return moved;
  }
}
