import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadCommands } from "../../src/jobs/catalogue.ts";

const good = (change = "") => `export default {
  path: ["ping"], description: "Answers", scope: "read", reply: "private", options: [],
  examples: ["/miner ping"], run: async () => ({ summary: "", parts: [], private: true }), ${change}
};`;

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "commands-"));
});
afterEach(() => rmSync(folder, { recursive: true }));
const load = (name: string, text: string) => {
  mkdirSync(join(folder, name, ".."), { recursive: true });
  writeFileSync(join(folder, name), text);
  return loadCommands(folder);
};

describe("the folder of commands", () => {
  it("is the catalogue: a file is a command, a folder a group", async () => {
    expect((await load("ping.ts", good())).map(({ path }) => path)).toEqual([["ping"]]);
    const both = await load("ping/add.ts", good('path: ["ping", "add"],'));
    expect(both.map(({ path }) => path)).toEqual([["ping"], ["ping", "add"]]);
  });

  it.each([
    ["no.ts", "export const nothing = 1;", "no.ts is no command: it has no default export made with defineCommand"],
    ["ping.ts", good('description: "x".repeat(101),'), "a description has at most 100 characters"],
    ["pong.ts", good(), 'says that its path is "ping", so its file must be ping.ts'],
    ["ping.ts", good('reply: "shareable",'), "must have the option share"],
    ["ping.ts", good('examples: ["ping"],'), "an example is a whole line"],
    ["ping.ts", "export default {", "ping.ts cannot be loaded"],
    [
      "ping.ts",
      good(
        'options: [{ name: "a", kind: "text", description: "A" }, { name: "b", kind: "text", description: "B", required: true }],',
      ),
      "names a required option after one that is not",
    ],
  ])("%s of the wrong shape stops the start with one sentence", async (name, text, sentence) => {
    await expect(load(name, text)).rejects.toThrow(sentence);
  });

  it("of the project loads", async () => {
    const paths = (await loadCommands()).map(({ path }) => path.join(" "));
    expect(paths).toEqual(expect.arrayContaining(["company", "help"]));
  });
});
