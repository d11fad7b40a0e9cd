import { describe, expect, it } from "vitest";
import { readingOf } from "./read.ts";

const dealOf = (title: string, text: string) =>
  readingOf(title, text).announcements.find(({ kind }) => kind === "contract");

describe("somebody beside the tenant was read as tenant or guarantor", () => {
  it("who only uses the compute guarantees nothing", () => {
    const read = dealOf(
      "Hut 8 lands Fluidstack as tenant",
      "Hut 8 leased 245 MW to Fluidstack for 15 years, with Anthropic as the end user. Google is backstopping the deal, said to be worth $7bn.",
    );
    expect(read).toMatchObject({ counterparty: "Fluidstack", backstop: { by: "Google" }, value: "7000000000" });
  });

  it("whose models run there is no tenant", () => {
    const read = dealOf(
      "Hut 8 soars on Anthropic-linked lease worth $7 billion",
      "Fluidstack rents 245 MW from Hut 8 for 15 years and will run it for Claude maker Anthropic.",
    );
    expect(read).toMatchObject({ counterparty: "Fluidstack" });
  });

  it("a customer at another campus is not the new tenant", () => {
    const read = dealOf(
      "Unnamed cloud giant takes 200MW at Applied Digital's campus",
      "Rent over the term adds up to $5bn. The firm also has CoreWeave as a customer at Ellendale, where 400MW is spoken for.",
    );
    expect(read).toMatchObject({ mw: 200, value: "5000000000" });
    expect(read).not.toHaveProperty("counterparty");
  });

  it("a maker of chips that rents them back is the tenant", () => {
    const read = dealOf("Nvidia to rent its own chips back from IREN in $3.4 billion deal", "IREN stock rose.");
    expect(read).toMatchObject({ counterparty: "Nvidia" });
    expect(read).not.toHaveProperty("backstop");
  });
});

describe("amounts beside the deal were read as its terms", () => {
  it("all agreements together are not this one", () => {
    const read = dealOf(
      "CoreWeave takes 70 MW more at Core Scientific",
      "Core Scientific expects revenue of $1.2 billion from this. Together with the earlier agreements CoreWeave has 270 MW, worth $4.7 billion.",
    );
    expect(read).toMatchObject({ mw: 70, value: "1200000000" });
  });

  it("what an option may add is not taken yet", () => {
    const read = dealOf(
      "Riot signs AMD as first tenant",
      "AMD will rent space at its Rockdale site in Texas: 25 MW. If AMD exercises everything, the relationship grows to 200 MW.",
    );
    expect(read).toMatchObject({ mw: 25 });
  });

  it("what a guarantor covers for a tenant that signed long ago is no new contract", () => {
    expect(
      dealOf(
        "TeraWulf sells bonds",
        "Google guarantees $3.2bn of the lease payments that Fluidstack, the tenant, agreed to in August.",
      ),
    ).toBeUndefined();
  });

  it("control of a firm is bought, not let", () => {
    expect(
      dealOf(
        "MARA to Take Control of EDF's Exaion in $168 Million Deal",
        "MARA will buy 64% of Exaion for $168 million.",
      ),
    ).toBeUndefined();
  });
});

describe("a lease on an AI campus was read as a conversion as well", () => {
  it.each([
    ["Applied Digital Finalizes $5 Billion AI Factory Lease with U.S. Hyperscaler", "Applied Digital signed."],
    ["Galaxy and CoreWeave", "Galaxy Digital signed a lease with CoreWeave for 133 MW of its data center campus."],
  ])("%s", (title, text) => {
    const kinds = readingOf(title, text).announcements.map(({ kind }) => kind);
    expect(kinds).toContain("contract");
    expect(kinds).not.toContain("conversion");
  });

  it("whose backing a title names stands behind the tenant", () => {
    expect(dealOf("TeraWulf secures Fluidstack lease with Google backing", "It is a long lease.")).toMatchObject({
      counterparty: "Fluidstack",
      backstop: { by: "Google" },
    });
  });
});
