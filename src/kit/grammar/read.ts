import type { CommandDefinition, OptionDefinition, OptionValues } from "../command.ts";
import { assignWords, type Typed } from "./assign.ts";
import { cleanTyped } from "./clean.ts";
import { type Fault, nearest, shown } from "./fault.ts";
import { matchCommand, pathText } from "./match.ts";
import { companyLength, type Lookup } from "./names.ts";
import { readValue } from "./values.ts";
import { splitWords, type Word } from "./words.ts";

export type ReadLine =
  | { command: CommandDefinition; options: OptionValues }
  | { group: CommandDefinition[] }
  | { empty: true }
  | { fault: Fault };

const LONGEST_LINE = 2000;
const HELP = "/miner help";

/** Reads "company WULF --share" as typed after /miner, on any platform. */
export function readLine(line: string, commands: readonly CommandDefinition[], lookup: Lookup): ReadLine {
  if (line.length > LONGEST_LINE) {
    return { fault: { sentence: `A command has at most ${LONGEST_LINE} characters.`, example: HELP } };
  }
  const words = splitWords(cleanTyped(line));
  const match = matchCommand(words, commands);
  if ("empty" in match || "group" in match) return match;
  if ("unknown" in match)
    return { fault: companyFault(words, commands, lookup) ?? unknownFault(match.unknown, match.near, commands) };
  const { command, rest } = match;
  // "company --help" asks for help wherever it is typed.
  if (rest.some(({ text, quoted }) => !quoted && text === "--help")) return { group: [command] };
  const assigned = assignWords(rest, command, lookup);
  if ("fault" in assigned) return { fault: faultOf(command, assigned.fault) };
  return readTyped(command, assigned.typed, lookup);
}

/** Reads options as a platform hands them over: by name, as text, number or yes/no. Nothing the platform checked is believed. */
export function readOptions(
  path: readonly string[],
  given: Record<string, unknown>,
  commands: readonly CommandDefinition[],
  lookup: Lookup,
): ReadLine {
  const command = commands.find((candidate) => pathText(candidate) === path.join(" "));
  if (!command) {
    const typed = path.join(" ");
    return { fault: unknownFault(typed, nearest(typed, commands.map(pathText), 3), commands) };
  }
  const typed: Typed = new Map();
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || value === null) continue;
    const option = command.options.find((candidate) => candidate.name === name);
    const text =
      typeof value === "string" ? value : typeof value === "number" || typeof value === "boolean" ? `${value}` : "";
    if (!option || !text) return { fault: faultOf(command, `knows no option ${shown(name)}`) };
    typed.set(option, cleanTyped(text.slice(0, LONGEST_LINE)));
  }
  return readTyped(command, typed, lookup);
}

/** "/miner WULF": a company where a command belongs. */
function companyFault(
  words: readonly Word[],
  commands: readonly CommandDefinition[],
  lookup: Lookup,
): Fault | undefined {
  const typed = words.map(({ text }) => text).filter((text, index) => index > 0 || !/^\/?miner$/i.test(text));
  const count = companyLength(typed, lookup);
  const known = commands.find(({ path }) => path.join(" ") === "company");
  if (!known || count === 0) return undefined;
  const found = lookup.findCompany(typed.slice(0, count).join(" "));
  if (!("company" in found)) return undefined;
  const command = `company ${found.company.ticker}`;
  const sentence = `${found.company.name} is a company, not a command. Did you mean /miner ${command}?`;
  return { sentence, example: `/miner ${command}`, near: [command] };
}

function readTyped(command: CommandDefinition, typed: Typed, lookup: Lookup): ReadLine {
  const options: OptionValues = {};
  for (const option of command.options) {
    const text = typed.get(option)?.trim();
    if (!text) {
      if (option.required)
        return { fault: faultOf(command, `needs ${nameOf(option)}: ${lowerFirst(option.description)}`) };
      continue;
    }
    const read = readValue(text, option, lookup);
    if ("fault" in read) return { fault: valueFault(command, option, text, read) };
    options[option.name] = read.value;
  }
  return { command, options };
}

const nameOf = (option: OptionDefinition): string => (option.positional ? `a ${option.name}` : `--${option.name}`);
const lowerFirst = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

function faultOf(command: CommandDefinition, words: string): Fault {
  return {
    sentence: `/miner ${pathText(command)} ${words}.`.replace(/[.?]\.$/, (end) => end[0] ?? "."),
    example: exampleOf(command),
  };
}

/** The example that shows the option at fault, where there is one. */
const exampleOf = ({ examples }: CommandDefinition, option?: OptionDefinition): string =>
  examples.find((example) => option && example.includes(`--${option.name}`)) ?? examples[0] ?? HELP;

function valueFault(
  command: CommandDefinition,
  option: OptionDefinition,
  typed: string,
  { fault, near = [] }: { fault: string; near?: string[] },
): Fault {
  const names = fault.startsWith("knows no") || fault.startsWith("needs");
  const subject = names ? fault.replace("knows no", "I know no") : `${option.name} ${fault}`;
  const sentence = subject.charAt(0).toUpperCase() + subject.slice(1);
  const line = (value: string) => `${pathText(command)} ${option.positional ? "" : `--${option.name} `}${value}`;
  const alone = command.options.every(({ required, name }) => !required || name === option.name);
  return {
    sentence: /[.?]$/.test(sentence) ? sentence : `${sentence}.`,
    example: exampleOf(command, option),
    ...(alone && option.kind !== "tickers" && typed ? { near: near.map(line) } : {}),
  };
}

function unknownFault(typed: string, near: string[], commands: readonly CommandDefinition[]): Fault {
  const [best] = near;
  const hint = best ? ` Did you mean /miner ${best}?` : " /miner help lists all.";
  const known = commands.find((command) => pathText(command) === best || command.path[0] === best);
  return { sentence: `I know no command ${shown(typed)}.${hint}`, example: known?.examples[0] ?? HELP, near };
}
