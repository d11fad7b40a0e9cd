import { expect, test } from "vitest";
import { playMemory } from "./memory.ts";

test("the benchmark of memory counts every item that came through the process, and its memory as they come", async () => {
  const { items, after, quiet } = await playMemory(200, 5);
  expect(items).toBe(200);
  expect(after.length).toBeGreaterThan(0);
  for (const megabytes of [...after, quiet]) expect(megabytes).toBeGreaterThan(40);
});
