import { describe, expect, it } from "vitest";
import { type Calendar, countsByCalendar, newestQuarter, resolvePeriod } from "../../src/extract/periods/calendar.ts";
import type { PeriodMention } from "../../src/extract/periods/periods.ts";

const at = { from: 0, to: 1 };
const DECEMBER: Calendar = { fiscalYearEndMonth: 12 };
const JUNE: Calendar = { fiscalYearEndMonth: 6 };
const meant = (mention: Partial<PeriodMention>, calendar: Partial<Calendar> = {}) =>
  resolvePeriod({ ...at, ...mention }, { ...DECEMBER, ...calendar });

describe("a period that a text names is", () => {
  it.each<[string, Partial<PeriodMention>, string | undefined]>([
    ["a quarter of a year", { kind: "quarter", number: 3, year: 2025 }, "2025Q3"],
    ["a year", { kind: "year", year: 2025 }, "2025FY"],
    ["nine months of a year", { kind: "nine_months", year: 2025 }, "2025M9"],
    ["a half of a year", { kind: "half", number: 2, year: 2025 }, "2025H2"],
    ["the half of a year, which is its first", { kind: "half", year: 2025 }, "2025H1"],
    ["the quarter of a year, which nobody can tell", { kind: "quarter", year: 2025 }, undefined],
    ["none where no kind is said", { year: 2025 }, undefined],
  ])("%s", (_, mention, period) => {
    expect(meant(mention)).toBe(period);
  });

  it.each<[string, Partial<PeriodMention>, string | undefined]>([
    ["the quarter itself", { relative: "current" }, "2026Q1"],
    ["the year before", { relative: "prior_year" }, "2025Q1"],
    ["the quarter before", { relative: "prior_quarter" }, "2025Q4"],
    ["the year so far", { toDate: true }, "2026Q1"],
    ["that quarter of another year", { kind: "quarter", year: 2024 }, "2024Q1"],
    ["its year", { kind: "year" }, "2026FY"],
    ["nine months of its year", { kind: "nine_months" }, "2026M9"],
    ["the half of its year", { kind: "half" }, "2026H1"],
    ["the quarter", { kind: "quarter" }, "2026Q1"],
    ["a later number, which is the year before's", { kind: "quarter", number: 4 }, "2025Q4"],
    ["its own number", { kind: "quarter", number: 1 }, "2026Q1"],
  ])("beside a first quarter %s", (_, mention, period) => {
    expect(meant(mention, { headline: "2026Q1" })).toBe(period);
  });

  it("the months so far, by the number of the quarter", () => {
    const soFar = ["2025Q1", "2025Q2", "2025Q3", "2025Q4", "2025H1"].map((headline) =>
      meant({ toDate: true }, { headline }),
    );
    expect(soFar).toEqual(["2025Q1", "2025H1", "2025M9", "2025FY", "2025H1"]);
  });

  it("none where it is told by a quarter that nobody knows", () => {
    for (const mention of [
      { relative: "current" },
      { relative: "prior_year" },
      { toDate: true },
      { kind: "quarter" },
      { kind: "year" },
    ] as const)
      expect(meant(mention), JSON.stringify(mention)).toBeUndefined();
  });
});

describe("a period that a text names by its last day is", () => {
  const ends = (month: number, year?: number, day = 30) => ({ ends: { month, day, ...(year && { year }) } });

  it.each<[string, Partial<PeriodMention>, Calendar, string | undefined]>([
    ["a quarter", { kind: "quarter", ...ends(9, 2025) }, DECEMBER, "2025Q3"],
    ["a quarter, where no kind is said", ends(9, 2025), DECEMBER, "2025Q3"],
    ["a quarter of the company's own year", { kind: "quarter", ...ends(9, 2025) }, JUNE, "2026Q1"],
    ["a half", { kind: "half", ...ends(6, 2025) }, DECEMBER, "2025H1"],
    ["no half, where it ends with a third quarter", { kind: "half", ...ends(9, 2025) }, DECEMBER, undefined],
    ["nine months", { kind: "nine_months", ...ends(9, 2025) }, DECEMBER, "2025M9"],
    ["a year", { kind: "year", ...ends(12, 2025) }, DECEMBER, "2025FY"],
    [
      "the last one before the day of the text",
      { kind: "quarter", ...ends(12) },
      { ...DECEMBER, day: "2026-05-08" },
      "2025Q4",
    ],
    [
      "of that year, where its day is over",
      { kind: "quarter", ...ends(3) },
      { ...DECEMBER, day: "2026-05-08" },
      "2026Q1",
    ],
    [
      "the last one before the quarter of the text",
      { kind: "quarter", ...ends(12) },
      { ...DECEMBER, headline: "2026Q1" },
      "2025Q4",
    ],
    ["of the year that is named beside it", { kind: "quarter", year: 2024, ...ends(3) }, DECEMBER, "2024Q1"],
  ])("%s", (_, mention, calendar, period) => {
    expect(resolvePeriod({ ...at, ...mention }, calendar)).toBe(period);
  });
});

describe("a quarter without a year", () => {
  it.each([
    [1, "2026-04-08", "2026Q1"],
    [1, "2026-04-07", "2025Q1"],
    [4, "2026-01-08", "2025Q4"],
    [4, "2026-01-07", undefined],
    [3, "2026-05-08", "2025Q3"],
  ])("%d on %s is %s: none is reported within eight days", (number, day, period) => {
    expect(meant({ kind: "quarter", number }, { day })).toBe(period);
  });

  it("is counted by the company's own year", () => {
    expect(meant({ kind: "quarter", number: 3 }, { ...JUNE, day: "2026-05-08" })).toBe("2026Q3");
  });
});

describe("quarters by the calendar year", () => {
  it("are those that have just ended where the company's own would be long past", () => {
    expect(countsByCalendar("2026Q1", { ...JUNE, day: "2026-05-08" })).toBe(true);
    expect(resolvePeriod({ ...at, kind: "quarter", number: 1, year: 2026 }, { ...JUNE, byCalendar: true })).toBe(
      "2026Q3",
    );
  });

  it.each<[string, string, Partial<Calendar>]>([
    ["of a company whose year is the calendar's", "2026Q1", { ...DECEMBER, day: "2026-05-08" }],
    ["that is no quarter", "2026FY", { ...JUNE, day: "2026-05-08" }],
    ["on no day", "2026Q1", JUNE],
    ["that ended less than ten days ago", "2026Q1", { ...JUNE, day: "2026-04-09" }],
    ["that ended more than eighty days ago", "2026Q1", { ...JUNE, day: "2026-06-20" }],
    ["that is just reported by the company's own year", "2026Q3", { ...JUNE, day: "2026-05-08" }],
  ])("are not counted so: one %s", (_, period, calendar) => {
    expect(countsByCalendar(period, { ...DECEMBER, ...calendar })).toBe(false);
  });
});

describe("the newest quarter on a day", () => {
  it.each([
    ["2026-04-20", 12, "2026Q1"],
    ["2026-04-19", 12, "2025Q4"],
    ["2026-01-20", 12, "2025Q4"],
    ["2026-01-19", 12, "2025Q3"],
    ["2026-07-20", 6, "2026Q4"],
    ["2026-05-20", 1, "2027Q1"],
    ["2026-05-31", 2, "2026Q4"],
  ])("%s with a year that ends in month %d is %s", (day, month, period) => {
    expect(newestQuarter(day, month)).toBe(period);
  });
});
