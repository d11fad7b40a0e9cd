import { describe, expect, it } from "vitest";
import { readingOf } from "../reported/read.ts";

const dealOf = (title: string, text: string) =>
  readingOf(title, text).announcements.find(({ kind }) => kind === "contract");

describe("contracts of tenants, in whatever words", () => {
  it("a tenant takes megawatts where no noun says deal", () => {
    expect(
      dealOf("More of Core Scientific for CoreWeave", "CoreWeave has contracted a further 70 MW at Denton."),
    ).toMatchObject({ counterparty: "CoreWeave", mw: 70 });
    expect(
      dealOf("Core Scientific at 500 MW", "CoreWeave has exercised its last option, for 120 MW at Core Scientific."),
    ).toMatchObject({ counterparty: "CoreWeave", mw: 120 });
    expect(
      dealOf(
        "Cipher lets a third campus",
        "Cipher Digital said an unnamed hyperscaler leased a 70 MW campus for 15 years.",
      ),
    ).toMatchObject({ mw: 70, termYears: 15 });
  });

  it("what tenants have leased, said further down beside other news, is recalled", () => {
    const [title, head] = ["Cipher changes its name", "Cipher takes a new name. It moves nothing. The ticker stays."];
    const has = "has leased 300 megawatts from the company for 15 years.";
    expect(dealOf(title, `${head} Fluidstack ${has}`)).toMatchObject({ isNew: false });
    expect(dealOf(title, `${head} Fluidstack ${has.replace("leased", "leased a further")}`)).toMatchObject({
      isNew: true,
    });
    expect(dealOf("Cipher lets a campus", `Fluidstack ${has}`)).toMatchObject({ isNew: true });
  });

  it("a campus of so many megawatts is no contract's size", () => {
    const read = dealOf(
      "IREN signs Microsoft",
      "IREN signed a five-year AI cloud contract with Microsoft. The GPUs go into its 750 MW Childress campus.",
    );
    expect(read).toMatchObject({ counterparty: "Microsoft", termYears: 5 });
    expect(read).not.toHaveProperty("mw");
  });

  it("months are years, and a colon names the tenant", () => {
    expect(
      dealOf(
        "Soluna hosts AI",
        "Soluna Holdings entered into a 24-month colocation agreement for AI with Acme Compute.",
      ),
    ).toMatchObject({ counterparty: "Acme Compute", termYears: 2 });
    expect(dealOf("Keel lease", "Keel signed a lease: 96 megawatts, 15 years, $2.4bn. Tenant: Lambda.")).toMatchObject({
      value: "2400000000",
      mw: 96,
      termYears: 15,
    });
  });

  it.each([
    "Galaxy Digital denied that it had signed a lease with Meta.",
    "Galaxy Digital has not yet signed an AI lease with Meta at Helios.",
    "Galaxy Digital closed a $230 million construction loan backed by its 15-year lease with CoreWeave.",
    "Galaxy Digital signed an agreement with Coinbase for a $100 million credit line.",
    "CoreWeave terminated its contract with Galaxy Digital.",
  ])("no new contract: %s", (text) => {
    expect(dealOf("Galaxy Digital in the news", text)).toBeUndefined();
  });

  it("a chip maker can be the tenant, and what the landlord pays is not the rent", () => {
    expect(
      dealOf(
        "Riot signs AMD",
        "Riot Platforms paid $96 million for 200 acres, and Advanced Micro Devices had signed a data center lease for 25 MW. The contract runs 10 years and should bring in roughly $311 million.",
      ),
    ).toMatchObject({ counterparty: "AMD", value: "311000000", mw: 25 });
  });

  it("a title whose shares jump on a pact reports it; who backs it is no tenant", () => {
    expect(
      dealOf(
        "Hut 8 rockets 20% on Anthropic data center pact backed by Google",
        "The paper is for 15 years and 245 megawatts, worth $7 billion.",
      ),
    ).toMatchObject({ counterparty: "Anthropic", value: "7000000000", mw: 245 });
  });

  it("the worth may stand far behind its name", () => {
    expect(
      dealOf(
        "Digi Power X signs Cerebras",
        "Digi Power X signed a ten-year AI colocation agreement with Cerebras. Contract revenue over the initial term is estimated at US$1.1 billion and may reach US$2.5 billion.",
      ),
    ).toMatchObject({ counterparty: "Cerebras", value: "1100000000", termYears: 10 });
  });

  it("a German tenant rents", () => {
    expect(
      dealOf(
        "Riot Platforms: AMD mietet Rechenzentrum",
        "Der Bitcoin-Schürfer Riot Platforms hat einen Mieter. Der Chiphersteller AMD mietet für zehn Jahre 25 Megawatt in Rockdale. Über die Laufzeit erwartet Riot Einnahmen von rund 311 Mio. Dollar.",
      ),
    ).toMatchObject({ counterparty: "AMD", value: "311000000", mw: 25, termYears: 10 });
  });
});
