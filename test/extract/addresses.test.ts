import { describe, expect, test } from "vitest";
import { createReader } from "../../src/extract/index.ts";
import { loadCompanies } from "../../src/readers/index.ts";

const reader = createReader(loadCompanies("feeds/companies.yaml"));

/** The period that an undated text reports on, and what makes it doubtful. */
function headlineOf(text: string, path: string | undefined) {
  const url = path === undefined ? {} : { url: `https://example.com/${path}` };
  const { headline } = reader.trace({ title: "Cipher Mining results", text, ...url });
  return [headline.period, ...headline.doubts];
}

const PLAIN = "Revenue was $58 million.";
const OF_ADDRESS = "the period is that of the address";
const OF_NOTHING = [undefined, "no period is named and no date is known"];

describe("a text that names no period, of an unknown day, has the one that its address spells out", () => {
  test.each([
    "cipher-q1-2026-results",
    "cipher-mining-first-quarter-2026-results",
    "News/Cipher_Q1_2026.html",
    "cipher-q1-26",
    "cipher-q126",
    "cipher-fy26-q1",
    "cipher-fy26q1",
    "cipher-q1-fy26",
    "cipher-q1fy26",
  ])("%s", (path) => {
    expect(headlineOf(PLAIN, path)).toEqual(["2026Q1", OF_ADDRESS]);
  });

  test("a fourth quarter that is told with its year is the period", () => {
    const path = "cipher-fourth-quarter-and-full-year-2025-results";
    expect(headlineOf(PLAIN, path)).toEqual(["2025Q4", OF_ADDRESS]);
  });
});

describe("an address says nothing of the period", () => {
  test.each([
    ["that has two quarters", "cipher-q4-2025-q1-2026"],
    ["whose quarter has no year", "cipher-q1"],
    ["whose quarter has no year, in words", "cipher-first-quarter"],
    ["with a year for its folder", "2026/cipher-results"],
    ["with a whole year", "cipher-full-year-2025-results"],
    ["that has it behind its first 300 characters", `${"cipher-".repeat(45)}q1-2026`],
    ["that is not known", undefined],
  ])("%s", (_, path) => {
    expect(headlineOf(PLAIN, path)).toEqual(OF_NOTHING);
  });

  test("in the name of its host", () => {
    const url = "https://q1-2025.example.com/cipher-mining";
    const { headline } = reader.trace({ title: "Cipher Mining results", text: PLAIN, url });
    expect([headline.period, ...headline.doubts]).toEqual(OF_NOTHING);
  });
});

describe("a quarter without its year", () => {
  const text = "Revenue was $58 million in the first quarter.";

  test.each(["cipher-q1-2026-results", "cipher-q4-2025-and-q1-2026"])("has the year of its address: %s", (path) => {
    expect(headlineOf(text, path)).toEqual(["2026Q1", "the year is that of the address"]);
  });

  test.each(["cipher-results", "cipher-first-half-2026"])("stays open beside %s", (path) => {
    expect(headlineOf(text, path)).toEqual([undefined, "the year is not stated", "no date settles it"]);
  });

  test("that only counts how long a company is listed gives way to the one of the address", () => {
    const listed = "Its first quarter as a listed firm went well. Revenue was $72 million in Q3.";
    expect(headlineOf(listed, "cipher-q3-2025")[0]).toBe("2025Q3");
  });
});

test("what the text says of its period outweighs its address", () => {
  expect(headlineOf("Revenue was $58 million in the first quarter of 2026.", "cipher-q3-2025")).toEqual(["2026Q1"]);
});

describe("the doubts of a text that came on a known day", () => {
  test.each([
    [PLAIN, ["2026Q1", "the period is not named; taken from the date"]],
    [
      "Revenue for the transition period was $20 million.",
      [undefined, "of a transition period, whose months are not named"],
    ],
    [
      "Revenue in the transition period from mining to AI was $20 million.",
      ["2026Q1", "the period is not named; taken from the date"],
    ],
    ["Revenue in the first quarter of 2026 was $58 million.", ["2026Q1"]],
  ])("%s", (text, told) => {
    const { headline } = reader.trace({ title: "Cipher Mining results", text, publishedAt: "2026-05-08" });
    expect([headline.period, ...headline.doubts]).toEqual(told);
  });
});

describe("the doubts of a text in Japanese", () => {
  test.each([
    ["テラウルフの決算", "売上高は3400万ドルだった。", "2026-05-08", [undefined, "no period is named"]],
    ["テラウルフの決算", "2026年第1四半期の売上高は3400万ドルだった。", "2026-05-08", ["2026Q1"]],
    ["テラウルフの決算", "2026年1〜3月期の売上高は3400万ドルだった。", "2026-05-08", ["2026Q1"]],
    ["テラウルフの決算", "第1四半期の売上高は3400万ドルだった。", "2026-05-08", ["2026Q1", "the year is not stated"]],
    [
      "テラウルフの決算",
      "第1四半期の売上高は3400万ドルだった。",
      undefined,
      [undefined, "the year is not stated", "no date settles it"],
    ],
    ["テラウルフの9カ月決算", "売上高は3400万ドルだった。", undefined, [undefined, "no period is named"]],
  ])("%s: %s %s", (title, text, day, told) => {
    const { headline } = reader.trace({ title, text, ...(day ? { publishedAt: day } : {}) });
    expect([headline.period, ...headline.doubts]).toEqual(told);
  });
});
