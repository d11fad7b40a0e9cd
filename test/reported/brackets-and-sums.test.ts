import { describe, expect, it } from "vitest";
import { figuresOf, readingOf } from "./read.ts";

const TITLE = "Core Scientific reports third quarter 2025 results";

describe("brackets, sums and parts that were missed or taken for another's", () => {
  it("an amount alone in brackets is the other period's, as the heading says", () => {
    expect(
      figuresOf(
        "IREN Announces Record Third Quarter FY25",
        "Highlights, with Q2 FY25 for comparison\n- Revenue $148m ($119m, +24%)\n- Adjusted EBITDA $83m ($62m)",
      ),
    ).toHaveLength(4);
    expect(figuresOf(TITLE, "Net loss was $20 million ($18 million of it non-cash).")).toEqual([
      "net_income -20 USD current",
    ]);
  });

  it("what a firm takes in is its revenue, unless it raised it", () => {
    expect(figuresOf(TITLE, "Core Scientific took in $161 million in the quarter.")).toEqual([
      "total_revenue 161 USD current",
    ]);
    expect(figuresOf(TITLE, "Core Scientific took in $161 million from a share sale.")).toEqual([]);
    expect(figuresOf(TITLE, "Of the $20 million it took in, self-mining made $6 million.")).toEqual([
      "mining_revenue 6 USD current",
      "total_revenue 20 USD current",
    ]);
  });

  it("parts follow their amounts", () => {
    expect(
      figuresOf(TITLE, "Revenue was $43 million, of which $10 million cryptocurrency mining and the rest energy."),
    ).toEqual(["mining_revenue 10 USD current", "total_revenue 43 USD current"]);
    expect(figuresOf(TITLE, "It had $45 million of revenue, of which Bitcoin $40 million.")).toEqual([
      "mining_revenue 40 USD current",
      "total_revenue 45 USD current",
    ]);
  });

  it("a share more than before does not make the next amount an earlier one", () => {
    expect(
      figuresOf(
        TITLE,
        "Revenue was $45 million, 44% more than in the previous quarter, comprising $40 million from bitcoin mining.",
      ),
    ).toEqual(["mining_revenue 40 USD current", "total_revenue 45 USD current"]);
  });

  it("a minus in a bracket, a crater of a loss", () => {
    expect(figuresOf(TITLE, "The net result was minus $247 million (Q2: minus $155 million).")).toEqual([
      "net_income -155 USD prior_quarter",
      "net_income -247 USD current",
    ]);
    expect(
      figuresOf(
        TITLE,
        "There was a profit of $24 million, where a year earlier there had been a crater of $936 million.",
      ),
    ).toEqual(["net_income -936 USD prior_year", "net_income 24 USD current"]);
  });

  it("before it reports a firm has no figures of the quarter", () => {
    const read = readingOf(
      "What to expect from Core Scientific earnings",
      "Core Scientific is due to report Q2 on Aug. 5, 2026. Revenue is seen at $158 million. Last time the stock gained despite a $347 million net loss.",
    );
    expect(read.kind).toBe("preview");
    expect(read.facts.filter(({ role }) => role === "current")).toEqual([]);
  });

  it("a quarter before one of an unnamed year is the quarter before", () => {
    const read = readingOf(
      "IREN: fiscal Q4 in brief",
      "In fiscal Q4 IREN made a $163 million loss, after a $247 million loss in fiscal Q3.",
    );
    expect(read.facts.map(({ value, role }) => [value, role])).toEqual([
      ["-163000000", "current"],
      ["-247000000", "prior_quarter"],
    ]);
  });

  it("days as American pages and bureaus write them", () => {
    const text = "Hut 8 reported Tuesday Q3 net income of $50 million.";
    expect(readingOf("Hut 8 profit climbs", `07:14 AM EST, 11/04/2025 — ${text}`).period).toBe("2025Q3");
    expect(readingOf("Hut 8 profit climbs", `Nov 4 (2025) - ${text}`).period).toBe("2025Q3");
  });

  it("a new name is the company's own, and a denied one is none", () => {
    expect(
      readingOf("Ault Alliance to become Hyperscale Data", "Ault Alliance, a bitcoin miner, turns to AI data centers.")
        .announcements,
    ).toMatchObject([{ kind: "rebrand", to: "Hyperscale Data" }]);
    expect(
      readingOf(
        "CleanSpark stays CleanSpark",
        "CleanSpark swatted down a name change: “CleanSpark is a fine name for AI.”",
      ).announcements.map(({ kind }) => kind),
    ).not.toContain("rebrand");
  });

  it("a loss on revenue is the loss, a bracket's head holds for all of it", () => {
    expect(figuresOf(TITLE, "It had a $247 million net loss on revenue of $144 million.")).toEqual([
      "net_income -247 USD current",
      "total_revenue 144 USD current",
    ]);
    expect(
      figuresOf(TITLE, "Net income of $9 million (Q3 2024: net loss of $4 million on revenue of $21 million)."),
    ).toEqual(["net_income -4 USD prior_year", "net_income 9 USD current", "total_revenue 21 USD prior_year"]);
  });

  it("numbered lines are lines of their own", () => {
    expect(
      figuresOf(
        TITLE,
        "Revenue of $43 million, consisting of:\n  (i) $26 million Managed Services, including a $13 million fee,\n  (ii) $3 million High Performance Computing,\n  (iii) $11 million Digital Assets Mining.",
      ),
    ).toEqual(["hpc_revenue 3 USD current", "mining_revenue 11 USD current", "total_revenue 43 USD current"]);
  });
});
