import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ask } from "../../src/jobs/ask.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ask-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function run(...args: string[]) {
  const said = { out: "", error: "" };
  const code = await ask.run(args, {
    out: (text) => (said.out += text),
    error: (text) => (said.error += text),
    columns: 100,
    colour: false,
    environment: { DATABASE_URL: `sqlite:${join(folder, "store.db")}` },
    clock: () => new Date("2026-08-20T12:00:00.000Z"),
  });
  return { code, ...said };
}

describe("npm run ask", () => {
  it("answers from a clone without a store, and makes none", async () => {
    const { code, out, error } = await run("company", "WULF");
    expect({ code, error }).toEqual({ code: 0, error: "" });
    expect(out).toContain("HPC share             71.4%        61.8%        27.1%        14.2%");
    expect(out).toContain(
      "[image wulf-hpc-against-mining.png: Bar chart. TeraWulf: HPC revenue overtook mining in Q1 2026.",
    );
    expect(existsSync(join(folder, "store.db"))).toBe(false);
  });

  it("keeps words of one argument together", async () => {
    expect((await run("company", "Core Scientific", "hpc", "--chart", "no")).out).toContain(
      "Core Scientific, Inc. (CORZ), Q2 2026",
    );
  });

  it("saves pictures and files where it is told to", async () => {
    const { error } = await run("calendar", "WULF", "--ics", "--save", folder);
    expect(readdirSync(folder)).toEqual(["reports.ics"]);
    expect(error).toBe(`Saved ${join(folder, "reports.ics")}\n`);
  });

  it("explains what it did not understand", async () => {
    expect((await run("compny", "WULF")).out).toContain('I know no command "compny". Did you mean /miner company?');
  });
});
