import { describe, expect, it } from "vitest";
import { readingOf } from "./read.ts";

const dealOf = (title: string, text: string) =>
  readingOf(title, text).announcements.find(({ kind }) => kind === "contract");

const LEASE = "TeraWulf secures Fluidstack lease with Google backing";

describe("any amount behind the headline of a deal was read as its worth", () => {
  it.each([
    "The SEC fined the firm $5 million.",
    "CoreWeave's revenue more than doubled to $1.36 billion.",
    "Since 2021 miners have lost $10 billion.",
    "Google raised its stake to 14%, worth $1.2 billion.",
    "It agreed to pay $200 million in cash and $100 million in stock.",
    "Proceeds of $91 million came from selling bitcoin.",
    "Revenue rose to $71.0 million from $21.8 million.",
    "If Fluidstack takes all of it, the deal is worth $1 billion.",
  ])("%s", (text) => {
    expect(dealOf(LEASE, text)).toBeDefined();
    expect(dealOf(LEASE, text)).not.toHaveProperty("value");
  });

  it.each([
    ["The deal is valued at $3.7 billion, and as much as $8.7 billion with extensions.", "3700000000"],
    ["It should bring some $3.7 billion.", "3700000000"],
    ["TeraWulf put the value at $3.7 billion.", "3700000000"],
  ])("words of worth make it so: %s", (text, value) => {
    expect(dealOf(LEASE, text)).toMatchObject({ value });
  });
});

describe("power that was not let was read as the deal's", () => {
  it("what a tenant has in all", () => {
    const read = dealOf(
      "Core Scientific in the news",
      "The Company and CoreWeave agreed on a $1.2 billion expansion at the Denton, Texas site. It brings CoreWeave's total contracted power across six sites to about 590 MW.",
    );
    expect(read).toMatchObject({ counterparty: "CoreWeave", value: "1200000000" });
    expect(read).not.toHaveProperty("mw");
  });

  it("what a tenant can add", () => {
    const read = dealOf(
      "Riot Platforms lands AMD as first data center tenant",
      "AMD can expand by 75 MW and has a right of first refusal on a further 100 MW.",
    );
    expect(read).toMatchObject({ counterparty: "AMD" });
    expect(read).not.toHaveProperty("mw");
  });
});
