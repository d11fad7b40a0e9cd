/** The check of an expression when its rule is loaded: names, functions, types. Throws `ExpressionFault`. */
import { distance } from "fastest-levenshtein";
import type { Vocabulary } from "./environment.ts";
import { ExpressionFault } from "./fault.ts";
import { asNode, childrenOf, type Node, parseExpression, spellingOf } from "./tree.ts";
import { UNIT_FUNCTIONS, UNITS, type Unit } from "./vocabulary.ts";

export const FUNCTIONS: readonly string[] = ["stated", "growth", "differs", "was", "ever", ...UNIT_FUNCTIONS];
export const METHODS: readonly string[] = ["contains", "startsWith", "endsWith"];
/** How far back a condition may look. */
const OLDEST_PAST = 7;

/** The nearest of the known spellings. */
export function nearest(typed: string, known: readonly string[]): string | undefined {
  const ranked = known.map((name) => ({ name, far: distance(name, typed) })).toSorted((a, b) => a.far - b.far);
  const [best] = ranked;
  return best && best.far <= Math.max(3, typed.length / 2) ? best.name : undefined;
}

const meant = (typed: string, known: readonly string[], otherwise: string): string => {
  const near = nearest(typed, known);
  return near ? `did you mean ${near}?` : otherwise;
};

function refuseName(node: Node, word: string, { fields }: Vocabulary): void {
  const [holder = "", field] = word.replace(/\[\d+\]/, "").split(".");
  const alone = Object.keys(fields[""] ?? {});
  if (!alone.includes(holder)) {
    const all = [
      ...alone,
      ...Object.entries(fields).flatMap(([name, of]) => Object.keys(of).map((one) => `${name}.${one}`)),
    ];
    throw new ExpressionFault(
      `There is no fact "${holder}"; ${meant(
        holder,
        all.filter((name) => !name.startsWith(".")),
        "write one such as hpc_revenue or contract.mw; the README lists them.",
      )}`,
      node.start,
    );
  }
  const of = fields[holder];
  if (!of || field === undefined || Object.hasOwn(of, field)) return;
  const names = Object.keys(of);
  if (holder === "p")
    throw new ExpressionFault(
      `The rule has no parameter "${field}"; ${meant(field, names, "add it under parameters.")}`,
      node.start,
    );
  const list = `${holder} has ${names.slice(0, 12).join(", ")}.`;
  throw new ExpressionFault(`"${holder}" has no "${field}"; ${meant(field, names, list)}`, node.start);
}

function refuseIndex(node: Node): void {
  const [, index] = childrenOf(node);
  const at = index?.op === "value" && typeof index.args === "bigint" ? Number(index.args) : -1;
  if (at < 0 || at > OLDEST_PAST || spellingOf(node) === undefined)
    throw new ExpressionFault(
      `Only past takes an index, a plain number from 0 (newest) to ${OLDEST_PAST}; write past[0].hpc_revenue.`,
      node.start,
    );
}

function refuseCall(node: Node): Node[] {
  const method = node.op === "rcall";
  const [word, ...rest] = node.args as [string, ...unknown[]];
  if (word === "matches")
    throw new ExpressionFault(
      'A regular expression can run for ever, so matches is not allowed; write contains("word"), startsWith or endsWith.',
      node.start,
    );
  const known = method ? METHODS : FUNCTIONS;
  if (!known.includes(word))
    throw new ExpressionFault(`There is no function ${word}; there are ${known.join(", ")}.`, node.start);
  return method ? [asNode(rest[0]), ...(rest[1] as unknown[]).map(asNode)] : (rest[0] as unknown[]).map(asNode);
}

const PLAIN = new Set(["&&", "||", "<", "<=", ">", ">=", "==", "!=", "+", "-", "*", "/", "?:", "in", "list"]);

/** Walks the tree before cel-js checks it, for its words about a wrong name help nobody. */
function walk(node: Node, vocabulary: Vocabulary): void {
  if (node.op === "value") return;
  const word = spellingOf(node);
  if (node.op === "[]") return refuseIndex(node);
  if (word !== undefined) {
    const [holder] = node.args as [unknown];
    if (node.op === ".") {
      const inner = asNode(holder);
      if (inner.op === "[]") refuseIndex(inner);
    }
    return refuseName(node, word, vocabulary);
  }
  if (node.op === "!_" || node.op === "-_") return walk(asNode(node.args), vocabulary);
  if (node.op === "call" || node.op === "rcall") {
    for (const child of refuseCall(node)) walk(child, vocabulary);
    return;
  }
  if (!PLAIN.has(node.op))
    throw new ExpressionFault(
      "This has no place in a condition; compare facts with < <= > >= == != and join them with && || !.",
      node.start,
    );
  for (const child of childrenOf(node)) walk(child, vocabulary);
}

const say = (type: string): string => Object.values(UNITS).find((unit) => unit.type === type)?.say ?? type;
const writerOf = (type: string): Unit | undefined => UNIT_FUNCTIONS.find((unit) => UNITS[unit].type === type);

/** "no such overload: Money > int" as a person would say it. */
function explainTypes(summary: string): string {
  const pair = /^no such overload: (\S+) (\S+) (\S+)$/.exec(summary);
  if (!pair) return `${summary}; compare amounts with amounts of one unit, words with words.`;
  const [, left = "", operator = "", right = ""] = pair;
  const plain = [left, right].some((type) => type === "int" || type === "double");
  const amount = [left, right].map(writerOf).find((unit) => unit !== undefined);
  const words = `${say(left)} ${operator} ${say(right)} compares different units`;
  if (plain && amount)
    return `a plain number is no ${say(UNITS[amount].type)}; write ${amount}(100), or a parameter with the unit ${amount}.`;
  return `${words.replace("int", "a plain number")}; both sides must be ${say(amount ? UNITS[amount].type : left)}.`;
}

/** Checks an expression and gives its tree; `wanted` "bool" for conditions, nothing for what a sentence shows. */
export function checkExpression(source: string, vocabulary: Vocabulary, wanted: "bool" | undefined): Node {
  const { environment } = vocabulary;
  const parsed = parseExpression(source, environment);
  const tree = asNode(parsed.ast);
  walk(tree, vocabulary);
  const { valid, type, error } = parsed.check();
  if (!valid) {
    const { summary = "", range } = error as unknown as { summary?: string; range?: { start: number } };
    throw new ExpressionFault(`The types do not fit: ${explainTypes(summary)}`, range?.start ?? 0);
  }
  if (wanted && type !== wanted)
    throw new ExpressionFault(`This is ${say(String(type))}, no yes or no; compare it with something.`, 0);
  return tree;
}
