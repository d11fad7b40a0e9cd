import { isNode, lineAt, nodesOf, textOf, treeOf } from "./syntax.ts";
import { isCode, isProduct, type SourceFile } from "./tree.ts";

interface Forbidden {
  /** What it is, as in "names …". */
  what: string;
  pattern: RegExp;
}

const slash = "/";

/** Spelled in pieces, so that this file does not break its own law. */
const MACHINE_WORDS: readonly Forbidden[] = [
  {
    what: "a path of one machine",
    pattern: new RegExp(
      `(?:^|[^A-Za-z0-9_.~-])${slash}(?:${["work", "farm", "home", "root", "Users", "tmp"].join("|")})/[A-Za-z.]`,
    ),
  },
  {
    what: "a package registry",
    pattern: new RegExp(
      `https?://(?:[a-z0-9-]+\\.)*(?:${["registry", "npm", "verdaccio", "artifactory", "nexus"].join("|")})[.:-]`,
    ),
  },
];

const UNFINISHED: Forbidden = {
  what: "unfinished work",
  pattern: new RegExp(
    `(?:^|[^A-Za-z])(?:${["TO", "FIX", "X", "not "].map((start, index) => start + ["DO", "ME", "XX", "implemented"][index]).join("|")})(?![A-Za-z])`,
  ),
};

function breaches(file: SourceFile, forbidden: readonly Forbidden[]): string[] {
  return file.text
    .split("\n")
    .flatMap((line, index) =>
      forbidden
        .filter(({ pattern }) => pattern.test(line))
        .map(({ what }) => `${file.path}:${index + 1} names ${what}`),
    );
}

/** Everything that is committed, the lock file too: no place or host of the machine that it was written on. */
export const machineWords = (files: readonly SourceFile[]): string[] =>
  files.flatMap((file) => breaches(file, MACHINE_WORDS));

export const unfinishedWork = (files: readonly SourceFile[]): string[] =>
  files.filter(isProduct).flatMap((file) => breaches(file, [UNFINISHED]));

const SQL =
  /\b(?:select\s[^;]*\sfrom\s|insert\s+into\s|delete\s+from\s|update\s+\w+\s+set\s|(?:create|alter|drop)\s+(?:table|index)\s)/;

/** SQL in a string outside the store: lower-case keywords, as the house writes it, or all upper. */
export function strayQueries(files: readonly SourceFile[]): string[] {
  const pattern = new RegExp(
    `${SQL.source}|${SQL.source.replace(/\b(select|from|insert|into|delete|update|set|create|alter|drop|table|index)\b/g, (word) => word.toUpperCase())}`,
  );
  return files
    .filter((file) => isProduct(file) && !file.path.startsWith("src/store/"))
    .flatMap((file) =>
      [...nodesOf(treeOf(file))].flatMap((node) => {
        const text = textOf(node);
        return text && pattern.test(text) ? [`${file.path}:${lineAt(file.text, node.start)} holds SQL`] : [];
      }),
    );
}

const RUNNERS = new Set(["it", "test", "describe", "suite"]);

/** Tests that are left out, or that leave all others out. `skipIf` with a loud word is allowed. */
export function testsLeftOut(files: readonly SourceFile[]): string[] {
  return files.filter(isCode).flatMap((file) =>
    [...nodesOf(treeOf(file))].flatMap((node) => {
      if (node.type !== "MemberExpression" || !isNode(node.object) || !isNode(node.property)) return [];
      const [runner, verb] = [String(node.object.name), String(node.property.name)];
      const left = RUNNERS.has(runner) && ["only", "skip", "todo"].includes(verb);
      return left ? [`${file.path}:${lineAt(file.text, node.start)} leaves out with ${runner}.${verb}`] : [];
    }),
  );
}

/** The top level that the user fixed, and what tools insist on. */
const TOP_LEVEL =
  /^(?:src|commands|feeds|test|\.ci)\/|^(?:package(?:-lock)?\.json|tsconfig\.json|README\.md|LICENSE|\.[a-z][a-z.]*)$/;

export const strangersAtTheTop = (paths: readonly string[]): string[] =>
  paths
    .filter((path) => !TOP_LEVEL.test(path))
    .map((path) => `${path} is not one of the fixed entries of the top level`);
