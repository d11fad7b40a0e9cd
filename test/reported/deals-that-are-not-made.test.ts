import { describe, expect, it } from "vitest";
import { readingOf } from "./read.ts";

const LAND =
  "CleanSpark has bought about 271 acres in Austin County and arranged long-term supply of 285 megawatts for a next-generation data center.";

describe("a tenant that is still to be found was read as a signed contract", () => {
  it.each([
    "A tenant has not been announced.",
    "A lease has yet to be signed, the company said.",
    "CleanSpark hasn't announced a customer or signed a lease.",
    "A tenant will be announced once the lease is signed.",
  ])("%s", (text) => {
    const { kind, announcements } = readingOf(
      "CleanSpark acquires 271 acres near Houston for AI campus",
      `${LAND} ${text}`,
    );
    expect(kind).toBe("conversion");
    expect(announcements.map((one) => one.kind)).toEqual(["conversion"]);
  });

  it("what a signed lease only leaves unsaid is denied by nobody", () => {
    const text = "Galaxy has signed a lease with CoreWeave for 133 MW, which it had not announced before.";
    expect(readingOf("Galaxy signs AI lease", text).kind).toBe("contract");
  });
});
