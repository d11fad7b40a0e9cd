import type { Answer } from "./faults.ts";

/** Requests that one bot may make in a second, whatever they are. */
const GLOBAL = 50;
/** Messages of one channel in so many seconds; the documentation names no figures, these are what its headers say. */
const MOST = 5;
const SECONDS = 5;

const MESSAGES = /^\/channels\/(\w+)\/messages/;

interface Window {
  end: number;
  used: number;
}

/**
 * Discord's rates as its headers tell them (documentation of October 2026): a bucket for each channel and kind of
 * request, and one second's fill for the whole bot. What is over is refused, and its refusal says for how long.
 */
export function openPace(now: () => number) {
  const buckets = new Map<string, Window>();
  const windowOf = (name: string, ms: number): Window => {
    const found = buckets.get(name);
    if (found && found.end > now()) return found;
    const fresh = { end: now() + ms, used: 0 };
    buckets.set(name, fresh);
    return fresh;
  };
  const refused = (until: number, global: boolean): Answer => {
    const seconds = Math.max(0.001, (until - now()) / 1000);
    return {
      status: 429,
      body: { message: "You are being rate limited.", retry_after: seconds, global },
      headers: {
        "retry-after": String(Math.ceil(seconds)),
        "x-ratelimit-scope": global ? "global" : "user",
        ...(global && { "x-ratelimit-global": "true" }),
      },
    };
  };
  return (method: string, path: string): { refusal?: Answer; headers: Record<string, string> } => {
    const channel = MESSAGES.exec(path)?.[1];
    if (channel === undefined) return { headers: {} };
    const all = windowOf("", 1000);
    if (all.used >= GLOBAL) return { refusal: refused(all.end, true), headers: {} };
    const own = windowOf(`${method} ${channel}`, SECONDS * 1000);
    if (own.used >= MOST) return { refusal: refused(own.end, false), headers: {} };
    all.used++;
    own.used++;
    return {
      headers: {
        "x-ratelimit-limit": String(MOST),
        "x-ratelimit-remaining": String(MOST - own.used),
        "x-ratelimit-reset-after": String((own.end - now()) / 1000),
        "x-ratelimit-bucket": method === "POST" ? "messages" : "edits",
      },
    };
  };
}
