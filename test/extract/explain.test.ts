import { describe, expect, test } from "vitest";
import { createReader, type DocumentInput, explainDocument } from "../../src/extract/index.ts";
import { loadCompanies } from "../../src/readers/index.ts";

const reader = createReader(loadCompanies("feeds/companies.yaml"));
const explained = (document: DocumentInput): string[] => explainDocument(reader.trace(document));

describe("a document is shown with all that was seen and decided in it", () => {
  test("names, amounts and periods are marked in their lines, each link stands under its line with its outcome", () => {
    const lines = explained({
      title: "TeraWulf Reports First Quarter 2026 Results",
      text: "PADUCAH - TeraWulf\u2019s revenue was $34 million in the first quarter of 2026, against $34.4 million a year earlier.\n\nHighlights\n\nNet loss came to $427.6\nmillion. TeraWulf expects revenue of $50 million, and $3 million is its loss.",
      publishedAt: "2026-05-08",
    });
    expect(lines).toEqual([
      "kind earnings, language en, company WULF, named WULF",
      "period 2026Q1; headline 2026Q1; day 2026-05-08; no doubts",
      "",
      "T @TeraWulf Reports <First Quarter 2026> Results",
      "  PADUCAH - @TeraWulf\u2019s [revenue]total_revenue was {$34 million} in the <first quarter of 2026>, against {$34.4 million} <a year earlier>.",
      '    $34 million <- total_revenue "revenue" (9): total_revenue 34000000 current 2026Q1',
      '    $34.4 million <- total_revenue "revenue" (6), compared: total_revenue 34400000 prior_year 2025Q1',
      "H Highlights",
      "  [Net loss]net_income came to {$427.6 \u21b5 million}.",
      '    $427.6   million <- net_income "Net loss" (8.5): net_income -427600000 current 2026Q1',
      "  @TeraWulf expects [revenue]total_revenue of {$50 million}, and {$3 million} is its [loss]~net_income.",
      '    $50 million <- total_revenue "revenue" (9): expected',
      '    $3 million <- total_revenue "revenue" (5): expected',
      "",
      "fact total_revenue 34000000 USD current 2026Q1 text",
      "fact total_revenue 34400000 USD prior_year 2025Q1 text",
      "fact net_income -427600000 USD current 2026Q1 text",
      "left unread: expected",
    ]);
  });

  test("a figure without a period is shown with its doubt, and a promise as it was read", () => {
    const lines = explained({
      title: "Bitdeer on its year",
      text: "Bitdeer's total revenue was $12 million. Bitdeer expects revenue of $50 million for the second quarter of 2027.",
    });
    expect(lines.slice(0, 2)).toEqual([
      "kind earnings, language en, company BTDR, named BTDR",
      'period none; headline "open"; day unknown; no period is named and no date is known',
    ]);
    expect(lines.slice(5)).toEqual([
      '    $12 million <- total_revenue "total revenue" (9): total_revenue 12000000 current ?',
      "  @Bitdeer expects [revenue]total_revenue of {$50 million} for the <second quarter of 2027>.",
      '    $50 million <- total_revenue "revenue" (9): expected',
      "",
      "fact total_revenue 12000000 USD current ? text (the period is not named and no date settles it)",
      expect.stringContaining('{"kind":"guidance","company":"BTDR","metric":"total_revenue"'),
      "left unread: expected",
    ]);
  });

  test("a quarter without its year is shown as far as it is known, a contract as it was read", () => {
    const lines = explained({
      title: "IREN and Cipher Digital sign with Microsoft",
      text: "IREN signed a contract with Microsoft. Results for Q1 are due.",
    });
    expect(lines.slice(0, 2)).toEqual([
      "kind contract, language en, company IREN, named IREN CIFR",
      'period none; headline {"kind":"quarter","number":1}; day unknown; the year is not stated; no date settles it',
    ]);
    expect(lines.slice(4)).toEqual([
      "  @IREN signed a [contract]decoy with Microsoft.",
      "  Results for <Q1> are due.",
      "",
      expect.stringContaining('{"kind":"contract","company":"IREN","counterparty":"Microsoft","isNew":true'),
    ]);
  });

  test("a term that stands in another sentence than the announcement is shown with that sentence", () => {
    const lines = explained({
      title: "IREN signs AI contract with Microsoft",
      text: "IREN signed the contract on Monday. It covers 200 MW and runs for five years.",
    });
    expect(lines.slice(-3)).toEqual([
      "",
      expect.stringContaining('"quote":"IREN signs AI contract with Microsoft"'),
      "    mw, termYears: “It covers 200 MW and runs for five years.”",
    ]);
    expect(lines.at(-2)).not.toContain('"terms"');
  });

  test("a text about nobody is shown with nothing in it", () => {
    expect(explained({ title: "Ein Wetterbericht", text: "Es regnet heute im Norden." })).toEqual([
      "kind other, language en, company none, named none",
      'period none; headline "open"; day unknown; no doubts',
      "",
      "T Ein Wetterbericht",
      "  Es regnet heute im Norden.",
      "",
    ]);
  });
});
