import { describe, expect, it } from "vitest";
import { readingOf } from "./read.ts";

const told = (title: string, text: string): string[] =>
  readingOf(title, text).facts.map(({ metric, period, role }) => `${metric} ${period} ${role}`);
const FIGURES = "Revenue shrank to EUR 77.5 million. The net loss was EUR 151.1 million (2022: EUR 265.8 million).";
const OF_THE_YEAR = ["total_revenue 2023FY current", "net_income 2023FY current", "net_income 2022FY prior_year"];

describe("audited accounts of a year were read as the newest quarter's", () => {
  it.each([
    ["Northern Data presents audited 2023 accounts", "FRANKFURT, 12 July 2024. Here they are."],
    ["Northern Data presents accounts", "12 July 2024 – Northern Data has presented audited figures for 2023."],
    ["Northern Data files late", "12 July 2024 – Northern Data filed its annual accounts for 2023 on Friday."],
    ["Northern Data files late", "12 July 2024 – In its annual report for the year 2023 it gives the figures."],
    ["Northern Data: audited consolidated financial statements 2023", "12 July 2024 – They are out."],
    ["Northern Data files 2023 year-end statements", "12 July 2024 – They are out."],
  ])("%s: %s", (title, lead) => {
    expect(told(title, `${lead} ${FIGURES}`)).toEqual(OF_THE_YEAR);
  });

  it("a report on a quarter may speak of the annual report", () => {
    const text = "Revenue was $73 million in the quarter. For the risks see the annual report for 2024.";
    expect(told("Canaan reports revenue", `NEW YORK, May 20, 2025. ${text}`)).toEqual(["total_revenue 2025Q1 current"]);
  });
});
