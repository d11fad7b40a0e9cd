import { expect, it } from "vitest";
import { figuresOf } from "./read.ts";

const TITLE = "TeraWulf, first quarter of 2026";

it("what the company is by trade is no line of business that its revenue comes from", () => {
  const total = ["total_revenue 11 USD current"];
  expect(figuresOf(TITLE, "Revenue for the data center operator slumped to $11 million.")).toEqual(total);
  expect(figuresOf(TITLE, "Revenue of the bitcoin mining company slumped to $11 million.")).toEqual(total);
  expect(figuresOf(TITLE, "The AI infrastructure provider's revenue fell to $11 million.")).toEqual(total);
  expect(figuresOf(TITLE, "The mining equipment maker reported that revenue was $11 million.")).toEqual(total);
  expect(
    figuresOf(TITLE, "Total net revenue for the Nasdaq-listed mining equipment maker slumped to $11 million."),
  ).toEqual(total);
});

it("an amount of several sources is none of theirs", () => {
  const whole = ["total_revenue 4.2 USD current"];
  expect(figuresOf(TITLE, "Revenue from bitcoin mining and HPC hosting was $4.2 million.")).toEqual(whole);
  expect(figuresOf(TITLE, "- Revenue from digital currency mining and sale of energy of $4.2 million")).toEqual(whole);
  expect(
    figuresOf(TITLE, "Revenues from mining operations, colocation and the sale of power came to $4.2 million."),
  ).toEqual(whole);
  expect(figuresOf(TITLE, "TeraWulf said that revenue from mining and HPC leasing was $4.2 million.")).toEqual([]);
});

it("several sources are not the whole where the text tells another revenue", () => {
  expect(
    figuresOf(
      TITLE,
      "Total revenue was $60 million. Revenue from mining and power sales was $50 million, and HPC revenue was $10 million.",
    ),
  ).toEqual(["hpc_revenue 10 USD current", "total_revenue 60 USD current"]);
  expect(figuresOf(TITLE, "Revenue from mining and equipment sales was $50 million, HPC revenue $10 million.")).toEqual(
    ["hpc_revenue 10 USD current"],
  );
});
