import { describe, expect, test } from "vitest";
import { analyze } from "../../src/jobs/analyze.ts";
import type { Answer } from "../../src/jobs/analyze-answer.ts";
import { nameOf, readSet, setPaths } from "./documents.ts";
import { score } from "./score.ts";
import { add, precision, recall, type Tally } from "./tally.ts";

/** Answers to one set of documents in an empty store, as `npm run analyze` prints them. */
async function answersTo(path: string): Promise<Answer[]> {
  let printed = "";
  const code = await analyze.run([path], {
    out: (text) => (printed += text),
    error: (text) => expect(text).toBe(""),
    columns: 120,
    colour: false,
    environment: {},
    clock: () => new Date("2026-06-01T00:00:00Z"),
  });
  expect(code).toBe(0);
  return printed
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Answer);
}

type Scores = ReturnType<typeof score>;

/** Least precision and recall over all sets: wrong is worse than missing. A mend may raise them, none lowers them. */
const ASKED: [keyof Scores, number, number][] = [
  ["facts", 0.99, 0.91],
  ["signals", 0.99, 0.94],
  ["contracts", 0.98, 0.95],
  ["rebrands", 0.98, 0.9],
  ["company", 0.99, 0.99],
  ["period", 0.95, 0.95],
  ["kind", 0.97, 0.97],
  ["stories", 0.995, 0.87],
];

const share = (value: number): string => `${(100 * value).toFixed(1).padStart(5)} %`;

const line = (name: string, one: Tally): string =>
  `${name.padEnd(10)} precision ${share(precision(one))}  recall ${share(recall(one))}  (${one.right} right, ${one.answered} answered, ${one.labelled} labelled)`;

describe("the labelled documents are read as their readers labelled them", async () => {
  const sets = setPaths();
  const scores: Scores[] = [];
  for (const path of sets) scores.push(score(readSet(path), await answersTo(path)));

  test("the scores of each set stand in scores.txt", async () => {
    const blocks = scores.map((one, at) => {
      const rows = ASKED.map(([name]) => line(name, one[name]));
      return [nameOf(sets[at] ?? ""), ...rows].join("\n");
    });
    await expect(`${blocks.join("\n\n")}\n`).toMatchFileSnapshot("scores.txt");
  });

  test.each(ASKED)("%s: %d of what is answered is right, %d of what is labelled is found", (name, exact, found) => {
    const whole = scores.map((one) => one[name]).reduce(add);
    expect(precision(whole)).toBeGreaterThanOrEqual(exact);
    expect(recall(whole)).toBeGreaterThanOrEqual(found);
  });
});
