import { describe, expect, test } from "vitest";
import { createReader } from "../../src/extract/index.ts";
import { company } from "./tables/page.ts";

/** Currencies of the figures that are read of a report by a miner whose own currency is `own`. */
const currencies = (own: string, text: string): (string | undefined)[] =>
  createReader([company("DMGI", { name: "DMG Blockchain", currency: own })])
    .read({ title: "DMG Blockchain first quarter 2026 results", text, publishedAt: "2026-05-08" })
    .facts.map(({ currency }) => currency);

describe("which country's dollar a bare sign is", () => {
  test.each([
    ["of a company that reports in US dollars: theirs", "USD", "Revenue was $34.0 million.", ["USD"]],
    ["of one that reports in Canadian dollars: theirs", "CAD", "Revenue was $34.0 million.", ["CAD"]],
    ["of one that reports in Australian dollars: theirs", "AUD", "Revenue was $34.0 million.", ["AUD"]],
    ["of one that reports in euros: the US dollar", "EUR", "Revenue was $34.0 million.", ["USD"]],
    [
      "a Canadian company that writes US$ once means US dollars all through",
      "CAD",
      "Revenue was $34.0 million. The net loss was US$5.0 million.",
      ["USD", "USD"],
    ],
    [
      "what the text says of its amounts holds before the company's own currency",
      "USD",
      "All amounts are in Canadian dollars. Revenue was $34.0 million.",
      ["CAD"],
    ],
    [
      "Australian ones, too",
      "USD",
      "All amounts are expressed in Australian dollars. Revenue was $34.0 million.",
      ["AUD"],
    ],
    ["and US ones", "CAD", "All figures are in US dollars. Revenue was $34.0 million.", ["USD"]],
    [
      "what Canadian dollars did beside the figures says nothing of them",
      "USD",
      "Revenue was $34.0 million. A grant is paid in Canadian dollars.",
      ["USD"],
    ],
  ])("%s", (_what, own, text, expected) => {
    expect(currencies(own, text)).toEqual(expected);
  });
});
