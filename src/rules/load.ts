/** The rule files of the built-in folder and of RULES_DIR. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Vocabulary, vocabularyOf } from "./environment.ts";
import { type Reading, readRuleText } from "./read.ts";
import type { Rule } from "./rule.ts";
import type { RuleFault } from "./types.ts";
import type { RuleMetric } from "./vocabulary.ts";

export const BUILT_IN = fileURLToPath(new URL("./", import.meta.url));

/** Bytes; what is larger than a rule but not this still gets the place of its fault. */
const LARGEST_READ = 262_144;

export interface Loaded {
  rules: Rule[];
  faults: RuleFault[];
}

/** Reads one rule's text: the rule, or every fault with its place. */
export const readRule = (text: string, file: string, metrics: readonly RuleMetric[]): Reading =>
  readRuleText(text, file, vocabularyOf(metrics));

/** Rule files of a folder in the order of their names; a fault instead where it cannot be read. */
export function ruleFilesIn(folder: string): string[] | RuleFault {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(".yaml") || name.endsWith(".yml"))
      .toSorted()
      .map((name) => join(folder, name));
  } catch {
    const sentence = "This folder cannot be read; set RULES_DIR to a folder with rule files, or leave it out.";
    return { file: folder, line: 1, column: 1, sentence };
  }
}

/** Reads one rule file, also one that lies in no folder of rules. */
export const readRuleFile = (file: string, metrics: readonly RuleMetric[]): Reading =>
  readFile(file, vocabularyOf(metrics));

function readFile(file: string, vocabulary: Vocabulary): Reading {
  const fault = (sentence: string): Reading => ({ faults: [{ file, line: 1, column: 1, sentence }] });
  try {
    // Looked at before it is read: a file of gigabytes is no rule.
    if (statSync(file).size > LARGEST_READ) return fault("A rule file has at most 16 KB; split it into several.");
    return readRuleText(readFileSync(file, "utf8"), file, vocabulary);
  } catch (error) {
    return fault(
      `This file cannot be read (${error instanceof Error ? error.message : String(error)}); mend or remove it.`,
    );
  }
}

/** The line and column of a key's value at the top of a file. */
function placeOf(file: string, key: string): { line: number; column: number } {
  const lines = readFileSync(file, "utf8").split("\n");
  const line = lines.findIndex((text) => text.startsWith(`${key}:`));
  const blank = /^\s*/.exec((lines[line] ?? "").slice(key.length + 1))?.[0].length ?? 0;
  return { line: Math.max(0, line) + 1, column: key.length + 2 + blank };
}

function duplicate(rule: Rule, taken: Rule): RuleFault {
  const sentence = `The id ${rule.id} is taken by ${taken.file}; give this rule an id of its own.`;
  return { file: rule.file, ...placeOf(rule.file, "id"), sentence };
}

/** A rule that mutes one that does not exist mutes nothing: said, for it is a slip of the pen. */
function unknownInhibits(rules: readonly Rule[]): RuleFault[] {
  const ids = new Set(rules.map(({ id }) => id));
  return rules.flatMap(({ file, inhibits }) =>
    inhibits
      .filter((id) => !ids.has(id))
      .map((id) => ({
        file,
        ...placeOf(file, "inhibits"),
        sentence: `There is no rule "${id}" to mute; write an id that exists, or take it out.`,
      })),
  );
}

/** Every rule of the built-in folder and of `directory`; a wrong file costs that file and is named with its place. */
export function loadRules(metrics: readonly RuleMetric[], directory?: string): Loaded {
  const vocabulary = vocabularyOf(metrics);
  const rules = new Map<string, Rule>();
  const faults: RuleFault[] = [];
  for (const folder of directory ? [BUILT_IN, directory] : [BUILT_IN]) {
    const files = ruleFilesIn(folder);
    if (!Array.isArray(files)) {
      faults.push(files);
      continue;
    }
    for (const file of files) {
      const read = readFile(file, vocabulary);
      if ("faults" in read) faults.push(...read.faults);
      else {
        const taken = rules.get(read.rule.id);
        if (taken) faults.push(duplicate(read.rule, taken));
        else rules.set(read.rule.id, read.rule);
      }
    }
  }
  return { rules: [...rules.values()], faults: [...faults, ...unknownInhibits([...rules.values()])] };
}
