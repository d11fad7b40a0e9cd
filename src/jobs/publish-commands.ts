import discord, { publishDiscordCommands } from "../channels/discord/index.ts";
import { readConfig } from "../config.ts";
import { createLog } from "../log.ts";
import { loadCommands } from "./catalogue.ts";
import type { Job } from "./io.ts";

/** `npm run publish-commands`: tells Discord the slash commands without starting the bot; Slack needs no such step. */
export const publishCommands: Job = {
  name: "publish-commands",
  summary: "tells Discord the slash commands",
  async run(_args, io) {
    const config = readConfig(io.environment, [discord]);
    const [open] = config.channels;
    if (!open) {
      io.error("DISCORD_TOKEN is not set: only Discord is told its commands; write the token into .env.\n");
      return 2;
    }
    const log = createLog(config.general.LOG_LEVEL, config.secrets, io.error);
    const commands = await loadCommands();
    const changed = await publishDiscordCommands(
      open.settings as Parameters<typeof publishDiscordCommands>[0],
      commands,
      log,
    );
    io.out(changed ? `Discord knows ${commands.length} commands now.\n` : "Discord knew all commands already.\n");
    return 0;
  },
};
