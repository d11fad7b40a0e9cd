import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { items } from "../../src/jobs/items.ts";
import { hasShared, sharedPath } from "../support/shared.ts";

interface Score {
  groups: Record<string, { read: number; of: number }>;
  fields: Record<"title" | "link", { right: number; of: number }>;
}

/** Runs the job over both folders and the corpus's own scoring over what it printed. */
async function score(folder: string): Promise<Score> {
  const files = ["real", "suite"].flatMap((part) =>
    readdirSync(sharedPath("corpus", "feeds", part)).map((file) => sharedPath("corpus", "feeds", part, file)),
  );
  const lines: string[] = [];
  await items.run(files, {
    out: (text) => lines.push(text),
    error: () => {},
    columns: 80,
    colour: false,
    environment: {},
    clock: () => new Date("2026-11-20T12:00:00Z"),
  });
  const answers = join(folder, "items.jsonl");
  writeFileSync(answers, lines.join(""));
  const script = sharedPath("corpus", "score-feeds.mjs");
  const printed = execFileSync(process.execPath, [
    script,
    sharedPath("corpus", "feeds", "expected.jsonl"),
    answers,
    "--json",
  ]);
  return JSON.parse(printed.toString()) as Score;
}

describe.skipIf(!hasShared("captured feeds", "corpus", "feeds"))("captured feeds", () => {
  const folder = mkdtempSync(join(tmpdir(), "feeds-score-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  test("are read whole", async () => {
    const { groups, fields } = await score(folder);
    expect(groups["real, well-formed"]).toEqual({ read: 81, of: 81 });
    expect(groups["real, ill-formed"]).toEqual({ read: 7, of: 7 });
    expect(groups["real, json"]).toEqual({ read: 5, of: 5 });
    const suites = [groups["suite, well-formed"], groups["suite, ill-formed"]];
    expect(suites.map((group) => group?.read)).toEqual([281, 9]);
    const right = fields.title.right + fields.link.right;
    expect(right / (fields.title.of + fields.link.of)).toBeGreaterThan(0.995);
    // 17 links of one broken feed are expected without their ampersands, which would lead elsewhere.
    expect(fields).toEqual({ title: { right: 2804, of: 2806 }, link: { right: 2766, of: 2783 } });
  });
});
