import type { Logger, LogLevel } from "@slack/bolt";
import type { WebClientOptions } from "@slack/web-api";
import type { Log } from "../../kit/index.ts";
import type { SlackSettings } from "./settings.ts";

const WARN = "warn" as LogLevel;

/**
 * Slack's libraries write whole payloads into their logs, and as errors what we handle: all of it goes to debug,
 * cut short; what people must know is said by this room in its own words.
 */
export function quietLogger(log: Log): Logger {
  const say = (level: string, parts: unknown[]): void =>
    log.debug("Slack's library says", { level, text: parts.map(String).join(" ").slice(0, 300) });
  return {
    debug: () => {},
    info: () => {},
    warn: (...parts: unknown[]) => say("warn", parts),
    error: (...parts: unknown[]) => say("error", parts),
    setLevel: () => {},
    getLevel: () => WARN,
    setName: () => {},
  };
}

/**
 * No tries of its own: a lost answer would be posted twice. A 429 comes back at once, for the library would hold
 * every other channel's messages too. And an end to waiting, of which the library has none.
 */
export function clientOptions(settings: Pick<SlackSettings, "apiUrl" | "timeout">, log: Log): WebClientOptions {
  return {
    slackApiUrl: settings.apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: settings.timeout,
    logger: quietLogger(log),
    // Bolt answers commands with this too, and gives it no time limit.
    fetch: (url, init) => fetch(url, { ...init, signal: init?.signal ?? AbortSignal.timeout(settings.timeout) }),
  };
}
