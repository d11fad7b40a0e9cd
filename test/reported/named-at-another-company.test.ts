import { expect, it } from "vitest";
import { figuresOf, readingOf } from "./read.ts";

const TITLE = "TeraWulf first quarter 2026 results";

it("revenue at another company was read as the subject's where the name stands before the amount", () => {
  expect(figuresOf(TITLE, "Revenue at IREN was $18 million.")).toEqual([]);
  expect(figuresOf(TITLE, "Revenue at CoreWeave was $18 million.")).toEqual([]);
  expect(figuresOf(TITLE, "Revenue at TeraWulf was $18 million.")).toEqual(["total_revenue 18 USD current"]);
});

it('what a company "turned over" is no lower bound', () => {
  const [figure] = readingOf(TITLE, "TeraWulf turned over $18 million in the first quarter.").facts;
  expect(figure).toMatchObject({ metric: "total_revenue", value: "18000000" });
  expect(figure?.bound).toBeUndefined();
});
