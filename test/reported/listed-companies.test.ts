import { describe, expect, it } from "vitest";
import { figuresOf } from "./read.ts";

const inQuarter = (text: string): string[] => figuresOf("TeraWulf reports first quarter 2026 results", text);

describe("of a list of companies with a list of amounts the first amount was read as the subject's", () => {
  it.each([
    "Hut 8, Cipher and TeraWulf had revenues of $71.0 million, $48.1 million and $34.0 million.",
    "Cipher and TeraWulf had revenues of $48.1 million and $34.0 million, respectively.",
    "Revenue at Hut 8, Cipher and TeraWulf was $71.0 million, $48.1 million and $34.0 million.",
    "Hut 8 and TeraWulf posted net losses of $71.0 million and $427.6 million in the quarter.",
  ])("none of another's: %s", (text) => {
    for (const figure of inQuarter(text)) expect(figure).toMatch(/ (?:-427\.6|34) USD current$/);
    expect(inQuarter(text).filter((figure) => / -?(?:71|48\.1) /.test(figure))).toEqual([]);
  });

  it("the subject's own in its place", () => {
    expect(
      inQuarter("TeraWulf, Cipher and Hut 8 had revenues of $34.0 million, $48.1 million and $71.0 million."),
    ).toEqual(["total_revenue 34 USD current"]);
    expect(inQuarter("TeraWulf had revenue of $34.0 million and a net loss of $427.6 million.")).toEqual([
      "net_income -427.6 USD current",
      "total_revenue 34 USD current",
    ]);
  });
});
