import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** Behaviours on the wire that users of chat bots rely on, counted from 1; each test says which it holds. */
const BEHAVIOURS = 40;

it("every behaviour has a test that carries its number", () => {
  const files = globSync("test/channels/**/*.test.ts", { cwd: new URL("../../", import.meta.url).pathname });
  const titles = files.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/\b(?:it|test|describe)(?:\.each\([^\n]*\))?\(\s*["'`](.*)/g)].map(
      ([, title = ""]) => title,
    ),
  );
  const carried = new Set(titles.flatMap((title) => [...title.matchAll(/\[(\d+)\]/g)].map(([, number]) => number)));
  const missing = Array.from({ length: BEHAVIOURS }, (_, place) => String(place + 1)).filter(
    (number) => !carried.has(number),
  );
  expect(missing).toEqual([]);
});
