import { describe, expect, it } from "vitest";
import { readHead } from "../../src/extract/tables/heads.ts";
import { figuresOf } from "./read.ts";

const inQuarter = (text: string): string[] => figuresOf("TeraWulf reports first quarter 2026 results", text);

describe("brackets, thousands and months were misread", () => {
  it.each([
    ["The net result was $(427.6 million).", "net_income -427.6 USD current"],
    ["Adjusted EBITDA was US$(4.7 million).", "adjusted_ebitda -4.7 USD current"],
    ["Adjusted EBITDA was $(4.7) million.", "adjusted_ebitda -4.7 USD current"],
  ])("a bracket that closes behind the scale is a minus: %s", (text, figure) => {
    expect(inQuarter(text)).toEqual([figure]);
  });

  it('"mil" is a thousand before the name of a currency in Spanish, a million elsewhere', () => {
    expect(inQuarter("Revenue was 5 mil dólares.")).toEqual(["total_revenue 0.005 USD current"]);
    expect(inQuarter("Revenue was $34 mil.")).toEqual(["total_revenue 34 USD current"]);
    expect(inQuarter("Revenue was 9,8 mil millones de dólares.")).toEqual(["total_revenue 9800 USD current"]);
  });

  it("a word that only begins like a month is none", () => {
    expect(readHead("Decision 12")).toEqual({});
    expect(readHead("Marketing 3")).toEqual({});
    expect(readHead("Dec. 31, 2025")).toEqual({ month: 12, day: 31, year: 2025 });
    expect(readHead("31 September 2025")).toEqual({ month: 9, day: 31, year: 2025 });
  });
});
