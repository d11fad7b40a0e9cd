import { lineAt, nodesOf, treeOf } from "./syntax.ts";
import { isCode, isProduct, type SourceFile } from "./tree.ts";

export const LONGEST_FILE = 300;
export const MEDIAN_FILE = 80;
export const LONGEST_FUNCTION = 60;

const linesIn = (text: string): number => text.split("\n").length - (text.endsWith("\n") ? 1 : 0);

export function longFiles(files: readonly SourceFile[]): string[] {
  return files
    .filter(isCode)
    .filter(({ text }) => linesIn(text) > LONGEST_FILE)
    .map(({ path, text }) => `${path} has ${linesIn(text)} lines`);
}

/** Lines of the file in the middle; of an even number the smaller one. */
export function medianLines(files: readonly SourceFile[]): number {
  const lines = files.filter(isProduct).map(({ text }) => linesIn(text));
  return lines.sort((left, right) => left - right)[Math.floor((lines.length - 1) / 2)] ?? 0;
}

/** Lines that say something: neither blank nor comment alone, as the linter counts. */
const codeLines = (text: string): number =>
  text.split("\n").filter((line) => !/^\s*(?:$|\/\/|\/\*|\*)/.test(line)).length;

/** Functions of the product; a test's `describe` is no function of ours. */
export function longFunctions(files: readonly SourceFile[]): string[] {
  return files.filter(isProduct).flatMap((file) =>
    [...nodesOf(treeOf(file))].flatMap((node) => {
      if (!/^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type)) return [];
      const length = codeLines(file.text.slice(node.start, node.end));
      const first = lineAt(file.text, node.start);
      return length > LONGEST_FUNCTION ? [`${file.path}:${first} has a function of ${length} lines`] : [];
    }),
  );
}
