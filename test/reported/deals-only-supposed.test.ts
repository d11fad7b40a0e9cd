import { describe, expect, it } from "vitest";
import { readingOf } from "./read.ts";

const contractsOf = (title: string, text: string): string[] =>
  readingOf(title, text)
    .announcements.filter(({ kind }) => kind === "contract")
    .map(({ quote }) => quote);

describe("a deal that nobody signed is no contract, whatever megawatts stand beside it", () => {
  it.each([
    "A signed lease would change how the market sees CleanSpark (CLSK).",
    "If CleanSpark signs a deal with a hyperscaler, the shares may double.",
    "Until CleanSpark has a signed AI lease, it stays a miner.",
    "What CleanSpark lacks is a signed AI lease.",
  ])("%s", (text) => {
    expect(contractsOf("CleanSpark waits", `CleanSpark controls 1.4 gigawatts.\n\n${text}`)).toEqual([]);
  });

  it("one that is signed is, whatever it would bring", () => {
    const text = "CleanSpark signed a lease with Microsoft for 200 MW, which would bring $3 billion.";
    expect(contractsOf("CleanSpark and Microsoft", text)).toEqual([text]);
  });
});
