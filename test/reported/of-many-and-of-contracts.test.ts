import { describe, expect, it } from "vitest";
import { figuresOf } from "./read.ts";

const TITLE = "TeraWulf third quarter 2025: HPC revenue";

describe("what many lost or earned was laid to the one company", () => {
  it.each([
    "Miners' combined revenue fell to $1.1 billion in October.",
    "The industry earned $1.6 billion from mining in August, JPMorgan said.",
    "Investors lost $2 billion in market value in a day.",
    "Since 2021 miners have lost $10 billion.",
  ])("%s", (text) => {
    expect(figuresOf(TITLE, text)).toEqual([]);
  });
});

describe("revenue that is contracted, trailing or assumed was read as reported", () => {
  it.each([
    "TeraWulf's contracted HPC revenue stands at $6.7 billion.",
    "TeraWulf trades at 30 times trailing revenue of $206 million.",
    "My model assumes $700 million in lease revenue by 2027.",
  ])("%s", (text) => {
    expect(figuresOf(TITLE, text)).toEqual([]);
  });
});
