/**
 * Conditions are CEL: `@marcbachmann/cel-js` parses and checks them. Its own evaluation knows no third value,
 * so the tree is turned into closures once, over Kleene values; that is also many times faster.
 */
import { checkExpression } from "./check.ts";
import type { Vocabulary } from "./environment.ts";
import { ExpressionFault } from "./fault.ts";
import { type Comparison, calculate, compare, differs, growth, negated } from "./quantity.ts";
import { asNode, childrenOf, type Node, spellingOf } from "./tree.ts";
import type { Evaluate, Expression, Scope } from "./types.ts";
import {
  both,
  either,
  exactly,
  isQuantity,
  isUnknown,
  missingOf,
  type Quantity,
  unknown,
  type Value,
} from "./value.ts";

const COMPARISONS: ReadonlySet<string> = new Set(["<", "<=", ">", ">=", "==", "!="]);
const SUMS: ReadonlySet<string> = new Set(["+", "-", "*", "/"]);

/** What a person would look for: losses are read as net income. */
const AS_SAID: Readonly<Record<string, string>> = {
  "claims.hpc_over_mining": "which of HPC and mining revenue is larger",
};

/** What was met on the way: the facts and parameters that the expression names. */
interface Met {
  names: Set<string>;
  parameters: Set<string>;
}

function nameOf(node: Node, met: Met): Evaluate {
  const word = spellingOf(node) ?? "";
  if (word.startsWith("p.")) {
    const parameter = word.slice(2);
    met.parameters.add(parameter);
    const absent = unknown(word);
    return (_scope, parameters) => parameters.get(parameter) ?? absent;
  }
  met.names.add(word);
  const absent = unknown(AS_SAID[word] ?? word.replace(/net_loss$/, "net_income"));
  const back = /^past\[(\d+)\]\.(.+)$/.exec(word);
  if (!back) return ({ facts }) => facts.get(word) ?? absent;
  const [at, name] = [Number(back[1]), back[2] ?? ""];
  return ({ past }) => past[at]?.facts.get(name) ?? absent;
}

function same(operator: string, left: Value, right: Value): Value {
  return (left === right) === (operator === "==");
}

function compared(operator: Comparison, left: Evaluate, right: Evaluate): Evaluate {
  return (scope, parameters) => {
    const [one, other] = [left(scope, parameters), right(scope, parameters)];
    if (isUnknown(one) || isUnknown(other)) return missingOf(one, other);
    return isQuantity(one) && isQuantity(other) ? compare(operator, one, other) : same(operator, one, other);
  };
}

const NOTHING: Scope = { facts: new Map(), past: [] };

/** Holds no fact and no parameter: USD(100), -5. */
function isPlain(node: Node): boolean {
  if (node.op === "value") return true;
  if (node.op === "-_") return isPlain(asNode(node.args));
  return node.op === "call" && (node.args as [string, unknown[]])[1].every((one) => isPlain(asNode(one)));
}

/** What is the same for every story is worked out once. */
function folded(node: Node, evaluate: Evaluate): Evaluate {
  if (!isPlain(node)) return evaluate;
  const value = evaluate(NOTHING, new Map());
  return () => value;
}

/** A function of quantities; unknown as soon as one of them is. */
function over(values: readonly Evaluate[], work: (a: Quantity, b: Quantity, c: Quantity) => Value): Evaluate {
  return (scope, parameters) => {
    const given = values.map((value) => value(scope, parameters));
    const quantities: readonly Quantity[] = given.filter(isQuantity);
    if (quantities.length < given.length) return missingOf(...given);
    // As many as the checked function takes: what is not given, it does not look at.
    return work(...(quantities as readonly [Quantity, Quantity, Quantity]));
  };
}

/**
 * The condition as of an earlier period: `was` in the newest in which it can be told, `ever` in any. A company
 * without such a period leaves it unknown.
 */
function earlier(word: string, node: Node, met: Met): Evaluate {
  const inside: Met = { names: new Set(), parameters: met.parameters };
  const condition = compileNode(node, inside);
  const odd = [...inside.names].find((name) => name.includes("."));
  if (odd)
    throw new ExpressionFault(
      `${word}(…) looks at past quarters and knows only their own figures, not ${odd}.`,
      node.start,
    );
  const absent = unknown(...[...inside.names].map((name) => `past.${name}`));
  for (const name of inside.names) met.names.add(`past.${name}`);
  const settle = (scope: Scope, parameters: Parameters<Evaluate>[1], wanted: (value: boolean) => boolean): Value => {
    let told: boolean | undefined;
    for (const past of scope.past) {
      const value = condition(past, parameters);
      if (typeof value !== "boolean") continue;
      told = value;
      if (wanted(value)) return value;
    }
    return told ?? absent;
  };
  const first = word === "was" ? () => true : (value: boolean) => value;
  return (scope, parameters) => settle(scope, parameters, first);
}

function call(node: Node, met: Met): Evaluate {
  const [word, given] = node.args as [string, unknown[]];
  const nodes = given.map(asNode);
  if ((word === "was" || word === "ever") && nodes[0]) return earlier(word, nodes[0], met);
  const values = nodes.map((one) => compileNode(one, met));
  const [first] = values;
  if (word === "stated" && first) return (scope, parameters) => !isUnknown(first(scope, parameters));
  if (word === "growth") return over(values, growth);
  if (word === "differs") return over(values, differs);
  // What is left is an amount with its unit: USD(100).
  return folded(
    node,
    over(values, ({ lo }) => exactly(lo, word)),
  );
}

function method(node: Node, met: Met): Evaluate {
  const [word, holder, given] = node.args as [string, unknown, unknown[]];
  const values = [asNode(holder), ...given.map(asNode)].map((one) => compileNode(one, met));
  return (scope, parameters) => {
    const [text, part] = values.map((value) => value(scope, parameters));
    if (typeof text !== "string" || typeof part !== "string") return missingOf(text ?? false, part ?? false);
    const [whole, wanted] = [text.toLowerCase(), part.toLowerCase()];
    if (word === "contains") return whole.includes(wanted);
    return word === "startsWith" ? whole.startsWith(wanted) : whole.endsWith(wanted);
  };
}

/** Where the question is open, so is the answer, unless both ways say the same. */
function choice(node: Node, met: Met): Evaluate {
  const [when, then, otherwise] = childrenOf(node).map((child) => compileNode(child, met)) as [
    Evaluate,
    Evaluate,
    Evaluate,
  ];
  return (scope, parameters) => {
    const settled = when(scope, parameters);
    if (settled === true) return then(scope, parameters);
    if (settled === false) return otherwise(scope, parameters);
    const [one, other] = [then(scope, parameters), otherwise(scope, parameters)];
    return typeof one === "boolean" && one === other ? one : missingOf(settled);
  };
}

function oneOf(node: Node, met: Met): Evaluate {
  const [wanted, list] = childrenOf(node);
  if (!wanted || list?.op !== "list")
    throw new ExpressionFault('in takes a list: story.standing in ["issuer", "filing"].', node.start);
  const values = childrenOf(list).map((child) => compileNode(child, met));
  const value = compileNode(wanted, met);
  return (scope, parameters) => {
    const found = value(scope, parameters);
    if (isUnknown(found)) return found;
    return values.some((one) => one(scope, parameters) === found);
  };
}

function pair(node: Node, met: Met): Evaluate {
  const { op } = node;
  const [left, right] = childrenOf(node).map((child) => compileNode(child, met)) as [Evaluate, Evaluate];
  if (op === "&&")
    return (scope, parameters) => {
      const one = left(scope, parameters);
      return one === false ? false : both(one, right(scope, parameters));
    };
  if (op === "||")
    return (scope, parameters) => {
      const one = left(scope, parameters);
      return one === true ? true : either(one, right(scope, parameters));
    };
  if (COMPARISONS.has(op)) return compared(op as Comparison, left, right);
  if (SUMS.has(op)) return over([left, right], (a, b) => calculate(op as "+", a, b));
  throw new ExpressionFault(`"${op}" has no place in a condition.`, node.start);
}

function literal(node: Node): Evaluate {
  const { args } = node;
  const value = typeof args === "bigint" || typeof args === "number" ? exactly(Number(args), "count") : (args as Value);
  return () => value;
}

function compileNode(node: Node, met: Met): Evaluate {
  switch (node.op) {
    case "value":
      return literal(node);
    case "id":
    case ".":
      return nameOf(node, met);
    case "call":
      return call(node, met);
    case "rcall":
      return method(node, met);
    case "?:":
      return choice(node, met);
    case "in":
      return oneOf(node, met);
    case "-_":
    case "!_": {
      const inner = compileNode(asNode(node.args), met);
      if (node.op === "-_") return folded(node, (scope, parameters) => negated(inner(scope, parameters)));
      return (scope, parameters) => {
        const value = inner(scope, parameters);
        return typeof value === "boolean" ? !value : missingOf(value);
      };
    }
    default:
      return pair(node, met);
  }
}

/** Checks and compiles one expression. Throws `ExpressionFault`. */
export function compileExpression(source: string, vocabulary: Vocabulary, wanted?: "bool"): Expression {
  const tree = checkExpression(source, vocabulary, wanted);
  const met: Met = { names: new Set(), parameters: new Set() };
  const evaluate = compileNode(tree, met);
  return { source, evaluate, names: [...met.names], parameters: [...met.parameters] };
}
