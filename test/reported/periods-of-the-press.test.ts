import { describe, expect, it } from "vitest";
import { figuresOf, readingOf } from "./read.ts";

const TITLE = "Core Scientific reports third quarter 2025 results";

describe("the press names quarters in passing, and figures were dated wrongly", () => {
  it("a quarter that is only compared with gives the year before the text's own", () => {
    const read = readingOf(
      "Hut 8 ends the year in the red",
      "Hut 8 had a heavy fourth-quarter loss. Revenue was $88 million, nearly three times the $31 million of the fourth quarter of 2024.",
    );
    expect(read.period).toBe("2025Q4");
    expect(read.facts.map(({ value, role, period }) => [value, role, period])).toEqual([
      ["88000000", "current", "2025Q4"],
      ["31000000", "prior_year", "2024Q4"],
    ]);
  });

  it("the day on which a firm reported is the day of the news; a maker's name behind 'by' is no plan", () => {
    expect(
      readingOf(
        "WhiteFiber lifts Q3 revenue",
        "WhiteFiber, carved out of Bit Digital, reported its first full quarter on Nov. 13, 2025. Q3 revenue was $20 million. A site opens in the first half of 2026.",
      ).period,
    ).toBe("2025Q3");
    expect(
      readingOf(
        "American Bitcoin posts a loss",
        "American Bitcoin, which is 80% owned by Hut 8, lost $81 million in the first quarter of 2026. Revenue was $62 million, down from $78 million in the final quarter of 2025.",
      ).period,
    ).toBe("2026Q1");
  });

  it("an address that spells the quarter out gives its year", () => {
    const text = "Galaxy Digital posted a first-quarter net loss of $216 million.";
    expect(readingOf("Galaxy Digital loses $216 million", text, "https://press.example/galaxy-q1-2026").period).toBe(
      "2026Q1",
    );
    expect(readingOf("Galaxy Digital loses $216 million", text, "https://press.example/galaxy").period).toBeUndefined();
  });

  it("a heading says what its lines compare with", () => {
    expect(
      figuresOf(
        "IREN reports Q4 FY26 results",
        "Fiscal fourth quarter 2026 (vs. Q3 FY26)\n- Total revenue of $137m (vs. $144m)\n- Net loss of $163m (vs. net loss of $247m)",
      ),
    ).toEqual([
      "net_income -163 USD current",
      "net_income -247 USD prior_quarter",
      "total_revenue 137 USD current",
      "total_revenue 144 USD prior_quarter",
    ]);
  });

  it("nine months are written 9M, and a negative goes where it came from", () => {
    expect(figuresOf(TITLE, "Revenue was $7 million in Q3 2025. 9M 2025 revenues were $36 million.")).toEqual([
      "total_revenue 36 USD year_to_date",
      "total_revenue 7 USD current",
    ]);
    expect(figuresOf(TITLE, "Adjusted EBITDA improved from a negative $12 million to $9 million.")).toEqual([
      "adjusted_ebitda -12 USD prior_year",
      "adjusted_ebitda 9 USD current",
    ]);
    expect(
      figuresOf(TITLE, "Revenue reached $31 million, more than triple the $8 million of the same months of 2024."),
    ).toEqual(["total_revenue 31 USD current", "total_revenue 8 USD prior_year"]);
  });
});
