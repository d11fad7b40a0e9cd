import { expect, test } from "vitest";
import { exponentOf, exponentRow } from "../../src/jobs/bench/exponent.ts";

test("a cost that doubles with its size grows linearly, one that stays does not grow", () => {
  expect(exponentOf([1, 10, 100], [2, 20, 200])).toBeCloseTo(1);
  expect(exponentOf([1, 10, 100], [2, 2, 2])).toBeCloseTo(0);
  expect(exponentOf([10, 100], [1, 100])).toBeCloseTo(2);
});

test("the benchmark prints the exponent beside what was measured at each size", async () => {
  const row = await exponentRow({ name: "squares", sizes: [2, 4, 8], measure: (size) => Promise.resolve(size ** 2) });
  expect(row).toMatchObject({ value: 2, unit: "exponent", beside: "2: 4 ms, 4: 16 ms, 8: 64 ms" });
});
