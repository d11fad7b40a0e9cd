import { describe, expect, it } from "vitest";
import { figuresOf, readingOf } from "./read.ts";

const TITLE = "Riot Platforms reports third quarter 2025 results";

describe("lists of sources and quarters of last year were misread", () => {
  it("from names a source in a list, no comparison", () => {
    expect(
      figuresOf(
        TITLE,
        "Revenue from colocation was $3.4 million, from energy sales $3.9 million, from cryptocurrency mining $0.3 million.",
      ),
    ).toContain("mining_revenue 0.3 USD current");
  });

  it("a quarter of last year is last year's", () => {
    expect(
      figuresOf(TITLE, "The net loss was $21.6 million, versus a net loss of $29.5 million in Q3 of last year."),
    ).toEqual(["net_income -21.6 USD current", "net_income -29.5 USD prior_year"]);
  });

  it("an amount behind what was overtaken is not its own", () => {
    expect(figuresOf(TITLE, "AI cloud revenue has not yet overtaken mining: $33.6 million.")).toEqual([]);
  });

  it("profit after tax is net income, Riot's data centers are leased to AI tenants", () => {
    expect(figuresOf(TITLE, "Net profit after tax was $86.9 million. Data Center revenue was $33.2 million.")).toEqual([
      "hpc_revenue 33.2 USD current",
      "net_income 86.9 USD current",
    ]);
  });

  it("a disclosed agreement for GPUs has its worth, a broker's start is an opinion", () => {
    const deal = readingOf(
      "Bit Digital wins AI customer",
      "Bit Digital disclosed a lease agreement with DNA Fund for a cluster of 576 GPUs. The contract runs 25 months and represents total revenue of approximately $20.2 million.",
    );
    expect(deal.announcements).toMatchObject([{ kind: "contract", counterparty: "DNA Fund", value: "20200000" }]);
    expect(
      readingOf("B. Riley starts WhiteFiber at Buy with a $40 target", "It sees revenue of $190 million.").kind,
    ).toBe("opinion");
  });
});
