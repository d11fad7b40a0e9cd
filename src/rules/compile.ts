/**
 * Conditions are CEL: `@marcbachmann/cel-js` parses them (typed, limits on depth and size, positions in its
 * errors). Its own evaluation knows no third value, so the tree is turned into closures once, over Kleene
 * values; that is also many times faster than walking it at each story.
 */
import { Environment, ParseError } from "@marcbachmann/cel-js";
import { type Comparison, calculate, compare, growth, negated } from "./quantity.ts";
import { both, either, exactly, isQuantity, isUnknown, missingOf, type Value } from "./value.ts";
import type { RuleInput } from "./vocabulary.ts";

export interface Scope {
  input: RuleInput;
  parameters: ReadonlyMap<string, Value>;
}

export type Evaluate = (scope: Scope) => Value;

/** Where in the condition and what to write instead; offsets in the condition's own text. */
export class ConditionFault extends Error {
  readonly at: number;
  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

export interface Names {
  name(spelling: string): ((input: RuleInput) => Value) | undefined;
  parameter(spelling: string): boolean;
  /** The nearest spelling that exists, for the fault. */
  nearest(spelling: string): string | undefined;
}

interface Node {
  op: string;
  args: unknown;
  start: number;
}

const parser = new Environment({ unlistedVariablesAreDyn: true, limits: { maxAstNodes: 500, maxDepth: 50 } });

const COMPARISONS: ReadonlySet<string> = new Set(["<", "<=", ">", ">=", "==", "!="]);
const SUMS: ReadonlySet<string> = new Set(["+", "-", "*", "/"]);

const asNode = (value: unknown): Node => value as Node;
const children = (node: Node): Node[] => (node.args as unknown[]).map(asNode);

function spelling(node: Node): string | undefined {
  if (node.op === "id") return String(node.args);
  if (node.op !== ".") return undefined;
  const [owner, field] = node.args as [unknown, unknown];
  const before = spelling(asNode(owner));
  return before && `${before}.${String(field)}`;
}

function nameOf(node: Node, names: Names): Evaluate {
  const word = spelling(node);
  if (!word)
    throw new ConditionFault("This is no name that a condition knows; write a figure such as hpc_revenue.", node.start);
  if (word.startsWith("p.")) {
    const parameter = word.slice(2);
    if (!names.parameter(parameter))
      throw new ConditionFault(`The rule has no parameter "${parameter}"; add it under parameters.`, node.start);
    return ({ parameters }) => parameters.get(parameter) ?? missingOf();
  }
  const read = names.name(word);
  if (!read) {
    const near = names.nearest(word);
    throw new ConditionFault(`"${word}" is no fact that we know${near ? `; did you mean ${near}?` : "."}`, node.start);
  }
  return ({ input }) => read(input);
}

const numeric = (
  left: Value,
  right: Value,
  work: (left: Parameters<typeof compare>[1], right: Parameters<typeof compare>[2]) => Value,
): Value => {
  if (isUnknown(left) || isUnknown(right)) return missingOf(left, right);
  return isQuantity(left) && isQuantity(right) ? work(left, right) : left === right;
};

function call(node: Node, names: Names): Evaluate {
  const [word, given] = node.args as [string, unknown[]];
  const values = given.map((one) => compileNode(asNode(one), names));
  const [first, second] = values;
  if (word === "stated" && first && values.length === 1) return (scope) => !isUnknown(first(scope));
  if (word === "growth" && first && second && values.length === 2)
    return (scope) => numeric(first(scope), second(scope), growth);
  throw new ConditionFault(
    `There is no function ${word} with ${values.length} values here; there are stated(figure) and growth(now, before).`,
    node.start,
  );
}

function pair(node: Node, names: Names): Evaluate | undefined {
  const [left, right] = children(node).map((child) => () => compileNode(child, names)) as [
    () => Evaluate,
    () => Evaluate,
  ];
  const { op } = node;
  if (op === "&&" || op === "||") {
    const [one, other, join] = [left(), right(), op === "&&" ? both : either];
    return (scope) => join(one(scope), other(scope));
  }
  if (COMPARISONS.has(op)) {
    const [one, other] = [left(), right()];
    return (scope) => numeric(one(scope), other(scope), (a, b) => compare(op as Comparison, a, b));
  }
  if (SUMS.has(op)) {
    const [one, other] = [left(), right()];
    return (scope) => numeric(one(scope), other(scope), (a, b) => calculate(op as "+", a, b));
  }
  return undefined;
}

/** An open question leaves both ways open: unknown. */
function choice(node: Node, names: Names): Evaluate {
  const [when, then, otherwise] = children(node).map((child) => compileNode(child, names)) as [
    Evaluate,
    Evaluate,
    Evaluate,
  ];
  return (scope) => {
    const settled = when(scope);
    if (typeof settled !== "boolean") return missingOf(settled);
    return settled ? then(scope) : otherwise(scope);
  };
}

function compileNode(node: Node, names: Names): Evaluate {
  if (node.op === "value") {
    const literal =
      typeof node.args === "bigint" || typeof node.args === "number"
        ? exactly(Number(node.args), "count")
        : (node.args as Value);
    return () => literal;
  }
  if (node.op === "id" || node.op === ".") return nameOf(node, names);
  if (node.op === "call") return call(node, names);
  if (node.op === "!_" || node.op === "-_") {
    const inner = compileNode(asNode(node.args), names);
    return node.op === "-_" ? (scope) => negated(inner(scope)) : (scope) => not(inner(scope));
  }
  if (node.op === "?:") return choice(node, names);
  const joined = pair(node, names);
  if (!joined)
    throw new ConditionFault(
      `"${node.op}" has no place in a condition; compare figures with < <= > >= == != and join with && || !.`,
      node.start,
    );
  return joined;
}

const not = (value: Value): Value => (typeof value === "boolean" ? !value : missingOf(value));

/** Throws `ConditionFault`. */
export function compileCondition(text: string, names: Names): Evaluate {
  let ast: Node;
  try {
    ast = asNode(parser.parse(text).ast);
  } catch (error) {
    const at = error instanceof ParseError ? ((error as { range?: { start: number } }).range?.start ?? 0) : 0;
    throw new ConditionFault(`The condition cannot be read: ${(error as Error).message.split("\n")[0]}.`, at);
  }
  return compileNode(ast, names);
}
