import { expect, test, vi } from "vitest";
import { documentLine, inputOf } from "../../src/jobs/analyze.ts";
import { loadCompanies } from "../../src/readers/index.ts";
import { readSet, setPaths } from "../labelled/documents.ts";

const GATE = "../../src/extract/tokens/gate.ts";

/** A reader whose modules are loaded anew, with every gate open or as they are. */
async function load(open: boolean) {
  vi.resetModules();
  if (open)
    vi.doMock(GATE, async (original) => ({
      ...(await original<object>()),
      isOpen: () => true,
      isAnywhere: () => true,
    }));
  else vi.doUnmock(GATE);
  const { createReader } = await import("../../src/extract/index.ts");
  return createReader(loadCompanies("feeds/companies.yaml"));
}

test("a gate closes on no text that its detector reads: with all of them open every reading is the same", async () => {
  // Every second one: all of them are read twice.
  const documents = setPaths().flatMap((path) =>
    readSet(path)
      .filter((_, at) => at % 2 === 0)
      .map((one) => inputOf(documentLine.parse(one))),
  );
  const asTheyAre = await load(false);
  const closed = documents.map((document) => asTheyAre.read(document));
  const open = await load(true);
  for (const [at, document] of documents.entries()) expect(open.read(document), document.title).toEqual(closed[at]);
});

test("a gate lets through where one of its words stands between the tokens, and nowhere else", async () => {
  vi.resetModules();
  vi.doUnmock(GATE);
  const { gateOf, isAnywhere, isOpen } = await import("../../src/extract/tokens/gate.ts");
  const { wordList } = await import("../../src/extract/tokens/lexicon.ts");
  const { phraseTrie } = await import("../../src/extract/tokens/phrases.ts");
  const { tokenize } = await import("../../src/extract/tokens/tokens.ts");
  const gate = gateOf(wordList(["quokka"]), phraseTrie(["zebra crossing", "of quaggas"]));
  const tokens = tokenize("The herd of animals saw a Zebra there, and a quokka.");
  const opened = tokens.map((_, at) => isOpen(gate, tokens, at, at + 1));
  expect(tokens.filter((_, at) => opened[at]).map(({ text }) => text)).toEqual(["of", "Zebra", "quokka"]);
  expect(isOpen(gate, tokens, 3, 6)).toBe(false);
  expect(isOpen(gate, tokens, 0, tokens.length)).toBe(true);
  expect(isAnywhere(gate, tokens)).toBe(true);
  expect(isAnywhere(gate, tokenize("A kangaroo and its cubs"))).toBe(false);
  expect(isOpen(gate, tokenize(""), 0, 0)).toBe(false);
});

test("a word that may begin a period is tried in every case and form, others are passed", async () => {
  const { mayBeginPeriod } = await import("../../src/extract/periods/beginnings.ts");
  const { tokenize } = await import("../../src/extract/tokens/tokens.ts");
  const tried = (word: string) => mayBeginPeriod(tokenize(word)[0]!);
  const begin =
    "Q1 1q26 2H h2 FY2025 FY quarter First 1st six 9 2026 Sept January März YTD so Last the same corresponding";
  for (const word of begin.split(" ")) expect([word, tried(word)]).toEqual([word, true]);
  for (const word of "revenue $ | TeraWulf rose megawatts".split(" "))
    expect([word, tried(word)]).toEqual([word, false]);
});

test("what a word is asked alone is known of it, and only the places of lists are kept", async () => {
  const { isListed, wordList, wordSet } = await import("../../src/extract/tokens/lexicon.ts");
  const { placesOf } = await import("../../src/extract/tokens/places.ts");
  const { tokenize } = await import("../../src/extract/tokens/tokens.ts");
  const [set, list] = [wordSet(["wombat", "dingo"]), wordList(["dingo"])];
  const tokens = tokenize("A Wombat met a dingo.");
  expect(tokens.filter(({ known }) => isListed(known, set)).map(({ text }) => text)).toEqual(["Wombat", "dingo"]);
  expect(placesOf(tokens.places, list)).toEqual([4]);
  expect(tokens[1]!.known.lists).toEqual([]);
});
