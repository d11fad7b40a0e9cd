import { describe, expect, it } from "vitest";
import { readNumber, scaleDecimal } from "../../src/extract/amounts/decimal.ts";

describe("a number is moved by its scale, exactly", () => {
  it.each([
    ["427.6", 6, "427600000", "100000"],
    ["0.05", 6, "50000", "10000"],
    ["1.23456789", 6, "1234567.89", "0.01"],
    ["1.5000000", 6, "1500000", "0.1"],
    ["7", 0, "7", "1"],
    ["007", 0, "7", "1"],
    ["0", 3, "0", "1000"],
    ["2.50", 0, "2.5", "0.01"],
    ["123456789012345678", 0, "123456789012345678", "1"],
  ])("%s by %d places is %s, to %s", (plain, places, value, precision) => {
    expect(scaleDecimal(plain, places)).toEqual({ value, precision });
  });

  it("and what has too many digits, or none before the point, is none", () => {
    expect(scaleDecimal("1234567890123456789", 0)).toBeUndefined();
    expect(scaleDecimal("123456789012.3456789", 0)).toBeUndefined();
    expect(scaleDecimal(".5", 0)).toBeUndefined();
  });
});

describe("a number as people write it", () => {
  it.each([
    ["1132", false, "1132"],
    ["1,132", false, "1132"],
    ["1,132,000", false, "1132000"],
    ["427.6", false, "427.6"],
    ["82,1", false, "82.1"],
    ["82,15", false, "82.15"],
    ["1,234.5", false, "1234.5"],
    ["1.234,5", false, "1234.5"],
    ["1’234’567", false, "1234567"],
    ["0,500", false, undefined],
    ["1234,567", false, undefined],
    ["1,23,456", false, undefined],
    ["1.132", false, "1.132"],
    ["1.132.000", false, "1132000"],
    ["1.132", true, "1132"],
    ["0.132", true, "0.132"],
    ["427,6", true, "427.6"],
    ["1,132", true, "1.132"],
    ["1,132,000", true, "1132000"],
    ["1.2.3", false, undefined],
    ["1.234,5,6", false, undefined],
    ["1.23,5", false, undefined],
    ["1,234.5.6", false, undefined],
    ["1".repeat(36), false, "1".repeat(36)],
    ["1".repeat(37), false, undefined],
  ])("%s, decimal comma %s, is %s", (text, comma, plain) => {
    expect(readNumber(text, comma)).toBe(plain);
  });
});
