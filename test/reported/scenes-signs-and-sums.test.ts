import { describe, expect, it } from "vitest";
import { createReader } from "../../src/extract/index.ts";
import { loadCompanies } from "../../src/readers/index.ts";
import { figuresOf } from "./read.ts";

const CORE = "Core Scientific in the first quarter of 2026";

describe("a sentence sets the scene in the past, and its figures were the quarter's own", () => {
  it.each([
    "A year ago the picture was the reverse. Self-mining then earned $67 million and colocation just $8 million.",
    "A year earlier things were different. Self-mining had earned $67 million and colocation $8 million.",
  ])("%s", (text) => {
    expect(figuresOf(CORE, `Colocation brought in $77 million.\n\n${text}`)).toEqual([
      "hpc_revenue 77 USD current",
      "hpc_revenue 8 USD prior_year",
      "mining_revenue 67 USD prior_year",
    ]);
  });

  it.each([
    "A year ago Core Scientific had no AI tenants to speak of. Now colocation revenue was $77 million.",
    "A year ago Core Scientific was a bitcoin miner. Colocation revenue was $77 million.",
    "A year ago Core Scientific rejected a bid. Since then, colocation revenue has reached $77 million.",
  ])("no scene: %s", (text) => {
    expect(figuresOf(CORE, text)).toEqual(["hpc_revenue 77 USD current"]);
  });
});

describe("red, black and brackets tell the sign", () => {
  it.each([
    [
      "CleanSpark finished the quarter $138 million in the red, against $126 million in the black a year before.",
      ["net_income -138 USD current", "net_income 126 USD prior_year"],
    ],
    ["On an adjusted EBITDA basis the Nevada miner was $57 million in the red.", ["adjusted_ebitda -57 USD current"]],
    [
      "Net profit after tax: $18 million (loss of $51 million)",
      ["net_income -51 USD prior_year", "net_income 18 USD current"],
    ],
    [
      "Adjusted EBITDA negative $2 million (Q2 2024: positive $3 million)",
      ["adjusted_ebitda -2 USD current", "adjusted_ebitda 3 USD prior_year"],
    ],
  ])("%s", (text, figures) => {
    expect(figuresOf("CleanSpark in the second quarter of fiscal 2025", text)).toEqual(figures);
  });
});

it.each([
  "In its first 120 months the agreement represents around $1.1 billion of revenue, and $2.5 billion with both renewal periods.",
  "Digi Power X's contract is worth about $1.1 billion in revenue, or $2.5 billion including renewals.",
])("the second sum of a contract was revenue: %s", (text) => {
  expect(figuresOf("Digi Power X closes colocation agreement", text)).toEqual([]);
});

it("what a firm once was expects nothing", () => {
  expect(
    figuresOf(
      "Cango in the third quarter of 2025",
      "Cango Inc. (CANG), once a Chinese car-finance platform, made a profit of $37 million in its third quarter.",
    ),
  ).toEqual(["net_income 37 USD current"]);
});

it("a figure recalled from the sentence before is not what that sentence says of its source", () => {
  expect(
    figuresOf(
      "Cipher Digital in the second quarter of 2026",
      "Second-quarter revenue, wholly from bitcoin, was $25 million. It was $34 million in Q1.",
    ),
  ).toEqual(["mining_revenue 25 USD current", "total_revenue 25 USD current", "total_revenue 34 USD prior_quarter"]);
});

describe("the fourth quarter of last year, early in the year, was the one a year before", () => {
  const reader = createReader(loadCompanies(new URL("../../feeds/companies.yaml", import.meta.url).pathname));
  const placed = (text: string): string[] =>
    reader
      .read({ title: "Cipher Digital", text, publishedAt: "2026-02-24" })
      .facts.map(({ value, period, role }) => `${Number(value) / 1_000_000} ${period} ${role}`);

  it.each([
    ["In the fourth quarter of last year Cipher Digital had revenue of $60 million.", ["60 2025Q4 current"]],
    ["Cipher Digital had revenue of $60 million in last year's fourth quarter.", ["60 2025Q4 current"]],
    [
      "In the closing quarter of last year Cipher Digital had revenue of $60 million, after $72 million in the third.",
      ["60 2025Q4 current", "72 2025Q3 prior_quarter"],
    ],
    [
      "Cipher Digital had fourth-quarter revenue of $60 million, up from $42 million in last year's fourth quarter.",
      ["60 2025Q4 current", "42 2024Q4 prior_year"],
    ],
  ])("%s", (text, figures) => {
    expect(placed(text)).toEqual(figures);
  });
});

it("a list compares with the quarter that its first line names, in a text without a year", () => {
  expect(
    figuresOf(
      "IREN revenue slips in June quarter",
      "IREN (NASDAQ:IREN) in the June quarter:\n\n- Total revenue: $138M vs. $145M in fiscal Q3\n- AI Cloud Services: $71M vs. $32M",
    ),
  ).toEqual([
    "hpc_revenue 32 USD prior_quarter",
    "hpc_revenue 71 USD current",
    "total_revenue 138 USD current",
    "total_revenue 145 USD prior_quarter",
  ]);
});

it("a line of business may be told as a segment", () => {
  expect(figuresOf("Applied Digital in fiscal Q4 2026", "HPC hosting as a segment made $203 million.")).toEqual([
    "hpc_revenue 203 USD current",
  ]);
});
