import { describe, expect, it } from "vitest";
import { figuresOf } from "./read.ts";

const TITLE = "TeraWulf reports first quarter 2026 results";

describe("what a line lost, saved or shared was laid to the company, or to the line as its revenue", () => {
  it.each([
    "Mining lost $12.8 million.",
    "The mining arm lost $12.8 million.",
    "Mining added $12.8 million to the loss.",
    "Mining contributed $12.8 million to adjusted EBITDA.",
    "Mining, hosting and colocation brought $115.2 million.",
    "Mining and, to a lesser degree, colocation brought $60 million.",
    "The mining arm fetched $12.8 million in the sale.",
    "At IREN, AI cloud brought in $33.7 million.",
  ])("%s", (text) => {
    expect(figuresOf(TITLE, text)).toEqual([]);
  });
});
