import { describe, expect, it } from "vitest";
import { figuresOf, readingOf } from "./read.ts";

describe("who is only named as the one before was read as the one that acts", () => {
  it("a title that begins with the miner that signed before", () => {
    const read = readingOf(
      "After IREN and Microsoft, Cipher Mining signs a lease with Fluidstack",
      "Cipher Mining let halls.",
    );
    expect(read.company).toBe("CIFR");
    expect(read.announcements).toMatchObject([{ kind: "contract", company: "CIFR", counterparty: "Fluidstack" }]);
  });
});

describe("mining machines that are hosted for tenants were read as halls for AI", () => {
  it("they are hosting", () => {
    expect(
      figuresOf("TeraWulf first quarter 2026 results", "Hosting bitcoin miners for tenants brought $31.9 million."),
    ).toEqual(["hosting_revenue 31.9 USD current"]);
  });
});
