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
  /** How long until another IDENTIFY may be sent, in milliseconds. */
  waitMs(): number;
}

/** Shared by every connection of the process: no more than 20 IDENTIFY an hour, each five seconds after the last. */
export function openIdentifyBudget(
  now: () => number,
  onWait: (ms: number) => void,
  apartMs = APART_MS,
): IdentifyBudget {
  const sent: number[] = [];
  const waitMs = () => {
    while (sent.length > 0 && (sent[0] ?? 0) < now() - HOUR_MS) sent.shift();
    const apart = (sent.at(-1) ?? -Infinity) + apartMs - now();
    const full = sent.length >= MOST_AN_HOUR ? (sent[0] ?? 0) + HOUR_MS + 1 - now() : 0;
    return Math.max(0, apart, full);
  };
  return {
    waitMs,
    async waitForIdentify(_shardId, signal) {
      for (let ms = waitMs(); ms > 0; ms = waitMs()) {
        if (ms > apartMs) onWait(ms);
        // Looked at again each minute, for the clock may be set meanwhile.
        await pause(Math.min(ms, 60_000), signal);
      }
      sent.push(now());
    },
  };
}
