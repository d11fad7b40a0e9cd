import { existsSync } from "node:fs";
import terminal from "../channels/terminal/index.ts";
import { type Config, readConfig } from "../config.ts";
import { createLog } from "../log.ts";
import { type Bot, createBot } from "../main.ts";
import { checkStore, holdStore } from "../store/index.ts";
import { loadChannels } from "./channels.ts";
import type { JobIo } from "./io.ts";

/** `.env` beside the project fills in what the environment leaves open, as Node itself reads it. */
export function withEnvFile(environment: JobIo["environment"]): JobIo["environment"] {
  if (environment === process.env && existsSync(".env")) process.loadEnvFile(".env");
  return environment;
}

export interface OpenBot {
  bot: Bot;
  config: Config;
  /** Closes the bot and lets another process have its store. */
  close: () => Promise<void>;
}

/** The bot as the environment sets it up; without a platform it posts to the terminal. */
export async function openBot(io: JobIo): Promise<OpenBot> {
  const config = readConfig(withEnvFile(io.environment), await loadChannels());
  const log = createLog(config.general.LOG_LEVEL, config.secrets, io.error);
  const settings = { write: io.out, columns: io.columns, colour: io.colour };
  const fallback = { definition: terminal as Config["channels"][number]["definition"], settings };
  const url = config.general.DATABASE_URL;
  const release = holdStore(url);
  try {
    checkStore(url);
    const bot = await createBot(config, { log, clock: io.clock, fallback });
    return { config, bot, close: () => bot.close().finally(release) };
  } catch (error) {
    release();
    throw error;
  }
}
