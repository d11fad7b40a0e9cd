import { describe, expect, it } from "vitest";
import { figuresOf } from "./read.ts";

const inQuarter = (text: string): string[] => figuresOf("TeraWulf reports first quarter 2026 results", text);

describe("a whole year, and what a longer span was compared with, were read as the quarter a year ago", () => {
  it.each([
    "In 2025, revenue was $140.1 million, up from $69.3 million in 2024.",
    "In 2025, TeraWulf had a net loss of $661.4 million.",
    "Revenue of $140.1 million in 2025 doubled from 2024.",
    "Revenue for 2025 was $168.5 million.",
    "For the nine months ended September 30, 2025, revenue was $132.2 million, compared to $95.6 million for the same period of 2024.",
    "For the six months ended June 30, 2025, revenue was $82.1 million, compared to $78.0 million in the same period of 2024.",
    "Full-year 2025 revenue was $168.5 million, compared to $140.1 million in the prior year.",
  ])("nothing of: %s", (text) => {
    expect(inQuarter(text)).toEqual([]);
  });

  it.each([
    "Revenue was $34.0 million, up from $34.4 million in 2025.",
    "Revenue in the first quarter was $34.0 million. In 2025, it was $34.4 million.",
    "Revenue was $34.0 million. In 2025, revenue for the quarter was $34.4 million.",
    "Revenue rose to $34.0 million. In 2025, the company made $34.4 million in the same quarter.",
  ])("but of the quarter's comparison: %s", (text) => {
    expect(inQuarter(text)).toEqual(["total_revenue 34 USD current", "total_revenue 34.4 USD prior_year"]);
  });
});
