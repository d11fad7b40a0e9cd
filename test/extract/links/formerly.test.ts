import { describe, expect, it } from "vitest";
import { figuresOf } from "../../reported/read.ts";

const WULF = "TeraWulf reports third quarter 2025 results";

const TOLD: Readonly<Record<string, readonly string[]>> = {
  "Mining revenue: $84 million (previously $68.1 million)": [
    "mining_revenue 68.1 USD prior_year",
    "mining_revenue 84 USD current",
  ],
  "- Mining revenue of $44 million, formerly $51.1 million": [
    "mining_revenue 44 USD current",
    "mining_revenue 51.1 USD prior_year",
  ],
  "Net income $5 million (formerly a loss of $4 million)": ["net_income -4 USD prior_year", "net_income 5 USD current"],
  "Revenue is restated to $84.2 million (previously $80.1 million).": ["total_revenue 84.2 USD current"],
  "Revenue was $84.2 million (previously reported: $84.1 million).": ["total_revenue 84.2 USD current"],
  "Net loss was $146.7 million; in the 2024 quarter it was $455.3 million.": [
    "net_income -146.7 USD current",
    "net_income -455.3 USD prior_year",
  ],
  "Net loss was $146.7 million; in the 2024 period it was $455.3 million.": [
    "net_income -146.7 USD current",
    "net_income -455.3 USD prior_year",
  ],
  "Earnings were $104.5 million, or $0.26 a share.": ["net_income 104.5 USD current"],
  "Earnings of $104.5 million, or 26 cents per share, compared with a loss of $154 million.": [
    "net_income -154 USD prior_year",
    "net_income 104.5 USD current",
  ],
  "Earnings were $104.5 million.": [],
  "Adjusted earnings were $104.5 million, or $0.26 a share.": [],
  "Operating earnings were $104.5 million, or $0.26 a share.": [],
  "Core earnings were $104.5 million, or $0.26 a share.": [],
  "Non-GAAP earnings were $104.5 million, or $0.26 a share.": [],
  "Underlying earnings were $104.5 million, or $0.26 a share.": [],
  "Ex-items earnings of $104.5 million, or $0.26 a share, topped views.": [],
  "Mining earnings were $104.5 million, or $0.26 a share.": [],
  "Earnings before interest and tax were $104.5 million, or $0.26 a share.": [],
};

describe("what was before stands behind the figure, what is told by the share is the bottom line", () => {
  it.each(Object.entries(TOLD))("%s", (text, figures) => {
    expect(figuresOf(WULF, text)).toEqual(figures);
  });
});
