import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** One file as the laws see it: path from the repository's root with forward slashes. A law is a pure function of these. */
export interface SourceFile {
  path: string;
  text: string;
}

export const ROOT = new URL("../../", import.meta.url).pathname;

/** Not part of the project: what tools make, and what a person keeps beside a checkout. */
const OUTSIDE = new Set([".git", "node_modules", "data", "coverage", "reports", ".stryker-tmp", ".env"]);
const TEXT = /\.(?:ts|mjs|json|ya?ml|md|txt|html|xml|sh)$|(?:^|\/)(?:\.[a-z]+(?:rc)?|\.env\.example|LICENSE|run)$/;

function pathsUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (OUTSIDE.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? pathsUnder(path) : [relative(ROOT, path).split(sep).join("/")];
  });
}

export function readTree(): SourceFile[] {
  return pathsUnder(ROOT)
    .filter((path) => TEXT.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), "utf8") }));
}

export const isCode = ({ path }: SourceFile): boolean => /^(?:src|commands|test)\/.*\.(?:ts|mjs)$/.test(path);
export const isProduct = ({ path }: SourceFile): boolean => /^(?:src|commands)\/.*\.(?:ts|mjs)$/.test(path);
