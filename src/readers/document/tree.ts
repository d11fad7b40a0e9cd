/** Elements as xml2js gives them: bare text, or an object with attributes, text and children. */
export type XmlNode = string | { $?: Record<string, string>; _?: string; [child: string]: unknown };

export const isNode = (value: unknown): value is XmlNode =>
  typeof value === "string" || (typeof value === "object" && value !== null && !Array.isArray(value));

export const nodesOf = (value: unknown): XmlNode[] => (Array.isArray(value) ? value.filter(isNode) : []);

export const attributesOf = (node: XmlNode | undefined): Record<string, string> =>
  typeof node === "object" ? (node.$ ?? {}) : {};

/** Text of an element and, not deeper than a few levels, of what stands inside it. */
export function textOf(node: XmlNode | undefined, depth = 0): string {
  if (node === undefined || typeof node === "string") return node ?? "";
  const own = typeof node._ === "string" ? node._ : "";
  if (own.trim() || depth > 6) return own;
  const children = Object.entries(node).filter(([name]) => name !== "$" && name !== "_");
  return children.flatMap(([, inner]) => nodesOf(inner).map((child) => textOf(child, depth + 1))).join(" ");
}

/** The first element of those names that has text. */
export function firstText(item: Record<string, unknown>, names: readonly string[]): string | undefined {
  for (const name of names) {
    for (const node of nodesOf(item[name])) {
      const text = textOf(node).trim();
      if (text) return text;
    }
  }
  return undefined;
}
