import { describe, expect, test } from "vitest";
import type { Announcement, Passage } from "../../src/model/index.ts";
import { readingOf } from "../reported/read.ts";

const told = (kind: Announcement["kind"], title: string, text: string): Announcement | undefined =>
  readingOf(title, text).announcements.find((one) => one.kind === kind);

/** The sentence of each term. */
const sentencesOf = (one: Announcement | undefined): Record<string, string> =>
  Object.fromEntries(Object.entries<Passage>(one?.terms ?? {}).map(([term, { quote }]) => [term, quote]));

describe("every term of a contract opens to the sentence that it was read from", () => {
  const TITLE = "IREN Signs $9.7 Billion AI Cloud Contract with Microsoft";
  const POWER = "The contract covers 200 MW of critical IT load at Childress and runs for five years.";

  test("power and years stand below the title, party and worth in it", () => {
    const contract = told("contract", TITLE, `SYDNEY - IREN today announced a contract with Microsoft. ${POWER}`);
    expect(contract?.quote).toBe(TITLE);
    expect(sentencesOf(contract)).toMatchObject({ counterparty: TITLE, value: TITLE, mw: POWER, termYears: POWER });
  });

  test("its place is that of its words, counted from the beginning of the text and before it in the title", () => {
    const text = `SYDNEY - IREN today announced a contract with Microsoft. ${POWER}`;
    const terms = told("contract", TITLE, text)?.terms as Record<string, Passage>;
    const whole = `${TITLE}\n\n${text}`;
    const words = (term: string) =>
      whole.slice((terms[term]?.start ?? 0) + TITLE.length + 2, (terms[term]?.end ?? 0) + TITLE.length + 2);
    expect(["counterparty", "value", "mw", "termYears"].map(words)).toEqual([
      "Microsoft",
      "$9.7 Billion",
      "200 MW",
      "five years",
    ]);
    expect(terms.value?.start).toBeLessThan(0);
  });

  test("who answers for the tenant's payments is named elsewhere than the tenant", () => {
    const contract = told(
      "contract",
      "Cipher Mining signs 10-year AI lease with Fluidstack",
      "Cipher Mining entered into a lease with Fluidstack for 168 MW. A data center lease backed by Google was signed by Cipher on Monday.",
    );
    expect(contract).toMatchObject({ counterparty: "Fluidstack", backstop: { by: "Google" } });
    expect(sentencesOf(contract)).toMatchObject({
      termYears: "Cipher Mining signs 10-year AI lease with Fluidstack",
      mw: "Cipher Mining entered into a lease with Fluidstack for 168 MW.",
      backstop: "A data center lease backed by Google was signed by Cipher on Monday.",
    });
  });

  test("where one sentence says everything there is no other", () => {
    const text = "Hut 8 signed a 15-year lease for 245 MW with Fluidstack worth $7.0 billion.";
    const contract = told("contract", "Hut 8 in Louisiana", text);
    expect(new Set(Object.values(sentencesOf(contract)))).toEqual(new Set([contract?.quote]));
  });

  test("a tenant that no list knows, and years that are told as a decade or in months", () => {
    const lease = told(
      "contract",
      "TeraWulf signs AI lease with Acme Compute",
      "TeraWulf signed the lease for 50 MW. It runs for a decade and a half.",
    );
    expect(lease).toMatchObject({ counterparty: "Acme Compute", termYears: 15 });
    expect(sentencesOf(lease)).toMatchObject({
      counterparty: "TeraWulf signs AI lease with Acme Compute",
      termYears: "It runs for a decade and a half.",
    });
    const cloud = told(
      "contract",
      "IREN signs AI cloud contract with Microsoft",
      "It is a 24-month agreement, IREN said.",
    );
    expect(sentencesOf(cloud)).toMatchObject({ termYears: "It is a 24-month agreement, IREN said." });
  });

  test("of a sentence that is too long for a quote, the words around the term", () => {
    const tail = "and the parties agreed on many further matters that need not be told here again, ".repeat(6);
    const text = `Hut 8 Corp. signed a data center lease with Fluidstack, ${tail}all of it for 245 MW over 15 years.`;
    const contract = told("contract", "Hut 8 and Fluidstack", text);
    const { counterparty, mw, termYears } = sentencesOf(contract);
    expect(counterparty).toBe(contract?.quote);
    expect(counterparty).not.toContain("245 MW");
    expect(mw).toContain("245 MW over 15 years");
    expect(termYears).toBe(mw);
    expect(mw?.length).toBeLessThanOrEqual(400);
  });
});

describe("so do the terms of other news", () => {
  test("a new symbol that is told below the new name", () => {
    const rebrand = told(
      "rebrand",
      "Bitfarms changes its name to Keel Infrastructure",
      "The name took effect on Wednesday. Its shares trade under the new symbol KEEL.",
    );
    expect(sentencesOf(rebrand)).toEqual({
      from: "Bitfarms changes its name to Keel Infrastructure",
      to: "Bitfarms changes its name to Keel Infrastructure",
      status: "Bitfarms changes its name to Keel Infrastructure",
      newTicker: "Its shares trade under the new symbol KEEL.",
    });
  });

  test("an old name that only the list of companies knows has no sentence", () => {
    const rebrand = told("rebrand", "Company news", "The miner changed its name to Keel Infrastructure on Wednesday.");
    expect(rebrand).toMatchObject({ to: "Keel Infrastructure", from: "Bitfarms" });
    expect(sentencesOf(rebrand)).not.toHaveProperty("from");
  });

  test("what came of a merger, told in another of the first sentences", () => {
    const merger = told(
      "merger",
      "CoreWeave and Core Scientific: the merger",
      "The $9 billion merger with CoreWeave was voted down by Core Scientific shareholders.",
    );
    expect(merger).toMatchObject({ counterparty: "CoreWeave", status: "ended" });
    expect(sentencesOf(merger)).toMatchObject({
      counterparty: "CoreWeave and Core Scientific: the merger",
      status: "The $9 billion merger with CoreWeave was voted down by Core Scientific shareholders.",
    });
  });

  test("what is raised and with what paper, and the megawatts of a site that is converted", () => {
    const notes = "CleanSpark priced $550 million of convertible notes.";
    expect(sentencesOf(told("financing", "CleanSpark in the market", notes))).toEqual({
      value: notes,
      instrument: notes,
    });
    const site = "Bitdeer is converting its 180 MW site in Norway to AI data centers.";
    expect(sentencesOf(told("conversion", "Bitdeer in Norway", site))).toEqual({ mw: site });
  });
});
