import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { benchRules } from "../../src/jobs/bench/rules.ts";
import { rules } from "../../src/jobs/rules.ts";

const RULE = `id: tiny_loss
title: A tiny loss
status: test
severity: info
why: It is an example.
falseAlarms: []
when: [earnings]
parameters:
  min_loss: { default: 1000000, unit: USD, meaning: net loss from which on it fires }
uses: [net_income]
condition: net_loss >= p.min_loss
sentence: net loss of {net_loss}
expect:
  - name: the loss is over the threshold
    facts: { net_income: -$2.0M }
    result: fires
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pivotwire-rules-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function run(...words: string[]): Promise<{ code: number; out: string; error: string }> {
  let [out, error] = ["", ""];
  const code = await rules.run(words, {
    out: (text) => void (out += text),
    error: (text) => void (error += text),
    columns: 100,
    colour: false,
    environment: { RULES_DIR: folder },
    clock: () => new Date("2026-11-21T00:00:00Z"),
  });
  return { code, out, error };
}

const write = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};

describe("npm run rules -- check", () => {
  test("accepts what is right", async () => {
    write("tiny.yaml", RULE);
    expect(await run("check")).toMatchObject({ code: 0, error: "" });
  });

  test("names file, line, column and what to write instead", async () => {
    const file = write("tiny.yaml", RULE.replace("condition: net_loss", "condition: net_los"));
    expect(await run("check")).toMatchObject({
      code: 1,
      error: `${file}:11:12 There is no fact "net_los"; did you mean net_loss?\n`,
    });
  });

  test("looks at single files that lie anywhere", async () => {
    const file = write("tiny.yaml", RULE.replace("unit: USD", "unit: dollars"));
    const { code, out, error } = await run("check", file);
    expect([code, out]).toEqual([1, "1 file, 1 fault.\n"]);
    expect(error).toContain(`${file}:9:39 `);
    expect((await run("check", join(folder, "none.yaml"))).error).toContain("none.yaml:1:1 This file cannot be read");
  });
});

describe("npm run rules -- test", () => {
  test("runs the expectations of the built-in rules and of RULES_DIR", async () => {
    write("tiny.yaml", RULE);
    expect(await run("test", "tiny_loss")).toMatchObject({ code: 0, out: "1 expectation of 1 rule, 0 not met.\n" });
    expect((await run("test")).code).toBe(0);
  });

  test("says which expectation is not met, and what was said instead", async () => {
    write("tiny.yaml", RULE.replace("result: fires", "result: silent"));
    const { code, error } = await run("test", "tiny-loss");
    expect(code).toBe(1);
    expect(error).toContain('tiny_loss, "the loss is over the threshold": the result is "fires", expected "silent"');
  });
});

describe("npm run rules -- backtest", () => {
  test("says how often, for whom and when", async () => {
    const { code, out } = await run("backtest", "large_net_loss", "--set", "min_loss=900m");
    expect(code).toBe(0);
    expect(out).toBe(
      [
        "large_net_loss: fired 3 times in 199 quarters; 48 state too little to tell",
        "  MARA 2, CORZ 1",
        "  CORZ  2025Q2 to 2025-06-30  net loss of $936.8M (threshold $900M) (high)",
        "  MARA  2025Q4 to 2025-12-31  net loss of $1.710B (threshold $900M) (critical)",
        "  MARA  2026Q1 to 2026-03-31  net loss of $1.3B (threshold $900M) (critical)",
        "",
        "",
      ].join("\n"),
    );
  });

  test("a share may be typed as a percentage", async () => {
    const [typed, plain] = [
      await run("backtest", "hpc_growth", "--set=min_growth=200%"),
      await run("backtest", "hpc_growth", "--set", "min_growth=2"),
    ];
    expect(typed.out).toBe(plain.out);
    expect(typed.out).toContain("hpc_growth: fired 1 time in 199 quarters");
  });

  test.each([
    [["backtest", "large_loss"], "There is no rule large_loss; there are ai_first_rebrand, "],
    [["backtest", "large_net_loss", "--set", "min=3"], "There is no parameter min; there are min_loss.\n"],
    [["backtest", "large_net_loss", "--set", "min_loss"], '"min_loss" sets nothing; write --set min_loss=250m.\n'],
    [["backtest", "--since=3"], "There is no option --since=3; there is --set name=value.\n"],
    [["tell"], "Usage:"],
  ])("refuses %j with exit code 2", async (words, said) => {
    const { code, error } = await run(...words);
    expect(code).toBe(2);
    expect(error.startsWith(said)).toBe(true);
  });

  test("says which rules no quarter can tell", async () => {
    expect((await run("backtest", "hpc_contract")).out).toContain("Past quarters tell nothing of hpc_contract");
  });
});

test("the benchmark's two engines fire alike", async () => {
  const [row] = await benchRules({ rules: 20, stories: 50, parts: 2 });
  expect(row?.name).toBe("20 rules over 50 stories");
  expect(row?.beside).toMatch(/^json-rules-engine \d+; \d+ firings in both$/);
});
