import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { periodEnd } from "../../src/model/index.ts";
import { loadCompanies, loadHistory } from "../../src/readers/index.ts";

const file = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const history = loadHistory(file("feeds/history/quarters.jsonl"));

describe("the shipped history", () => {
  it("holds 199 quarters with 548 figures, each with its source", () => {
    expect(history).toHaveLength(199);
    const figures = history.flatMap((quarter) => Object.values(quarter.figures));
    expect(figures).toHaveLength(548);
    expect(figures.filter(({ source }) => source.length < 5)).toEqual([]);
  });

  it("states no figure finer than its source does", () => {
    const finer = history.flatMap(({ ticker, period, figures }) =>
      Object.entries(figures)
        .filter(([, { value, precision }]) => Number(value) % Number(precision) !== 0)
        .map(([metric]) => `${ticker} ${period} ${metric}`),
    );
    expect(finer).toEqual([]);
  });

  it("names only watched companies, each quarter once, ending when their fiscal calendar says", () => {
    const companies = new Map(loadCompanies(file("feeds/companies.yaml")).map((company) => [company.ticker, company]));
    const odd = history.filter(({ ticker, period, periodEnd: end }) => {
      const company = companies.get(ticker);
      return !company || periodEnd(period, company.fiscalYearEndMonth) !== end;
    });
    expect(odd.map(({ ticker, period, periodEnd: end }) => `${ticker} ${period} ${end}`)).toEqual([]);
    expect(new Set(history.map(({ ticker, period }) => `${ticker} ${period}`)).size).toBe(history.length);
  });

  it("keeps readings that differ", () => {
    const quarter = history.find(({ ticker, period }) => ticker === "MARA" && period === "2022Q1");
    expect(quarter?.figures.net_income?.conflict).toEqual(["-13000000", "-17109000"]);
  });
});

describe("a history file with a fault", () => {
  const load = (text: string) => {
    const folder = mkdtempSync(join(tmpdir(), "history-"));
    const path = join(folder, "quarters.jsonl");
    writeFileSync(path, text);
    try {
      return loadHistory(path);
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
  const figure = '{"value":"1","precision":"1","source":"somewhere","trust":"press"}';
  const line = (period: string) =>
    `{"ticker":"WULF","period":"${period}","periodEnd":"2026-03-31","figures":{"net_income":${figure}}}`;

  it("names the line", () => {
    expect(load(`${line("2026Q1")}\n\n`)).toHaveLength(1);
    expect(() => load(`${line("2026Q1")}\n{`)).toThrow("quarters.jsonl:2 is no JSON");
    expect(() => load(line("2026"))).toThrow("quarters.jsonl:1: period: a period is written 2026Q1");
    expect(() => loadHistory("/nowhere/quarters.jsonl")).toThrow("cannot be read");
  });
});
