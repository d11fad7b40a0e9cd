import { describe, expect, it } from "vitest";
import { figuresOf } from "./read.ts";

const MARA = "MARA reports fourth-quarter 2025 loss";

describe("a distance in months was read as a span of so many months", () => {
  it.each([
    ["Net loss was $1.71 billion, compared with net income of $528 million twelve months before.", 528],
    ["A net loss of $1.71 billion compares with net income of $528 million twelve months back.", 528],
    ["The net loss was $1.71 billion, versus a profit of $528 million 12 months prior.", 528],
    ["The net loss was $1.71 billion, against a profit of $528 million twelve months previously.", 528],
  ])("%s", (text, then) => {
    expect(figuresOf(MARA, text)).toEqual(["net_income -1710 USD current", `net_income ${then} USD prior_year`]);
  });

  it('"nine months before" and "six months ago" are no quarter that is told of', () => {
    expect(
      figuresOf(MARA, "The net loss was $1.71 billion, compared with a net loss of $533.4 million nine months before."),
    ).toEqual(["net_income -1710 USD current"]);
    expect(figuresOf(MARA, "The net loss was $1.71 billion. Six months ago it earned $808.2 million.")).toEqual([
      "net_income -1710 USD current",
    ]);
  });

  it('"in the twelve months before the halving" is no quarter a year before', () => {
    expect(figuresOf(MARA, "Revenue in the twelve months before the halving was $400 million.")).toEqual([]);
  });

  it('"the whole of last year" beside a fourth quarter is not that quarter a year before', () => {
    expect(
      figuresOf(MARA, "Revenue was $202.3 million. Revenue for the whole of last year was $907.1 million."),
    ).toEqual(["total_revenue 202.3 USD current"]);
  });
});
