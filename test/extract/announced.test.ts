import { describe, expect, it } from "vitest";
import { createReader } from "../../src/extract/index.ts";
import { loadCompanies } from "../../src/readers/index.ts";
import { ANNOUNCED } from "./announced.ts";

const reader = createReader(loadCompanies(new URL("../../feeds/companies.yaml", import.meta.url).pathname));

describe("news of deals, names and exits", () => {
  it.each(ANNOUNCED)("$number: $title", ({ title, text, company, kind, says, never = [] }) => {
    const reading = reader.read({ title, text });
    expect([reading.company, reading.kind]).toEqual([company, kind]);
    const kinds = reading.announcements.map((one) => one.kind as string);
    for (const one of never) expect(kinds).not.toContain(one);
    if (says) {
      const told = reading.announcements.find((one) => one.kind === says.kind) as Record<string, unknown> | undefined;
      expect(Object.fromEntries(Object.keys(says).map((key) => [key, told?.[key]]))).toEqual(says);
    }
  });
});
