import { describe, expect, it } from "vitest";
import { saysOf } from "./desk.ts";
import { DEALS } from "./desk-deals.ts";
import { KINDS } from "./desk-kinds.ts";
import { LANGUAGES } from "./desk-languages.ts";
import { TURNS } from "./desk-turns.ts";

describe("briefs of the trade's desks", () => {
  it.each([...DEALS, ...KINDS, ...LANGUAGES, ...TURNS])("%s: %s", (says, title, text) => {
    expect(saysOf(title, text)).toBe(says);
  });
});
