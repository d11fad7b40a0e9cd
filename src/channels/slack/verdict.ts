import type { Sent } from "../../kit/index.ts";

/** A send that failed: what the middle is told, and whether Slack may have taken the message all the same. */
export interface Failure {
  sent: Exclude<Sent, { outcome: "sent" }>;
  doubtful: boolean;
  /** Slack's own word: "channel_not_found". */
  code: string;
  /** Slack's explanations: "[ERROR] downloading image failed …". */
  messages: string[];
}

const INVITE = "type /invite @Pivotwire in it";
const TOKEN = "put the bot token of your app (xoxb-…) into SLACK_BOT_TOKEN and start again";

/** Lasting refusals of the Web API, each with what to do. `{channel}` is the channel's id. */
const LASTING: Record<string, string> = {
  channel_not_found: `Slack knows no channel {channel}, or it is private and the bot is not in it: check the ID, or ${INVITE}.`,
  not_in_channel: `The bot is not in the Slack channel {channel}: ${INVITE}.`,
  is_archived: "The Slack channel {channel} is archived: unarchive it, or name another one.",
  restricted_action: "Slack's workspace settings forbid the bot to post in {channel}: ask an admin to allow it.",
  restricted_action_read_only_channel:
    "Only some people may post in the Slack channel {channel}: ask an admin to allow the bot.",
  restricted_action_thread_only_channel: "The Slack channel {channel} takes replies only: name another channel.",
  ekm_access_denied: "Slack's workspace settings forbid the bot to post: ask an admin to allow it.",
  team_access_not_granted: "The Slack app has no access to this workspace: ask an admin to grant it.",
  invalid_auth: `Slack refuses the bot token: ${TOKEN}.`,
  not_authed: `Slack got no bot token: ${TOKEN}.`,
  token_revoked: `The Slack bot token was revoked: install the app again and ${TOKEN}.`,
  token_expired: `The Slack bot token has expired: install the app again and ${TOKEN}.`,
  account_inactive: `The Slack bot was removed from the workspace: install the app again and ${TOKEN}.`,
  missing_scope:
    "The Slack app may not do this: add the scope {needed} on its page OAuth & Permissions and install it again.",
  not_allowed_token_type: `SLACK_BOT_TOKEN is of the wrong kind: ${TOKEN}.`,
  org_login_required: "Slack moves this workspace to another organisation: try again when it is done.",
  user_not_found: "Slack knows no person {channel}: check the member ID.",
  cannot_dm_bot: "A bot takes no direct messages: name a person or a channel in place of {channel}.",
  messages_tab_disabled: "The app's Messages tab is off: switch it on under App Home, then direct messages arrive.",
};

const GONE: Record<string, string> = {
  message_not_found: "the message is no longer there",
  cant_update_message: "Slack does not let the bot edit this message",
  edit_window_closed: "the workspace's time for editing is over",
  thread_not_found: "the message is no longer there",
};

/** Slack stumbled; some of the request may have happened. */
const STUMBLED = new Set([
  "internal_error",
  "fatal_error",
  "service_unavailable",
  "request_timeout",
  "team_added_to_org",
]);
/** The request never left or never arrived. */
const NEVER_SENT =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ENETDOWN|UND_ERR_CONNECT_TIMEOUT|CERT_.*|ERR_TLS.*|.*CERT.*)$/;

const NO_TIME_NAMED = 30_000;

interface Seen {
  code?: unknown;
  cause?: unknown;
  errors?: unknown;
  original?: unknown;
  data?: { error?: unknown; needed?: unknown; response_metadata?: { messages?: unknown } };
  retryAfter?: unknown;
  statusCode?: unknown;
  message?: unknown;
}

const wordOf = (value: unknown, otherwise: string): string => (typeof value === "string" ? value : otherwise);
const seenAs = (error: unknown): Seen => (typeof error === "object" && error !== null ? error : {});

/** Every error code along the causes, outermost first. */
function codesOf(error: unknown, depth = 0): string[] {
  if (depth > 5 || typeof error !== "object" || error === null) return [];
  const { code, cause, errors, original } = seenAs(error);
  const inner = [cause, original, ...(Array.isArray(errors) ? errors : [])];
  return [...(typeof code === "string" ? [code] : []), ...inner.flatMap((each) => codesOf(each, depth + 1))];
}

const retry = (reason: string, code: string, doubtful: boolean, afterMs?: number): Failure => ({
  sent: { outcome: "retry", reason, ...(afterMs === undefined ? {} : { afterMs }) },
  doubtful,
  code,
  messages: [],
});

function judgePlatform(error: Seen, channel: string): Failure {
  const code = wordOf(error.data?.error, "unknown_error").slice(0, 200);
  const said = error.data?.response_metadata?.messages;
  const messages = Array.isArray(said) ? said.map(String) : [];
  const lasting = LASTING[code];
  if (lasting) {
    const needed = wordOf(error.data?.needed, "that Slack names");
    const reason = lasting.replace("{channel}", channel).replace("{needed}", needed);
    return { sent: { outcome: "parked", reason }, doubtful: false, code, messages };
  }
  const gone = GONE[code];
  if (gone) return { sent: { outcome: "lost", reason: gone }, doubtful: false, code, messages };
  if (code === "ratelimited" || code === "rate_limited")
    return retry("Slack asks to slow down", code, false, NO_TIME_NAMED);
  if (STUMBLED.has(code)) return retry(`Slack stumbled (${code})`, code, true);
  // An answer that is no JSON lands here as its own text: a proxy or a broken server spoke, not Slack.
  if (!/^[a-z][a-z0-9_]{1,80}$/.test(code)) {
    return {
      sent: { outcome: "unknown", reason: "Slack's answer could not be read" },
      doubtful: true,
      code: "unreadable",
      messages,
    };
  }
  const reason = `Slack refuses the message (${code}): please report this, with what the log says.`;
  return { sent: { outcome: "parked", reason, onlyThis: true }, doubtful: false, code, messages };
}

/** What an error of `WebClient` means for the one message that it was about. */
export function judge(error: unknown, channel: string): Failure {
  const seen = seenAs(error);
  switch (seen.code) {
    case "slack_webapi_platform_error":
      return judgePlatform(seen, channel);
    case "slack_webapi_rate_limited_error":
      return retry("Slack asks to slow down", "ratelimited", false, Math.max(1, Number(seen.retryAfter) || 30) * 1000);
    case "slack_webapi_http_error": {
      const status = Number(seen.statusCode);
      if (status >= 500) return retry(`Slack answers with HTTP ${status}`, `http_${status}`, true);
      const reason = `Slack answers with HTTP ${status}: check SLACK_API_URL and any proxy between.`;
      return retry(reason, `http_${status}`, false, NO_TIME_NAMED);
    }
    default:
  }
  // The one case that WebClient raises without a code of its own: 429 without a time.
  if (String(seen.message).startsWith("Retry header did not contain")) {
    return retry("Slack asks to slow down", "ratelimited", false, NO_TIME_NAMED);
  }
  const codes = codesOf(error);
  if (codes.some((code) => NEVER_SENT.test(code))) return retry("Slack cannot be reached", codes.at(-1) ?? "", false);
  const reason = "Slack did not answer; the message may have been taken";
  return { sent: { outcome: "unknown", reason }, doubtful: true, code: codes.at(-1) ?? "no_answer", messages: [] };
}
