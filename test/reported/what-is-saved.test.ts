import { expect, it } from "vitest";
import { figuresOf } from "./read.ts";

const TITLE = "Ebang, first half of 2020";

it("what is saved or cut is no revenue, where the sentence names revenue before it", () => {
  expect(figuresOf(TITLE, "While net revenue was below last year's, the maker saved more than $6 million.")).toEqual(
    [],
  );
  expect(figuresOf(TITLE, "Although revenue was lower, the company trimmed $6 million in operating costs.")).toEqual(
    [],
  );
  expect(figuresOf(TITLE, "Revenue shrank, but management cut another $4 million.")).toEqual([]);
});

it("what a loss is cut to is the loss", () => {
  expect(figuresOf(TITLE, "The net loss was cut to $4 million.")).toEqual(["net_income -4 USD current"]);
});
