import { DiscordAPIError, type REST, Routes } from "discord.js";
import { z } from "zod";
import type { CommandDefinition, Log } from "../../kit/index.ts";
import { discordCommand, messageCommand } from "./commands.ts";
import { openRest } from "./rest.ts";
import type { DiscordSettings } from "./settings.ts";

/** What of a registered command we set ourselves; the rest (ids, versions, translations) is Discord's. */
const OPTION: z.ZodType = z.lazy(() =>
  z.object({
    type: z.number(),
    name: z.string(),
    description: z.string().default(""),
    required: z.boolean().default(false),
    autocomplete: z.boolean().default(false),
    choices: z.array(z.object({ name: z.string(), value: z.unknown() })).default([]),
    min_value: z.number().optional(),
    max_value: z.number().optional(),
    max_length: z.number().optional(),
    options: z.array(OPTION).default([]),
  }),
);

const sorted = z.array(z.number()).transform((list) => [...list].sort((one, other) => one - other));

const COMMAND = z.object({
  type: z.number().default(1),
  name: z.string(),
  description: z.string().default(""),
  options: z.array(OPTION).default([]),
  default_member_permissions: z
    .string()
    .nullish()
    .transform((text) => text ?? null),
  contexts: sorted.nullish(),
  integration_types: sorted.nullish(),
});

/** Text that is the same for two definitions that Discord shows in the same way; nothing for what cannot be read. */
function fingerprint(commands: unknown, everywhere: boolean): string | undefined {
  const read = z.array(COMMAND).safeParse(commands);
  if (!read.success) return undefined;
  const inOrder = read.data.sort((one, other) => one.type - other.type);
  // A server's own command carries no contexts; Discord may still give back defaults.
  const compared = inOrder.map(({ contexts, integration_types, ...rest }) =>
    everywhere ? { ...rest, contexts, integration_types } : rest,
  );
  return JSON.stringify(compared);
}

/** What is there now; nothing where Discord does not tell, for then registering is the safe way. */
async function registered(rest: REST, route: `/${string}`, everywhere: boolean): Promise<string | undefined> {
  try {
    return fingerprint(await rest.get(route), everywhere);
  } catch (error) {
    if (error instanceof DiscordAPIError && (error.status === 404 || error.status === 405)) return undefined;
    throw error;
  }
}

const APPLICATION = z.object({ id: z.string() });

export interface PublishOptions {
  rest: REST;
  log: Log;
  guild: string | undefined;
  /** Known from the gateway; asked for where it is not. */
  applicationId?: string;
}

/**
 * Tells Discord the commands, with one PUT, and only where they differ from what it has: a server takes
 * 200 new commands a day. Gives back whether it was necessary.
 */
export async function publishCommands(
  definitions: readonly CommandDefinition[],
  options: PublishOptions,
): Promise<boolean> {
  const { rest, log, guild } = options;
  const id = options.applicationId ?? APPLICATION.parse(await rest.get(Routes.currentApplication())).id;
  const everywhere = guild === undefined;
  const route = everywhere ? Routes.applicationCommands(id) : Routes.applicationGuildCommands(id, guild);
  const knowsWhy = definitions.some(({ path }) => path.length === 1 && path[0] === "why");
  const wanted = [discordCommand(definitions, everywhere), ...(knowsWhy ? [messageCommand(everywhere)] : [])];
  if ((await registered(rest, route, everywhere)) === fingerprint(wanted, everywhere)) {
    log.debug("Discord commands are up to date");
    return false;
  }
  await rest.put(route, { body: wanted });
  log.info("Discord commands registered", { commands: definitions.length, guild: guild ?? "all" });
  return true;
}

/** The same without a connection, for the job that only registers commands. Throws with Discord's reason. */
export function publishWithSettings(
  settings: DiscordSettings,
  definitions: readonly CommandDefinition[],
  log: Log,
): Promise<boolean> {
  return publishCommands(definitions, { rest: openRest(settings), log, guild: settings.guild });
}
