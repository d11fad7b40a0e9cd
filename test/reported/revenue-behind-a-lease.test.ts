import { describe, expect, it } from "vitest";
import { readingOf } from "./read.ts";

const valueOf = (text: string): string | undefined => {
  const [contract] = readingOf("TeraWulf signs lease", text).announcements.filter(({ kind }) => kind === "contract");
  expect(contract).toMatchObject({ kind: "contract" });
  return contract && "value" in contract ? contract.value : undefined;
};

describe("revenue that a report tells behind a lease was read as the lease's worth", () => {
  it.each([
    "TeraWulf signed a 10-year lease with Fluidstack. Total revenue was $12 million.",
    "TeraWulf signed a 10-year lease with Fluidstack. Quarterly revenue rose to $44 million.",
    "TeraWulf signed a 10-year lease with Fluidstack. Revenue was $12 million and the net loss $50 million.",
  ])("%s", (text) => {
    expect(valueOf(text)).toBe(undefined);
  });

  it.each([
    "TeraWulf signed a 10-year lease with Fluidstack. Total revenue over the term is $5.5 billion.",
    "TeraWulf signed a 10-year lease with Fluidstack. Total contract revenue was put at $5.5 billion.",
  ])("its own worth: %s", (text) => {
    expect(valueOf(text)).toBe("5500000000");
    expect(readingOf("TeraWulf signs lease", text).facts).toEqual([]);
  });
});
