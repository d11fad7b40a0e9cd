import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alertActions, cutText, plainBlock, plainLine, safeLink } from "../../src/kit/index.ts";
import { teraWulfAlert } from "../support/alert-views.ts";

describe("text from a feed as plain text", () => {
  it("loses terminal sequences, controls, bidi and zero-width signs, and keeps its words on one line", () => {
    expect(plainLine(" a\u001b[31mb\u202e c\u200b\n\td\u001b]0;title\u0007\u00ad\u0000 e\ufeff ")).toBe("ab c d e");
  });

  it("keeps line breaks in a block, one empty line at most", () => {
    expect(plainBlock("a\r\n\n\n\nb\tc\u0007\n")).toBe("a\n\nb  c");
  });

  it("is cut with a sign for it, and never in the middle of a letter", () => {
    expect(cutText("TeraWulf", 5)).toBe("Tera…");
    expect(cutText("ab😀cd", 4)).toBe("ab…");
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 0, max: 40 }), (text, limit) => {
        const line = plainLine(text, limit);
        expect(line.length).toBeLessThanOrEqual(limit);
        expect(line.isWellFormed()).toBe(true);
      }),
    );
  });

  it("costs no more than its limit for a megabyte of anything", () => {
    for (const bad of [
      "\u001b[".repeat(500_000),
      "\u001b]".repeat(500_000),
      " \n".repeat(500_000),
      "\u200b".repeat(1_000_000),
    ]) {
      expect(plainLine(bad, 300).length).toBeLessThanOrEqual(300);
    }
  });
});

describe("a link from a feed", () => {
  it.each([
    ["https://a.example/x?y=1#z", "https://a.example/x?y=1#z"],
    ["http://a.example/a|b>c d(e)`f", "http://a.example/a%7Cb%3Ec%20d%28e%29%60f"],
    ["javascript:alert(1)", undefined],
    ["data:text/html,x", undefined],
    ["https://user:pass@a.example/", undefined],
    ["https://[::1]/", undefined],
    ["//a.example/x", undefined],
    ["no address", undefined],
    [undefined, undefined],
  ])("%s becomes %s", (given, kept) => {
    expect(safeLink(given)).toBe(kept);
  });

  it("is none when it is longer than its place", () => {
    expect(safeLink(`https://a.example/${"x".repeat(600)}`, 512)).toBeUndefined();
    expect(safeLink(`https://a.example/${"|".repeat(200)}`, 512)).toBeUndefined();
  });
});

describe("an alert's buttons", () => {
  it("run the commands that fit the alert, as far as this bot knows them", () => {
    const lines = (knows?: (path: readonly string[]) => boolean) =>
      alertActions(teraWulfAlert(), knows).map(({ command }) => command);
    expect(lines()).toEqual(["why A7K2", "company WULF", "mute add WULF 24h", "watch add WULF"]);
    expect(lines((path) => path.join(" ") === "mute add")).toEqual(["mute add WULF 24h"]);
  });
});
