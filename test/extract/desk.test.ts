import { describe, expect, it } from "vitest";
import { saysOf } from "./desk.ts";
import { DEALS } from "./desk-deals.ts";
import { MORE_DEALS } from "./desk-deals-more.ts";
import { KINDS } from "./desk-kinds.ts";
import { LAND } from "./desk-land.ts";
import { LANGUAGES } from "./desk-languages.ts";
import { LETS } from "./desk-lets.ts";
import { NAMES } from "./desk-names.ts";
import { SORTS } from "./desk-sorts.ts";
import { TENANTS } from "./desk-tenants.ts";
import { TURNS } from "./desk-turns.ts";

describe("briefs of the trade's desks", () => {
  it.each([
    ...DEALS,
    ...KINDS,
    ...LANGUAGES,
    ...TURNS,
    ...MORE_DEALS,
    ...NAMES,
    ...SORTS,
    ...LETS,
    ...LAND,
    ...TENANTS,
  ])("%s: %s", (says, title, text) => {
    expect(saysOf(title, text)).toBe(says);
  });
});
