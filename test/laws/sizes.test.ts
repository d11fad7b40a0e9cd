import { describe, expect, test } from "vitest";
import { longFiles, longFunctions, MEDIAN_FILE, medianLines } from "./sizes.ts";
import { readTree } from "./tree.ts";

describe("the tree", () => {
  const tree = readTree();

  test("has no file over 300 lines", () => {
    expect(longFiles(tree)).toEqual([]);
  });

  test("has a median file of at most 80 lines", () => {
    expect(medianLines(tree)).toBeLessThanOrEqual(MEDIAN_FILE);
  });

  test("has no function over 60 lines", () => {
    expect(longFunctions(tree)).toEqual([]);
  });
});

describe("the law of sizes refuses", () => {
  const lines = (count: number, line: string): string => `${line}\n`.repeat(count);

  test("a file of 301 lines, in the product and in the tests, and allows one of 300", () => {
    expect(longFiles([{ path: "src/lib/long.ts", text: lines(301, "// why") }])).toEqual([
      "src/lib/long.ts has 301 lines",
    ]);
    expect(longFiles([{ path: "test/lib/long.test.ts", text: lines(301, "// why") }])).toHaveLength(1);
    expect(longFiles([{ path: "src/lib/long.ts", text: lines(300, "// why") }])).toEqual([]);
  });

  test.each([
    ["declared", (body: string) => `function long() {\n${body}}`],
    ["as an arrow", (body: string) => `const long = () => {\n${body}};`],
    ["as a method", (body: string) => `const box = { long() {\n${body}} };`],
  ])("a function of 61 lines, %s, and allows one of 60", (_, write) => {
    const judge = (count: number) =>
      longFunctions([{ path: "src/lib/x.ts", text: write(lines(count - 2, "step();")) }]);
    expect(judge(61)).toEqual(["src/lib/x.ts:1 has a function of 61 lines"]);
    expect(judge(60)).toEqual([]);
  });

  test("many long files beside few short ones", () => {
    const files = [10, 90, 95].map((count) => ({ path: `src/lib/f${count}.ts`, text: lines(count, "// why") }));
    expect(medianLines(files)).toBe(90);
  });
});
