import { describe, expect, test } from "vitest";
import { vocabularyOf } from "../../src/rules/environment.ts";
import { compileSentence, fillSentence } from "../../src/rules/sentence.ts";
import { exactly, type Value } from "../../src/rules/value.ts";
import { METRICS } from "../support/tiny.ts";

const vocabulary = vocabularyOf(METRICS);
const facts = new Map<string, Value>([
  ["hpc_revenue", exactly(21_000_000, "USD")],
  ["mining_revenue", exactly(13_000_000, "USD")],
  ["contract.counterparty", "Microsoft"],
]);
const fill = (source: string) => fillSentence(compileSentence(source, vocabulary), { facts, past: [] }, new Map());
const refused = (source: string) => () => compileSentence(source, vocabulary);

describe("a sentence", () => {
  test.each([
    ["shows facts", "HPC {hpc_revenue} over mining {mining_revenue}", "HPC $21M over mining $13M"],
    ["shows what is computed", "up {growth(hpc_revenue, mining_revenue)}", "up 62%"],
    ["says what is not stated", "net loss of {net_loss}", "net loss of not stated"],
    ["leaves out a part that is not stated", "loss[ of {net_loss}] told", "loss told"],
    ["leaves out a part as a whole", "HPC[ {hpc_revenue} and {net_loss}] told", "HPC told"],
    ["keeps a part without gaps", "HPC[ revenue] told", "HPC revenue told"],
    [
      "says a part where its condition holds",
      "[if hpc_revenue > mining_revenue: over][if hpc_revenue < mining_revenue: under]",
      "over",
    ],
    ["leaves a part out where its condition cannot be told", "told[if net_loss > USD(1): , a loss]", "told"],
    ["takes a name as it is", "with {contract.counterparty}", "with Microsoft"],
  ])("%s", (_title, source, words) => {
    expect(fill(source)).toBe(words);
  });

  test.each([
    ["a gap without end", "loss {net_loss", "This gap is not closed; write } behind the fact."],
    ["a part without end", "loss [of", "This part is not closed; write ] behind it."],
    ["a part inside a part", "a [b [c]]", "Parts in [ ] cannot stand inside one another."],
    [
      "an if without text",
      "a [if hpc_revenue > mining_revenue]",
      "This [if …] lacks its text; write [if condition: text].",
    ],
    ["an if that is no yes or no", "a [if hpc_revenue: b]", "This is money, no yes or no; compare it with something."],
    ["a typo", "{hpc_revenu}", 'There is no fact "hpc_revenu"; did you mean hpc_revenue?'],
    ["an empty gap", "a {} b", "This cannot be read"],
  ])("is refused with %s", (_title, source, words) => {
    expect(refused(source)).toThrow(words);
  });
});
