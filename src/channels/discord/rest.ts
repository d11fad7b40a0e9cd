import { REST } from "discord.js";
import type { DiscordSettings } from "./settings.ts";

/** Longer than Discord ever takes, shorter than the 15 s after which a lane must go on. */
const TIMEOUT_MS = 10_000;

/** Requests to message routes are never repeated or held back in here: the outbox decides when to try again. */
export function openRest(settings: DiscordSettings, timeoutMs = TIMEOUT_MS): REST {
  const rest = new REST({
    api: settings.apiUrl,
    version: "10",
    // One retry in here would be a second message that nobody asked for.
    retries: 0,
    timeout: timeoutMs,
    rejectOnRateLimit: ({ route }) => route.startsWith("/channels/"),
  });
  return rest.setToken(settings.token);
}
