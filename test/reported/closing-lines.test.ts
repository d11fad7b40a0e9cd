import { expect, it } from "vitest";
import { readingOf } from "./read.ts";

/** "Nothing in our service is advice to buy or to sell" was a merger, and a line on delayed prices a financing. */
it("the closing lines of wires announce nothing", () => {
  const { announcements } = readingOf(
    "TeraWulf Reports First Quarter 2026 Results",
    "TeraWulf (WULF) reported revenue of $34.0 million for the first quarter of 2026.\n\nNothing in our service is advice to buy or to sell.\n\nPrices and share data are delayed by 15 minutes.",
  );
  expect(announcements).toEqual([]);
});
