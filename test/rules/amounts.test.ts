import { expect, test } from "vitest";
import { readAmount } from "../../src/rules/amounts.ts";

test.each([
  ["$21.0M", { value: "21000000", precision: "100000", unit: "USD" }],
  ["-$427.6M", { value: "-427600000", precision: "100000", unit: "USD" }],
  ["under $13M", { value: "13000000", precision: "1000000", unit: "USD", bound: "under" }],
  ["about €1.25B", { value: "1250000000", precision: "10000000", unit: "EUR", bound: "about" }],
  ["C$5", { value: "5", precision: "1", unit: "CAD" }],
  ["KRW 900B", { value: "900000000000", precision: "1000000000", unit: "KRW" }],
  ["168 MW", { value: "168", precision: "1", unit: "mw" }],
  ["18.2 EH/s", { value: "18.2", precision: "0.1", unit: "eh_s" }],
  ["2,000 BTC", { value: "2000", precision: "1", unit: "btc" }],
  ["$0.05", { value: "0.05", precision: "0.01", unit: "USD" }],
  ["12", { value: "12", precision: "1" }],
])("%s is read as written", (text, amount) => {
  expect(readAmount(text)).toEqual(amount);
});

test.each(["", "$", "twelve", "$1.2.3M", "--5", "1e9", "$21 MW M"])("%s is no amount", (text) => {
  expect(readAmount(text)).toBeUndefined();
});
