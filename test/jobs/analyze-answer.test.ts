import { describe, expect, test } from "vitest";
import { answerOf } from "../../src/jobs/analyze-answer.ts";
import { readingOf } from "../reported/read.ts";

const answer = (title: string, text: string) => answerOf("a", readingOf(title, text), [], null);

describe("an answer of npm run analyze", () => {
  test("gives the terms of a contract, and beside them the sentence of each", () => {
    const { contract } = answer("IREN signs AI contract with Microsoft", "It covers 200 MW. It runs for five years.");
    expect(contract).toEqual({
      counterparty: "Microsoft",
      value: null,
      currency: null,
      mw: 200,
      termYears: 5,
      quotes: {
        counterparty: "IREN signs AI contract with Microsoft",
        mw: "It covers 200 MW.",
        termYears: "It runs for five years.",
      },
    });
  });

  test("gives a new name with the sentences of its parts", () => {
    const title = "Bitfarms changes its name to Keel Infrastructure";
    expect(answer(title, "Its shares trade under the new symbol KEEL.").rebrand).toEqual({
      from: "Bitfarms",
      to: "Keel Infrastructure",
      newTicker: "KEEL",
      aiFirst: false,
      status: "completed",
      quotes: { from: title, to: title, status: title, newTicker: "Its shares trade under the new symbol KEEL." },
    });
  });
});
