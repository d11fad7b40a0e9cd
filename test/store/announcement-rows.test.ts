import { describe, expect, test } from "vitest";
import { fromBody, toBody } from "../../src/store/announcement-rows.ts";
import { deal } from "../support/tiny.ts";

describe("an announcement as it is stored", () => {
  const quote = "Hut 8 signed a 15-year lease for 245 MW with Fluidstack.";
  const other = "The lease has a worth of $7.0 billion, and Google answers for it.";
  const told = deal({
    quote,
    terms: {
      counterparty: { quote, start: 45, end: 55 },
      mw: { quote, start: 33, end: 39 },
      value: { quote: other, start: 80, end: 92 },
      backstop: { quote: other, start: 98, end: 104 },
    },
  });

  test("holds each sentence once and gives every term its own again", () => {
    const body = toBody(told);
    expect(body.split(quote)).toHaveLength(2);
    expect(body.split(other)).toHaveLength(2);
    expect(fromBody(body)).toEqual(told);
  });

  test("of a time before terms had sentences is read as it was", () => {
    const { terms: _terms, ...before } = told;
    expect(fromBody(JSON.stringify(before))).toEqual(before);
  });
});
