import { type REST, RESTEvents } from "discord.js";
import type { Sent } from "../../kit/index.ts";
import type { Asked } from "./verdict.ts";

/** Discord's clock and ours differ by the way of the answer; discord.js adds the same. */
const MARGIN_MS = 50;
const MESSAGES = /^\/channels\/(\d+)\/messages/;

/** Until when a channel takes no more of one kind of request, in milliseconds of the clock. */
export interface Waits {
  left(asked: Asked, channel: string): number;
  note(asked: Asked, channel: string, verdict: Sent): void;
}

/**
 * Remembers limits across requests. discord.js forgets the first "nothing is left" of each route, when it
 * learns the name of its bucket, and a limit that comes without bucket headers.
 */
export function openWaits(rest: REST, now: () => number): Waits {
  const until = new Map<string, number>();
  const put = (asked: Asked, channel: string, ms: number) => until.set(`${asked} ${channel}`, now() + ms);
  rest.on(RESTEvents.Response, ({ method, path }, { headers }) => {
    const channel = MESSAGES.exec(path)?.[1];
    if (channel === undefined || headers.get("x-ratelimit-remaining") !== "0") return;
    const seconds = Number(headers.get("x-ratelimit-reset-after"));
    if (seconds > 0) put(method.toUpperCase() === "POST" ? "create" : "edit", channel, seconds * 1000 + MARGIN_MS);
  });
  return {
    left(asked, channel) {
      const key = `${asked} ${channel}`;
      const ms = (until.get(key) ?? 0) - now();
      if (ms <= 0) until.delete(key);
      return Math.max(0, ms);
    },
    note(asked, channel, verdict) {
      if (verdict.outcome === "retry" && verdict.afterMs !== undefined) put(asked, channel, verdict.afterMs);
    },
  };
}
