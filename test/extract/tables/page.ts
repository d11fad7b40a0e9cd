/** Writes pages as exhibits have them, and reads their tables: what the tests of this folder share. */
import { readTables, type TablesContext } from "../../../src/extract/tables/index.ts";
import { readHtml } from "../../../src/lib/index.ts";
import type { Company, Fact } from "../../../src/model/index.ts";

export const company = (ticker: string, more: Partial<Company> = {}): Company => ({
  ticker,
  name: `${ticker} Inc.`,
  formerNames: [],
  formerTickers: [],
  aliases: [],
  fiscalYearEndMonth: 12,
  segments: { hpc: [], mining: [], hosting: [] },
  currency: "USD",
  listed: true,
  ...more,
});

export const WULF = company("WULF", {
  segments: { hpc: ["HPC lease revenue"], mining: ["digital asset"], hosting: [] },
});

/** A cell: its text, or its text and the columns that it covers. */
export type CellSpec = string | [text: string, colspan: number];

const cell = (spec: CellSpec): string =>
  typeof spec === "string" ? `<td>${spec}</td>` : `<td colspan="${spec[1]}">${spec[0]}</td>`;

export const table = (...rows: CellSpec[][]): string =>
  `<table>${rows.map((row) => `<tr>${row.map(cell).join("")}</tr>`).join("")}</table>`;

export const text = (...lines: string[]): string => lines.map((line) => `<p>${line}</p>`).join("");

export const facts = (html: string, of: Company = WULF, more: Partial<TablesContext> = {}): Fact[] =>
  readTables(readHtml(html), { company: of, ...more });

/** "hpc_revenue 2026Q1 current 20984000": one line a fact, USD unless said. */
export const lines = (html: string, of: Company = WULF, more: Partial<TablesContext> = {}): string[] =>
  facts(html, of, more).map(
    ({ metric, period, role, value, currency }) =>
      `${metric} ${period} ${role} ${value}${currency === "USD" ? "" : ` ${currency}`}`,
  );
