import { posix } from "node:path";
import { isNode, lineAt, nodesOf, textOf, treeOf } from "./syntax.ts";
import { isProduct, type SourceFile } from "./tree.ts";

/** Who may import whom. What is not listed is forbidden, and there is no list of exceptions. */
export const MAY_IMPORT: Record<string, readonly string[]> = {
  model: [],
  lib: [],
  kit: ["model"],
  commands: ["kit"],
  metrics: ["kit", "model"],
  announcements: ["kit", "model"],
  extract: ["kit", "model", "lib", "metrics", "announcements"],
  rules: ["kit", "model"],
  readers: ["kit", "model", "lib"],
  stories: ["kit", "model", "lib"],
  store: ["model", "lib"],
  query: ["kit", "model", "store"],
  charts: ["kit", "model"],
  pipeline: ["kit", "model", "lib", "readers", "extract", "stories", "rules", "store"],
  channels: ["kit", "model", "lib", "charts"],
};

/** Files at the top of `src/` and the jobs put everything together, so they may import every room. */
const WIRING = /^src\/[^/]+\.(?:ts|mjs)$|^src\/jobs\//;

/** Packages that belong to one place. Everything else from npm is free for every room but `model`. */
const PACKAGE_HOMES: readonly { packages: RegExp; home: string }[] = [
  { packages: /^(?:kysely|better-sqlite3|pg|node:sqlite)(?:\/|$)/, home: "src/store/" },
  { packages: /^(?:discord\.js|@discordjs\/.*)$/, home: "src/channels/discord/" },
  { packages: /^@slack\//, home: "src/channels/slack/" },
];

/** "store" for `src/store/rows.ts`, "channels/slack" for one platform's room, undefined for the wiring. */
export function roomOf(path: string): string | undefined {
  if (WIRING.test(path)) return undefined;
  if (path.startsWith("commands/")) return "commands";
  const [, room = "", inner = ""] = path.split("/");
  return room === "channels" ? `channels/${inner}` : room;
}

/** Every module that a file names: static and dynamic imports, re-exports, types. */
export function importsOf(file: SourceFile): { specifier: string; line: number }[] {
  const found: { specifier: string; line: number }[] = [];
  for (const node of nodesOf(treeOf(file))) {
    if (!/^(?:Import(?:Declaration|Expression)|Export(?:All|Named)Declaration|TSImportType)$/.test(node.type)) continue;
    if (!isNode(node.source)) continue;
    const specifier = textOf(node.source);
    found.push({ specifier: specifier ?? "(computed)", line: lineAt(file.text, node.start) });
  }
  return found;
}

function judgeOurs(from: string, target: string): string | undefined {
  const room = roomOf(from);
  const other = roomOf(target);
  if (room === undefined) {
    if (other === undefined || other === "commands") return undefined;
    return isDoor(target, other) ? undefined : `reaches into ${other} past its index.ts`;
  }
  if (other === room) return undefined;
  const allowed = MAY_IMPORT[room.split("/")[0] ?? ""] ?? [];
  if (other === undefined || !allowed.includes(other)) return `imports ${other ?? target}, which ${room} may not`;
  return isDoor(target, other) ? undefined : `reaches into ${other} past its index.ts`;
}

const isDoor = (target: string, room: string): boolean => target === `src/${room}/index.ts`;

function judgePackage(from: string, specifier: string): string | undefined {
  if (roomOf(from) === "model") return `imports ${specifier}; model imports nothing`;
  const home = PACKAGE_HOMES.find(({ packages }) => packages.test(specifier))?.home;
  return home && !from.startsWith(home) ? `imports ${specifier}, which only ${home} may` : undefined;
}

/** One sentence for each import that the table forbids. */
export function forbiddenImports(files: readonly SourceFile[]): string[] {
  return files.filter(isProduct).flatMap((file) =>
    importsOf(file).flatMap(({ specifier, line }) => {
      if (specifier === "(computed)") return roomOf(file.path) ? [`${file.path}:${line} imports a computed path`] : [];
      const ours = specifier.startsWith(".");
      const fault = ours
        ? judgeOurs(file.path, posix.join(posix.dirname(file.path), specifier))
        : judgePackage(file.path, specifier);
      return fault ? [`${file.path}:${line} ${fault}`] : [];
    }),
  );
}

/** Rooms that stand in the tree without a row in the table, and rows without a room. */
export function roomsOffTheTable(files: readonly SourceFile[]): string[] {
  const rooms = new Set(files.filter(isProduct).map(({ path }) => roomOf(path)?.split("/")[0]));
  return [...rooms].filter((room) => room !== undefined && !(room in MAY_IMPORT)).map((room) => `${room} has no row`);
}
