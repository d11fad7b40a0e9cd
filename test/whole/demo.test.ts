import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { demo } from "../../src/jobs/demo.ts";
import type { JobIo } from "../../src/jobs/io.ts";

interface Heard extends JobIo {
  said: string[];
  told: string[];
}

function listen(environment: JobIo["environment"] = {}): Heard {
  const said: string[] = [];
  const told: string[] = [];
  return {
    said,
    told,
    out: (text) => void said.push(text),
    error: (text) => void told.push(text),
    columns: 100,
    colour: false,
    environment,
    clock: () => new Date("2026-11-21T00:00:00Z"),
  };
}

afterEach(() => vi.unstubAllEnvs());

describe("npm run demo", () => {
  test("prints the season's alerts word for word", async () => {
    const io = listen();
    expect(await demo.run([], io)).toBe(0);
    // The answers grow with every command and every quarter of history: they have tests of their own.
    const [alerts = ""] = io.said.join("").split("\n> /miner");
    await expect(alerts).toMatchFileSnapshot("../golden/demo-alerts.txt");
  });

  test("then asks for help, for a company and why the alert came", async () => {
    const io = listen();
    await demo.run([], io);
    const unwrapped = (text: string): string => text.replace(/\s+/g, " ");
    const [, help = "", company = "", why = ""] = io.said.join("").split("\n> /miner ").map(unwrapped);
    expect(help).toMatch(/^help \d+ commands;/);
    expect(company).toMatch(/^company WULF /);
    expect(company).toContain("HPC revenue over mining, Large net loss. 7 sources, confirmed by a filing");
    expect(why).toMatch(/^why [A-Z0-9]{5} /);
    expect(why).toContain("HPC revenue $21.0M, Mining revenue $13.0M: “For the three months ended March 31, 2026");
  });

  test("posts six messages and none for the forecast, the preview, the production update and the gold miner", async () => {
    const io = listen();
    await demo.run([], io);
    const heads = io.said.flatMap((text) => /^┏━ (?:INFO|NOTABLE|HIGH|CRITICAL) ━ (.+?) ━/.exec(text)?.[1] ?? []);
    expect(heads.toSorted()).toEqual([
      "Cipher Digital Inc. (CIFR) · contract with Amazon Web Services",
      "Cipher Digital Inc. (CIFR) · rebrand",
      "CleanSpark, Inc. (CLSK) · Q1 2026",
      "Core Scientific, Inc. (CORZ) · Q1 2026",
      "IREN Limited (IREN) · contract with Microsoft",
      "TeraWulf Inc. (WULF) · Q1 2026",
    ]);
    const progress = io.told.join("");
    for (const silent of ["A gold miner", "A fund manager", "A bitcoin miner publishes", "are due tomorrow"]) {
      expect(progress).toMatch(new RegExp(`${silent}.*\\n +nothing posted`));
    }
  });

  test("does not look at the tokens of the person who runs it", async () => {
    const io = listen({ SLACK_BOT_TOKEN: "xoxb-real", DISCORD_TOKEN: "real", DATABASE_URL: "sqlite:./mine.db" });
    expect(await demo.run([], io)).toBe(0);
    expect(io.told.join("")).not.toMatch(/slack|discord/i);
  });

  test("leaves nothing behind, also where it fails half-way", async () => {
    const folder = mkdtempSync(join(tmpdir(), "pivotwire-test-"));
    for (const name of ["TMPDIR", "TEMP", "TMP"]) vi.stubEnv(name, folder);
    const io = listen();
    expect(await demo.run([], io)).toBe(0);
    expect(readdirSync(folder)).toEqual([]);
    io.error = () => {
      throw new Error("the pipe is closed");
    };
    await expect(demo.run([], io)).rejects.toThrow("the pipe is closed");
    expect(readdirSync(folder)).toEqual([]);
    rmSync(folder, { recursive: true });
  });
});
