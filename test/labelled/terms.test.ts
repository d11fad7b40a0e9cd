import { describe, expect, test } from "vitest";
import { createReader } from "../../src/extract/index.ts";
import { documentLine, inputOf } from "../../src/jobs/analyze.ts";
import { foldSpaces } from "../../src/lib/index.ts";
import type { Announcement, Passage } from "../../src/model/index.ts";
import { loadCompanies } from "../../src/readers/index.ts";
import { readSet, setPaths } from "./documents.ts";

const SHOWN = ["counterparty", "value", "mw", "termYears", "backstop", "to", "newTicker", "instrument", "status"];

/** Terms that a reading states and that no sentence is given for; a name of old may be known from the list alone. */
const withoutSentence = (one: Announcement): string[] =>
  one.kind === "mining_exit" || one.kind === "milestone" || one.kind === "guidance"
    ? []
    : SHOWN.filter((name) => name in one && !(name in (one.terms ?? {})));

describe("terms of what the labelled documents announce", () => {
  const reader = createReader(loadCompanies("feeds/companies.yaml"));

  /** Each announcement of a set of documents, with the words that each of its terms points to. */
  const announcedIn = (path: string) =>
    readSet(path).flatMap((line) => {
      const { reading, document, shift } = reader.trace(inputOf(documentLine.parse(line)));
      return reading.announcements.map((one) => ({
        name: `${line.id} ${one.kind}`,
        one,
        terms: Object.entries<Passage>(one.terms ?? {}).map(([term, { quote, start, end }]) => ({
          term,
          quote,
          words: foldSpaces(document.text.slice(start + shift, end + shift)),
        })),
      }));
    });
  const announced = setPaths().flatMap(announcedIn);

  test("each stands in words in the sentence that is shown for it", () => {
    const terms = announced.flatMap(({ name, terms }) => terms.map((one) => ({ name, ...one })));
    expect(terms).not.toEqual([]);
    expect(terms.filter(({ quote, words }) => !words || !quote.includes(words) || quote.length > 400)).toEqual([]);
  });

  test("none that is shown is without a sentence", () => {
    const missing = announced.flatMap(({ name, one }) => withoutSentence(one).map((term) => `${name}: ${term}`));
    expect(missing).toEqual([]);
  });
});
