/** One rule's text to the rule, or to every fault with its place. Nothing is run that the check did not pass. */
import type { Severity } from "../model/index.ts";
import { nearest } from "./check.ts";
import { compileExpression } from "./compile.ts";
import { type Vocabulary, withParameters } from "./environment.ts";
import { ExpressionFault } from "./fault.ts";
import { faultOf, Page, refuseAtOnce } from "./place.ts";
import type { Rule } from "./rule.ts";
import { type RuleFile, ruleFile } from "./schema.ts";
import { compileSentence } from "./sentence.ts";
import type { RuleFault } from "./types.ts";
import { exactly } from "./value.ts";

const KEYS = Object.keys(ruleFile.shape);

const rank = (code: string): number => (code === "unrecognized_keys" ? 0 : 1);

export type Reading = { rule: Rule } | { faults: RuleFault[] };

type Path = readonly (string | number)[];

/** Compiles a part of the file; a fault goes to the list with its place in the file. */
function compilePart<T>(page: Page, path: Path, faults: RuleFault[], work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ExpressionFault)) throw error;
    faults.push(page.fault(page.offsetWithin(path, error.at), error.message));
    return undefined;
  }
}

const isFact = (name: string, { fields }: Vocabulary): boolean => {
  const [first = "", second] = name.split(".");
  const [holder, field] = second === undefined ? ["", first] : [first, second];
  return Object.hasOwn(fields, holder) && Object.hasOwn(fields[holder] ?? {}, field);
};

function checkNames(data: RuleFile, page: Page, vocabulary: Vocabulary): RuleFault[] {
  const figures = Object.keys(vocabulary.fields.past ?? {});
  const wrong = (path: Path, name: string, known: readonly string[], offset = page.offsetOf(path)) => {
    const near = nearest(name, known);
    return page.fault(offset, `There is no fact "${name}"${near ? `; did you mean ${near}?` : "; take it out."}`);
  };
  const all = Object.entries(vocabulary.fields).flatMap(([holder, of]) =>
    Object.keys(of).map((name) => (holder ? `${holder}.${name}` : name)),
  );
  const uses = data.uses.flatMap((name, at) => (isFact(name, vocabulary) ? [] : [wrong(["uses", at], name, all)]));
  const cases = data.expect.flatMap((one, at) =>
    (["facts", "prior_year", "prior_quarter", "full_year"] as const).flatMap((group) =>
      Object.keys(one[group]).flatMap((name) =>
        figures.includes(name)
          ? []
          : [wrong(["expect", at, group], name, figures, page.offsetOfKey(["expect", at, group], name))],
      ),
    ),
  );
  return [...uses, ...cases];
}

function compileFile(data: RuleFile, page: Page, vocabulary: Vocabulary, faults: RuleFault[]) {
  const truth = (path: Path, source: string) =>
    compilePart(page, path, faults, () => compileExpression(source, vocabulary, "bool"));
  const condition = truth(["condition"], data.condition);
  const repeated = data.repeatedWhen === undefined ? undefined : truth(["repeatedWhen"], data.repeatedWhen);
  const louder = data.louder.flatMap(({ when, severity }, at) => {
    const compiled = truth(["louder", at, "when"], when);
    return compiled ? [{ when: compiled, severity: severity as Severity }] : [];
  });
  const sentence = compilePart(page, ["sentence"], faults, () => compileSentence(data.sentence, vocabulary));
  return condition && sentence && { condition, louder, sentence, ...(repeated && { repeated }) };
}

/** What a judgement shows: the figures that the rule uses, those that it compared, its parameters. */
function shownNames(data: RuleFile, names: readonly string[], parameters: readonly string[], vocabulary: Vocabulary) {
  const plain = names.filter((name) => !name.endsWith(".told") && !name.startsWith("past."));
  const wanted = new Set([...data.uses, ...plain, ...parameters.map((name) => `p.${name}`)]);
  return [...wanted].map((name) => ({ name, read: compileExpression(name, vocabulary).evaluate }));
}

/** Reads one rule's text. */
export function readRuleText(text: string, file: string, base: Vocabulary): Reading {
  const refused = refuseAtOnce(text, file);
  if (refused) return { faults: [refused] };
  const page = new Page(text, file);
  const read = page.read();
  if ("faults" in read) return read;
  const shaped = ruleFile.safeParse(read.value);
  if (!shaped.success) {
    // A key that is unknown explains the one that is missing, so it comes first.
    const issues = shaped.error.issues.toSorted((one, other) => rank(one.code) - rank(other.code));
    return { faults: issues.slice(0, 10).map((issue) => faultOf(page, issue, KEYS)) };
  }
  const { data } = shaped;
  const vocabulary = withParameters(base, data.parameters);
  const faults = checkNames(data, page, vocabulary);
  const compiled = compileFile(data, page, vocabulary, faults);
  if (!compiled || faults.length > 0) return { faults };
  const { names, parameters } = compiled.condition;
  const defaults = new Map(
    Object.entries(data.parameters).map(([name, { default: value, unit }]) => [
      name,
      exactly(value, unit, [`p.${name}`]),
    ]),
  );
  const { severity, when } = data;
  return {
    rule: {
      ...data,
      severity: severity as Severity,
      when,
      file,
      defaults,
      compiled: { ...compiled, shown: shownNames(data, names, parameters, vocabulary) },
    },
  };
}
