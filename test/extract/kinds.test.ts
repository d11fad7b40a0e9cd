import { describe, expect, it } from "vitest";
import { readingOf } from "../reported/read.ts";

const kindOf = (title: string, text: string): string => readingOf(title, text).kind;

describe("what kind of news a text is", () => {
  it.each([
    ["production", "Bitdeer mined 668 bitcoins in January", "Bitdeer self-mined 668 BTC in January 2026."],
    ["production", "CleanSpark July 2026 Bitcoin Mining and Data Center Update", "Bitcoin produced 571 (589)."],
    ["conversion", "MARA to wire its mines for AI", "MARA Holdings will convert its mining sites to AI data centers."],
    [
      "conversion",
      "Bitfarms turns Washington site into GPU hall",
      "Bitfarms will convert the bitcoin site to GPUs. “We believe that it could earn more than mining,” its chief executive said.",
    ],
    [
      "opinion",
      "The case against Digi Power X",
      "In our opinion the mining business of Digi Power X will be shut. Our target is $1.",
    ],
    [
      "opinion",
      "Landlords need no genius",
      "I think Cipher, Bitfarms and Bit Digital are early to leave bitcoin mining.",
    ],
    ["financing", "Hut 8 taps bond market for $3 billion", "Hut 8 sold $3 billion of senior secured notes due 2042."],
    [
      "merger",
      "CleanSpark to swallow GRIID",
      "CleanSpark agreed to an all-stock merger with the bitcoin miner GRIID Infrastructure.",
    ],
  ])("%s: %s", (kind, title, text) => {
    expect(kindOf(title, text)).toBe(kind);
  });

  it("a title that only lists companies is about none of them", () => {
    expect(
      readingOf("Premarket movers: RIOT, SLNH, BTBT", "Riot Platforms rose 7%. Soluna Holdings rose 41%. Bitcoin fell.")
        .company,
    ).toBeUndefined();
  });

  it("a new name that a report of results looks back on is no news", () => {
    expect(
      readingOf(
        "Keel Infrastructure Reports First Quarter 2026 Results",
        "Keel Infrastructure Corp. reported its first results since moving to the United States and changing its name to Keel Infrastructure.",
      ).announcements.map(({ kind }) => kind),
    ).not.toContain("rebrand");
    expect(
      readingOf(
        "Bitfarms to move and call itself Keel Infrastructure",
        "Bitfarms will trade as Keel Infrastructure Corp., symbol KEEL, an owner of HPC and AI data centers.",
      ).announcements,
    ).toMatchObject([{ kind: "rebrand", to: expect.stringContaining("Keel Infrastructure") as string, aiFirst: true }]);
  });
});
