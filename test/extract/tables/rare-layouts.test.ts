import { expect, test } from "vitest";
import { company, lines, table, text, WULF } from "./page.ts";

/** The order in which facts come out does not matter here. */
const sorted = (html: string, of = WULF, more = {}) =>
  lines(html, of, more).toSorted((one, other) => one.localeCompare(other));

test("rows are quarters and columns are figures", () => {
  const html = `${text("Quarterly results ($ in millions)")}${table(
    ["Quarter", "Revenue", "Net loss", "Adjusted EBITDA"],
    ["Q1 2026", "34.0", "(427.6)", "(9.2)"],
    ["Q4 2025", "35.8", "(126.6)", "(4.1)"],
  )}`;
  expect(sorted(html)).toEqual([
    "adjusted_ebitda 2025Q4 prior_quarter -4100000",
    "adjusted_ebitda 2026Q1 current -9200000",
    "net_income 2025Q4 prior_quarter -126600000",
    "net_income 2026Q1 current -427600000",
    "total_revenue 2025Q4 prior_quarter 35800000",
    "total_revenue 2026Q1 current 34000000",
  ]);
});

test("rows are lines of business and a column is their revenue", () => {
  const html = `${text("Three months ended September 30, 2025 (in thousands)")}${table(
    ["Segment", "Revenue", "Gross profit"],
    ["Digital asset self-mining", "57,385", "2,000"],
    ["Colocation", "15,003", "5,000"],
    ["Total", "72,388", "7,000"],
  )}`;
  expect(sorted(html, company("CORZ"))).toEqual([
    "hpc_revenue 2025Q3 current 15003000",
    "mining_revenue 2025Q3 current 57385000",
    "total_revenue 2025Q3 current 72388000",
  ]);
});

test("a total of revenue without a name is told by its sum", () => {
  const html = `${text("(in thousands)")}${table(
    ["", ["Three Months Ended March 31,", 2]],
    ["", "2026", "2025"],
    ["Revenue:"],
    ["Bitcoin Mining", "30,000", "20,000"],
    ["Engineering", "4,012", "14,405"],
    ["", "34,012", "34,405"],
    ["Costs and expenses:"],
    ["Bitcoin Mining", "10,000", "9,000"],
    ["Engineering", "4,000", "4,000"],
    ["", "14,000", "13,000"],
  )}`;
  expect(sorted(html, company("RIOT"))).toEqual([
    "mining_revenue 2025Q1 prior_year 20000000",
    "mining_revenue 2026Q1 current 30000000",
    "total_revenue 2025Q1 prior_year 34405000",
    "total_revenue 2026Q1 current 34012000",
  ]);
});

test("labels over three columns and spacers between figures, as filing agents set them", () => {
  const html = table(
    [
      ["", 3],
      ["Three Months Ended", 9],
    ],
    [
      ["(In thousands)", 3],
      ["March 31, 2026", 3],
      ["", 3],
      ["March 31, 2025", 3],
    ],
    [["Total revenue", 3], "$", "34,012", "", ["", 3], "$", "34,405", ""],
    [["Net loss", 3], "", "(427,611", ")", ["", 3], "", "(61,418", ")"],
  );
  expect(sorted(html)).toEqual([
    "net_income 2025Q1 prior_year -61418000",
    "net_income 2026Q1 current -427611000",
    "total_revenue 2025Q1 prior_year 34405000",
    "total_revenue 2026Q1 current 34012000",
  ]);
});

test("a period that the caller names and no column has is not believed", () => {
  const html = `${text("(in thousands)")}${table(["", "Q1 2026", "Q1 2025"], ["Revenue", "34,012", "34,405"])}`;
  expect(sorted(html, WULF, { headline: "2025Q3" })).toEqual([
    "total_revenue 2025Q1 prior_year 34405000",
    "total_revenue 2026Q1 current 34012000",
  ]);
});

test("the lower half of a table that a page cut in two has the heads of the upper", () => {
  const html =
    text("(in thousands)") +
    table(
      ["", "Years ended December 31, 2023", "Years ended December 31, 2022"],
      ["Total revenues", "387,508", "117,753"],
    ) +
    text("43", "Table of Contents") +
    table(["Adjusted EBITDA", "419,916", "(543,376)"]);
  expect(sorted(html)).toEqual([
    "adjusted_ebitda 2022FY prior_year -543376000",
    "adjusted_ebitda 2023FY current 419916000",
    "total_revenue 2022FY prior_year 117753000",
    "total_revenue 2023FY current 387508000",
  ]);
});

test("dates a quarter apart are quarters where no span is named", () => {
  const html = `${text("(in thousands)")}${table(
    ["2023", "March 31,", "June 30,", "September 30,", "December 31,"],
    ["Total revenues", "51,132", "81,759", "97,849", "156,768"],
  )}`;
  expect(sorted(html)).toEqual([
    "total_revenue 2023Q3 prior_quarter 97849000",
    "total_revenue 2023Q4 current 156768000",
  ]);
});

test("two columns that say nothing of their own do not both take the caption's period", () => {
  const html = `${text("First quarter 2026 results (in thousands)")}${table(["", "", ""], ["Revenue", "34,012", "34,405"])}`;
  expect(sorted(html)).toEqual([]);
});

test("a head of thousands of pounds is no figure", () => {
  const html = table(
    ["", "Note", "Year ended 31 December 2021", "Year ended 31 December 2020"],
    ["", "", "£000", "£000"],
    ["Revenues", "6", "74,205", "18,957"],
  );
  expect(sorted(html)).toEqual([
    "total_revenue 2020FY prior_year 18957000 GBP",
    "total_revenue 2021FY current 74205000 GBP",
  ]);
});

test("a column of percentages with nothing but a sign over it", () => {
  const html = `${text("($ in thousands)")}${table(
    ["", "Q3 2025", "%", "Q3 2024", "%"],
    ["Revenues, net", "198,644", "100.0", "104,108", "100.0"],
  )}`;
  expect(sorted(html)).toEqual(["total_revenue 2024Q3 prior_year 104108000", "total_revenue 2025Q3 current 198644000"]);
});

test("highlights without heads, with growth beside them", () => {
  const html = `${text("Third quarter 2025 highlights")}${table(
    ["Total revenue", "$180.2 million", "+112%"],
    ["Net income", "$104.5 million", ""],
  )}`;
  expect(sorted(html)).toEqual(["net_income 2025Q3 current 104500000", "total_revenue 2025Q3 current 180200000"]);
});

test("footnote numbers before labels, raised digits and a dollar behind the label are no part of either", () => {
  const html = `${text("(in thousands)")}${table(
    ["", "", "Q1 2026", "Q1 2025"],
    ["(1)", "Total revenue $", "34,012", "34,405²"],
    ["", "Adjusted EBITDA¹", "(9,214)¹", "(4,712)"],
  )}`;
  expect(sorted(html)).toEqual([
    "adjusted_ebitda 2025Q1 prior_year -4712000",
    "adjusted_ebitda 2026Q1 current -9214000",
    "total_revenue 2025Q1 prior_year 34405000",
    "total_revenue 2026Q1 current 34012000",
  ]);
});

test("each row a table of its own, the heads in the first", () => {
  const html = [
    text("(in thousands)"),
    table(["", "Q1 2026", "Q1 2025"]),
    table(["HPC lease revenue", "20,984", "—"]),
    table(["Total revenue", "34,012", "34,405"]),
  ].join("");
  expect(sorted(html)).toEqual([
    "hpc_revenue 2026Q1 current 20984000",
    "total_revenue 2025Q1 prior_year 34405000",
    "total_revenue 2026Q1 current 34012000",
  ]);
});

test("years with footnotes are heads all the same", () => {
  const html = table(
    ["(in thousands)", ["Three Months Ended March 31,", 2]],
    ["", "2026(1)", "2025(1)"],
    ["Revenue", "34,012", "34,405"],
  );
  expect(sorted(html)).toEqual(["total_revenue 2025Q1 prior_year 34405000", "total_revenue 2026Q1 current 34012000"]);
});

test("rows are quarters and a column is one line of business", () => {
  const html = `${text("Selected results by quarter ($ in millions)")}${table(
    ["Quarter", "Revenue", "HPC lease revenue", "Digital asset revenue"],
    ["Q3 2025", "50.6", "7.2", "43.4"],
    ["Q2 2025", "47.6", "—", "47.6"],
  )}`;
  expect(sorted(html)).toEqual([
    "hpc_revenue 2025Q3 current 7200000",
    "mining_revenue 2025Q2 prior_quarter 47600000",
    "mining_revenue 2025Q3 current 43400000",
    "total_revenue 2025Q2 prior_quarter 47600000",
    "total_revenue 2025Q3 current 50600000",
  ]);
});

test("two columns of one line of business are added up", () => {
  const html = `${text("Three months ended September 30, 2025 (US$ in millions)")}${table(
    ["", "Self-Mining", "General Hosting", "Membership Hosting", "Total"],
    ["Revenue", "130.9", "8.6", "16.1", "155.6"],
    ["Cost of revenue", "(98.2)", "(6.9)", "(12.0)", "(117.1)"],
  )}`;
  expect(sorted(html, company("BTDR"))).toEqual([
    "hosting_revenue 2025Q3 current 24700000",
    "mining_revenue 2025Q3 current 130900000",
    "total_revenue 2025Q3 current 155600000",
  ]);
});

test("a result for the periods of several columns is the result", () => {
  const html = `${text("(US$ in thousands)")}${table(
    ["", "Q4 2025", "Q4 2024"],
    ["Profit / (loss) for the periods", "70,502", "(531,920)"],
  )}`;
  expect(sorted(html)).toEqual(["net_income 2024Q4 prior_year -531920000", "net_income 2025Q4 current 70502000"]);
});

test("columns of amounts beside their shares of the total", () => {
  const html = `${text("Third quarter ended September 30, 2025")}${table(
    ["", ["2025", 2], ["2024", 2]],
    ["(US$ in thousands)", "Amount", "% of total", "Amount", "% of total"],
    ["Self-mining operations", "19,610", "10.9", "17,118", "19.0"],
    ["Hosting services", "3,062", "1.7", "2,018", "2.2"],
    ["Total revenues", "180,680", "100.0", "90,250", "100.0"],
  )}`;
  expect(sorted(html, company("FUFU"))).toEqual([
    "hosting_revenue 2024Q3 prior_year 2018000",
    "hosting_revenue 2025Q3 current 3062000",
    "mining_revenue 2024Q3 prior_year 17118000",
    "mining_revenue 2025Q3 current 19610000",
    "total_revenue 2024Q3 prior_year 90250000",
    "total_revenue 2025Q3 current 180680000",
  ]);
});

test("a fiscal quarter named over the day on which it ended", () => {
  const html = table(
    ["", "Q1 F2026", "Q1 F2025", "Change"],
    ["(US$ in thousands)", "June 30, 2025", "June 30, 2024", "Y/Y"],
    ["Total revenue", "45,610", "32,240", "41%"],
  );
  expect(sorted(html, company("HIVE", { fiscalYearEndMonth: 3 }))).toEqual([
    "total_revenue 2025Q1 prior_year 32240000",
    "total_revenue 2026Q1 current 45610000",
  ]);
});

test("revenue of what is continued is the revenue of a company that gave up the rest", () => {
  const html = `${text("(in thousands)")}${table(
    ["", "Q1 2026", "Q1 2025 (Recast)"],
    ["Revenues from continuing operations", "29,118", "38,220"],
    ["Net loss from continuing operations", "(58,118)", "(33,220)"],
    ["Net loss and total comprehensive loss", "(62,236)", "(32,000)"],
  )}`;
  expect(sorted(html, company("KEEL"))).toEqual([
    "net_income 2025Q1 prior_year -32000000",
    "net_income 2026Q1 current -62236000",
    "total_revenue 2025Q1 prior_year 38220000",
    "total_revenue 2026Q1 current 29118000",
  ]);
});
