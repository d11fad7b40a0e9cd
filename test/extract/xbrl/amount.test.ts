import { expect, test } from "vitest";
import { readAmount } from "../../../src/extract/xbrl/amount.ts";

/** Text and attributes of a tagged figure, and its worth and what it is vouched for to. */
const FIGURES: readonly (readonly [text: string, attributes: Record<string, string>, read: string])[] = [
  ["81,759", { scale: "3", decimals: "-3" }, "81759000 to 1000"],
  ["81 759", { scale: "3", decimals: "-3", format: "ixt:num-space-comma" }, "81759000 to 1000"],
  ["81\u00a0759,5", { scale: "3", decimals: "-2", format: "ixt:num-space-comma" }, "81759500 to 100"],
  ["81,759", {}, "81759 to 1"],
  ["427.6", { scale: "6" }, "427600000 to 100000"],
  ["427.6", { scale: "6", decimals: "INF" }, "427600000 to 100000"],
  ["427.65", { scale: "6", decimals: "-4" }, "427650000 to 10000"],
  ["427.65", { scale: "6", decimals: "about -4" }, "427650000 to 10000"],
  ["427.65", { scale: "6", decimals: "-4 or so" }, "427650000 to 10000"],
  ["427.65", { scale: "6", decimals: "-10" }, "427650000 to 10000000000"],
  ["1,234", { decimals: "0" }, "1234 to 1"],
  ["0.16", { decimals: "2" }, "0.16 to 0.01"],
  ["0.165", { decimals: "3" }, "0.165 to 0.001"],
  ["5", { scale: "-2" }, "0.05 to 0.01"],
  ["12.5", { scale: "-2", decimals: "3" }, "0.125 to 0.001"],
  ["250", { scale: "-2" }, "2.5 to 0.01"],
  ["5", { scale: "15" }, "5000000000000000 to 1000000000000000"],
  ["0.12345678", {}, "0.12345678 to 0.00000001"],
  ["123456789012345678", {}, "123456789012345678 to 1"],
  ["19,133", { sign: "-", scale: "3" }, "-19133000 to 1000"],
  ["0.00", { sign: "-" }, "0 to 0.01"],
  ["—", { format: "ixt:fixed-zero" }, "0 to 1"],
  ["—", { format: "ixt:fixedzero", decimals: "-3" }, "0 to 1000"],
];

test.each(FIGURES)("%s with %j is read", (text, attributes, read) => {
  const amount = readAmount(text, attributes);
  expect(`${amount?.value} to ${amount?.precision}`).toBe(read);
});

test.each([
  ["", { "xsi:nil": "true" }],
  ["none", {}],
  ["$5", {}],
  ["5 million", {}],
  ["1.2.3", {}],
  ["0.123456789", {}],
  ["1234567890123456789", {}],
  ["5", { scale: "16" }],
  ["5", { scale: "-16" }],
  ["5", { scale: "1.5" }],
  ["5", { scale: "three" }],
])("%s with %j has no worth", (text, attributes) => {
  expect(readAmount(text, attributes as Record<string, string>)).toBeUndefined();
});
