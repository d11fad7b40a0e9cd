import { describe, expect, it } from "vitest";
import { createReader } from "../../src/extract/index.ts";
import { loadCompanies } from "../../src/readers/index.ts";

const reader = createReader(loadCompanies(new URL("../../feeds/companies.yaml", import.meta.url).pathname));
const DAY = { publishedAt: "2026-05-08T12:00:00Z" };

const LINES =
  "HPC lease revenue was approximately $21.0 million and mining revenue fell to under $13 million, compared with $34.4 million a year earlier.";
const LOSS = "Net loss widened to $427.6 million from $61.4 million.";
const HELD = "It held 1,132 BTC at the end of the quarter.";
const TEXT = `TeraWulf Inc. (Nasdaq: WULF) reported results for the quarter ended March 31, 2026. ${LINES} ${LOSS} ${HELD}`;
const NOW = { company: "WULF", period: "2026Q1", periodStart: "2026-01-01", periodEnd: "2026-03-31", role: "current" };
const BEFORE = {
  company: "WULF",
  period: "2025Q1",
  periodStart: "2025-01-01",
  periodEnd: "2025-03-31",
  role: "prior_year",
};
const SAID = { currency: "USD", status: "reported", source: "text", doubts: [] };

describe("a figure of a text", () => {
  const read = (text: string) => reader.read({ title: "TeraWulf reports its first quarter of 2026", text, ...DAY });

  it("is whole: whose, of when, how exact, with its bound, its sentence and its place", () => {
    const { facts, ...reading } = read(TEXT);
    const placed = facts.map(({ start, end, ...fact }) => ({ ...fact, at: TEXT.slice(start, end) }));
    expect(placed).toEqual([
      {
        ...NOW,
        ...SAID,
        metric: "hpc_revenue",
        value: "21000000",
        precision: "100000",
        bound: "about",
        quote: LINES,
        at: "$21.0 million",
      },
      {
        ...NOW,
        ...SAID,
        metric: "mining_revenue",
        value: "13000000",
        precision: "1000000",
        bound: "under",
        quote: LINES,
        at: "$13 million",
      },
      {
        ...BEFORE,
        ...SAID,
        metric: "mining_revenue",
        value: "34400000",
        precision: "100000",
        quote: LINES,
        at: "$34.4 million",
      },
      {
        ...NOW,
        ...SAID,
        metric: "net_income",
        value: "-427600000",
        precision: "100000",
        quote: LOSS,
        at: "$427.6 million",
      },
      {
        ...BEFORE,
        ...SAID,
        metric: "net_income",
        value: "-61400000",
        precision: "100000",
        quote: LOSS,
        at: "$61.4 million",
      },
      {
        ...NOW,
        metric: "bitcoin_held",
        value: "1132",
        precision: "1",
        status: "reported",
        source: "text",
        doubts: [],
        quote: HELD,
        at: "1,132 BTC",
      },
    ]);
    expect(reading).toEqual({
      kind: "earnings",
      lang: "en",
      company: "WULF",
      companies: ["WULF"],
      period: "2026Q1",
      periodEnd: "2026-03-31",
      day: "2026-05-08",
      announcements: [],
      refusals: [],
    });
  });

  it("is preliminary where the text calls its results so", () => {
    const { facts } = read(TEXT.replace("reported results", "reported preliminary results"));
    const own = facts.filter(({ role, currency }) => role === "current" && currency);
    expect(own.map(({ status }) => status)).toEqual(["preliminary", "preliminary", "preliminary"]);
  });
});

const ROWS: [string, string, string][] = [
  ["Bitcoin mining revenue", "$ 101,250", "$ 141,180"],
  ["AI cloud services revenue", "33,600", "3,550"],
  ["Total revenue", "134,850", "144,730"],
  ["Net income (loss)", "(47,900)", "24,200"],
];
const HEADS = ["Three months ended March 31, 2026", "Three months ended March 31, 2025"];
const row = (cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
const releaseWith = (unit: string) =>
  `<p>IREN Limited (Nasdaq: IREN) today reported results for the quarter ended March 31, 2026.</p><table>${[[unit, ...HEADS], ...ROWS].map(row).join("")}</table>`;

describe("a figure of a table", () => {
  const read = (unit: string) =>
    reader.read({
      title: "IREN results",
      text: "IREN Limited (Nasdaq: IREN) today reported results.",
      html: releaseWith(unit),
      ...DAY,
    });
  const METRICS = ["mining_revenue", "hpc_revenue", "total_revenue", "net_income"];

  it("is whole: in the company's own year, in the table's unit, with row, column and cell", () => {
    const { facts, period } = read("(in thousands)");
    expect(period).toBe("2026Q3");
    const values = [
      ["101250000", "33600000", "134850000", "-47900000"],
      ["141180000", "3550000", "144730000", "24200000"],
    ];
    const wanted = [0, 1].flatMap((column) =>
      ROWS.map(([label, ...cells], place) => ({
        company: "IREN",
        metric: METRICS[place],
        value: values[column]![place],
        currency: "USD",
        period: column === 0 ? "2026Q3" : "2025Q3",
        periodStart: column === 0 ? "2026-01-01" : "2025-01-01",
        periodEnd: column === 0 ? "2026-03-31" : "2025-03-31",
        role: column === 0 ? "current" : "prior_year",
        precision: "1000",
        status: "reported",
        source: "table",
        quote: `${label} | ${HEADS[column]} | ${cells[column]}`,
        doubts: [],
      })),
    );
    expect(facts.map(({ start: _start, end: _end, ...fact }) => fact)).toEqual(wanted);
  });

  it.each([
    ["(in millions)", "101250000000", "1000000"],
    ["(in thousands of Canadian dollars)", "101250000", "1000"],
  ])("counts in what the table says: %s", (unit, value, precision) => {
    expect(read(unit).facts[0]).toMatchObject({
      value,
      precision,
      currency: unit.includes("Canadian") ? "CAD" : "USD",
    });
  });
});
