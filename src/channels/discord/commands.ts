import { type CommandDefinition, cutText, type OptionDefinition, type OptionKind } from "../../kit/index.ts";
import { LIMITS } from "./limits.ts";

/** The one command; what the kit calls a path is its groups and subcommands. */
export const COMMAND = "miner";
const DESCRIPTION = "Bitcoin miners that become AI data-centre companies: figures, signals and alerts";

const TYPE = { subcommand: 1, group: 2, text: 3, integer: 4, boolean: 5 } as const;

/** Kinds whose values the bot knows and can suggest. */
const SUGGESTED = new Set<OptionKind>([
  "ticker",
  "tickers",
  "ticker-or-all",
  "metric",
  "rule",
  "alert",
  "feed",
  "ticker-or-rule",
  "tz",
]);

interface Base {
  name: string;
  description: string;
}

export interface OptionBody extends Base {
  type: 3 | 4 | 5;
  required: boolean;
  choices?: { name: string; value: string }[];
  autocomplete?: boolean;
  min_value?: number;
  max_value?: number;
  max_length?: number;
}

export interface LeafBody extends Base {
  type: 1;
  options: OptionBody[];
}

export interface GroupBody extends Base {
  type: 2;
  options: LeafBody[];
}

export interface CommandBody extends Base {
  type: 1;
  options: (LeafBody | GroupBody)[];
  default_member_permissions: null;
  contexts?: number[];
  integration_types?: number[];
}

/** Longest text an option takes; no value that the grammar reads is longer. */
const TEXT_LENGTH = 200;

function optionBody(option: OptionDefinition): OptionBody {
  const { name, description, kind, choices = [], min, max, required = false } = option;
  const base = { name, description: cutText(description, 100), required };
  if (kind === "bool") return { ...base, type: TYPE.boolean };
  if (kind === "int") {
    const low = min === undefined ? {} : { min_value: min };
    return { ...base, type: TYPE.integer, ...low, ...(max === undefined ? {} : { max_value: max }) };
  }
  if (kind === "enum" && choices.length <= LIMITS.choices) {
    return { ...base, type: TYPE.text, choices: choices.map((choice) => ({ name: choice, value: choice })) };
  }
  const suggested = SUGGESTED.has(kind) || choices.length > 0;
  return { ...base, type: TYPE.text, max_length: TEXT_LENGTH, ...(suggested ? { autocomplete: true } : {}) };
}

/** The options that Discord shows, required ones first as it insists. */
function shownOptions(definition: CommandDefinition): OptionDefinition[] {
  const { options } = definition;
  return [...options.filter(({ required }) => required), ...options.filter(({ required }) => !required)].slice(0, 25);
}

const leafBody = (definition: CommandDefinition, name: string): LeafBody => ({
  type: TYPE.subcommand,
  name,
  description: cutText(definition.description, 100),
  options: shownOptions(definition).map(optionBody),
});

/**
 * The definitions as one Discord command: `["company"]` becomes a subcommand, `["watch", "add"]` a
 * subcommand of the group `watch`. `everywhere` adds where it may be used, which Discord takes for
 * commands of all servers only.
 */
export function discordCommand(definitions: readonly CommandDefinition[], everywhere: boolean): CommandBody {
  const options: (LeafBody | GroupBody)[] = [];
  for (const definition of definitions) {
    const [first, second] = definition.path;
    if (second === undefined) {
      options.push(leafBody(definition, first));
      continue;
    }
    const leaf = leafBody(definition, second);
    const group = options.find((option): option is GroupBody => option.type === TYPE.group && option.name === first);
    if (group) group.options.push(leaf);
    else options.push({ type: TYPE.group, name: first, description: first, options: [leaf] });
  }
  for (const option of options) {
    // "watch: add, set, remove, list" says more than a title that nobody wrote.
    if (option.type === TYPE.group)
      option.description = cutText(`${option.name}: ${option.options.map(({ name }) => name).join(", ")}`, 100);
  }
  return {
    type: 1,
    name: COMMAND,
    description: DESCRIPTION,
    options,
    default_member_permissions: null,
    // Servers and direct messages with the bot; installed to servers, not to persons.
    ...(everywhere ? { contexts: [0, 1], integration_types: [0] } : {}),
  };
}

/** Discord's "right-click a message" entry: the evidence behind the alert it shows. */
export const WHY_ON_MESSAGE = "Why this alert?";

export function messageCommand(everywhere: boolean) {
  return {
    type: 3 as const,
    name: WHY_ON_MESSAGE,
    default_member_permissions: null,
    ...(everywhere ? { contexts: [0, 1], integration_types: [0] } : {}),
  };
}
