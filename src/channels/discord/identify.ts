import type { IIdentifyThrottler } from "discord.js";

/** Discord resets the token after 1000 IDENTIFY in a day; an endless loop of invalid sessions would get there in 90 minutes. */
const MOST_AN_HOUR = 20;
const HOUR_MS = 3_600_000;
/** Discord takes one IDENTIFY per five seconds. */
const APART_MS = 5_000;

/** Waits, and rejects when the connection that waits is closed in the meantime. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(new Error("The connection closed while it waited to identify itself."));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", stop);
      resolve();
    }, ms);
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
  });
}

export interface IdentifyBudget extends IIdentifyThrottler {
  /** How long until the shard may send another IDENTIFY, in milliseconds. */
  waitMs(shard: number): number;
}

/** As Discord last said it. */
export interface IdentifyRules {
  /** IDENTIFY that Discord takes at once: one of each rate limit key, which is the shard's id modulo this. */
  concurrency: () => number;
  shards: () => number;
}

const ONE: IdentifyRules = { concurrency: () => 1, shards: () => 1 };

/** A start with many shards must not use up an hour's tries; with 16 shards it is still below a thousand a day. */
const mostAnHour = ({ shards }: IdentifyRules): number => Math.max(MOST_AN_HOUR, 2 * shards());

/**
 * Shared by every connection of the process: no more than 20 IDENTIFY an hour (more than ten shards: two each), and
 * each five seconds after the last with its rate limit key.
 */
export function openIdentifyBudget(
  now: () => number,
  onWait: (ms: number, shard: number) => void,
  rules: IdentifyRules = ONE,
  apartMs = APART_MS,
): IdentifyBudget {
  const sent: { at: number; key: number }[] = [];
  const keyOf = (shard: number) => shard % rules.concurrency();
  const waitMs = (shard: number) => {
    while (sent.length > 0 && (sent[0]?.at ?? 0) < now() - HOUR_MS) sent.shift();
    const last = sent.findLast(({ key }) => key === keyOf(shard));
    const apart = (last?.at ?? -Infinity) + apartMs - now();
    const most = mostAnHour(rules);
    const full = sent.length >= most ? (sent[sent.length - most]?.at ?? 0) + HOUR_MS + 1 - now() : 0;
    return Math.max(0, apart, full);
  };
  return {
    waitMs,
    async waitForIdentify(shard, signal) {
      for (let ms = waitMs(shard); ms > 0; ms = waitMs(shard)) {
        if (ms > apartMs) onWait(ms, shard);
        // Looked at again each minute, for the clock may be set meanwhile.
        await pause(Math.min(ms, 60_000), signal);
      }
      sent.push({ at: now(), key: keyOf(shard) });
    },
  };
}
