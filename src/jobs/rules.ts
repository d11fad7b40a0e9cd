/** `npm run --silent rules -- check | test | backtest`: rule files tried before they judge anything. */
import { relative } from "node:path";
import { backTest, loadRules, type Rule, type RuleFault, readRuleFile, runCases } from "../rules/index.ts";
import { loadMetrics } from "./catalogue.ts";
import { historyFile, ROOT } from "./files.ts";
import type { Job, JobIo } from "./io.ts";
import { backTestLines } from "./rules/lines.ts";
import { shippedPast } from "./rules/past.ts";
import { readSettings, type Setting } from "./rules/settings.ts";

const USAGE = `Usage:
  npm run --silent rules -- check [FILE …]       refuses wrong rule files, with line and column
  npm run --silent rules -- test [RULE …]        runs the expectations that rule files carry
  npm run --silent rules -- backtest [RULE …] [--set name=value]
                                                 when rules would have fired over the shipped quarters
`;

/** A file of the project is named from its root, any other as it is. */
const nameOf = (file: string): string => (file.startsWith(ROOT) ? relative(ROOT, file) : file);

const faultLine = ({ file, line, column, sentence }: RuleFault): string =>
  `${nameOf(file)}:${line}:${column} ${sentence}\n`;

const many = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** The rules of the settings; their faults are told. */
async function load(io: JobIo) {
  const metrics = await loadMetrics();
  const { rules, faults } = loadRules(metrics, io.environment.RULES_DIR);
  for (const fault of faults) io.error(faultLine(fault));
  return { metrics, rules, faults };
}

async function check(files: readonly string[], io: JobIo): Promise<number> {
  if (files.length === 0) {
    const { rules, faults } = await load(io);
    io.out(`${many(rules.length, "rule")}, ${many(faults.length, "fault")}.\n`);
    return faults.length > 0 ? 1 : 0;
  }
  const metrics = await loadMetrics();
  const faults = files.flatMap((file) => {
    const read = readRuleFile(file, metrics);
    return "faults" in read ? read.faults : [];
  });
  for (const fault of faults) io.error(faultLine(fault));
  io.out(`${many(files.length, "file")}, ${many(faults.length, "fault")}.\n`);
  return faults.length > 0 ? 1 : 0;
}

/** The rules that were named, or all; a name that is none is told. */
function chosen(names: readonly string[], rules: readonly Rule[], io: JobIo): Rule[] | undefined {
  const ids = names.map((name) => name.replaceAll("-", "_"));
  const stranger = ids.find((id) => !rules.some((rule) => rule.id === id));
  if (stranger) {
    io.error(`There is no rule ${stranger}; there are ${rules.map(({ id }) => id).join(", ")}.\n`);
    return undefined;
  }
  return ids.length > 0 ? rules.filter(({ id }) => ids.includes(id)) : [...rules];
}

async function test(names: readonly string[], io: JobIo): Promise<number> {
  const { metrics, rules, faults } = await load(io);
  const wanted = chosen(names, rules, io);
  if (!wanted) return 2;
  const results = wanted.flatMap((rule) => runCases(rule, metrics));
  const wrong = results.filter((result) => result.faults.length > 0);
  for (const { file, rule, name, faults: words } of wrong)
    io.error(`${nameOf(file)} ${rule}, "${name}": ${words.join("; ")}\n`);
  io.out(`${many(results.length, "expectation")} of ${many(wanted.length, "rule")}, ${wrong.length} not met.\n`);
  return wrong.length + faults.length > 0 ? 1 : 0;
}

async function backtest(words: readonly string[], io: JobIo): Promise<number> {
  const { names, settings, fault } = readSettings(words);
  if (fault) {
    io.error(`${fault}\n`);
    return 2;
  }
  const { metrics, rules } = await load(io);
  const wanted = chosen(names, rules, io);
  if (!wanted) return 2;
  const tuned = settings.length > 0 ? tune(wanted, settings) : wanted;
  if (typeof tuned === "string") {
    io.error(`${tuned}\n`);
    return 2;
  }
  const past = shippedPast(historyFile());
  const tests = backTest(tuned, past, metrics);
  const without = wanted.filter(({ id }) => !tests.some(({ rule }) => rule === id));
  io.out(backTestLines(tests));
  if (without.length > 0)
    io.out(`Past quarters tell nothing of ${without.map(({ id }) => id).join(", ")}: no rule of reported quarters.\n`);
  return 0;
}

/** The rules with other thresholds; a sentence where a name or a value is wrong. */
function tune(rules: readonly Rule[], settings: readonly Setting[]): Rule[] | string {
  for (const { name } of settings) {
    if (rules.some(({ parameters }) => name in parameters)) continue;
    const known = [...new Set(rules.flatMap(({ parameters }) => Object.keys(parameters)))];
    return `There is no parameter ${name}; ${known.length > 0 ? `there are ${known.join(", ")}` : "the rule has none"}.`;
  }
  return rules.map((rule) => {
    const defaults = new Map(rule.defaults);
    for (const { name, value } of settings) {
      const known = defaults.get(name);
      if (typeof known === "object" && known.type === "quantity")
        defaults.set(name, { ...known, lo: value, hi: value });
    }
    return { ...rule, defaults };
  });
}

export const rules: Job = {
  name: "rules",
  summary: "rule files: check, test, backtest RULE [--set name=value]",
  async run([what, ...words], io) {
    if (what === "check") return check(words, io);
    if (what === "test") return test(words, io);
    if (what === "backtest") return backtest(words, io);
    io.error(USAGE);
    return 2;
  },
};
