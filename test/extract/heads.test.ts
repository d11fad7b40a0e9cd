import { describe, expect, it } from "vitest";
import { saysOf } from "./desk.ts";
import { CONTROL } from "./desk-control.ts";
import { HEADS } from "./desk-heads.ts";
import { SHARES } from "./desk-shares.ts";
import { SIDES } from "./desk-sides.ts";
import { SUMS } from "./desk-sums.ts";

describe("what a text says in its first sentences", () => {
  it.each([...HEADS, ...SUMS, ...SIDES, ...CONTROL, ...SHARES])("%s: %s", (says, title, text) => {
    expect(saysOf(title, text)).toBe(says);
  });
});
