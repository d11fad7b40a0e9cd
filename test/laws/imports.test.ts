import { describe, expect, test } from "vitest";
import { forbiddenImports, importsOf, roomsOffTheTable } from "./imports.ts";
import { readTree } from "./tree.ts";

const refuse = (path: string, text: string): string[] => forbiddenImports([{ path, text }]);

describe("the tree", () => {
  const tree = readTree();

  test("imports only what the table of rooms allows", () => {
    expect(forbiddenImports(tree)).toEqual([]);
  });

  test("has no room without a row in the table", () => {
    expect(roomsOffTheTable(tree)).toEqual([]);
  });
});

describe("the law of imports refuses", () => {
  test.each([
    ["a command that reaches the store", "commands/company.ts", 'import { openStore } from "../src/store/index.ts";'],
    [
      "a command that imports the model past the kit",
      "commands/company.ts",
      'import type { Fact } from "../src/model/index.ts";',
    ],
    ["a channel that imports another", "src/channels/slack/send.ts", 'import { render } from "../discord/index.ts";'],
    [
      "a channel that reaches the store",
      "src/channels/slack/send.ts",
      'import type { Store } from "../../store/index.ts";',
    ],
    ["the model importing a package", "src/model/money.ts", 'import Big from "big.js";'],
    ["the model importing Node", "src/model/money.ts", 'import { join } from "node:path";'],
    ["a room past another's door", "src/pipeline/read.ts", 'import { toItem } from "../readers/feed/item.ts";'],
    ["wiring past a room's door", "src/main.ts", 'const { rows } = await import("./store/rows.ts");'],
    ["lib importing anything of ours", "src/lib/text.ts", 'export { formatMoney } from "../kit/index.ts";'],
    ["rules importing the extract room", "src/rules/judge.ts", 'import "../extract/index.ts";'],
    ["a type taken from a forbidden room", "src/query/company.ts", 'type Page = import("../readers/index.ts").Page;'],
    ["a room importing the wiring", "src/pipeline/tick.ts", 'import { readConfig } from "../config.ts";'],
    ["a path that cannot be known", "src/pipeline/tick.ts", "const step = await import(name);"],
    ["SQL outside the store", "src/query/company.ts", 'import { sql } from "kysely";'],
    ["the database outside the store", "src/main.ts", 'import Database from "better-sqlite3";'],
    ["discord.js outside its room", "src/main.ts", 'import { Client } from "discord.js";'],
    ["Bolt outside its room", "src/channels/discord/open.ts", 'import { App } from "@slack/bolt";'],
  ])("%s", (_, path, text) => {
    expect(refuse(path, text)).toHaveLength(1);
    expect(refuse(path, text)[0]).toContain(`${path}:1 `);
  });

  test("a room that nobody listed", () => {
    expect(roomsOffTheTable([{ path: "src/helpers/index.ts", text: "" }])).toEqual(["helpers has no row"]);
  });
});

describe("the law of imports allows", () => {
  test.each([
    ["a command the kit", "commands/company.ts", 'import { defineCommand } from "../src/kit/index.ts";'],
    ["a room its own files", "src/store/items.ts", 'import { rows } from "./rows.ts";'],
    ["the store its database", "src/store/engine.ts", 'import Database from "better-sqlite3";'],
    ["the wiring every door", "src/main.ts", 'import { openStore } from "./store/index.ts";'],
    [
      "words that only look like an import",
      "src/lib/text.ts",
      "// import { x } from '../store/index.ts'\nexport const a = 'import x from \"kysely\"';",
    ],
  ])("%s", (_, path, text) => {
    expect(refuse(path, text)).toEqual([]);
  });

  test("and finds imports in every shape", () => {
    const text =
      'import a from "a";\nexport * from "b";\nexport { c } from "c";\nimport type { d } from "d";\nawait import("e");';
    expect(importsOf({ path: "src/lib/x.ts", text })).toEqual([
      { specifier: "a", line: 1 },
      { specifier: "b", line: 2 },
      { specifier: "c", line: 3 },
      { specifier: "d", line: 4 },
      { specifier: "e", line: 5 },
    ]);
  });
});
