import { describe, expect, test } from "vitest";
import { readTree } from "./tree.ts";
import { machineWords, strangersAtTheTop, strayQueries, testsLeftOut, unfinishedWork } from "./words.ts";

/** Put together here, so that this file does not break the law that it tests. */
const at = (folder: string): string => `/${folder}/`;
const host = (name: string): string => `https://${name}`;

describe("the tree", () => {
  const tree = readTree();

  test("names no path or host of the machine that it was written on", () => {
    expect(machineWords(tree)).toEqual([]);
  });

  test("holds no unfinished work", () => {
    expect(unfinishedWork(tree)).toEqual([]);
  });

  test("holds SQL only in the store", () => {
    expect(strayQueries(tree)).toEqual([]);
  });

  test("leaves out no test", () => {
    expect(testsLeftOut(tree)).toEqual([]);
  });

  test("has only the fixed entries at its top", () => {
    expect(strangersAtTheTop(tree.map(({ path }) => path))).toEqual([]);
  });
});

describe("the law of machine words refuses", () => {
  test.each([
    ["a path of one machine", `const log = "${at("work")}main/log";`],
    ["a path of one machine", `open ${at("tmp")}out.json`],
    ["a path of one machine", `"${at("home")}somebody/.npmrc"`],
    ["a package registry", `"resolved": "${host("registry")}.npmjs.org/zod/-/zod-4.6.7.tgz"`],
    ["a package registry", `registry=${host("npm")}.internal:4873/`],
  ])("%s: %s", (what, text) => {
    expect(machineWords([{ path: "package-lock.json", text }])).toEqual([`package-lock.json:1 names ${what}`]);
  });

  test("nothing in addresses that only contain such a word", () => {
    const text = "https://example.org/work/hours and ../work/x and https://www.npmjs.com/package/zod";
    expect(machineWords([{ path: "README.md", text }])).toEqual([]);
  });
});

describe("the law of unfinished work refuses", () => {
  test.each([
    ["TO", "DO"],
    ["FIX", "ME"],
    ["not ", "implemented"],
  ])("%s%s", (start, end) => {
    const text = `throw new Error("${start}${end}: later");`;
    expect(unfinishedWork([{ path: "src/lib/x.ts", text }])).toEqual(["src/lib/x.ts:1 names unfinished work"]);
  });
});

describe("the law of queries refuses", () => {
  test.each([
    'const rows = db.prepare("select key from items where seen = 1 ");',
    'run("DELETE FROM alerts WHERE id = ?");',
    "run(`insert into items values (1)`);",
    'run("create table items (key text)");',
  ])("%s", (text) => {
    expect(strayQueries([{ path: "src/query/company.ts", text }])).toEqual(["src/query/company.ts:1 holds SQL"]);
    expect(strayQueries([{ path: "src/store/items.ts", text }])).toEqual([]);
  });

  test("no sentence that merely uses the words", () => {
    const text = 'const help = "Select a company from the list; update it and set a threshold.";';
    expect(strayQueries([{ path: "commands/help.ts", text }])).toEqual([]);
  });
});

describe("the law of tests refuses", () => {
  test.each(["test.only", "it.skip", "describe.todo"])("%s", (call) => {
    expect(testsLeftOut([{ path: "test/x.test.ts", text: `${call}("a title", () => {});` }])).toEqual([
      `test/x.test.ts:1 leaves out with ${call}`,
    ]);
  });

  test("no test that is skipped where the shared corpus is absent", () => {
    expect(testsLeftOut([{ path: "test/x.test.ts", text: 'describe.skipIf(!there)("a title", () => {});' }])).toEqual(
      [],
    );
  });
});

test("the law of the top level refuses a docs folder and a stray configuration", () => {
  expect(strangersAtTheTop(["docs/guide.md", "vitest.config.ts", "README.md", "src/main.ts", ".env.example"])).toEqual([
    "docs/guide.md is not one of the fixed entries of the top level",
    "vitest.config.ts is not one of the fixed entries of the top level",
  ]);
});
