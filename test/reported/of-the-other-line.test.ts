import { describe, expect, it } from "vitest";
import { figuresOf } from "./read.ts";

const read = (text: string) => figuresOf("Core Scientific reports first quarter 2026 results", text);

describe("what one line earned was taken for the other line's figure of a year ago", () => {
  it.each([
    "Colocation brought in $77.5 million, over twice the $30.1 million that its own bitcoin machines earned.",
    "Colocation brought in $77.5 million, more than the $30.1 million earned by mining.",
    "Colocation brought in $77.5 million, against $30.1 million for mining.",
    "Colocation brought in $77.5 million, versus mining's $30.1 million.",
  ])("%s", (text) => {
    expect(read(text)).toEqual(["hpc_revenue 77.5 USD current", "mining_revenue 30.1 USD current"]);
  });

  it("another company's line is nobody's here", () => {
    expect(
      read("Colocation brought in $77.5 million, less than the $980 million that CoreWeave's cloud made."),
    ).toEqual(["hpc_revenue 77.5 USD current"]);
  });

  it("two lines together are neither, a line's loss is not the company's", () => {
    expect(read("It earned $107.6 million from colocation and mining together.")).toEqual([]);
    expect(read("Core Scientific lost $12.8 million with mining.")).toEqual([]);
  });
});
