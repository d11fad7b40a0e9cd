import { describe, expect, it } from "vitest";
import { figuresOf } from "./read.ts";

const inQuarter = (text: string): string[] => figuresOf("TeraWulf reports first quarter 2026 results", text);

describe("what was only supposed, one month's or without a part was read as the quarter's", () => {
  it.each([
    "If revenue had been $40 million, the loss would have narrowed.",
    "Had revenue been $40 million, the loss would have narrowed.",
    "The loss would have been narrower if revenue had been $40 million.",
    "If net loss were $40 million, the covenant would be breached.",
    "In April 2026, revenue was $12.0 million.",
    "In April, TeraWulf's revenue was $12.0 million.",
    "Revenue for the month of March was $12.0 million.",
    "Revenue was $12.0 million in April.",
    "Excluding warrants, the net loss was $77.6 million.",
    "Excluding warrants, the net loss was $77.6 million, compared to $61.4 million a year earlier.",
    "The net loss was $77.6 million, adjusted for the change in fair value of warrants.",
    "Net loss excluding warrants was $77.6 million.",
    "Excluding mining, revenue was $21.0 million.",
  ])("nothing of: %s", (text) => {
    expect(inQuarter(text)).toEqual([]);
  });

  it.each([
    "In May, the company reported revenue of $34.0 million.",
    "The company reported revenue of $34.0 million in May.",
    "In May 2026 the company said first-quarter revenue was $34.0 million.",
    "Revenue was $34.0 million in the March quarter.",
    "Even if costs rose, revenue was $34.0 million.",
    "The company had revenue of $34.0 million.",
  ])("but what was reported is: %s", (text) => {
    expect(inQuarter(text)).toEqual(["total_revenue 34 USD current"]);
  });

  it("the loss itself stays beside the one without the warrants", () => {
    expect(inQuarter("Net loss was $427.6 million; excluding warrants, it was $77.6 million.")).toEqual([
      "net_income -427.6 USD current",
    ]);
    expect(inQuarter("Net loss was $427.6 million, including $350.0 million of warrant losses.")).toEqual([
      "net_income -427.6 USD current",
    ]);
  });
});
