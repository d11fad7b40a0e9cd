import { expect, it } from "vitest";
import { readingOf } from "./read.ts";

const periodOf = (title: string, text: string) => readingOf(title, text).period;

it.each([
  "for the quarter (ended September 30, 2025)",
  "for the quarter which ended in September 2025",
  "in the three months to the end of September 2025",
  "in the 3 rd quarter of 2025",
])("a quarter's last day was not seen: %s", (period) => {
  expect(periodOf("Bitdeer results", `Revenue was $169 million ${period}.`)).toBe("2025Q3");
});

it("a quarter of the calendar year was read as the company's own of that number", () => {
  const text = "CleanSpark's revenue was $181 million in the fourth quarter of calendar 2025.";
  expect(periodOf("CleanSpark results", text)).toBe("2026Q1");
});

it("a fiscal Q1 was read as the calendar's, in a text that came late", () => {
  const { facts } = readingOf(
    "CleanSpark in May 2026",
    "Published on May 8, 2026. In fiscal Q1 2026 CleanSpark's revenue was $181 million.",
  );
  expect(facts.map(({ period }) => period)).toEqual(["2026Q1"]);
});
