import { describe, expect, it } from "vitest";
import { readOn } from "./read-on.ts";

describe("figures that an earlier sentence names, in its order", () => {
  it.each([
    [
      "Revenue was $21.8 million, net loss $134.3 million and Adjusted EBITDA $(117.7) million. For the prior year period these were $51.7 million, net income of $250.7 million and $297.0 million.",
      "adjusted_ebitda -117.7 current; adjusted_ebitda 297 prior_year; net_income -134.3 current; net_income 250.7 prior_year; total_revenue 21.8 current; total_revenue 51.7 prior_year",
    ],
    [
      "Revenue was $21.8 million and adjusted EBITDA $17.7 million. In the first quarter of 2024 they had been $51.7 million and $297.0 million.",
      "adjusted_ebitda 17.7 current; adjusted_ebitda 297 prior_year; total_revenue 21.8 current; total_revenue 51.7 prior_year",
    ],
    [
      "Revenue was $21.8 million and adjusted EBITDA was $17.7 million. That compares with $51.7 million and $297.0 million a year ago.",
      "adjusted_ebitda 17.7 current; adjusted_ebitda 297 prior_year; total_revenue 21.8 current; total_revenue 51.7 prior_year",
    ],
    [
      "Revenue was $21.8 million and the net loss $134.3 million. These figures were $51.7 million and $250.7 million of net income a year ago.",
      "net_income -134.3 current; net_income 250.7 prior_year; total_revenue 21.8 current; total_revenue 51.7 prior_year",
    ],
    [
      "Revenue was $21.8 million and adjusted EBITDA $17.7 million. A year earlier these were $51.7 million and a net loss of $5.0 million.",
      "adjusted_ebitda 17.7 current; net_income -5 prior_year; total_revenue 21.8 current",
    ],
  ])("%s", (text, figures) => {
    expect(readOn("Hut 8 Reports First Quarter 2025 Results", "2025-05-08", text)).toBe(figures);
  });
});

describe("as many figures behind the comparison as before it", () => {
  it.each([
    [
      "Revenue was $21.8 million and adjusted EBITDA was $17.7 million, compared with $51.7 million and $297.0 million, respectively, a year ago.",
      "adjusted_ebitda 17.7 current; adjusted_ebitda 297 prior_year; total_revenue 21.8 current; total_revenue 51.7 prior_year",
    ],
    [
      "Revenue was $21.8 million and adjusted EBITDA was $17.7 million, versus $51.7 million and $297.0 million in the year-ago quarter.",
      "adjusted_ebitda 17.7 current; adjusted_ebitda 297 prior_year; total_revenue 21.8 current; total_revenue 51.7 prior_year",
    ],
    [
      "Mining revenue was $16.0 million and hosting revenue $2.0 million; a year earlier it had been $44.0 million and $5.0 million.",
      "hosting_revenue 2 current; hosting_revenue 5 prior_year; mining_revenue 16 current; mining_revenue 44 prior_year",
    ],
    [
      "Revenue was $21.8 million, the net loss $134.3 million and adjusted EBITDA $17.7 million, compared with $51.7 million and $297.0 million a year ago.",
      "adjusted_ebitda 17.7 current; net_income -134.3 current; total_revenue 21.8 current",
    ],
  ])("%s", (text, figures) => {
    expect(readOn("Hut 8 Reports First Quarter 2025 Results", "2025-05-08", text)).toBe(figures);
  });
});

describe("brackets that hold the other period's figure", () => {
  it.each([
    [
      "Revenue was $21.8 million ($51.7 million in Q1 2024), net loss $134.3 million (net income of $250.9 million in Q1 2024) and Adjusted EBITDA negative $117.7 million (positive $297.0 million in Q1 2024).",
      "adjusted_ebitda -117.7 current; adjusted_ebitda 297 prior_year; net_income -134.3 current; net_income 250.9 prior_year; total_revenue 21.8 current; total_revenue 51.7 prior_year",
    ],
  ])("%s", (text, figures) => {
    expect(readOn("Hut 8 Reports First Quarter 2025 Results", "2025-05-08", text)).toBe(figures);
  });
});

describe("behind the reason of a loss the comparison goes on", () => {
  it.each([
    [
      "A net loss of $219.8 million was recorded, mainly losses on digital assets, after $134.3 million a year ago.",
      "net_income -134.3 prior_year; net_income -219.8 current",
    ],
    [
      "The net loss of $219.8 million, caused by a fall of bitcoin, compares with $134.3 million a year ago.",
      "net_income -134.3 prior_year; net_income -219.8 current",
    ],
    [
      "Net loss came to $219.8 million, mostly because of unrealized losses on bitcoin, up from $134.3 million.",
      "net_income -134.3 prior_year; net_income -219.8 current",
    ],
  ])("%s", (text, figures) => {
    expect(readOn("Hut 8 first quarter 2026", "2026-05-06", text)).toBe(figures);
  });
});

describe("up or down on a figure whose period stands with it", () => {
  it.each([
    [
      "Revenues of $7.5 million, down 28% on the $10.4 million of Q3 2023",
      "total_revenue 10.4 prior_year; total_revenue 7.5 current",
    ],
    [
      "Net loss was $6.3 million, an improvement on the $9.8 million of Q3 2023.",
      "net_income -6.3 current; net_income -9.8 prior_year",
    ],
    [
      "Revenue was $7.5 million, up 8% on the previous quarter's $6.9 million.",
      "total_revenue 6.9 prior_quarter; total_revenue 7.5 current",
    ],
    ["Revenue fell 28% on lower prices, to $7.5 million.", "total_revenue 7.5 current"],
    ["Revenue was $7.5 million, down on the $10.4 million sale of a site.", "total_revenue 7.5 current"],
  ])("%s", (text, figures) => {
    expect(readOn("Argo Blockchain Q3 2024 Results", "2024-11-08", text)).toBe(figures);
  });
});

describe("what beat or missed what was expected", () => {
  it.each([
    [
      "IREN missed revenue forecasts for its fiscal third quarter, taking in $144.8 million where analysts looked for $219 million.",
      "total_revenue 144.8 current",
    ],
    [
      "IREN fell short of revenue estimates, reporting $144.8 million against a consensus of $219 million.",
      "total_revenue 144.8 current",
    ],
    ["IREN topped revenue expectations with $144.8 million.", "total_revenue 144.8 current"],
    ["IREN beat on revenue, bringing in $144.8 million.", "total_revenue 144.8 current"],
    [
      "IREN missed earnings forecasts, taking in $144.8 million where analysts looked for $219 million.",
      "total_revenue 144.8 current",
    ],
    [
      "IREN beat Wall Street estimates for the third quarter with revenue of $144.8 million.",
      "total_revenue 144.8 current",
    ],
    ["IREN missed the consensus estimate with revenue of $144.8 million.", "total_revenue 144.8 current"],
    [
      "IREN's revenue was $144.8 million, below the $219 million analyst estimate, and net loss widened to $247.8 million, against $155.4 million in the second quarter.",
      "net_income -155.4 prior_quarter; net_income -247.8 current; total_revenue 144.8 current",
    ],
    ["IREN missed revenue forecasts of $219 million.", ""],
    ["IREN missed revenue forecasts, which had stood at $219 million.", ""],
    ["IREN missed revenue forecasts, raising $500 million.", ""],
    ["IREN beat revenue estimates by $5 million.", ""],
    ["IREN beat estimates for revenue of $140 million.", ""],
    ["Wall Street estimates for the third quarter call for revenue of $219 million.", ""],
  ])("%s", (text, figures) => {
    expect(readOn("IREN Q3 FY26", "2026-05-08", text)).toBe(figures);
  });
});

describe("the sum that the next sentence tells", () => {
  it.each([
    [
      "AI cloud revenue came to $70.5 million and bitcoin mining to $66.7 million. Together they make $137.2 million, less than the $144.8 million of the March quarter.",
      "hpc_revenue 70.5 current; mining_revenue 66.7 current; total_revenue 137.2 current; total_revenue 144.8 prior_quarter",
    ],
    [
      "AI cloud brought in $70.5 million and mining $66.7 million. The two add up to $137.2 million.",
      "hpc_revenue 70.5 current; mining_revenue 66.7 current; total_revenue 137.2 current",
    ],
    [
      "AI cloud brought in $70.5 million and mining $66.7 million. Together they cost $137.2 million.",
      "hpc_revenue 70.5 current; mining_revenue 66.7 current",
    ],
    [
      "AI cloud brought in $70.5 million and mining $66.7 million. Together they make $300 million a year.",
      "hpc_revenue 70.5 current; mining_revenue 66.7 current",
    ],
  ])("%s", (text, figures) => {
    expect(readOn("IREN Q4 FY26 results", "2026-08-27", text)).toBe(figures);
  });
});

describe("names and what only looks like one", () => {
  it.each([
    [
      "The hosting of AI servers for CoreWeave, which only began this year, yielded $10 million.",
      "hpc_revenue 10 current",
    ],
    [
      "Hosting of other miners' machines, which is being wound down, yielded $17 million.",
      "hosting_revenue 17 current",
    ],
    [
      "Adjusted EBITDA went the other way: $44.1 million, against $20.2 million in the quarter before.",
      "adjusted_ebitda 20.2 prior_quarter; adjusted_ebitda 44.1 current",
    ],
    ["It was the first full quarter of data center revenue, which came to $10.3 million.", "hpc_revenue 10.3 current"],
    ["About a quarter of data center revenue, $2.5 million, came from one customer.", ""],
    ["The company, which took in $95.4 million, made a loss.", "total_revenue 95.4 current"],
  ])("%s", (text, figures) => {
    expect(readOn("Core Scientific posts third quarter 2024 results", "2024-11-07", text)).toBe(figures);
  });
});

describe("under a heading that names two periods", () => {
  it.each([
    [
      "Fiscal First Quarter 2026 Compared to Fiscal First Quarter 2025\nTotal revenue was $115.2 million and $79.5 million, respectively.",
      "total_revenue 115.2 current; total_revenue 79.5 prior_year",
    ],
  ])("%s", (text, figures) => {
    expect(readOn("Core Scientific Announces Fiscal First Quarter 2026 Results", "2026-05-06", text)).toBe(figures);
  });
});

describe("a quarter that is still to be reported", () => {
  it.each([
    [
      "Riot Platforms reports its third quarter after Thursday's close. Analysts look for revenue of $171.8 million. In the second quarter it made a net profit of $219.5 million on revenue of $153.0 million.",
      "net_income 219.5 prior_quarter; total_revenue 153 prior_quarter",
    ],
  ])("%s", (text, figures) => {
    expect(readOn("Riot gets ready to report", "2025-10-28", text)).toBe(figures);
  });
});
