import { expect, it } from "vitest";
import { readingOf } from "./read.ts";

it.each([
  ["es", "TeraWulf: pérdida neta de 61 millones de dólares en el primer trimestre de 2026"],
  ["pt", "TeraWulf fecha primeiro trimestre de 2026 com prejuízo líquido de US$ 61 milhões"],
  ["fr", "TeraWulf : perte nette de 61 millions de dollars au premier trimestre 2026"],
  ["it", "TeraWulf, perdita netta di 61 milioni di dollari nel primo trimestre 2026"],
  ["de", "TeraWulf meldet Nettoverlust von 61 Millionen Dollar im ersten Quartal 2026"],
  ["en", "TeraWulf Q1 2026 net loss: $61 million"],
])("a title alone is read in its own language: %s", (lang, title) => {
  const reading = readingOf(title, "");
  expect(reading.lang).toBe(lang);
  expect(reading.facts.map(({ metric, value, period }) => [metric, value, period])).toEqual([
    ["net_income", "-61000000", "2026Q1"],
  ]);
});

it.each(["Riot Platforms de facto AI landlord", "La Joya: TeraWulf site", "MARA, IREN, CORZ: miners to watch"])(
  "an English title with a foreign word stays English: %s",
  (title) => {
    expect(readingOf(title, "").lang).toBe("en");
  },
);
