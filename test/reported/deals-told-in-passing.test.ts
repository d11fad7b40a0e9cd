import { describe, expect, it } from "vitest";
import { readingOf } from "./read.ts";

const announced = (title: string, text: string) =>
  readingOf(title, text).announcements.map((one) => [
    one.kind,
    "counterparty" in one ? one.counterparty : undefined,
    "value" in one ? one.value : undefined,
  ]);

describe("another deal, told in passing", () => {
  it.each([
    "After Microsoft's $9.7 billion deal with IREN, Cipher Mining signed a 15-year lease with Fluidstack.",
    "Days after Microsoft's $9.7 billion, Cipher Mining signed a 15-year lease with Fluidstack.",
    "Cipher Mining signed a 15-year lease with Fluidstack, following the $6.7 billion deal of August.",
    "Like Microsoft's $9.7 billion deal, this one runs long: Cipher Mining signed a 15-year lease with Fluidstack.",
  ])("gives this one no worth: %s", (text) => {
    expect(announced("Cipher Mining signs AI lease with Fluidstack", text)).toEqual([
      ["contract", "Fluidstack", undefined],
    ]);
  });

  it("what shares rose after is this deal's worth", () => {
    expect(
      announced(
        "TeraWulf signs lease with Fluidstack",
        "TeraWulf shares rose after it signed a $3.7 billion hosting lease with Fluidstack.",
      ),
    ).toEqual([["contract", "Fluidstack", "3700000000"]]);
  });
});

describe("a firm that is bought in part, with words between the share and its name", () => {
  it.each([
    "MARA will buy 64 % of EDF's high performance computing subsidiary Exaion.",
    "MARA signed an agreement with EDF to acquire 64 percent of HPC data center operator Exaion.",
    "MARA will buy 64 % of the capital of French HPC firm Exaion under a deal signed with EDF.",
  ])("is no contract: %s", (text) => {
    expect(announced("MARA invests in AI", text)).toEqual([["merger", "Exaion", undefined]]);
  });
});
