import { describe, expect, it } from "vitest";
import { readingOf } from "./read.ts";

const told = (title: string, text: string, kind: string) =>
  readingOf(title, text).announcements.filter((one) => one.kind === kind);

describe("things bought for a site were read as its lease", () => {
  it.each([
    ["Cipher orders machines", "Cipher Mining inked a two-year deal with Bitmain for its AI data center sites."],
    ["Cango orders machines", "Cango signed a supply contract with Canaan. Its AI plans wait."],
    [
      "Bitfarms turns to AI",
      "Bitfarms has signed a $90 million equipment agreement for the cooling of its 18 MW AI data center.",
    ],
  ])("%s", (title, text) => {
    expect(told(title, text, "contract")).toEqual([]);
  });

  it("a lease beside them stays one", () => {
    const text = "Riot Platforms signed a 10-year AI data center lease with AMD for 25 MW.";
    expect(told("Riot signs AMD", text, "contract")).toMatchObject([{ counterparty: "AMD", mw: 25 }]);
  });
});

describe("a contract's worth and size", () => {
  it("is worth what it is before extensions", () => {
    const text = "AMD will lease 25 MW from Riot Platforms. Riot puts the contract at $311 million before extensions.";
    expect(told("Riot Platforms signs AI lease with AMD", text, "contract")).toMatchObject([{ value: "311000000" }]);
  });

  it("is not as large as all that its company has", () => {
    const text = "AMD leases 25 MW for ten years. The AMD lease is small for a company with 1.7 gigawatts of power.";
    expect(told("Riot Platforms signs AI lease with AMD", text, "contract")).toMatchObject([{ mw: 25 }]);
  });
});

describe("what a company was called once was read as its new name", () => {
  it.each(["used to be called", "was once called", "was formerly called"])("%s", (called) => {
    const text = `Hyperscale Data, which ${called} Ault Alliance, plans an AI campus in Michigan.`;
    expect(told("Michigan mine to become AI campus", text, "rebrand")).toEqual([]);
  });
});
