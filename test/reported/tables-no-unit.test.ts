import { expect, test } from "vitest";
import { company, lines, table } from "../extract/tables/page.ts";

// Cipher's segments for 2025, cut out of their note, were read as dollars; the note above them said thousands.
test("a table that names no unit and could count in thousands is left alone", () => {
  const segments = table(
    [["Year Ended December 31, 2025", 3]],
    ["", "Bitcoin Mining", "Consolidated"],
    ["Revenue - bitcoin mining", "$ 223,942", "$ 223,942"],
    ["Loss before taxes", "", "$ (825,557)"],
  );
  expect(lines(segments, company("CIFR"))).toEqual([]);
});

test("figures that only dollars can be are read as dollars", () => {
  const html = table(["", "Q3 2025"], ["Total revenues", "2,184,336"], ["Net loss", "(3,699,118)"]);
  expect(lines(html, company("LMFA"))).toEqual([
    "total_revenue 2025Q3 current 2184336",
    "net_income 2025Q3 current -3699118",
  ]);
});
