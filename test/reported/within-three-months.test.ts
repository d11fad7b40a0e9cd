import { describe, expect, it } from "vitest";
import { figuresOf } from "./read.ts";

const TITLE = "TeraWulf reports first quarter 2026 results";

describe("how long a change took says what it is set against", () => {
  it.each([
    "HPC lease revenue rose within three months, from $9.7 million to $21 million.",
    "In just three months HPC lease revenue rose from $9.7 million to $21 million.",
    "HPC lease revenue rose from $9.7 million to $21 million in a single quarter.",
    "HPC lease revenue was $21 million, up from $9.7 million three months prior.",
  ])("the quarter before: %s", (text) => {
    expect(figuresOf(TITLE, text)).toEqual(["hpc_revenue 21 USD current", "hpc_revenue 9.7 USD prior_quarter"]);
  });

  it.each([
    "Revenue rose within a year from $28 million to $34 million.",
    "Revenue over the three months rose from $28 million to $34 million.",
    "In three months ended March 31, 2026, revenue rose from $28 million to $34 million.",
    "Revenue rose to $34 million from $28 million, and the next hall opens within three months.",
  ])("the year before: %s", (text) => {
    expect(figuresOf(TITLE, text)).toEqual(["total_revenue 28 USD prior_year", "total_revenue 34 USD current"]);
  });
});
