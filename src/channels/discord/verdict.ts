import { DiscordAPIError, HTTPError, RateLimitError } from "discord.js";
import type { Sent } from "../../kit/index.ts";

/** What was asked of Discord: an edit may be repeated freely, a new message may not. */
export type Asked = "create" | "edit";

/** Faults before anything was sent. The others (reset, broken pipe, timeout) leave open whether it was taken. */
const NOT_SENT = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
]);

/** Lasting refusals by Discord's JSON error code, from its list of opcodes and status codes. */
const LASTING: Record<number, (channel: string) => string> = {
  10003: (channel) =>
    `Discord knows no channel ${channel}: it was deleted, or its id is wrong; choose another channel.`,
  10004: (channel) => `The server of channel ${channel} is gone: invite the bot again or choose another channel.`,
  10013: (channel) => `Discord knows no person ${channel}: the account was deleted.`,
  50001: (channel) => `The bot may not see channel ${channel}: give it View Channel there.`,
  50007: () => "This person takes no direct messages from the bot: they must allow them in their privacy settings.",
  50008: (channel) => `Channel ${channel} takes no messages: choose a text channel.`,
  50013: (channel) =>
    `The bot may not write in channel ${channel}: give it Send Messages, Embed Links and Attach Files there.`,
  50024: (channel) => `Channel ${channel} is of a kind that takes no messages: choose a text channel.`,
  50083: (channel) => `Thread ${channel} is archived and locked: open it again or choose another channel.`,
  160006: (channel) => `Thread ${channel} is locked: unlock it or choose another channel.`,
  200000: (channel) =>
    `A filter of the server of channel ${channel} blocks the message: let the bot's role pass AutoMod.`,
  240000: (channel) =>
    `A filter of the server of channel ${channel} blocks the links: let the bot's role pass AutoMod.`,
};

/** The message cannot be edited any more: gone, not ours, too often, or in an archived thread. */
const LOST: Record<number, string> = {
  10008: "The message was deleted.",
  30046: "Discord allows no more edits of this old message.",
  50005: "The message was written by another bot account.",
  50083: "The message is in an archived thread.",
};

/** Slow mode and write limits that come without the usual rate-limit answer; half a minute as Discord's own. */
const SLOWED = new Set([20016, 20022, 20028, 40062]);
const SLOW_MS = 30_000;

export const WRONG_TOKEN =
  "Discord refuses the token: copy a fresh one from the Bot page of the application into DISCORD_TOKEN and restart.";

/** Invalid Form Body, and request entity too large: the form is at fault, not the channel. */
const BAD_FORM = new Set([50035, 40005]);

/** What Discord says of a form that it refuses; nothing for any other failure. */
export function formFault(error: unknown): string | undefined {
  if (!(error instanceof DiscordAPIError)) return undefined;
  return BAD_FORM.has(Number(error.code)) || error.status === 413 ? error.message.slice(0, 500) : undefined;
}

function fromApi(error: DiscordAPIError, asked: Asked, channel: string): Sent {
  const code = Number(error.code);
  const lost = asked === "edit" ? LOST[code] : undefined;
  if (lost !== undefined) return { outcome: "lost", reason: lost };
  if (error.status === 401) return { outcome: "parked", reason: WRONG_TOKEN };
  if (SLOWED.has(code)) return { outcome: "retry", reason: `Discord slows channel ${channel} down.`, afterMs: SLOW_MS };
  const lasting = LASTING[code]?.(channel);
  if (lasting !== undefined) return { outcome: "parked", reason: lasting };
  if (error.status === 403) {
    return {
      outcome: "parked",
      reason: `Discord forbids it in channel ${channel} (${code}): check the bot's rights there.`,
    };
  }
  if (error.status === 404) return { outcome: "parked", reason: `Discord finds no channel ${channel} (${code}).` };
  // The detail names the field that was refused; it holds nothing secret.
  const detail = error.message.replace(/\s+/g, " ").slice(0, 300);
  return {
    outcome: "parked",
    reason: `Discord refuses the message's form (${code}): ${detail}. Please report this as a fault.`,
    onlyThis: true,
  };
}

function codeOf(error: unknown): string {
  if (typeof error !== "object" || error === null) return "";
  if ("code" in error && typeof error.code === "string") return error.code;
  return "cause" in error ? codeOf(error.cause) : "";
}

/** What Discord's answer, or its silence, means for one message. */
export function judge(error: unknown, asked: Asked, channel: string): Sent {
  if (error instanceof RateLimitError) {
    const afterMs = Math.max(error.retryAfter, error.timeToReset, error.sublimitTimeout, 0);
    return { outcome: "retry", reason: `Discord's rate limit holds for ${Math.ceil(afterMs / 1000)} s.`, afterMs };
  }
  if (error instanceof DiscordAPIError) return fromApi(error, asked, channel);
  if (error instanceof HTTPError) return { outcome: "retry", reason: `Discord is in trouble (HTTP ${error.status}).` };
  // discord.js drops the token after a 401 and throws this before it sends anything.
  if (error instanceof Error && error.message.startsWith("Expected token to be set")) {
    return { outcome: "parked", reason: WRONG_TOKEN };
  }
  const code = codeOf(error);
  if (NOT_SENT.has(code)) return { outcome: "retry", reason: `Discord cannot be reached (${code}).` };
  const said = error instanceof Error ? `${error.name} ${code}`.trim() : String(error);
  if (asked === "edit")
    return { outcome: "retry", reason: `Discord did not answer (${said}); an edit may be repeated.` };
  return { outcome: "unknown", reason: `Discord did not answer (${said}); the message may be there.` };
}
