import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { distance } from "fastest-levenshtein";
import { LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import type { MetricDefinition } from "../kit/index.ts";
import { SEVERITIES } from "../model/index.ts";
import { ConditionFault, compileCondition, type Evaluate, type Names } from "./compile.ts";
import { exactly, type Value } from "./value.ts";
import { vocabularyOf } from "./vocabulary.ts";

const BUILT_IN = fileURLToPath(new URL("./", import.meta.url));
/** A rule is a page, not a book; checked before the text is parsed. */
const LARGEST_FILE = 65_536;

const parameter = z.strictObject({
  default: z.number(),
  unit: z.string(),
  meaning: z.string(),
  /** The option of `/miner watch add` that sets it for one company. */
  option: z.enum(["min-loss", "min-amount", "min-change"]).optional(),
});

const ruleFile = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9_]{1,40}$/, "is lower-case letters, digits and _"),
  title: z.string().min(1).max(80),
  status: z.enum(["stable", "test", "experimental"]),
  severity: z.enum(SEVERITIES as [string, ...string[]]),
  why: z.string(),
  falseAlarms: z.array(z.string()),
  when: z.array(z.string()).min(1),
  parameters: z.record(z.string(), parameter).default({}),
  uses: z.array(z.string()),
  inhibits: z.array(z.string()).default([]),
  condition: z.string().min(1),
  repeatedWhen: z.string().optional(),
  sentence: z.string().min(1),
  expect: z.array(z.unknown()).min(1),
});

export type RuleFile = z.output<typeof ruleFile>;

/** A rule that is ready to judge. */
export interface Rule extends Omit<RuleFile, "severity"> {
  severity: (typeof SEVERITIES)[number];
  file: string;
  evaluate: Evaluate;
  /** True where the quarter before already said the same. */
  repeated?: Evaluate;
  defaults: ReadonlyMap<string, Value>;
}

export interface RuleFault {
  file: string;
  line: number;
  column: number;
  sentence: string;
}

function namesFor(metrics: readonly MetricDefinition[], parameters: RuleFile["parameters"]): Names {
  const vocabulary = vocabularyOf(metrics);
  return {
    name: (spelling) => {
      const known = vocabulary.get(spelling);
      return known && ((input) => known.read(input));
    },
    parameter: (spelling) => spelling in parameters,
    nearest: (spelling) =>
      [...vocabulary.keys()].sort((one, other) => distance(one, spelling) - distance(other, spelling))[0],
  };
}

/** Reads one rule's text: the rule, or every fault with its place. */
export function readRule(
  text: string,
  file: string,
  metrics: readonly MetricDefinition[],
): { rule: Rule } | { faults: RuleFault[] } {
  if (text.length > LARGEST_FILE)
    return { faults: [{ file, line: 1, column: 1, sentence: "A rule file has at most 64 KB; this one is larger." }] };
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const at = (offset: number, sentence: string): RuleFault => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col, sentence };
  };
  if (document.errors.length)
    return { faults: document.errors.map((error) => at(error.pos[0], error.message.split("\n")[0] ?? error.message)) };
  const offsetOf = (path: (string | number)[]): number => {
    const node = document.getIn(path, true) as { range?: [number, number, number] } | undefined;
    return node?.range?.[0] ?? 0;
  };
  const read = ruleFile.safeParse(document.toJS({ maxAliasCount: 10 }));
  if (!read.success) {
    return {
      faults: read.error.issues.map((issue) =>
        at(offsetOf(issue.path as (string | number)[]), `${issue.path.join(".") || "the rule"}: ${issue.message}.`),
      ),
    };
  }
  const names = namesFor(metrics, read.data.parameters);
  try {
    const { repeatedWhen } = read.data;
    return {
      rule: {
        ...read.data,
        severity: read.data.severity as Rule["severity"],
        file,
        evaluate: compileCondition(read.data.condition, names),
        defaults: new Map(
          Object.entries(read.data.parameters).map(([name, { default: value, unit }]) => [
            name,
            exactly(value, unit, [`p.${name}`]),
          ]),
        ),
        ...(repeatedWhen && { repeated: compileCondition(repeatedWhen, names) }),
      },
    };
  } catch (error) {
    if (!(error instanceof ConditionFault)) throw error;
    return { faults: [at(offsetOf(["condition"]) + error.at, error.message)] };
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".yaml") || name.endsWith(".yml"))
    .toSorted()
    .map((name) => join(folder, name));
}

/** Every rule of the built-in folder and of `directory`; a wrong file costs that file and is named with its place. */
export function loadRules(
  metrics: readonly MetricDefinition[],
  directory?: string,
): { rules: Rule[]; faults: RuleFault[] } {
  const rules: Rule[] = [];
  const faults: RuleFault[] = [];
  for (const file of [...filesIn(BUILT_IN), ...(directory ? filesIn(directory) : [])]) {
    const size = statSync(file).size;
    const read = readRule(size > LARGEST_FILE ? " ".repeat(size) : readFileSync(file, "utf8"), file, metrics);
    if ("faults" in read) faults.push(...read.faults);
    else if (rules.some(({ id }) => id === read.rule.id))
      faults.push({
        file,
        line: 1,
        column: 1,
        sentence: `The id ${read.rule.id} is taken by another rule; give this one its own.`,
      });
    else rules.push(read.rule);
  }
  return { rules, faults };
}
