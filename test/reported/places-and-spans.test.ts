import { describe, expect, it } from "vitest";
import { figuresOf, readingOf } from "./read.ts";

const dealOf = (title: string, text: string) =>
  readingOf(title, text).announcements.find(({ kind }) => kind === "contract");

describe("the letter of a building was read as billions", () => {
  it("a building's number and letter is no amount, whatever stands around it", () => {
    expect(
      figuresOf("Soluna Q1 2026 results", "• Cryptocurrency mining revenue (Building 1B, Dorothy 2M): $1.9M"),
    ).toEqual(["mining_revenue 1.9 USD current"]);
    expect(figuresOf("Riot Platforms Q1 2025 results", "Total revenue: $161.4M")).toEqual([
      "total_revenue 161.4 USD current",
    ]);
  });

  it("Chinese megawatts are no trillions", () => {
    expect(dealOf("CleanSpark与CoreWeave签署合同", "CoreWeave将使用约150兆瓦的数据中心。")).toMatchObject({ mw: 150 });
    expect(dealOf("CleanSpark与CoreWeave签署合同", "CoreWeave将使用约150兆瓦的数据中心。")).not.toHaveProperty("value");
  });
});

describe("the span of months that a text gives is its period", () => {
  it("July through September is the third quarter, January to June the half", () => {
    const read = readingOf(
      "Galaxy's record",
      "Galaxy Digital earned net income of $505 million in July through September 2025.",
    );
    expect(read.facts[0]).toMatchObject({ value: "505000000", period: "2025Q3", role: "current" });
    expect(readingOf("Cango", "Cango's revenue from January to June 2025 was $285 million.").facts[0]?.period).toBe(
      "2025H1",
    );
  });

  it("a date that the text reports on is its day, also behind second-to-last", () => {
    const text = "Greenidge published its second-to-last quarterly report on Nov. 13, 2024. Q3 revenue: $12.4 million.";
    expect(readingOf("Greenidge Q3", text).period).toBe("2024Q3");
  });
});

describe("periods that lie ahead and years of their own", () => {
  it("a quarter still to come is not the one reported", () => {
    const text =
      "Core Scientific's revenue was $167 million in the second quarter of 2026. The third quarter of 2026 should see revenue of $200 million.";
    expect(readingOf("Core Scientific grows", text).period).toBe("2026Q2");
  });

  it("a year's revenue told in passing is no quarter's", () => {
    const text =
      "AUSTIN (June 17, 2026) — Core Scientific appointed a finance chief. Core Scientific had revenue of $319 million in 2025.";
    const { facts } = readingOf("Core Scientific names a finance chief", text);
    expect(facts.map(({ period }) => period)).toEqual(["2025FY"]);
  });

  it("what is seen at a sum is only expected", () => {
    const text = "Total revenue is seen at $158 million, up from $78.6 million a year ago.";
    expect(figuresOf("Core Scientific Q2 2026 preview", text)).not.toContain("total_revenue 158 USD current");
  });

  it("revenue across the terms of a lease is its sum", () => {
    const text = "TeraWulf signed leases with Core42: revenue of about $1.0 billion in the initial terms.";
    expect(figuresOf("TeraWulf Q4 2024 results", text)).toEqual([]);
  });

  it("what it made a year ago is a profit beside a loss", () => {
    const text = "Net loss: $8.8 million; in the same quarter of last year it made $1.9 million.";
    expect(figuresOf("WhiteFiber Q2 2025 results", text)).toContain("net_income 1.9 USD prior_year");
  });
});
