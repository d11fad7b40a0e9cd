import { describe, expect, it } from "vitest";
import { readingOf } from "./read.ts";

const dealOf = (text: string) =>
  readingOf("TeraWulf signs a 200 MW AI lease", text).announcements.find(({ kind }) => kind === "contract");

describe("what somebody lends or backs was read as the worth of a lease", () => {
  it("a lender's amount is no worth", () => {
    const deal = dealOf(
      "TeraWulf signed a 10-year lease with Fluidstack for 200 MW; Blackstone will lend $500 million.",
    );
    expect(deal).toMatchObject({ counterparty: "Fluidstack", mw: 200 });
    expect(deal).not.toHaveProperty("value");
  });

  it("a backstop is none either, beside a worth or without one", () => {
    expect(
      dealOf("TeraWulf signed a lease with Fluidstack for 200 MW. Google will backstop $1.8 billion of the lease."),
    ).not.toHaveProperty("value");
    expect(
      dealOf(
        "TeraWulf signed a lease with Fluidstack for 200 MW worth $3.7 billion. Google will backstop $1.8 billion of it.",
      ),
    ).toMatchObject({ value: "3700000000" });
  });
});
