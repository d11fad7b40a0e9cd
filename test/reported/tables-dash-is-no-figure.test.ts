import { describe, expect, it } from "vitest";
import { figuresOf } from "./read.ts";

describe("a dash was read as a revenue of nothing", () => {
  it("states no figure", () => {
    expect(
      figuresOf(
        "TeraWulf Reports Third Quarter 2025 Results",
        "(in thousands)\n | Three Months Ended September 30,\n | 2025 | 2024\nDigital asset revenue | $ 43,376 | $ 27,059\nHPC lease revenue | 7,201 | —\nTotal revenue | 50,577 | 27,059\n",
      ).filter((figure) => figure.startsWith("hpc_revenue")),
    ).toEqual(["hpc_revenue 7.201 USD current"]);
  });
});
