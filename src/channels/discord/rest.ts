import { REST, type RESTOptions } from "discord.js";
import type { DiscordSettings } from "./settings.ts";

/** Longer than Discord ever takes, shorter than the 15 s after which a lane must go on. */
const TIMEOUT_MS = 10_000;

/**
 * Node's own fetch. By default discord.js sends with the undici that it brings along, through whatever
 * dispatcher the process has; another version of undici in the same process then refuses every file.
 */
async function send(...[url, { method = "GET", headers, body, signal }]: Parameters<RESTOptions["makeRequest"]>) {
  const answer = await fetch(url, {
    method,
    headers: headers as Record<string, string>,
    ...(body ? { body: body as string | FormData } : {}),
    ...(signal ? { signal } : {}),
    // Nothing of Discord's API redirects; the token goes nowhere else.
    redirect: "error",
  });
  const { status, statusText, ok } = answer;
  return {
    status,
    statusText,
    ok,
    headers: answer.headers,
    body: answer.body,
    bodyUsed: answer.bodyUsed,
    arrayBuffer: () => answer.arrayBuffer(),
    json: () => answer.json(),
    text: () => answer.text(),
  };
}

/** What every request of ours is made with; also for the client's own. */
export function restOptions({ apiUrl }: DiscordSettings, timeoutMs = TIMEOUT_MS): Partial<RESTOptions> {
  return {
    api: apiUrl,
    version: "10",
    // One retry in here would be a second message that nobody asked for.
    retries: 0,
    timeout: timeoutMs,
    makeRequest: send,
  };
}

/** Requests to message routes are never repeated or held back in here: the outbox decides when to try again. */
export function openRest(settings: DiscordSettings, timeoutMs?: number): REST {
  const rest = new REST({
    ...restOptions(settings, timeoutMs),
    rejectOnRateLimit: ({ route }) => route.startsWith("/channels/"),
  });
  return rest.setToken(settings.token);
}
