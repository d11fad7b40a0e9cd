import { describe, expect, it } from "vitest";
import { readingOf } from "./read.ts";

const contractsOf = (title: string, text: string) =>
  readingOf(title, text).announcements.filter(({ kind }) => kind === "contract");

describe("a deal that is not made, or that stands already, was read as a new one", () => {
  it.each([
    [
      "TeraWulf quarter",
      "TeraWulf signed no new lease in the quarter. Its contracts with Core42 and Fluidstack are worth $12.8 billion.",
    ],
    ["TeraWulf in brief", "TeraWulf signed neither a lease nor a power deal in the quarter."],
    [
      "Core Scientific and CoreWeave",
      "CoreWeave, which has 590 MW under contract with Core Scientific, has asked for another 70 MW.",
    ],
  ])("%s", (title, text) => {
    expect(contractsOf(title, text)).toEqual([]);
  });
});

describe("what all deals come to, or what one brings a year, was read as the worth of one", () => {
  it.each([
    [
      "TeraWulf adds tenant",
      "TeraWulf has let another 160 MW at Lake Mariner to Fluidstack, taking the value of the pair's contracts to $6.7 billion.",
    ],
    [
      "TeraWulf adds tenant",
      "TeraWulf has signed a lease with Fluidstack for 160 MW, which lifts contracted revenue to about $6.7 billion.",
    ],
    [
      "Galaxy Digital lets all of Helios to CoreWeave",
      "CoreWeave exercised its final option at Helios, so that all 800 MW of approved power are now leased. Galaxy sees average yearly revenue above $1 billion over the 15 years.",
    ],
  ])("%s: %s", (title, text) => {
    const [contract, ...more] = contractsOf(title, text);
    expect(more).toEqual([]);
    expect(contract).toMatchObject({ kind: "contract", isNew: true });
    expect(contract).not.toHaveProperty("value");
  });

  it("its own worth stays", () => {
    const text = "TeraWulf has signed a lease with Fluidstack for 160 MW, which comes to $3.2 billion over the term.";
    expect(contractsOf("TeraWulf adds tenant", text)).toMatchObject([{ value: "3200000000" }]);
  });
});
