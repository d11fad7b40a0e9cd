/**
 * The rules in force while the bot runs. Files are looked at before each round of work and read again where one
 * changed; a file that is wrong now keeps the rule that it last held, and the operator is told once. Asked for by
 * a look at sizes and times: watchers of the file system miss changes on network and container volumes.
 */
import { statSync } from "node:fs";
import type { Log, MetricDefinition } from "../kit/index.ts";
import { BUILT_IN, type Loaded, loadRules, ruleFilesIn } from "./load.ts";
import type { Rule } from "./rule.ts";
import type { RuleFault } from "./types.ts";

export interface RuleBook {
  rules(): readonly Rule[];
  /** What is wrong in the files as they are now. */
  faults(): readonly RuleFault[];
  /** Reads the files again where one changed; true where the rules in force may be others now. */
  refresh(): boolean;
}

/** Name, size and time of each file: changes when any of them does. */
function signatureOf(folders: readonly string[]): string {
  return folders
    .flatMap((folder) => {
      const files = ruleFilesIn(folder);
      return Array.isArray(files) ? files : [`${folder} ${files.sentence}`];
    })
    .map((file) => {
      const found = statSync(file, { throwIfNoEntry: false });
      return found ? `${file} ${found.size} ${found.mtimeMs} ${found.ino}` : file;
    })
    .join("\n");
}

/** What was read, with the last good rule of each file that is wrong now. */
function withLastGood({ rules, faults }: Loaded, before: readonly Rule[]): Rule[] {
  const wrong = new Set(faults.map(({ file }) => file));
  const taken = new Set(rules.map(({ id }) => id));
  const read = new Set(rules.map(({ file }) => file));
  const kept = before.filter(({ id, file }) => wrong.has(file) && !read.has(file) && !taken.has(id));
  return [...rules, ...kept];
}

function tell(faults: readonly RuleFault[], kept: ReadonlySet<string>, log: Log): void {
  for (const { file, line, column, sentence } of faults) {
    const message = kept.has(file) ? "rule file is wrong; its last good rule stays in force" : "rule left out";
    log.error(message, { file, line, column, reason: sentence });
  }
}

/** The built-in rules and those of `directory`, kept up to date by `refresh`. */
export function openRules(directory: string | undefined, metrics: readonly MetricDefinition[], log: Log): RuleBook {
  const folders = directory ? [BUILT_IN, directory] : [BUILT_IN];
  let signature = "";
  let rules: readonly Rule[] = [];
  let faults: readonly RuleFault[] = [];
  const refresh = () => {
    const now = signatureOf(folders);
    if (now === signature) return false;
    signature = now;
    const loaded = loadRules(metrics, directory);
    const read = new Set(loaded.rules);
    rules = withLastGood(loaded, rules);
    faults = loaded.faults;
    tell(faults, new Set(rules.filter((rule) => !read.has(rule)).map(({ file }) => file)), log);
    return true;
  };
  refresh();
  return { rules: () => rules, faults: () => faults, refresh };
}
