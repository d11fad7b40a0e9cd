/** The tree that cel-js parses, as far as conditions may use it, and the caps that hold before it is parsed. */
import type { Environment, ParseResult } from "@marcbachmann/cel-js";
import { ExpressionFault } from "./fault.ts";

export interface Node {
  op: string;
  args: unknown;
  start: number;
}

export const LONGEST_EXPRESSION = 2_000;
/** Deeper than anybody writes; cel-js recurses, so this holds before it reads. */
const DEEPEST = 20;

export const asNode = (value: unknown): Node => value as Node;
export const childrenOf = (node: Node): Node[] => (node.args as unknown[]).map(asNode);

function refuseDepth(source: string): void {
  let depth = 0;
  for (let at = 0; at < source.length; at++) {
    const letter = source[at];
    if (letter === "(" || letter === "[" || letter === "{") depth += 1;
    if (letter === ")" || letter === "]" || letter === "}") depth -= 1;
    if (depth > DEEPEST)
      throw new ExpressionFault(`Brackets stand more than ${DEEPEST} deep here; write it in at most ${DEEPEST}.`, at);
  }
}

/** What to write in place of habits from other languages. */
const HABITS: readonly [RegExp, string][] = [
  [/(?<![&])&(?!&)|\band\b/, "write && for and"],
  [/(?<![|])\|(?!\|)|\bor\b/, "write || for or"],
  [/(?<![=!<>])=(?!=)/, "write == to compare"],
  [/\bnot\b/, "write ! for not"],
];

function adviceFor(source: string): string {
  const plain = source.replace(/"[^"]*"|'[^']*'/g, (text) => " ".repeat(text.length));
  return HABITS.find(([habit]) => habit.test(plain))?.[1] ?? "write a comparison such as net_loss >= p.min_loss";
}

/** Parses one expression. Throws `ExpressionFault`. */
export function parseExpression(source: string, environment: Environment): ParseResult {
  if (source.length > LONGEST_EXPRESSION)
    throw new ExpressionFault(`An expression has at most ${LONGEST_EXPRESSION} letters; split it into two rules.`, 0);
  refuseDepth(source);
  try {
    return environment.parse(source);
  } catch (error) {
    const { range, summary } = error as { range?: { start: number }; summary?: string };
    const said = summary ?? (error instanceof Error ? error.message : String(error)).split("\n")[0];
    const advice = said?.startsWith("Exceeded")
      ? "it is too long or too nested, split it into two rules"
      : adviceFor(source);
    throw new ExpressionFault(`This cannot be read (${said}); ${advice}.`, range?.start ?? 0);
  }
}

/** "prior_year.hpc_revenue", "past[0].hpc_revenue"; undefined for what is no name. */
export function spellingOf(node: Node): string | undefined {
  if (node.op === "id") return String(node.args);
  if (node.op === "[]") {
    const [holder, index] = childrenOf(node);
    const before = holder && spellingOf(holder);
    return before === "past" && index?.op === "value" ? `past[${String(index.args)}]` : undefined;
  }
  if (node.op !== ".") return undefined;
  const [holder, field] = node.args as [unknown, string];
  const before = spellingOf(asNode(holder));
  return before && `${before}.${field}`;
}
