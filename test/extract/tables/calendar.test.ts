import { describe, expect, it } from "vitest";
import { endOf, isToDate, lengthOf, periodOf } from "../../../src/extract/tables/column-period.ts";
import { readHead } from "../../../src/extract/tables/heads.ts";
import { headlineOf, roleOf } from "../../../src/extract/tables/roles.ts";
import type { Period } from "../../../src/model/index.ts";

/** The head of a column, the month in which the company's fiscal year ends, and the fiscal period. */
const PERIODS: readonly (readonly [head: string, yearEnd: number, period: string | undefined])[] = [
  ["Three months ended March 31, 2026", 12, "2026Q1"],
  ["Three months ended December 31, 2025", 12, "2025Q4"],
  ["Three months ended January 3, 2026", 12, "2025Q4"],
  ["Three months ended October 7, 2025", 12, "2025Q3"],
  ["Three months ended October 8, 2025", 12, undefined],
  ["Three months ended March 2026", 12, "2026Q1"],
  ["Three months ended September 30, 2025", 6, "2026Q1"],
  ["Three months ended June 30, 2025", 6, "2025Q4"],
  ["Three months ended May 31, 2025", 5, "2025Q4"],
  ["Three months ended August 31, 2025", 5, "2026Q1"],
  ["Three months ended April 30, 2025", 12, undefined],
  ["Six months ended June 30, 2025", 12, "2025H1"],
  ["Six months ended December 31, 2025", 12, "2025H2"],
  ["Six months ended December 31, 2025", 6, "2026H1"],
  ["Six months ended September 30, 2025", 12, undefined],
  ["Nine months ended September 30, 2025", 12, "2025M9"],
  ["Nine months ended March 31, 2026", 6, "2026M9"],
  ["Nine months ended December 31, 2025", 12, undefined],
  ["Nine months ended June 30, 2025", 12, undefined],
  ["Year ended December 31, 2025", 12, "2025FY"],
  ["Year ended June 30, 2025", 6, "2025FY"],
  ["Year ended June 30, 2025", 12, undefined],
  ["Q1 2026", 6, "2026Q1"],
  ["H2 2025", 6, "2025H2"],
  ["9M 2025", 6, "2025M9"],
  ["FY 2025", 6, "2025FY"],
  ["Three months 2026", 12, undefined],
  ["March 31, 2026", 12, undefined],
  ["Q1", 12, undefined],
  ["Year ended December 31", 12, undefined],
];

/** What a column is to a release about another: the column, the headline, and the month that ends the fiscal year. */
const ROLES: readonly (readonly [period: Period, headline: Period, yearEnd: number, role: string | undefined])[] = [
  ["2025Q3", "2025Q3", 12, "current"],
  ["2024Q3", "2025Q3", 12, "prior_year"],
  ["2025Q2", "2025Q3", 12, "prior_quarter"],
  ["2025Q1", "2025Q3", 12, undefined],
  ["2024Q4", "2025Q1", 12, "prior_quarter"],
  ["2025M9", "2025Q3", 12, "year_to_date"],
  ["2024M9", "2025Q3", 12, undefined],
  ["2025H1", "2025Q2", 12, "year_to_date"],
  ["2025H1", "2025Q3", 12, undefined],
  ["2025H2", "2025Q4", 12, undefined],
  ["2025FY", "2025Q4", 12, "year_to_date"],
  ["2025FY", "2025H2", 6, "year_to_date"],
  ["2025Q4", "2025FY", 12, undefined],
  ["2024FY", "2025FY", 12, "prior_year"],
];

/** The columns of a document, the day of its publication, and the period that it is about. */
const HEADLINES: readonly (readonly [columns: string, published: string | undefined, headline: string | undefined])[] =
  [
    ["2025Q2 2025Q3 2024Q3", undefined, "2025Q3"],
    ["2025FY 2025Q4 2024FY", undefined, "2025Q4"],
    ["2025FY 2024FY", undefined, "2025FY"],
    ["2025M9 2025Q3", undefined, "2025Q3"],
    ["2026Q1 2025Q4", "2026-03-01", "2025Q4"],
    ["2026Q1 2025Q4", "2026-03-31T20:00:00Z", "2026Q1"],
    ["2026Q1 2025Q4", "2020-03-01", "2026Q1"],
    ["", undefined, undefined],
  ];

describe("the fiscal period of a column", () => {
  it.each(PERIODS)("%s is, where the year ends in month %i, %s", (head, yearEnd, period) => {
    expect(periodOf(readHead(head), yearEnd)).toBe(period);
  });

  it.each([1999, 2100])("no period of %i is read", (year) => {
    expect(periodOf({ months: 3, number: 1, year }, 12)).toBeUndefined();
    expect(periodOf({ months: 3, number: 1, year: year === 1999 ? 2000 : 2099 }, 12)).toBeDefined();
  });

  it("has a length, an end, and may be the year so far", () => {
    expect((["2025Q3", "2025H1", "2025M9", "2025FY"] as const).map(lengthOf)).toEqual([3, 6, 9, 12]);
    expect(endOf("2025Q3", 12)).toBe("2025-09-30");
    expect(
      (["2025Q1", "2025Q2", "2025H1", "2025H2", "2025M9", "2025FY"] as const).filter((period) => isToDate(period)),
    ).toEqual(["2025Q1", "2025H1", "2025M9", "2025FY"]);
  });
});

describe("what a column is to the period that a document is about", () => {
  it.each(ROLES)("%s is, to %s where the year ends in month %i, %s", (period, headline, yearEnd, role) => {
    expect(roleOf(period, headline, yearEnd)).toBe(role);
  });

  it.each(HEADLINES)("of %s, published on %s, it is %s", (columns, published, headline) => {
    expect(
      headlineOf(
        columns.split(" ").filter((one) => one !== ""),
        12,
        published,
      ),
    ).toBe(headline);
  });
});
