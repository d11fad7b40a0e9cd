import { describe, expect, test } from "vitest";
import { createReader } from "../../src/extract/index.ts";
import { loadCompanies } from "../../src/readers/index.ts";

const reader = createReader(loadCompanies(new URL("../../feeds/companies.yaml", import.meta.url).pathname));

const dayIn = (text: string, title = "TeraWulf sets date for its results", publishedAt = "2026-10-20T12:00:00.000Z") =>
  reader
    .read({ title, text, publishedAt })
    .announcements.flatMap((one) => (one.kind === "report_date" ? [one.on] : []));

describe("the day of a report", () => {
  test.each([
    [
      "TeraWulf Inc. (Nasdaq: WULF) will release its financial results for the third quarter ended September 30, 2026 on Thursday, November 5, 2026, before the market opens.",
      "2026-11-05",
    ],
    ["TeraWulf is scheduled to report third quarter earnings after the close on Nov. 9.", "2026-11-09"],
    ["TeraWulf plans to report its third-quarter results on 6 November 2026.", "2026-11-06"],
    ["TeraWulf's third quarter results will be released on November 10, 2026.", "2026-11-10"],
    ["TeraWulf will host a conference call to discuss its results on November 5, 2026 at 8:00 a.m. ET.", "2026-11-05"],
  ])("%s", (text, day) => {
    expect(dayIn(text)).toEqual([day]);
  });

  test("without a year it is the next such day, also over the turn of the year", () => {
    const text = "TeraWulf will report its fourth quarter results on January 28.";
    expect(dayIn(text, "TeraWulf to report results", "2026-12-15T12:00:00.000Z")).toEqual(["2027-01-28"]);
  });

  test.each([
    ["the end of the quarter", "TeraWulf will report results for the quarter ended September 30, 2026 soon."],
    ["a day that is past", "TeraWulf said that it will report results on August 7, 2026."],
    ["a day too far ahead", "TeraWulf will report results on June 7, 2027."],
    ["another's day", "TeraWulf fell as Nvidia is scheduled to report its results on November 18, 2026."],
    ["a day for something else", "TeraWulf will host its annual meeting on November 5, 2026 and discuss results."],
    ["a month without a day", "TeraWulf will report its results in November 2026."],
    ["a report that was put off", "TeraWulf postponed its results; it was to report on November 5, 2026."],
  ])("is not %s", (_, text) => {
    expect(dayIn(text, "TeraWulf news")).toEqual([]);
  });

  test("needs the day of the text itself", () => {
    const text = "TeraWulf will report its results on November 5, 2026.";
    const { announcements } = reader.read({ title: "TeraWulf to report", text });
    expect(announcements.filter(({ kind }) => kind === "report_date")).toEqual([]);
  });
});
