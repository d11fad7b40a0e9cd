import { describe, expect, test } from "vitest";
import { facts, lines, table, text } from "./page.ts";

const ROW: [string, string, string] = ["Revenue", "48,000", "52,000"];

describe("what is not reported is left out", () => {
  test("a table of guidance", () => {
    expect(lines(`${text("2026 Guidance ($ in thousands)")}${table(["", "Q1 2026", "Q2 2026"], ROW)}`)).toEqual([]);
    expect(
      lines(
        `${text("Financial Outlook", "(in thousands)")}${table(["", "Year Ending December 31, 2026"], ["Revenue", "48,000"])}`,
      ),
    ).toEqual([]);
  });

  test("low and high of an estimate, while the actual column beside them counts as the year before", () => {
    const html = `${text("Results for the quarter ended September 30, 2025 are preliminary.", "($ in millions)")}${table(
      ["", ["Three Months Ended September 30, 2025 (estimated)", 2], "Three Months Ended September 30, 2024"],
      ["", "Low", "High", "(actual)"],
      ["Revenue", "48.0", "52.0", "27.1"],
    )}`;
    expect(lines(html)).toEqual(["total_revenue 2024Q3 prior_year 27100000"]);
  });

  test("a range in one cell", () => {
    const html = `${text("For the quarter ended June 30, 2024", "($ in millions)")}${table(
      ["", "Three Months Ended June 30, 2024 (preliminary)", "Three Months Ended June 30, 2023"],
      ["Total revenues", "$18.5 – $19.5", "$18.2"],
      ["Net loss", "$(22.0) to $(20.0)", "$(11.7)"],
    )}`;
    expect(lines(html)).toEqual(["total_revenue 2023Q2 prior_year 18200000", "net_income 2023Q2 prior_year -11700000"]);
  });

  test("one preliminary figure is taken as preliminary", () => {
    const html = `${text("($ in millions)")}${table(["", "Three Months Ended June 30, 2024 (preliminary)"], ["Total revenues", "$18.5"])}`;
    expect(facts(html).map(({ value, status }) => [value, status])).toEqual([["18500000", "preliminary"]]);
  });

  test("discontinued operations and pro forma figures", () => {
    expect(
      lines(
        `${text("Results of discontinued operations (in thousands)")}${table(["", "Three Months Ended March 31, 2026"], ["Revenue", "14,000"], ["Net loss", "(3,000)"])}`,
      ),
    ).toEqual([]);
    expect(
      lines(
        `${text("Unaudited pro forma information (in thousands)")}${table(["", "Three Months Ended March 31, 2026"], ["Revenue", "14,000"])}`,
      ),
    ).toEqual([]);
    expect(
      lines(
        `${text("(in thousands)")}${table(["", ["Three Months Ended March 31, 2026", 2]], ["", "Actual", "Pro Forma"], ["Revenue", "14,000", "20,000"])}`,
      ),
    ).toEqual(["total_revenue 2026Q1 current 14000000"]);
  });

  test("what a partner or a joint venture earned", () => {
    const rows = table(["", "Three Months Ended March 31, 2026"], ["Revenue", "14,000"], ["Net loss", "(3,000)"]);
    expect(
      lines(`${text("Summarized financial information of the equity-method investee (in thousands)")}${rows}`),
    ).toEqual([]);
    expect(lines(`${text("Abernathy Joint Venture", "(in thousands)")}${rows}`)).toEqual([]);
  });

  test("a headline about a backlog some lines above does not make a plan of a statement", () => {
    const rows = table(["", "Three Months Ended March 31, 2026"], ["Revenue", "14,000"]);
    const html = `${text("Contracted backlog grows", "TeraWulf Inc.", "Consolidated statement of operations", "(in thousands)")}${rows}`;
    expect(lines(html)).toEqual(["total_revenue 2026Q1 current 14000000"]);
  });

  test("figures as first reported and their corrections: the restated ones stand", () => {
    const html = `${text("(in thousands)")}${table(
      ["", ["Three Months Ended March 31, 2022", 3]],
      ["", "As previously reported", "Adjustment", "As restated"],
      ["Net loss", "(12,851)", "(4,258)", "(17,109)"],
    )}`;
    expect(lines(html)).toEqual(["net_income 2022Q1 current -17109000"]);
  });

  test("balance sheets, shares and amounts per share", () => {
    const html = `${text("(in thousands, except per share data)")}${table(
      ["", "March 31, 2026", "December 31, 2025"],
      ["Cash and cash equivalents", "286,817", "232,329"],
      ["Deferred revenue", "12,000", "11,000"],
      ["Accumulated deficit", "(1,000,000)", "(572,000)"],
      ["Total assets", "2,048,692", "1,659,495"],
    )}${table(
      ["", ["Three Months Ended March 31,", 2]],
      ["", "2026", "2025"],
      ["Net loss per common share, basic and diluted", "(1.01)", "(0.16)"],
      ["Weighted average shares outstanding", "423,000,000", "383,000,000"],
      ["Revenue per share", "0.08", "0.09"],
    )}`;
    expect(lines(html)).toEqual([]);
  });

  test("shares of revenue and growth rates", () => {
    const html = `${text("(in thousands)")}${table(
      ["", "Three Months Ended March 31, 2026", "% of revenue"],
      ["Revenue", "34,012", "100%"],
      ["Adjusted EBITDA", "(9,214)", "(27)%"],
    )}`;
    expect(lines(html)).toEqual(["total_revenue 2026Q1 current 34012000", "adjusted_ebitda 2026Q1 current -9214000"]);
  });

  test("columns of something unknown", () => {
    const html = `${text("Three Months Ended March 31, 2026 (in thousands)")}${table(
      ["", "Common stock", "Accumulated deficit", "Total"],
      ["Net loss", "—", "(427,611)", "(427,611)"],
    )}`;
    expect(lines(html)).toEqual(["net_income 2026Q1 current -427611000"]);
  });

  test("a cell of n/m, a note's number and an empty cell", () => {
    const html = `${text("(in thousands)")}${table(
      ["", "Notes", "Three Months Ended March 31, 2026", "Three Months Ended March 31, 2025"],
      ["Revenue", "3", "34,012", ""],
      ["Adjusted EBITDA", "", "(9,214)", "n/m"],
    )}`;
    expect(lines(html)).toEqual(["total_revenue 2026Q1 current 34012000", "adjusted_ebitda 2026Q1 current -9214000"]);
  });

  test("a dash, for the whole company as for a line of business", () => {
    const html = `${text("(in thousands)")}${table(["", "Q1 2026"], ["HPC lease revenue", "—"], ["Total revenue", "34,012"], ["Adjusted EBITDA", "—"])}`;
    expect(lines(html)).toEqual(["total_revenue 2026Q1 current 34012000"]);
  });

  test("periods that end after the day of publication", () => {
    const html = `${text("(in thousands)")}${table(["", "Q1 2026", "Q2 2026"], ["Revenue", "34,012", "52,000"])}`;
    expect(lines(html, undefined, { publishedAt: "2026-05-08" })).toEqual(["total_revenue 2026Q1 current 34012000"]);
  });

  test("a table without any period", () => {
    expect(lines(`${text("(in thousands)")}${table(["", "Amount"], ["Revenue", "34,012"])}`)).toEqual([]);
  });
});
