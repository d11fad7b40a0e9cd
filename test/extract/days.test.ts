import { describe, expect, it } from "vitest";
import { dateAt, dayText, shortYear } from "../../src/extract/periods/dates.ts";
import { dayInText, dayInUrl, dayNamed, documentDay } from "../../src/extract/periods/document-day.ts";
import { periodsInUrl } from "../../src/extract/periods/url-period.ts";
import { tokenize } from "../../src/extract/tokens/tokens.ts";

describe("a day in a text", () => {
  it.each([
    ["December 31, 2025", { month: 12, day: 31, year: 2025 }],
    ["Dec. 31, 2025", { month: 12, day: 31, year: 2025 }],
    ["Dec 31", { month: 12, day: 31 }],
    ["May 3rd 2026", { month: 5, day: 3, year: 2026 }],
    ["31 December 2025", { month: 12, day: 31, year: 2025 }],
    ["31st of December 2025", { month: 12, day: 31, year: 2025 }],
    ["31. Dezember 2025", { month: 12, day: 31, year: 2025 }],
    ["December 2025", { month: 12, year: 2025 }],
    ["March", { month: 3 }],
    ["Aug 8 (2022)", { month: 8, day: 8, year: 2022 }],
    ["2025-12-31", { month: 12, day: 31, year: 2025 }],
    ["2025/1/2", { month: 1, day: 2, year: 2025 }],
    ["11/04/2025", { month: 11, day: 4, year: 2025 }],
    ["May 32", { month: 5 }],
    ["May 1994", { month: 5 }],
    ["May 2040", { month: 5 }],
    ["may 3", undefined],
    ["13/04/2025", undefined],
    ["11/32/2025", undefined],
    ["2025-13-01", undefined],
    ["2025-12/31", undefined],
    ["32 December", undefined],
    ["5 apples", undefined],
  ])("%s", (text, date) => {
    const found = dateAt(tokenize(text), 0);
    const { to: _to, ...rest } = found ?? { to: 0 };
    expect(found && rest).toEqual(date);
  });

  it("ends where its words end", () => {
    const end = (text: string) => {
      const tokens = tokenize(text);
      return tokens[dateAt(tokens, 0)!.to]?.text;
    };
    for (const text of [
      "May 3, 2026 x",
      "3 May 2026 x",
      "May 2026 x",
      "Aug 8 (2022) x",
      "2026-05-03 x",
      "5/3/2026 x",
      "May x",
    ])
      expect(end(text), text).toBe("x");
    expect(end("May 3, x")).toBe(",");
  });

  it("is written with the month's last day where only the month is known", () => {
    expect([dayText(2026, 2), dayText(2024, 2), dayText(2026, 4, 31), dayText(2026, 12, 5)]).toEqual([
      "2026-02-28",
      "2024-02-29",
      "2026-04-30",
      "2026-12-05",
    ]);
  });

  it("may have a year of two digits", () => {
    expect(["15", "26", "39", "14", "40", "2026", "x"].map(shortYear)).toEqual([
      2015,
      2026,
      2039,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("the day in an address", () => {
  it.each([
    ["https://e.com/2023/05/11/wulf", "2023-05-11"],
    ["https://e.com/2023-5-1/wulf", "2023-05-01"],
    ["https://e.com/wulf-2023-05-11", "2023-05-11"],
    ["https://e.com/wulf-20260509/", "2026-05-09"],
    ["https://e.com/2025-11/wulf", "2025-11-15"],
    ["https://e.com/2025/11/wulf", "2025-11-15"],
    ["https://e.com/2023/13/11/wulf", undefined],
    ["https://e.com/wulf-120260509", undefined],
    ["https://e.com/wulf", undefined],
    [`https://e.com/${"x".repeat(300)}/2023/05/11/`, undefined],
  ])("%s: %s", (url, day) => {
    expect(dayInUrl(url)).toBe(day);
  });

  it.each([
    ["https://e.com/galaxy-q1-2026", ["quarter 1 2026"]],
    ["https://e.com/galaxy-q1fy26-results", ["quarter 1 2026"]],
    ["https://e.com/galaxy-fy26-q1", ["quarter 1 2026"]],
    ["https://e.com/reports-fourth-quarter-2025-results", ["quarter 4 2025"]],
    ["https://e.com/why-we-wait", []],
  ])("%s names the period %j", (url, periods) => {
    expect(periodsInUrl(url).map(({ kind, number, year }) => `${kind} ${number} ${year}`)).toEqual(periods);
  });

  it("is none where there is no address", () => {
    expect(periodsInUrl(undefined)).toEqual([]);
  });
});

describe("the day of the news", () => {
  const NEWS: [string, string | undefined][] = [
    ["NEW YORK, May 8, 2026 (Wire) -- TeraWulf reported.", "2026-05-08"],
    ["TeraWulf reported on May 8, 2026.", "2026-05-08"],
    ["The quarter ended March 31, 2026. May 8, 2026.", "2026-05-08"],
    ["The meeting is on May 8, 2026.", undefined],
    ["It will report on May 8, 2026.", undefined],
    ["Notes due May 8, 2026.", undefined],
    ["Deadline for plaintiffs: December 6, 2024.", undefined],
    ["June 20, 2023 - July 11, 2024", undefined],
    ["07:35:11 EDT Tue 07 May 2024", undefined],
    ["In May 2026 it rained.", undefined],
    [`${"x ".repeat(460)}May 8, 2026`, undefined],
  ];
  it.each(NEWS)("%s", (text, day) => {
    expect(dayInText(tokenize(text))).toBe(day);
  });

  it("is its feed's before its address's before its text's", () => {
    const tokens = tokenize("NEW YORK, May 8, 2026 -- TeraWulf reported.");
    const url = "https://e.com/2026/05/07/wulf";
    expect(documentDay({ publishedAt: "2026-05-06T10:00:00Z", url }, tokens)).toBe("2026-05-06");
    expect(documentDay({ publishedAt: "yesterday", url }, tokens)).toBe("2026-05-07");
    expect(documentDay({ url: "https://e.com/wulf" }, tokens)).toBe("2026-05-08");
    expect(documentDay({}, tokenize("no day"))).toBeUndefined();
  });

  it.each([
    ["It was done on May 8, 2026.", "2026-05-08"],
    ["The year ended May 8, 2026.", undefined],
    ["Since May 8, 2026 it rains.", undefined],
    ["Notes maturing on May 8, 2026.", undefined],
    ["Between June 20, 2023 and July 11, 2024.", undefined],
  ])("is near any day that is named: %s", (text, day) => {
    expect(dayNamed(tokenize(text))).toBe(day);
  });
});
