import {
  ApplicationCommandOptionType,
  type AutocompleteInteraction,
  type BaseInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type CommandInteractionOption,
  type Interaction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  PermissionFlagsBits,
  type REST,
} from "discord.js";
import { type Asker, type CommandDefinition, cutText, type Desk, type Log, type Reply } from "../../kit/index.ts";
import { plainest } from "./body.ts";
import { readCustomId } from "./buttons.ts";
import { COMMAND, WHY_ON_MESSAGE } from "./commands.ts";
import { LIMITS } from "./limits.ts";
import { openPresses, type Press } from "./presses.ts";
import { renderReply } from "./reply.ts";
import { isTooLate, openResponder, type Responder } from "./respond.ts";
import { formFault } from "./verdict.ts";

/** Whoever types does not wait longer; Discord itself gives up after three seconds. */
const SUGGEST_MS = 800;

export interface ServeOptions {
  rest: REST;
  desk: Desk;
  log: Log;
  now: () => number;
}

function askerOf(interaction: BaseInteraction): Asker {
  return {
    platform: "discord",
    user: interaction.user.id,
    channel: interaction.channelId ?? `@${interaction.user.id}`,
    // A direct message has no roles: its one person decides.
    mayManage: interaction.inGuild()
      ? (interaction.memberPermissions?.has(PermissionFlagsBits.ManageChannels) ?? false)
      : true,
    managers: "people with the right Manage Channels",
  };
}

const LEVELS = new Set([ApplicationCommandOptionType.Subcommand, ApplicationCommandOptionType.SubcommandGroup]);

/** Path and values of what was typed; groups and subcommands are levels of Discord's options. */
function readOptions(data: readonly CommandInteractionOption[]): { path: string[]; values: Record<string, unknown> } {
  const [first] = data;
  if (first && LEVELS.has(first.type)) {
    const inner = readOptions(first.options ?? []);
    return { path: [first.name, ...inner.path], values: inner.values };
  }
  return { path: [], values: Object.fromEntries(data.map(({ name, value }) => [name, value])) };
}

const starts = (line: string, path: readonly string[]): boolean => `${line} `.startsWith(`${path.join(" ")} `);

/** The definition behind a command line: the longest path that it begins with. */
function definitionOf(line: string, commands: readonly CommandDefinition[]): CommandDefinition | undefined {
  return commands.filter(({ path }) => starts(line, path)).sort((one, other) => other.path.length - one.path.length)[0];
}

/** Buttons of the same command turn the page; others open an answer of their own. */
const turnsPageOf = (path: readonly string[] | undefined) => (line: string) => path !== undefined && starts(line, path);

async function show(
  responder: Responder,
  reply: Reply,
  path: readonly string[] | undefined,
  visible: boolean,
  log: Log,
) {
  const { body, files } = renderReply(reply, turnsPageOf(path));
  const put = visible && reply.private ? responder.showPrivately : responder.show;
  const inTime = await put(body, files).catch((error: unknown) => {
    const detail = formFault(error);
    if (detail === undefined) throw error;
    log.error("Discord refused an answer's form", { path: path?.join(" "), detail });
    return put(plainest(body), []);
  });
  if (!inTime) log.warn("Discord answer came too late", { path: path?.join(" ") });
}

async function onCommand(interaction: ChatInputCommandInteraction, responder: Responder, { desk, log }: ServeOptions) {
  const { path, values } = readOptions(interaction.options.data);
  const definition = desk.commands.find((known) => known.path.join(" ") === path.join(" "));
  const visible = definition?.reply === "shareable" && values.share === true;
  await responder.defer(visible);
  const reply = await desk.answerOptions(path, values, askerOf(interaction));
  await show(responder, reply, path, visible, log);
}

async function onButton(
  interaction: ButtonInteraction,
  responder: Responder,
  { desk, log, pressed }: ServeOptions & { pressed: (press: Press) => boolean },
) {
  const { customId, message, user } = interaction;
  const { line, inPlace } = readCustomId(customId);
  const changes = (definitionOf(line, desk.commands)?.scope ?? "read") !== "read";
  if (changes && pressed({ user: user.id, message: message.id, customId })) {
    await responder.defer(false);
    return show(responder, DONE, undefined, false, log);
  }
  const own = message.flags.has(MessageFlags.Ephemeral) || message.interactionMetadata?.user.id === user.id;
  await (inPlace && own ? responder.deferUpdate() : responder.defer(false));
  const reply = await desk.answerLine(line, askerOf(interaction));
  await show(responder, reply, definitionOf(line, desk.commands)?.path, false, log);
}

/** "Why this alert?" on a message: its footer names the alert. */
async function onMessageCommand(
  interaction: MessageContextMenuCommandInteraction,
  responder: Responder,
  { desk, log }: ServeOptions,
) {
  await responder.defer(false);
  const footer = interaction.targetMessage.embeds[0]?.footer?.text ?? interaction.targetMessage.content;
  const id = /\balert ([\w-]{1,40})\b/i.exec(footer)?.[1] ?? "";
  const reply = await desk.answerLine(`why ${id}`.trim(), askerOf(interaction));
  await show(responder, reply, ["why"], false, log);
}

async function onAutocomplete(interaction: AutocompleteInteraction, responder: Responder, { desk }: ServeOptions) {
  const focused = interaction.options.getFocused(true);
  const { path } = readOptions(interaction.options.data);
  let timer: NodeJS.Timeout | undefined;
  const nothing = new Promise<[]>((resolve) => {
    timer = setTimeout(() => resolve([]), SUGGEST_MS);
  });
  const found = await Promise.race([desk.suggest(path, focused.name, focused.value), nothing]).finally(() =>
    clearTimeout(timer),
  );
  const usable = found.filter(({ label, value }) => label !== "" && value !== "" && value.length <= LIMITS.choiceName);
  await responder.choices(
    usable.slice(0, LIMITS.choices).map(({ label, value }) => ({ name: cutText(label, LIMITS.choiceName), value })),
  );
}

type Dispatched = Parameters<typeof onButton>[2];

function dispatch(interaction: Interaction, responder: Responder, options: Dispatched): Promise<void> | undefined {
  if (interaction.isAutocomplete()) return onAutocomplete(interaction, responder, options);
  if (interaction.isChatInputCommand()) {
    return interaction.commandName === COMMAND ? onCommand(interaction, responder, options) : undefined;
  }
  if (interaction.isButton()) return onButton(interaction, responder, options);
  if (interaction.isMessageContextMenuCommand() && interaction.commandName === WHY_ON_MESSAGE) {
    return onMessageCommand(interaction, responder, options);
  }
  return undefined;
}

const DONE: Reply = { summary: "That was done a moment ago.", parts: [], private: true };

const SORRY = renderReply({
  summary: "That could not be answered: something failed inside, and the log says what. Please try again in a minute.",
  parts: [],
  private: true,
});

/** Answers interactions; nothing that goes wrong with one leaves it. */
export function openService(options: ServeOptions): { handle(interaction: Interaction): void; idle(): Promise<void> } {
  const { rest, log, now } = options;
  const pressed = openPresses(now);
  const running = new Set<Promise<void>>();
  const seen = new Set<string>();

  async function handle(interaction: Interaction): Promise<void> {
    const { id, token, applicationId } = interaction;
    const responder = openResponder(rest, { id, token, applicationId }, now);
    try {
      await dispatch(interaction, responder, { ...options, pressed });
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      if (isTooLate(error)) log.debug("Discord interaction expired", { said });
      else {
        log.error("Discord interaction failed", { said });
        // Whoever asked is not left with "thinking …" for ever; where even that fails nothing more can be done.
        await responder.show(SORRY.body, []).catch(() => undefined);
      }
    }
  }

  return {
    handle(interaction) {
      // A resumed connection may bring one again; its first run answers it.
      if (seen.has(interaction.id)) return;
      seen.add(interaction.id);
      const oldest = seen.values().next().value;
      if (seen.size > 1000 && oldest !== undefined) seen.delete(oldest);
      const work = handle(interaction).finally(() => running.delete(work));
      running.add(work);
    },
    idle: async () => void (await Promise.all(running)),
  };
}
