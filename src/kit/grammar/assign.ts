import type { CommandDefinition, OptionDefinition, OptionKind } from "../command.ts";
import { nearest, shown } from "./fault.ts";
import { companyLength, type Lookup } from "./names.ts";
import { readBoolean } from "./values.ts";
import type { Word } from "./words.ts";

/** What was typed for each option, not read yet. */
export type Typed = Map<OptionDefinition, string>;

const NAMED = /^--?([A-Za-z][A-Za-z0-9-]{0,31})(?:=([\s\S]*))?$/;

/** Gives each word of a line to an option: by name first, then by position. */
export function assignWords(
  words: readonly Word[],
  { options }: Pick<CommandDefinition, "options">,
  lookup: Lookup,
): { typed: Typed } | { fault: string } {
  const typed: Typed = new Map();
  const loose: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    const found = word.quoted ? null : NAMED.exec(word.text);
    if (!found) {
      loose.push(word.text);
      continue;
    }
    const option = options.find(({ name }) => name === found[1]?.toLowerCase());
    if (!option) return { fault: unknownOption(found[1] ?? "", options) };
    const next = words[at + 1];
    const follows = next && (next.quoted || !NAMED.test(next.text)) ? next.text : undefined;
    const taken = takeNamed(option, found[2], follows);
    if (taken.value === undefined) return { fault: `--${option.name} needs a value behind it` };
    typed.set(option, taken.value);
    if (taken.usedNext) at += 1;
  }
  const fault = assignLoose(loose, options, typed, lookup);
  return fault ? { fault } : { typed };
}

function takeNamed(option: OptionDefinition, joined: string | undefined, next: string | undefined) {
  if (joined !== undefined) return { value: joined, usedNext: false };
  if (option.kind !== "bool") return { value: next, usedNext: next !== undefined };
  // A flag alone means yes; a yes or no behind it belongs to it.
  const said = next !== undefined && "value" in readBoolean(next) && !/^[01]$/.test(next);
  return { value: said ? next : "yes", usedNext: said };
}

function assignLoose(
  words: string[],
  options: readonly OptionDefinition[],
  typed: Typed,
  lookup: Lookup,
): string | undefined {
  const left = takeTrailingFlags(words, options, typed);
  for (const option of options.filter((candidate) => candidate.positional && !typed.has(candidate))) {
    if (left.length === 0) return undefined;
    const count = option.rest ? left.length : wordsFor(option, left, options, lookup);
    typed.set(option, left.splice(0, count).join(" "));
  }
  return left.length > 0 ? `${shown(left.join(" "))} is more than this command takes` : undefined;
}

/** "share" and "chart" without their hyphens, at the end, are what people type. */
function takeTrailingFlags(words: readonly string[], options: readonly OptionDefinition[], typed: Typed): string[] {
  const left = [...words];
  for (let last = left.at(-1); last !== undefined && left.length > 1; last = left.at(-1)) {
    const word = last.toLowerCase();
    const flag = options.find(({ name, kind }) => kind === "bool" && name === word);
    if (!flag) break;
    typed.set(flag, "yes");
    left.pop();
  }
  return left;
}

/** Kinds whose value may be a company's name. */
const COMPANIES = new Set<OptionKind>(["ticker", "ticker-or-all", "ticker-or-rule"]);

/** A company's name may be several words; an unknown one takes all that no later choice claims. */
function wordsFor(option: OptionDefinition, words: string[], options: readonly OptionDefinition[], lookup: Lookup) {
  if (!COMPANIES.has(option.kind)) return 1;
  const known = companyLength(words, lookup);
  if (known > 0 || option.kind === "ticker-or-rule") return known || 1;
  const claimed = new Set(options.flatMap(({ choices, name, kind }) => choices ?? (kind === "bool" ? [name] : [])));
  const end = words.findIndex((word, index) => index > 0 && claimed.has(word.toLowerCase()));
  return end < 0 ? words.length : end;
}

function unknownOption(name: string, options: readonly OptionDefinition[]): string {
  const names = options.map((option) => option.name);
  const [near] = nearest(name, names, 1);
  if (near) return `knows no option --${name}; did you mean --${near}?`;
  return `knows no option --${name}; it has ${names.map((known) => `--${known}`).join(", ") || "none"}`;
}
