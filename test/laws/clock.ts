import { roomOf } from "./imports.ts";
import { isNode, lineAt, nodesOf, type SyntaxNode, treeOf } from "./syntax.ts";
import { isProduct, type SourceFile } from "./tree.ts";

/** Rooms that get `now` as an argument, so that a pass has one time and a test can set it. */
const TIMELESS = new Set([
  "model",
  "kit",
  "commands",
  "metrics",
  "announcements",
  "extract",
  "rules",
  "readers",
  "stories",
  "store",
  "query",
  "charts",
  "pipeline",
]);

/** Luxon's words for the present when they get no argument. */
const PRESENT_WHEN_EMPTY = new Set(["local", "utc"]);

const nameOf = (node: unknown): unknown => (isNode(node) && node.type === "Identifier" ? node.name : undefined);

function readsClock(node: SyntaxNode): string | undefined {
  const empty = Array.isArray(node.arguments) && node.arguments.length === 0;
  if (node.type === "NewExpression" && nameOf(node.callee) === "Date" && empty) return "new Date()";
  if (node.type === "CallExpression" && nameOf(node.callee) === "Date") return "Date()";
  if (node.type === "CallExpression" && empty && isNode(node.callee) && nameOf(node.callee.object) === "DateTime") {
    const method = String(nameOf(node.callee.property));
    if (PRESENT_WHEN_EMPTY.has(method)) return `DateTime.${method}()`;
  }
  if (node.type !== "MemberExpression") return undefined;
  const [object, property] = [nameOf(node.object), nameOf(node.property)];
  if (property === "now" && ["Date", "performance", "DateTime", "Settings"].includes(String(object)))
    return `${String(object)}.now`;
  if (property === "hrtime" && object === "process") return "process.hrtime";
  return property === "Now" && object === "Temporal" ? "Temporal.Now" : undefined;
}

/** One sentence for each place where a stage asks the wall clock. */
export function clockReaders(files: readonly SourceFile[]): string[] {
  return files
    .filter((file) => isProduct(file) && TIMELESS.has(roomOf(file.path) ?? ""))
    .flatMap((file) =>
      [...nodesOf(treeOf(file))].flatMap((node) => {
        const how = readsClock(node);
        return how ? [`${file.path}:${lineAt(file.text, node.start)} reads the wall clock with ${how}`] : [];
      }),
    );
}
