import { describe, expect, it } from "vitest";
import { figuresOf, readingOf } from "./read.ts";

describe("words of the press stood for nothing, or for too much", () => {
  it("sales are revenue where the whole company's are meant", () => {
    expect(
      figuresOf(
        "Applied Digital's fiscal third quarter 2026",
        "Applied Digital saw fiscal third-quarter sales of $127.0 million. Bitcoin sales of $52.6 million paid for it.",
      ),
    ).toEqual(["total_revenue 127 USD current"]);
  });

  it("earned is net income where a share's part follows", () => {
    expect(
      figuresOf(
        "MARA third quarter 2025",
        "MARA Holdings earned $123.1 million, or 27 cents a share, in the third quarter.",
      ),
    ).toEqual(["net_income 123.1 USD current"]);
    expect(figuresOf("MARA third quarter 2025", "MARA Holdings earned $21 million on its loans.")).toEqual([]);
  });

  it("an exit that is denied is none, a withdrawal is one", () => {
    const denied = readingOf(
      "MARA stays a miner",
      "MARA Holdings is not leaving bitcoin mining, its chief executive told investors, rejecting talk of an exit.",
    );
    expect(denied.announcements.map(({ kind }) => kind)).not.toContain("mining_exit");
    const gone = readingOf(
      "Argo Blockchain stops",
      "Argo Blockchain has ceased all self-mining, completing its withdrawal from Bitcoin mining.",
    );
    expect(gone).toMatchObject({ kind: "mining_exit", announcements: [{ kind: "mining_exit", status: "completed" }] });
  });

  it("a supplier's and an adviser's agreements are no tenants'", () => {
    for (const text of [
      "Bitfarms entered a $128 million agreement with a large American data center supplier for the AI equipment.",
      "Keel Infrastructure signed an agreement with T5 Data Centers to advise on its 350 MW AI campus.",
    ])
      expect(readingOf("Bitfarms moves on with AI", text).announcements.map(({ kind }) => kind)).not.toContain(
        "contract",
      );
  });

  it("another firm's contract is not that of the miners whose shares rose", () => {
    const reading = readingOf(
      "Nebius signs Microsoft",
      "Nebius signed a $17.4 billion agreement with Microsoft for GPU capacity over five years. Bitcoin miners IREN and Cipher Mining rose in sympathy.",
    );
    expect(reading.company).toBeUndefined();
  });

  it("a business spun off under a name of its own renames nobody", () => {
    const reading = readingOf(
      "Applied Digital to spin off its cloud",
      "Applied Digital will spin off its cloud arm and combine it with another firm under the name ChronoScale.",
    );
    expect(reading.announcements.map(({ kind }) => kind)).not.toContain("rebrand");
  });

  it("a month's output is told by a title in the past tense, a spun year ago is a year ago", () => {
    expect(
      readingOf("CleanSpark mined 587 BTC in November 2025", "CleanSpark held 13,054 BTC at month-end.").kind,
    ).toBe("production");
    expect(
      figuresOf(
        "Core Scientific in the third quarter of 2025",
        "Core Scientific had an internet lack of $146.7 million, in contrast with $455.3 million a 12 months in the past.",
      ),
    ).toEqual(["net_income -146.7 USD current", "net_income -455.3 USD prior_year"]);
  });

  it("a lost vote, a debt facility and a month's output are told by their titles", () => {
    expect(readingOf("Core Scientific holders vote against the merger", "Stockholders voted down the sale.").kind).toBe(
      "merger",
    );
    expect(
      readingOf("Bitfarms converts its debt facility", "Bitfarms converted its debt facility of up to $300 million.")
        .kind,
    ).toBe("financing");
    expect(
      readingOf("Canaan gives January 2026 bitcoin production and mining operation updates", "Canaan made 83 BTC.")
        .kind,
    ).toBe("production");
  });
});
