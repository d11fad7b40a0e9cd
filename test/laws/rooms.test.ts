import { describe, expect, test } from "vitest";
import { hedgingTitles, roomsWithoutHead } from "./rooms.ts";
import { readTree } from "./tree.ts";

describe("the tree", () => {
  const tree = readTree();

  test("says at every room's door what the room does", () => {
    expect(roomsWithoutHead(tree)).toEqual([]);
  });

  test("has titles that say what happens", () => {
    expect(hedgingTitles(tree)).toEqual([]);
  });
});

describe("the law of rooms refuses", () => {
  test("a room without a door, and a door without a word", () => {
    const files = [
      { path: "src/charts/draw.ts", text: "" },
      { path: "src/channels/slack/index.ts", text: 'export * from "./open.ts";' },
      { path: "src/store/index.ts", text: "/** All the SQL. */\n" },
      { path: "commands/help.ts", text: "" },
    ];
    expect(roomsWithoutHead(files)).toEqual([
      "src/channels/slack/index.ts does not begin with what the room does",
      "src/charts has no index.ts",
    ]);
  });

  test("a title that hedges", () => {
    const text = 'test("it should work", () => {});';
    expect(hedgingTitles([{ path: "test/x.test.ts", text }])).toEqual(['test/x.test.ts:1 says "it should work"']);
    expect(hedgingTitles([{ path: "test/x.test.ts", text: 'test("shoulders hurt", () => {});' }])).toEqual([]);
  });
});
