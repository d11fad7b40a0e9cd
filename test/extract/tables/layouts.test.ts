import { expect, test } from "vitest";
import { company, lines, table, text, WULF } from "./page.ts";

test("stacked heads: duration over month and day over year", () => {
  const html = table(
    ["(in thousands)", ["Three Months Ended March 31,", 4]],
    ["", ["2026", 2], ["2025", 2]],
    ["Revenue:", "", "", "", ""],
    ["HPC lease revenue", "$", "20,984", "$", "—"],
    ["Digital asset revenue", "", "13,028", "", "34,405"],
    ["Total revenue", "$", "34,012", "$", "34,405"],
    ["Cost of revenue", "", "36,427", "", "29,189"],
    ["Net loss", "$", "(427,611", "$", "(61,418"],
  );
  expect(sorted(html)).toEqual(
    [
      "total_revenue 2026Q1 current 34012000",
      "hpc_revenue 2026Q1 current 20984000",
      "mining_revenue 2026Q1 current 13028000",
      "net_income 2026Q1 current -427611000",
      "total_revenue 2025Q1 prior_year 34405000",
      "mining_revenue 2025Q1 prior_year 34405000",
      "net_income 2025Q1 prior_year -61418000",
    ].toSorted(byRole),
  );
});

/** The order in which facts come out does not matter here. */
const byRole = (one: string, other: string) => one.localeCompare(other);
const sorted = (html: string, of = WULF, more = {}) => lines(html, of, more).toSorted(byRole);

test("old to new columns: the header decides, never the place", () => {
  const html = table(
    ["($ millions)", ["Three months ended", 2], ["Six months ended", 2]],
    ["", "Sep 30, 2025", "Dec 31, 2025", "Dec 31, 2024", "Dec 31, 2025"],
    ["Total revenue", "240.3", "184.7", "172.4", "425.0"],
  );
  expect(sorted(html, company("IREN", { fiscalYearEndMonth: 6 }))).toEqual([
    "total_revenue 2026H1 year_to_date 425000000",
    "total_revenue 2026Q1 prior_quarter 240300000",
    "total_revenue 2026Q2 current 184700000",
  ]);
});

test("year-to-date columns before the quarter's", () => {
  const html = table(
    ["(in thousands)", ["Nine Months Ended September 30,", 2], ["Three Months Ended September 30,", 2]],
    ["", "2025", "2024", "2025", "2024"],
    ["Total revenue", "146,624", "130,691", "83,510", "43,735"],
  );
  expect(sorted(html)).toEqual([
    "total_revenue 2024Q3 prior_year 43735000",
    "total_revenue 2025M9 year_to_date 146624000",
    "total_revenue 2025Q3 current 83510000",
  ]);
});

test("a quarter beside its year, and a release with nothing but the year", () => {
  const both = table(
    ["(in millions)", ["Three Months Ended December 31,", 2], ["Year Ended December 31,", 2]],
    ["", "2025", "2024", "2025", "2024"],
    ["Net income (loss)", "$ (1,710.0)", "$ 528.0", "$ (1,312.1)", "$ 541.3"],
  );
  expect(sorted(both)).toEqual([
    "net_income 2024Q4 prior_year 528000000",
    "net_income 2025FY year_to_date -1312100000",
    "net_income 2025Q4 current -1710000000",
  ]);
  const year = table(
    ["(in thousands)", ["Years Ended December 31,", 2]],
    ["", "2025", "2024"],
    ["Total revenue", "647,437", "376,658"],
  );
  expect(sorted(year)).toEqual(["total_revenue 2024FY prior_year 376658000", "total_revenue 2025FY current 647437000"]);
});

test("columns of change and of percent are left out", () => {
  const html = table(
    ["(U.S.$ in thousands)", ["Three months ended September 30,", 4]],
    ["", "2025", "2024", "$ Change", "% Change"],
    ["Revenues", "69,250", "27,041", "42,209", "156%"],
  );
  expect(sorted(html)).toEqual(["total_revenue 2024Q3 prior_year 27041000", "total_revenue 2025Q3 current 69250000"]);
});

test("key metrics named by quarter, sequential", () => {
  const html = `${text("Key metrics ($ in thousands)")}${table(
    ["", ["Three Months Ended", 2], ""],
    ["", "Q1 2026", "Q4 2025", "% Change"],
    ["Revenue", "$34,012", "$35,812", "(5.0)%"],
    ["Adjusted EBITDA<sup>(1)</sup>", "(9,214)", "(4,067)", "n/m"],
  )}`;
  expect(sorted(html)).toEqual([
    "adjusted_ebitda 2025Q4 prior_quarter -4067000",
    "adjusted_ebitda 2026Q1 current -9214000",
    "total_revenue 2025Q4 prior_quarter 35812000",
    "total_revenue 2026Q1 current 34012000",
  ]);
});

test("two comparisons side by side say the quarter once", () => {
  const html = table(
    ["(in millions)", ["Prior Quarter Comparison", 3], ["Prior Year Comparison", 3]],
    ["", "Q3 2025", "Q2 2025", "% Δ", "Q3 2025", "Q3 2024", "% Δ"],
    ["Total revenues", "252.4", "238.5", "6%", "252.4", "131.6", "92%"],
  );
  expect(sorted(html)).toEqual([
    "total_revenue 2024Q3 prior_year 131600000",
    "total_revenue 2025Q2 prior_quarter 238500000",
    "total_revenue 2025Q3 current 252400000",
  ]);
});

test("five quarters in a row: those without a role are left out", () => {
  const html = table(
    ["(in thousands)", "3Q25", "2Q25", "1Q25", "4Q24", "3Q24"],
    ["Total revenue", "81,102", "78,628", "79,525", "94,926", "95,358"],
  );
  expect(sorted(html)).toEqual([
    "total_revenue 2024Q3 prior_year 95358000",
    "total_revenue 2025Q2 prior_quarter 78628000",
    "total_revenue 2025Q3 current 81102000",
  ]);
});

test("periods as sections: a second head below the first figures", () => {
  const html = table(
    ["(in thousands)", "2025", "2024"],
    ["Three months ended June 30,", "2025", "2024"],
    ["Revenue", "45,000", "40,000"],
    ["Six months ended June 30,", "2025", "2024"],
    ["Revenue", "95,000", "85,000"],
  );
  expect(sorted(html)).toEqual([
    "total_revenue 2024Q2 prior_year 40000000",
    "total_revenue 2025H1 year_to_date 95000000",
    "total_revenue 2025Q2 current 45000000",
  ]);
});

test("the span stands in the caption, the heads hold years alone", () => {
  const html = `${text("Condensed Statements of Operations", "For the three months ended March 31, 2026 and 2025", "(in thousands)")}${table(
    ["", "2026", "2025"],
    ["Revenue", "34,012", "34,405"],
  )}`;
  expect(sorted(html)).toEqual(["total_revenue 2025Q1 prior_year 34405000", "total_revenue 2026Q1 current 34012000"]);
});

test("a head without a span takes it from the release's opening", () => {
  const html = `${text("The Company publishes its results for the six months ended 30 June 2025.")}${table(
    ["", "Note", "Period ended 30 June 2025 (unaudited) $'000", "Period ended 30 June 2024 (unaudited) $'000"],
    ["Revenues", "3", "6,281", "29,255"],
    ["Loss for the period", "", "(8,128)", "(37,541)"],
  )}`;
  expect(sorted(html)).toEqual([
    "net_income 2024H1 prior_year -37541000",
    "net_income 2025H1 current -8128000",
    "total_revenue 2024H1 prior_year 29255000",
    "total_revenue 2025H1 current 6281000",
  ]);
});

test("weeks of a 52-week calendar are quarters and halves", () => {
  const html = `${text("(in thousands)")}${table(
    ["", ["Thirteen Weeks Ended", 2], ["Thirty-Nine Weeks Ended", 2]],
    ["", "November 2, 2024", "October 28, 2023", "November 2, 2024", "October 28, 2023"],
    ["NET INCOME", "44,172", "51,762", "118,270", "140,338"],
  )}`;
  expect(sorted(html, company("BKE", { fiscalYearEndMonth: 1 }))).toEqual([
    "net_income 2024Q3 prior_year 51762000",
    "net_income 2025M9 year_to_date 118270000",
    "net_income 2025Q3 current 44172000",
  ]);
});

test("heads that stand beside their figures are matched in order", () => {
  const html = table(
    ["(in thousands)", "", ["Three Months Ended", 2]],
    ["", "June 30, 2025", "June 30, 2024"],
    ["Total revenue", "", "", "$", "43,565", "", "$", "36,808"],
  );
  expect(sorted(html)).toEqual(["total_revenue 2024Q2 prior_year 36808000", "total_revenue 2025Q2 current 43565000"]);
});

test("fiscal quarters of a company whose year does not end in December", () => {
  const html = table(
    ["(In thousands)", ["Three Months Ended", 2]],
    ["", "November 30, 2025", "November 30, 2024"],
    ["Total revenues", "126,579", "36,186"],
  );
  expect(sorted(html, company("APLD", { fiscalYearEndMonth: 5 }))).toEqual([
    "total_revenue 2025Q2 prior_year 36186000",
    "total_revenue 2026Q2 current 126579000",
  ]);
});
