/**
 * Discord: alerts as embeds with one line of content beside them, `/miner` as one command with groups, buttons.
 *
 * discord.js keeps the gateway connection (heartbeats, resume, reconnect) and the rate-limit buckets. Bodies
 * are our own plain objects sent with its REST class, not its message builders: so every body carries
 * `allowed_mentions`, a POST is never sent twice behind our back, and what goes over the wire is what the
 * tests check. The package is loaded only when Discord is opened; rendering needs none of it.
 */
import { type CommandDefinition, defineChannel, type Log } from "../../kit/index.ts";
import { DISCORD_SETTINGS, type DiscordSettings, readDiscordSettings } from "./settings.ts";

export { renderAlert, renderNote } from "./alert.ts";
export type { BodyFile, MessageBody, Rendered } from "./body.ts";
export { discordCommand } from "./commands.ts";
export { renderReply } from "./reply.ts";
export type { DiscordSettings } from "./settings.ts";

/** Registers the commands without connecting; true where that was necessary. Throws with Discord's reason. */
export async function publishDiscordCommands(
  settings: DiscordSettings,
  commands: readonly CommandDefinition[],
  log: Log,
): Promise<boolean> {
  return (await import("./publish.ts")).publishWithSettings(settings, commands, log);
}

export default defineChannel<DiscordSettings>({
  platform: "discord",
  settings: DISCORD_SETTINGS,
  read: readDiscordSettings,
  open: async (settings, tools) => (await import("./open.ts")).openDiscord(settings, tools),
});
