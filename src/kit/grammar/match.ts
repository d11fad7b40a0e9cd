import type { CommandDefinition } from "../command.ts";
import { nearest } from "./fault.ts";
import type { Word } from "./words.ts";

export type Match =
  | { command: CommandDefinition; rest: Word[] }
  /** Only the group was named: "watch". */
  | { group: CommandDefinition[] }
  | { unknown: string; near: string[] }
  | { empty: true };

export const pathText = ({ path }: Pick<CommandDefinition, "path">): string => path.join(" ");

/** Finds the command that a line begins with; "/miner" in front is skipped, for people paste whole lines. */
export function matchCommand(words: readonly Word[], commands: readonly CommandDefinition[]): Match {
  const start = /^\/?miner$/i.test(words[0]?.text ?? "") ? 1 : 0;
  const [first, second] = words.slice(start, start + 2).map(({ text }) => text.toLowerCase());
  if (!first) return { empty: true };
  const group = commands.filter(({ path }) => path[0] === first);
  const leaf = group.find(({ path }) => path.length === 2 && path[1] === second);
  if (leaf) return { command: leaf, rest: words.slice(start + 2) };
  const alone = group.find(({ path }) => path.length === 1);
  if (alone) return { command: alone, rest: words.slice(start + 1) };
  if (group.length > 0 && !second) return { group };
  return unknownCommand(group.length > 0 ? `${first} ${second}` : first, second, group, commands);
}

function unknownCommand(
  typed: string,
  second: string | undefined,
  group: readonly CommandDefinition[],
  commands: readonly CommandDefinition[],
): Match {
  const paths = (group.length > 0 ? group : commands).map(pathText);
  const both = second && group.length === 0 ? nearest(`${typed} ${second}`, paths, 1) : [];
  const firsts = [...new Set(commands.map(({ path }) => path[0]))];
  const single = group.length > 0 ? nearest(typed, paths, 3) : nearest(typed, firsts, 3);
  return { unknown: typed, near: [...new Set([...both, ...single])].slice(0, 3) };
}
