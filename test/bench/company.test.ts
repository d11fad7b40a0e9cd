import { expect, test } from "vitest";
import { playCompany } from "./company.ts";

test("the benchmark of /miner company asks every company of a store with stories and gets its figures", async () => {
  const { items, words, bare } = await playCompany(4_000, 1);
  expect(items).toBe(4_000);
  expect(words).toHaveLength(40);
  expect(bare).toHaveLength(40);
});
