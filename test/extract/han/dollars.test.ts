import { expect, test } from "vitest";
import { createReader } from "../../../src/extract/index.ts";
import { loadCompanies } from "../../../src/readers/index.ts";

const companies = loadCompanies("feeds/companies.yaml");

/** Currencies of what is read where the company reports in a currency of its own. */
const read = (currency: string, text: string) =>
  createReader(companies.map((one) => (one.ticker === "WULF" ? { ...one, currency } : one)))
    .read({ title: "テラウルフ、2026年第1四半期決算", text })
    .facts.map((fact) => `${fact.metric} ${fact.value} ${fact.currency}`);

test.each(["CAD", "AUD"])("a bare dollar of a company that reports in %s is nobody's", (currency) => {
  expect(read(currency, "売上高は3400万ドルだった。")).toEqual([]);
});

test.each(["CAD", "AUD"])("a text about a company that reports in %s says whose dollars it counts", (currency) => {
  expect(read(currency, "売上高は3400万米ドルだった。純利益は3500万ドルだった。")).toEqual([
    "total_revenue 34000000 USD",
    "net_income 35000000 USD",
  ]);
});

test("a bare dollar of a company that reports in euros is American", () => {
  expect(read("EUR", "売上高は3400万ドルだった。")).toEqual(["total_revenue 34000000 USD"]);
});
