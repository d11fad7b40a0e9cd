import { describe, expect, test } from "vitest";
import { fillBlocks, markdownTable } from "../../src/jobs/readme/blocks.ts";

const page = "before\n<!-- generated: rules -->\nold\n<!-- end -->\nafter\n";

describe("the blocks of the README", () => {
  test("are rewritten between their marks and nowhere else", () => {
    const filled = fillBlocks(page, { rules: "new\n" });
    expect(filled).toBe("before\n<!-- generated: rules -->\nnew\n<!-- end -->\nafter\n");
    expect(fillBlocks(filled, { rules: "new\n" })).toBe(filled);
  });

  test("keep dollar signs as they are", () => {
    expect(fillBlocks(page, { rules: "$1 $& $427.6M" })).toContain("\n$1 $& $427.6M\n");
  });

  test("are refused where the page lacks one or marks one that nobody writes", () => {
    expect(() => fillBlocks(page, { rules: "new", metrics: "new" })).toThrow("The page has no marks for metrics.");
    expect(() => fillBlocks(page, {})).toThrow('The page marks a block "rules" that nothing writes.');
  });
});

test("a table escapes what would break its cells", () => {
  expect(markdownTable(["rule", "says"], [["a|b", "two\nlines"]])).toBe(
    "| rule | says |\n| --- | --- |\n| a\\|b | two lines |",
  );
});
