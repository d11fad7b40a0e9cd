import { describe, expect, it } from "vitest";
import { phaseIn, siteIn, UNCLEAR } from "../../src/extract/promises/subject.ts";
import { whensIn } from "../../src/extract/promises/when.ts";

const TODAY = { day: "2026-05-08", fiscalYearEndMonth: 12 };
const JUNE = { day: "2026-05-08", fiscalYearEndMonth: 6 };
const times = (text: string, now: Parameters<typeof whensIn>[1] = TODAY) =>
  whensIn(text, now).map(({ text: words, from, to }) => `${words}: ${from} to ${to}`);

describe("a time to come", () => {
  it.each([
    ["the fourth quarter of 2026", "Q4 2026: 2026-10-01 to 2026-12-31"],
    ["Q1 2027", "Q1 2027: 2027-01-01 to 2027-03-31"],
    ["4Q26", "Q4 2026: 2026-10-01 to 2026-12-31"],
    ["2Q 2027", "Q2 2027: 2027-04-01 to 2027-06-30"],
    ["the second quarter", "Q2 2026: 2026-04-01 to 2026-06-30"],
    ["the first quarter", "Q1 2027: 2027-01-01 to 2027-03-31"],
    ["the second half of 2026", "H2 2026: 2026-07-01 to 2026-12-31"],
    ["H1 2027", "H1 2027: 2027-01-01 to 2027-06-30"],
    ["2H26", "H2 2026: 2026-07-01 to 2026-12-31"],
    ["November 2026", "November 2026: 2026-11-01 to 2026-11-30"],
    ["in November", "November 2026: 2026-11-01 to 2026-11-30"],
    ["in April", "April 2027: 2027-04-01 to 2027-04-30"],
    ["in May", "May 2026: 2026-05-01 to 2026-05-31"],
    ["May 12", "May 12, 2026: 2026-05-12 to 2026-05-12"],
    ["January 5", "January 5, 2026: 2026-01-05 to 2026-01-05"],
    ["5 January 2027", "January 5, 2027: 2027-01-05 to 2027-01-05"],
    ["early 2027", "early 2027: 2027-01-01 to 2027-04-30"],
    ["mid-2027", "mid-2027: 2027-05-01 to 2027-08-31"],
    ["late 2026", "late 2026: 2026-10-01 to 2026-12-31"],
    ["the end of 2026", "the end of 2026: 2026-10-01 to 2026-12-31"],
    ["by year-end", "the end of 2026: 2026-10-01 to 2026-12-31"],
    ["later this year", "the end of 2026: 2026-10-01 to 2026-12-31"],
    ["full-year 2027", "2027: 2027-01-01 to 2027-12-31"],
    ["by 2028", "2028: 2028-01-01 to 2028-12-31"],
    ["2027 revenue", "2027: 2027-01-01 to 2027-12-31"],
    ["between Q4 2026 and Q1 2027", "Q4 2026 to Q1 2027: 2026-10-01 to 2027-03-31"],
    ["late 2026 or early 2027", "late 2026 to early 2027: 2026-10-01 to 2027-04-30"],
  ])("%s", (text, when) => {
    expect(times(text)).toEqual([when]);
  });

  it.each([
    ["Q1 fiscal 2027", "fiscal Q1 2027: 2026-07-01 to 2026-09-30"],
    ["the fourth fiscal quarter of 2026", "fiscal Q4 2026: 2026-04-01 to 2026-06-30"],
    ["fiscal 2027", "fiscal 2027: 2026-07-01 to 2027-06-30"],
    ["FY2027", "fiscal 2027: 2026-07-01 to 2027-06-30"],
    ["Q1 2027", "Q1 2027: 2027-01-01 to 2027-03-31"],
  ])("%s is counted by the company's own year where it says so", (text, when) => {
    expect(times(text, JUNE)).toEqual([when]);
  });

  it.each([["it may rain"], ["in 1999"], ["2027"], ["year-end results"], ["first phase"], ["no time"]])(
    "is not in %s",
    (text) => {
      expect(times(text)).toEqual([]);
    },
  );

  it.each([["the fourth quarter"], ["in November"], ["by year-end"]])(
    "%s is none where nobody knows the day",
    (text) => {
      expect(times(text, { fiscalYearEndMonth: 12 })).toEqual([]);
    },
  );

  it("stands where its words stand, and two that nothing joins are two", () => {
    const text = "Phase 1 in Q4 2026, phase 2 in early 2027.";
    const found = whensIn(text, TODAY);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(["Q4 2026", "early 2027"]);
    expect(times("Q4 2026 and Q1 2027")).toHaveLength(2);
  });
});

describe("what will be ready", () => {
  it.each([
    ["Phase I", "phase 1"],
    ["the first phase", "phase 1"],
    ["the initial phase", "phase 1"],
    ["phase two", "phase 2"],
    ["Building 12", "building 12"],
    ["the final tranche", "tranche last"],
    ["data hall 3", "hall 3"],
    ["CB-5", "cb-5"],
    ["phase 1 and Phase I", "phase 1"],
    ["phase 1 and phase 2", UNCLEAR],
    ["no part of it", undefined],
  ])("in %s is %s", (text, phase) => {
    expect(phaseIn(text)).toBe(phase);
  });

  it("is the one site that is named, not a company and not a plain word", () => {
    const isOther = (name: string) => name === "Google";
    expect(siteIn("halls at Lake Mariner will open", isOther)).toBe("Lake Mariner");
    expect(siteIn("The Lake Mariner campus will open", isOther)).toBe("Lake Mariner");
    expect(siteIn("halls at Google will open", isOther)).toBeUndefined();
    expect(siteIn("halls at Our Company will open", isOther)).toBeUndefined();
    expect(siteIn("the Lake Mariner campus and the Abernathy campus will open", isOther)).toBe(UNCLEAR);
  });
});
