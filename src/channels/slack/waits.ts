import type { ConnectFault, Ending } from "./socket.ts";

/** Slack's word for more than ten connections of one app, or for opening them too fast. */
export const TOO_MANY = "too_many_websockets";
const SHORT_LIFE = 2_000;
const REFUSED = /^(?:invalid_auth|not_authed|account_inactive|token_revoked|token_expired|not_allowed_token_type)$/;

const doubled = (first: number, most: number, times: number): number =>
  Math.min(most, first * 2 ** Math.min(times, 10));

/** Up to a fifth more, so that many bots do not come back at the same moment. */
export const jittered = (milliseconds: number): number => Math.round(milliseconds * (1 + Math.random() / 5));

/** Milliseconds to wait after a try to connect failed for the `times`th time in a row. */
export function waitAfterFault({ code, afterMs = 0 }: Pick<ConnectFault, "code" | "afterMs">, times: number): number {
  // A token does not heal by itself, and opening a connection is what Slack allows least often.
  if (REFUSED.test(code) || code === "missing_scope") return doubled(60_000, 300_000, times);
  if (code === TOO_MANY) return doubled(15_000, 300_000, times);
  return Math.max(afterMs, doubled(1_000, 60_000, times));
}

/** Milliseconds to wait after a connection ended; `times` counts the ends in a row that had to wait. */
export function waitAfterEnding({ reason, livedMs }: Pick<Ending, "reason" | "livedMs">, times: number): number {
  if (reason === TOO_MANY) return doubled(15_000, 300_000, times);
  return livedMs < SHORT_LIFE ? doubled(1_000, 60_000, times) : 0;
}

export function faultSentence({ code, message }: ConnectFault): string {
  if (REFUSED.test(code))
    return `Slack refuses SLACK_APP_TOKEN (${code}): make an app-level token with the scope connections:write, put it into SLACK_APP_TOKEN and start again.`;
  if (code === "missing_scope")
    return "SLACK_APP_TOKEN lacks the scope connections:write: make a new app-level token with it and start again.";
  return `Slack's connection for commands does not come up (${message}): it is tried again, check the network if this lasts.`;
}
