import { describe, expect, it } from "vitest";
import { periodAt } from "../../src/extract/periods/periods.ts";
import { tokenize } from "../../src/extract/tokens/tokens.ts";

/** Every period that a text names, with its own words and what is known of it: kind, number, year, last day, marks. */
function named(text: string): string {
  const tokens = tokenize(text);
  const found: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const one = periodAt(tokens, at);
    if (!one) continue;
    const { from, to, kind, number, year, ends, relative, ...marks } = one;
    const day = ends && `ends ${[ends.day, ends.month, ends.year].filter((part) => part !== undefined).join("/")}`;
    const said = [kind, number, year, day, relative, ...Object.entries(marks).map(([name, is]) => (is ? name : ""))];
    const known = said.filter((part) => part !== undefined && part !== "").join(" ");
    found.push(`${text.slice(tokens[from]!.start, tokens[to - 1]!.end)} = ${known}`);
    at = to - 1;
  }
  return found.join("; ");
}

const NAMED: Readonly<Record<string, string>> = {
  "Revenue in the three and six months ended June 30, 2025 rose.":
    "three = quarter ends 30/6/2025; six months ended June 30, 2025 = half ends 30/6/2025",
  "Revenue in the second and third quarters of 2024 rose.":
    "second = quarter 2 2024; third quarters of 2024 = quarter 3 2024",
  "Revenue in the three or six months rose.": "three = quarter; six months = half",
  "The second and best quarter was the third.": "",
  "Revenue for the fourth quarter and full year 2025 rose.":
    "fourth quarter = quarter 4 2025; full year 2025 = year 2025",
  "Revenue for the fourth quarter and the year ended December 31, 2025 rose.":
    "fourth quarter = quarter 4 ends 31/12/2025; year ended December 31, 2025 = year ends 31/12/2025",
  "Revenue for the fourth quarter & fiscal year 2025 rose.":
    "fourth quarter = quarter 4 2025; fiscal year 2025 = year 2025 fiscal",
  "Revenue for the fourth quarter and its full year rose.": "fourth quarter = quarter 4; full year = year",
  "The fourth quarter and": "fourth quarter = quarter 4",
  "The first quarter of fiscal year 2026 ended September 30, 2025.":
    "first quarter of fiscal year 2026 ended September 30, 2025 = quarter 1 2026 ends 30/9/2025 fiscal",
  "The fiscal first quarter 2026 and the fiscal first-quarter results.":
    "fiscal first quarter 2026 = quarter 1 2026 fiscal; fiscal first-quarter = quarter 1 fiscal",
  "The first fiscal quarter ended on August 31, 2025 was strong.":
    "first fiscal quarter ended on August 31, 2025 = quarter 1 ends 31/8/2025",
  "The second financial quarter and the third calendar quarter of 2025.":
    "second financial quarter = quarter 2; third calendar quarter of 2025 = quarter 3 2025",
  "Second half-year of 2025 and the first half of FY26.":
    "Second half-year of 2025 = half 2 2025; first half of FY26 = half 1 2026 fiscal",
  "The third half was long.": "",
  "The first nine months of 2025.": "first nine months of 2025 = nine_months 1 2025",
  "The final three months of 2025.": "final three months of 2025 = quarter 4 2025",
  "The 3rd quarter, the 2nd-quarter loss and the 5th quarter.": "3rd quarter = quarter 3; 2nd-quarter = quarter 2",
  "In its 1 st quarter and 12th quarter.": "1 st quarter = quarter 1",
  "The December quarter and the September 2025 quarter.":
    "December quarter = quarter ends 12; September 2025 quarter = quarter ends 9/2025",
  "The December 2025 period.": "2025 = year 2025 bareYear",
  "The quarter ended March 31, 2026 and the quarter that ended June 30.":
    "quarter ended March 31, 2026 = quarter ends 31/3/2026; quarter that ended June 30 = quarter ends 30/6",
  "The quarter that began in June.": "",
  "The half year and the full-year result.": "half year = half; full-year = year",
  "The fiscal year and the financial years.": "fiscal year = year fiscal; financial years = year fiscal",
  "The year ended May 31, 2025 was strong.": "year ended May 31, 2025 = year ends 31/5/2025",
  "The year ended with a net loss of $5 million.": "year = year",
  "The year closed with the halls full.": "year = year",
  "Of the year's $235.1 million, mining made half.": "year = year",
  "Revenue for the year was $5 million; for the year before, $4 million.": "year = year; the year before = prior_year",
  "It closed the year with revenue of $5 million.": "year = year",
  "It ended a year with snow.": "",
  "Im Geschäftsjahr 2025 und im ersten Quartal 2026 stieg der Umsatz.":
    "Geschäftsjahr 2025 = year 2025 fiscal; ersten Quartal 2026 = quarter 1 2026",
  "Im Halbjahr und im Geschäftsjahr stieg der Umsatz.": "Halbjahr = half",
  "Annual revenue rose, and the annual meeting came.": "Annual = year",
  "Fiscal 2025 was better than fiscal policy.": "Fiscal 2025 = year 2025 fiscal",
  "Q1 2026, 1Q26, Q1FY26, 2Q and FQ3 2025.":
    "Q1 2026 = quarter 1 2026; 1Q26 = quarter 1 2026; Q1FY26 = quarter 1 2026; 2Q = quarter 2; FQ3 2025 = quarter 3 2025",
  "H1 2025, 2H25, H2 and 1h.": "H1 2025 = half 1 2025; 2H25 = half 2 2025; H2 = half 2",
  "Q5 and 7Q and Q1 99.": "Q1 = quarter 1",
  "Q1 FY2026 ended March 31, and Q2'26.":
    "Q1 FY2026 ended March 31 = quarter 1 2026 ends 31/3 fiscal; Q2'26 = quarter 2 2026",
  "Q1 of FY '26 and Q2 of fiscal 2026.":
    "Q1 of FY '26 = quarter 1 2026 fiscal; Q2 of fiscal 2026 = quarter 2 2026 fiscal",
  "FY2025, FY 2025, FY25 and fy.": "FY2025 = year 2025 fiscal; FY 2025 = year 2025 fiscal; FY25 = year 2025 fiscal",
  "FY26 Q2 and FY2026's second quarter.":
    "FY26 Q2 = quarter 2 2026 fiscal; FY2026's second quarter = quarter 2 2026 fiscal",
  "2026 first-quarter revenue and 2025's third quarter.":
    "2026 first-quarter = quarter 1 2026; 2025's third quarter = quarter 3 2025",
  "2025's last quarter and 2025 last three months.":
    "2025's last quarter = quarter 4 2025; 2025 last three months = quarter 4 2025",
  "2025 in the last quarter.": "2025 = year 2025 bareYear; last quarter = prior_quarter",
  "The last quarter of 2025, the last three months of last year.":
    "last quarter of 2025 = quarter 4 2025; last three months of last year = quarter 4 prior_year",
  "The last quarter and the last three months.": "last quarter = prior_quarter; last three months = prior_quarter",
  "The last three quarters of 2025.": "2025 = year 2025 bareYear",
  "Last year's first quarter and the year-ago third quarter.":
    "Last year's first quarter = quarter 1 prior_year; year-ago third quarter = quarter 3 prior_year",
  "The same quarter of 2024.": "same quarter of 2024 = 2024 prior_year",
  "The third quarter a year earlier and Q1 of last year.":
    "third quarter a year earlier = quarter 3 prior_year; Q1 of last year = quarter 1 prior_year",
  "Q1 in the prior year, and Q1, last year.":
    "Q1 in the prior year = quarter 1 prior_year; Q1 = quarter 1; last year = prior_year",
  "Q1 2025 of last year.": "Q1 2025 = quarter 1 2025; last year = prior_year",
  "Revenue this quarter rose from the previous quarter of 2025.":
    "this quarter = current; previous quarter of 2025 = 2025 prior_quarter",
  "Revenue rose year over year and sequentially.":
    "year over year = prior_year measure; sequentially = prior_quarter measure",
  "Revenue nearly tripled last year's figure, to $88.5 million.": "last year = prior_year measure",
  "Revenue was last year's result.": "last year = prior_year",
  "A 52% sequential increase and an annual decline.":
    "sequential increase = prior_quarter measure; annual decline = prior_year measure",
  "The comparable prior year period and the same period last year.":
    "prior year period = prior_year; same period last year = prior_year",
  "A year ago, one quarter earlier, the quarter before.":
    "A year ago = prior_year; one quarter earlier = prior_quarter; quarter before = prior_quarter",
  "For all of 2025, all of the 2025 plan, and in 2024.":
    "2025 = year 2025; 2025 = year 2025 bareYear; 2024 = year 2024 bareYear",
  "In the entirety of 2025 and in whole of 2024.": "2025 = year 2025; 2024 = year 2024",
  "It paid $2025 and used 2025-26 as its name.": "",
  "In 1994 and 2041 and 2040.": "",
  "January through March 2026, January-March, and January to June.":
    "January through March 2026 = quarter ends 3/2026; January-March = quarter ends 3; January to June. = half ends 6",
  "Between January and March, from April to September 2025.":
    "Between January and March = quarter ends 3; from April to September 2025 = half ends 9/2025",
  "July 1 to September 30, 2025, July 2 to September 30, and July 1 to September 12.":
    "July 1 to September 30, 2025 = quarter ends 9/2025",
  "January to April 2026 and January to December.": "2026 = year 2026 bareYear; January to December. = year ends 12",
  "October 2025 to March 2026.": "October 2025 to March 2026 = half ends 3/2026",
  "January and March were cold.": "",
  "November through January 2026.": "November through January 2026 = quarter ends 1/2026",
  "Year to date, 2025 year-to-date and YTD revenue.":
    "Year to date = toDate; 2025 = year 2025 bareYear; year-to-date = toDate; YTD = toDate",
  "So far this year, through the first nine months.": "So far this year = toDate; first nine months = nine_months 1",
  "Three months to June 30 and 6 months to June 30, 2025.":
    "Three months to June 30 = quarter ends 30/6; 6 months to June 30, 2025 = half ends 30/6/2025",
  "The three-month period ended March 31, 2026.": "three-month period ended March 31, 2026 = quarter ends 31/3/2026",
  "In the nine months (ended September 30, 2025).":
    "nine months (ended September 30, 2025 = nine_months ends 30/9/2025",
  "The 12 months which ended on December 31, 2025.":
    "12 months which ended on December 31, 2025 = year ends 31/12/2025",
  "Quarterly results, quarterly revenue of the first quarter's halls.": "first quarter = quarter 1",
  "Das vierte Quartal 2025, viertes Quartal, im Vorquartal.":
    "vierte Quartal 2025 = quarter 4 2025; viertes Quartal = quarter 4; im Vorquartal = prior_quarter",
  "Gesamtjahr 2024 und Halbjahr 2025.": "Gesamtjahr 2024 = year 2024 fiscal; Halbjahr 2025 = half 2025",
  "Interim results and the interim report.": "Interim = half; interim = half",
  "The fourth-quarter fiscal 2025 results.": "fourth-quarter fiscal 2025 = quarter 4 2025 fiscal",
  "Results for Q4 and FY 2025.": "Q4 = quarter 4 2025; FY 2025 = year 2025 fiscal",
  "Results for Q4 and 2025.": "Q4 = quarter 4; 2025 = year 2025 bareYear",
  "Its fiscal second quarter ended Dec. 31.": "fiscal second quarter ended Dec. 31 = quarter 2 ends 31/12 fiscal",
  "Its quarter ending Sept. 30, 2025.": "quarter ending Sept. 30, 2025 = quarter ends 30/9/2025",
  "Its second quarter, ended June 30, 2025, was good.":
    "second quarter, ended June 30, 2025 = quarter 2 ends 30/6/2025",
  "Its second quarter to June and its first to close.": "second quarter to June = quarter 2 ends 6",
  "The fiscal year ending June 30.": "fiscal year ending June 30 = year ends 30/6 fiscal",
  "The opening quarter of 2026 and the closing quarter.":
    "opening quarter of 2026 = quarter 1 2026; closing quarter = quarter 4",
  "The quarter to December and the quarter through March 31.":
    "quarter to December = quarter ends 12; quarter through March 31 = quarter ends 31/3",
};

describe("the periods that a sentence names", () => {
  it.each(Object.entries(NAMED))("%s", (text, periods) => {
    expect(named(text)).toBe(periods);
  });
});
