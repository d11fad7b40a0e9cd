import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newestQuarter, resolvePeriod } from "../../src/extract/periods/calendar.ts";
import { periodAt } from "../../src/extract/periods/periods.ts";
import { tokenize } from "../../src/extract/tokens/tokens.ts";
import { parsePeriod, periodEnd } from "../../src/model/index.ts";

/** The first period of a text, resolved in the company's own calendar. */
function read(text: string, fiscalYearEndMonth = 12, headline?: string, day?: string): string | undefined {
  const tokens = tokenize(text);
  for (let at = 0; at < tokens.length; at++) {
    const found = periodAt(tokens, at);
    if (found)
      return resolvePeriod(found, { fiscalYearEndMonth, ...(headline ? { headline } : {}), ...(day ? { day } : {}) });
  }
  return undefined;
}

const ORDINALS = ["first", "second", "third", "fourth"];
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const quarter = fc.integer({ min: 1, max: 4 });
const year = fc.integer({ min: 2016, max: 2035 });
const yearEnd = fc.constantFrom(3, 5, 6, 9, 12);

/** The same quarter in every spelling that we know. */
const spellings = (number: number, of: number): string[] => [
  `Q${number} ${of}`,
  `Q${number} FY${of}`,
  `Q${number} FY${String(of).slice(2)}`,
  `${number}Q${String(of).slice(2)}`,
  `Q${number}'${String(of).slice(2)}`,
  `${of} Q${number}`,
  `FY${of} Q${number}`,
  `${ORDINALS[number - 1]} quarter of ${of}`,
  `${ORDINALS[number - 1]}-quarter ${of}`,
  `${ORDINALS[number - 1]} quarter fiscal ${of}`,
  `fiscal ${ORDINALS[number - 1]} quarter ${of}`,
  `${ORDINALS[number - 1]} quarter of fiscal year ${of}`,
  `${of} ${ORDINALS[number - 1]} quarter`,
];

describe("fiscal periods in a text", () => {
  it("every spelling of a quarter is read back", () => {
    fc.assert(
      fc.property(quarter, year, yearEnd, (number, of, end) => {
        for (const text of spellings(number, of))
          expect(read(`results for ${text} were out`, end)).toBe(`${of}Q${number}`);
      }),
    );
  });

  it("the last day names the quarter in the company's own calendar", () => {
    fc.assert(
      fc.property(quarter, year, yearEnd, (number, of, end) => {
        const [yyyy, mm, dd] = periodEnd(`${of}Q${number}`, end)!.split("-");
        const day = `${MONTHS[Number(mm) - 1]} ${Number(dd)}, ${yyyy}`;
        for (const text of [
          `quarter ended ${day}`,
          `three months ended ${day}`,
          `${ORDINALS[number - 1]} quarter ended ${day}`,
        ])
          expect(read(text, end)).toBe(`${of}Q${number}`);
      }),
    );
  });

  it("the newest quarter before a day has ended, and no newer one has for 20 days", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("2020-01-01"), max: new Date("2030-12-31"), noInvalidDate: true }),
        yearEnd,
        (date, end) => {
          const day = date.toISOString().slice(0, 10);
          const period = newestQuarter(day, end);
          const age = (Date.parse(day) - Date.parse(periodEnd(period, end)!)) / 86_400_000;
          expect(parsePeriod(period)?.kind).toBe("quarter");
          expect(age).toBeGreaterThanOrEqual(19);
          expect(age).toBeLessThan(113);
        },
      ),
    );
  });

  it.each([
    ["third quarter ended Dec. 31, 2023", 3, "2024Q3"],
    ["quarter ended November 30, 2025", 5, "2026Q2"],
    ["six months ended June 30, 2025", 12, "2025H1"],
    ["nine months ended February 28, 2025", 5, "2025M9"],
    ["year ended December 31, 2023", 12, "2023FY"],
    ["fiscal 2025", 9, "2025FY"],
    ["H1 2024", 12, "2024H1"],
    ["first half of 2025", 12, "2025H1"],
    ["fourth quarter and full year 2025", 12, "2025Q4"],
    ["full-year 2025", 12, "2025FY"],
    ["first six months of 2025", 12, "2025H1"],
  ])("%s, year end in month %i, is %s", (text, end, period) => {
    expect(read(text, end)).toBe(period);
  });

  it.each([
    ["in the previous quarter", "2025Q4"],
    ["a year ago", "2025Q1"],
    ["the same period of 2025", "2025Q1"],
    ["the prior-year quarter", "2025Q1"],
    ["one quarter earlier", "2025Q4"],
  ])("beside a first quarter of 2026, %s is %s", (text, period) => {
    expect(read(text, 12, "2026Q1")).toBe(period);
  });

  it("a quarter without a year is the newest that can have been reported on the day", () => {
    expect(read("first quarter", 12, undefined, "2026-05-09")).toBe("2026Q1");
    expect(read("fourth quarter", 12, undefined, "2026-02-26")).toBe("2025Q4");
    expect(read("Q2", 6, undefined, "2026-02-06")).toBe("2026Q2");
  });

  it.each(["H100 chips", "10-Q", "$2025", "Form 8-K"])("%s names no period", (text) => {
    expect(read(text)).toBeUndefined();
  });
});
