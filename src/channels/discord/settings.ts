import { z } from "zod";
import type { SettingDefinition } from "../../kit/index.ts";

export interface DiscordSettings {
  token: string;
  /** Ids of channels that receive every alert. */
  channels: string[];
  /** The one server that commands are registered to; without it they are registered everywhere. */
  guild?: string;
  /** Where the API is, without version: `https://discord.com/api`. */
  apiUrl: string;
  /** Connections that the bot's servers are shared between; "auto" asks Discord how many. */
  shards: "auto" | number;
}

export const DISCORD_SETTINGS: readonly SettingDefinition[] = [
  { name: "DISCORD_TOKEN", meaning: "Token of the bot, from the Bot page of the application", secret: true },
  {
    name: "DISCORD_CHANNEL_ID",
    meaning: "Channels that receive every alert, ids parted by commas",
    example: "1098765432109876543",
  },
  {
    name: "DISCORD_GUILD_ID",
    meaning: "One server that gets the slash commands at once; without it every server gets them",
    example: "1012345678901234567",
  },
  {
    name: "DISCORD_SHARDS",
    meaning: "Connections that the bot's servers are shared between: auto, as many as Discord asks for, or 1 to 16",
    example: "auto",
  },
  { name: "DISCORD_API_URL", meaning: "Address of the API, for tests", example: "https://discord.com/api" },
];

const ID_FAULT = "is no Discord id: switch on Developer Mode in Discord, right-click and choose Copy ID, digits only";

const snowflake = z.string().regex(/^\d{1,20}$/, ID_FAULT);

const apiUrl = z
  .string()
  .default("https://discord.com/api")
  .transform((text) => text.replace(/\/+$/, "").replace(/\/v\d+$/, ""))
  .refine(
    (text) => /^https?:$/.test(URL.parse(text)?.protocol ?? ""),
    "is no address: give one that starts with https://",
  );

/** More would need more than a thousand IDENTIFY a day in bad times, and serves 40,000 servers. */
const MOST_SHARDS = 16;

const ENVIRONMENT = z.object({
  DISCORD_TOKEN: z
    .string()
    .transform((text) => text.replace(/^Bot\s+/i, ""))
    .refine((text) => /^\S+$/.test(text), "holds white space: copy the token again from the Bot page"),
  DISCORD_CHANNEL_ID: z
    .string()
    .default("")
    .transform((text) => text.split(/[,\s]+/).filter(Boolean))
    .pipe(z.array(snowflake)),
  DISCORD_GUILD_ID: snowflake.optional(),
  DISCORD_SHARDS: z
    .string()
    .default("auto")
    .refine((text) => text === "auto" || (/^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= MOST_SHARDS), {
      message: `is neither auto nor a number from 1 to ${MOST_SHARDS}`,
    })
    .transform((text) => (text === "auto" ? text : Number(text))),
  DISCORD_API_URL: apiUrl,
});

const NAMES = ["DISCORD_TOKEN", "DISCORD_CHANNEL_ID", "DISCORD_GUILD_ID", "DISCORD_SHARDS", "DISCORD_API_URL"] as const;

/** The settings, or nothing where Discord is not set up, with every fault in one sentence each. */
export function readDiscordSettings(environment: Record<string, string | undefined>): {
  settings?: DiscordSettings;
  faults: string[];
} {
  const given = Object.fromEntries(
    NAMES.flatMap((name) => (environment[name]?.trim() ? [[name, environment[name]?.trim()]] : [])),
  );
  if (given.DISCORD_TOKEN === undefined) {
    const stray = NAMES.filter((name) => !/API_URL|SHARDS/.test(name) && given[name] !== undefined);
    return { faults: stray.map((name) => `${name} is set but DISCORD_TOKEN is not: set both, or neither.`) };
  }
  const read = ENVIRONMENT.safeParse(given);
  if (!read.success) return { faults: read.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}.`) };
  const { DISCORD_TOKEN, DISCORD_CHANNEL_ID, DISCORD_GUILD_ID, DISCORD_SHARDS, DISCORD_API_URL } = read.data;
  const settings: DiscordSettings = {
    token: DISCORD_TOKEN,
    channels: [...new Set(DISCORD_CHANNEL_ID)],
    apiUrl: DISCORD_API_URL,
    shards: DISCORD_SHARDS,
  };
  if (DISCORD_GUILD_ID !== undefined) settings.guild = DISCORD_GUILD_ID;
  return { settings, faults: [] };
}
