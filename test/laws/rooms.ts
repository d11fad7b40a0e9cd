import { roomOf } from "./imports.ts";
import { isNode, lineAt, nodesOf, textOf, treeOf } from "./syntax.ts";
import { isProduct, type SourceFile } from "./tree.ts";

/** Rooms whose door says nothing: each `index.ts` begins with what the room does and which package it chose, and why. */
export function roomsWithoutHead(files: readonly SourceFile[]): string[] {
  const product = files.filter(isProduct);
  const rooms = new Set(product.flatMap(({ path }) => roomOf(path) ?? []));
  rooms.delete("commands");
  return [...rooms].sort().flatMap((room) => {
    const door = product.find(({ path }) => path === `src/${room}/index.ts`);
    if (!door) return [`src/${room} has no index.ts`];
    return door.text.startsWith("/**") ? [] : [`src/${room}/index.ts does not begin with what the room does`];
  });
}

const TITLED = new Set(["test", "it", "describe"]);

/** Titles of tests say what happens: "should" says nothing. */
export function hedgingTitles(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => path.startsWith("test/") && path.endsWith(".test.ts"))
    .flatMap((file) =>
      [...nodesOf(treeOf(file))].flatMap((node) => {
        if (node.type !== "CallExpression" || !isNode(node.callee) || !TITLED.has(String(node.callee.name))) return [];
        const [first] = Array.isArray(node.arguments) ? node.arguments : [];
        const title = textOf(first) ?? "";
        return /\bshould\b/i.test(title) ? [`${file.path}:${lineAt(file.text, node.start)} says "${title}"`] : [];
      }),
    );
}
