import { describe, expect, it } from "vitest";
import { readingOf } from "./read.ts";

const TITLE = "Galaxy commits 133 MW of Helios to CoreWeave";
const DEAL = "Galaxy Digital said that CoreWeave will rent 133 megawatts of critical IT load at Helios for 15 years.";

describe("what a lease brings over its years, told one sentence on, is its worth and no quarter's revenue", () => {
  it.each([
    "It put the resulting revenue at about $4.5 billion over that time.",
    "Over that period it should take in revenue of $4.5 billion.",
    "Revenue across the whole span is put at $4.5 billion.",
    "Revenue in those years: about $4.5 billion.",
  ])("%s", (text) => {
    const { facts, announcements } = readingOf(TITLE, `${DEAL} ${text}`);
    expect(facts).toEqual([]);
    expect(announcements).toMatchObject([{ kind: "contract", value: "4500000000", currency: "USD", termYears: 15 }]);
  });

  it("a quarter named behind the years is what the words mean", () => {
    const { facts } = readingOf(
      "Galaxy Digital reports first quarter 2026 results",
      "The lease runs for 15 years. In the first quarter the halls were filled; over that period revenue was $34 million.",
    );
    expect(facts).toMatchObject([{ metric: "total_revenue", value: "34000000", role: "current" }]);
  });
});
