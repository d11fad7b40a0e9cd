import { parseAst } from "vitest/node";
import type { SourceFile } from "./tree.ts";

/** A node of the syntax tree as the laws walk it; fields are read by name and checked before use. */
export interface SyntaxNode {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}

const trees = new WeakMap<SourceFile, SyntaxNode>();

export const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string";

/**
 * The tree of one file. TypeScript 7 has no interface for this, and vitest carries a parser that reads
 * TypeScript, so the laws add no package.
 */
export function treeOf(file: SourceFile): SyntaxNode {
  const known = trees.get(file);
  if (known) return known;
  const tree = parseAst(file.text, { lang: file.path.endsWith(".ts") ? "ts" : "js" }) as unknown as SyntaxNode;
  trees.set(file, tree);
  return tree;
}

export function* nodesOf(node: SyntaxNode): Generator<SyntaxNode> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* nodesOf(child);
  }
}

/** One-based line of an offset. */
export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split("\n").length;

/** The text of a string literal or of a template without holes. */
export function textOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === "Literal" && typeof node.value === "string") return node.value;
  if (node.type !== "TemplateLiteral" || !Array.isArray(node.quasis)) return undefined;
  return node.quasis.map((quasi: { value?: { cooked?: string } }) => quasi.value?.cooked ?? "").join("…");
}
