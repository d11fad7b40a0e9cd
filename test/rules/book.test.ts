import { mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { loadMetrics } from "../../src/jobs/catalogue.ts";
import { judgeBy, openRules } from "../../src/rules/index.ts";
import { storyView } from "../support/tiny.ts";

const metrics = await loadMetrics();
const GOOD = `id: tiny_loss
title: Tiny loss
status: test
severity: info
why: It is tested.
falseAlarms: []
when: [earnings]
uses: [net_income]
condition: net_loss > USD(5)
sentence: net loss of {net_loss}
expect:
  - { name: a loss, facts: { net_income: -$6 }, result: fires }
`;

let folder = "";
let told: string[] = [];
const note = (message: string, fields: Record<string, unknown> = {}) => {
  const { line, reason } = fields as { line?: number; reason?: string };
  told.push(`${message} ${line ?? ""} ${reason ?? ""}`.trim());
};
const log = { debug: note, info: note, warn: note, error: note };
let written = 0;

/** Each file a second later than the one before, as a person's edits are. */
function write(name: string, text: string): void {
  const file = join(folder, name);
  writeFileSync(file, text);
  const at = 1_800_000_000 + written++;
  utimesSync(file, at, at);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rules-"));
  told = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

const own = (book: ReturnType<typeof openRules>) =>
  book.rules().flatMap(({ file, id, title }) => (file.startsWith(folder) ? [`${id}: ${title}`] : []));

test("a changed rule is in force after the next look, an unchanged folder costs no reading", () => {
  write("tiny.yaml", GOOD);
  const book = openRules(folder, metrics, log);
  expect(own(book)).toEqual(["tiny_loss: Tiny loss"]);
  expect(book.refresh()).toBe(false);
  write("tiny.yaml", GOOD.replace("Tiny loss", "Small loss"));
  expect(book.refresh()).toBe(true);
  expect(own(book)).toEqual(["tiny_loss: Small loss"]);
  expect(told).toEqual([]);
});

test("a rule that is wrong now keeps its last good form, and the operator is told once", () => {
  write("tiny.yaml", GOOD);
  const book = openRules(folder, metrics, log);
  write("tiny.yaml", GOOD.replace("net_loss > USD(5)", "net_los > USD(5)"));
  book.refresh();
  book.refresh();
  expect(own(book)).toEqual(["tiny_loss: Tiny loss"]);
  expect(told).toEqual([
    'rule file is wrong; its last good rule stays in force 9 There is no fact "net_los"; did you mean net_loss?',
  ]);
  expect(book.faults()).toHaveLength(1);
  write("tiny.yaml", GOOD.replace("Tiny loss", "Mended"));
  book.refresh();
  expect(own(book)).toEqual(["tiny_loss: Mended"]);
  expect(book.faults()).toEqual([]);
});

test("a rule that was never right is left out, one that is taken away goes", () => {
  write("wrong.yaml", "id: 5");
  write("tiny.yaml", GOOD);
  const book = openRules(folder, metrics, log);
  expect(own(book)).toEqual(["tiny_loss: Tiny loss"]);
  expect(told[0]).toMatch(/^rule left out \d+ /);
  rmSync(join(folder, "tiny.yaml"));
  expect(book.refresh()).toBe(true);
  expect(own(book)).toEqual([]);
});

test("an id that is taken is refused at its place and never stands twice", () => {
  write("a.yaml", GOOD);
  const book = openRules(folder, metrics, log);
  write("b.yaml", GOOD.replace("Tiny loss", "Second"));
  write("c.yaml", GOOD.replace("tiny_loss", "large_net_loss"));
  book.refresh();
  expect(own(book)).toEqual(["tiny_loss: Tiny loss"]);
  expect(book.faults().map(({ line, column, sentence }) => `${line}:${column} ${sentence.split(" is ")[0]}`)).toEqual([
    "1:5 The id tiny_loss",
    "1:5 The id large_net_loss",
  ]);
});

test("a folder that cannot be read is one fault, and the built-in rules stay", () => {
  const book = openRules(join(folder, "nowhere"), metrics, log);
  expect(book.rules().length).toBeGreaterThanOrEqual(5);
  expect(book.faults().map(({ sentence }) => sentence)).toEqual([
    "This folder cannot be read; set RULES_DIR to a folder with rule files, or leave it out.",
  ]);
});

test("stories of one round are judged by one version of a rule, those of the next by the new one", () => {
  write("tiny.yaml", GOOD);
  const judge = judgeBy(openRules(folder, metrics, log), metrics);
  const title = (now: string) => judge(storyView(), [], now).find(({ rule }) => rule === "tiny_loss")?.title;
  expect(title("2026-05-08T12:00:00.000Z")).toBe("Tiny loss");
  write("tiny.yaml", GOOD.replace("Tiny loss", "Small loss"));
  expect(title("2026-05-08T12:00:00.000Z")).toBe("Tiny loss");
  expect(title("2026-05-08T12:01:00.000Z")).toBe("Small loss");
});
