import { expect, it } from "vitest";
import { figuresOf, readingOf } from "./read.ts";

/** Pages that repeat themselves in another language below were left unread whole. */
it("a page that begins in English and goes on in Spanish is read", () => {
  expect(
    figuresOf(
      "BitFuFu Announces Second Quarter 2025 Results",
      "BitFuFu (NASDAQ: FUFU) grew Q2 2025 revenue 47.9% quarter over quarter to $115.4 million; net income was $47.1 million.\n\n636,000 users registered at the end of June.\n\nBitFuFu (NASDAQ: FUFU) aumentó sus ingresos un 47,9% con respecto al trimestre anterior, hasta los $115.4 millones, con un beneficio neto de $47.1 millones para el trimestre, y más de 636.000 usuarios registrados al final de junio.",
    ),
  ).toEqual(["net_income 47.1 USD current", "total_revenue 115.4 USD current"]);
});

/** "A New Name Is Not a Tenant" made "Is Not" the new name. */
it("a name does not begin with a verb", () => {
  expect(
    readingOf(
      "Bitfarms Stock: A New Name Is Not a Tenant",
      "Bitfarms (TSX: BITF) plans to take another name in April as it goes all in on AI data centres. Names are cheap.",
    ).announcements.filter(({ kind }) => kind === "rebrand"),
  ).toEqual([]);
});
