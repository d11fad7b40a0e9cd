import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { Row } from "./rows.ts";

const SCORES = fileURLToPath(new URL("../../../test/mutate/scores.json", import.meta.url));

const scores = z.record(z.string(), z.object({ score: z.number(), mutants: z.int(), every: z.int() }));

/** Scores that `npm run mutate` left: the run itself takes hours, so the benchmark only repeats its last word. */
export function benchMutation(): Promise<Row[]> {
  if (!existsSync(SCORES)) return Promise.resolve([]);
  const rows = Object.entries(scores.parse(JSON.parse(readFileSync(SCORES, "utf8")))).map(
    ([room, { score, mutants, every }]): Row => ({
      name: `broken code that tests of ${room} notice`,
      value: score,
      unit: "%",
      beside: every > 1 ? `${mutants} mutants, a sample of one in ${every}` : `${mutants} mutants`,
      limit: "at least 80",
    }),
  );
  return Promise.resolve(rows);
}
