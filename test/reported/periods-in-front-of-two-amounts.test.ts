import { describe, expect, it } from "vitest";
import { figuresOf } from "./read.ts";

const of = (text: string) =>
  figuresOf(
    "Cipher Reports Third Quarter 2025 Results",
    `Cipher Mining (CIFR) reported results for the third quarter of 2025.\n\n${text}`,
  );

const BOTH = ["total_revenue 164.3 USD year_to_date", "total_revenue 71.7 USD current"];

/** The first of two amounts was given the second period, or those of the comparison further on. */
describe("two amounts of two periods", () => {
  it.each([
    "Revenue for the three and nine months ended September 30, 2025 was $71.7 million and $164.3 million, respectively.",
    "Revenue was $71.7 million and $164.3 million for the three and nine months ended September 30, 2025, respectively.",
    "Revenue in the quarter and nine months was $71.7 million and $164.3 million, respectively.",
  ])("%s", (text) => {
    expect(of(text)).toEqual(BOTH);
  });

  it.each([
    "Revenue for the three and nine months ended September 30, 2025 was $71.7 million and $164.3 million, respectively, compared to $24.1 million and $109.9 million for the three and nine months ended September 30, 2024, respectively.",
    "For the three and nine months ended September 30, 2025, revenue was $71.7 million and $164.3 million, respectively, compared to $24.1 million and $109.9 million for the same periods in 2024.",
  ])("%s", (text) => {
    expect(of(text)).toEqual([BOTH[0], "total_revenue 24.1 USD prior_year", BOTH[1]]);
  });

  it("two years of one quarter, in front of their amounts", () => {
    expect(
      of(
        "For the three months ended September 30, 2025 and 2024, revenue was $71.7 million and $24.1 million, respectively.",
      ),
    ).toEqual(["total_revenue 24.1 USD prior_year", "total_revenue 71.7 USD current"]);
  });

  it("nine months that a sentence runs through", () => {
    expect(of("Through nine months, revenue totaled $164.3 million.")).toEqual([BOTH[0]]);
  });
});

/** A segment's revenue, and nearly all of it, were taken for the company's. */
describe("revenue that is not the whole company's", () => {
  it("a segment's, which no word names", () => {
    expect(of("The segment's revenue was $69.6 million.")).toEqual([]);
  });

  it("nearly all of it, which is mining's", () => {
    expect(of("Almost all revenue ($69.6 million) came from mining.")).toEqual(["mining_revenue 69.6 USD current"]);
  });

  it("the parts that revenue consisted of", () => {
    expect(of("Revenue consisted of $69.6 million from mining and $2.1 million from HPC hosting.")).toEqual([
      "hpc_revenue 2.1 USD current",
      "mining_revenue 69.6 USD current",
    ]);
  });
});
