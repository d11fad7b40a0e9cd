import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { analyze } from "../../src/jobs/analyze.ts";
import { readSeason } from "../../src/jobs/demo/season.ts";
import { readSet, setPaths } from "../labelled/documents.ts";
import { shuffled } from "../support/recorded-day/index.ts";
import { hasShared, sharedPath } from "../support/shared.ts";

const folder = mkdtempSync(join(tmpdir(), "pivotwire-shuffle-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Which documents share a story, as `analyze` answers for lines in this order. */
async function storiesOf(lines: readonly string[]): Promise<string[]> {
  const file = join(folder, "docs.jsonl");
  writeFileSync(file, lines.join("\n"));
  let out = "";
  const said = (text: string) => void (out += text);
  const io = { columns: 100, colour: false, environment: {}, clock: () => new Date("2026-11-21T00:00:00Z") };
  await analyze.run([file], { ...io, out: said, error: () => undefined });
  const answers = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { id: string; story: string });
  const groups = Map.groupBy(answers, ({ story }) => story);
  return [...groups.values()]
    .map((group) =>
      group
        .map(({ id }) => id)
        .toSorted()
        .join(" "),
    )
    .toSorted();
}

const SEEDS = Array.from({ length: 20 }, (_, index) => index + 1);

async function expectEqual(lines: readonly string[]): Promise<void> {
  const first = await storiesOf(lines);
  for (const seed of SEEDS) expect(await storiesOf(shuffled(lines, seed)), `seed ${seed}`).toEqual(first);
}

describe("twenty orders of arrival give the same stories", () => {
  test("of the demo's season", async () => {
    const { feeds } = await readSeason("feeds/demo");
    const lines = feeds.flatMap(({ items, trust }) =>
      items.map(({ id, title, html, url, published }) => JSON.stringify({ id, title, html, url, published, trust })),
    );
    await expectEqual(lines);
  }, 600_000);

  test("of the demo's season where nothing gives its day", async () => {
    const { feeds } = await readSeason("feeds/demo");
    const lines = feeds.flatMap(({ items }) =>
      items.map(({ id, title, html }) => JSON.stringify({ id, title, text: html.replaceAll(/<[^>]+>/g, " ") })),
    );
    await expectEqual(lines);
  }, 600_000);
});

test("twenty orders of the labelled documents on one company give the same stories", async () => {
  const about = setPaths()
    .flatMap(readSet)
    .filter(({ label }) => label.company === "CORZ");
  expect(about.length).toBeGreaterThan(60);
  await expectEqual(about.map((one) => JSON.stringify(one)));
}, 600_000);

describe.skipIf(!hasShared("stories of the corpus in twenty orders", "corpus", "news"))(
  "the corpus in twenty orders",
  () => {
    test("gives the same stories", async () => {
      const lines = readFileSync(sharedPath("corpus", "news", "docs.jsonl"), "utf8")
        .trim()
        .split("\n");
      await expectEqual(lines);
    }, 600_000);
  },
);
