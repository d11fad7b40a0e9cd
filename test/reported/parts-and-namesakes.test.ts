import { describe, expect, it } from "vitest";
import { figuresOf } from "./read.ts";

describe("whose loss it is where a name is longer or a part acts", () => {
  it.each([
    ["TeraWulf", "Its subsidiary WULF Compute posted a net loss of $12 million on revenue of $21 million."],
    ["TeraWulf", "A TeraWulf subsidiary lost $12 million."],
    ["TeraWulf", "Abernathy, its joint venture with Fluidstack, lost $12 million."],
    ["Hut 8", "Its mining subsidiary reported a net loss of $62 million."],
    ["Bit Digital", "Its AI arm, WhiteFiber, lost $3 million."],
    ["Core Scientific", "Core Scientific Mining posted a net loss of $12 million."],
    ["MARA Holdings", "MARA Europe lost $12 million."],
    ["Riot Platforms", "Riot Games reported revenue of $1.2 billion."],
    ["Cipher Mining", "Cipher Pharmaceuticals posted a net loss of $12 million."],
  ])("%s: %s", (company, text) => {
    expect(figuresOf(`${company} first quarter 2026 results`, text)).toEqual([]);
  });

  it.each([
    ["Core Scientific", "Core Scientific Holdings posted a net loss of $12 million."],
    ["TeraWulf", "TeraWulf Thursday reported a net loss of $12 million."],
    ["TeraWulf", "TeraWulf, a subsidiary of nobody, lost $12 million."],
    ["TeraWulf", "TeraWulf closed its mining unit and posted a net loss of $12 million."],
    ["TeraWulf", "The bitcoin miner, which it says will change, lost $12 million."],
  ])("the company's own: %s: %s", (company, text) => {
    expect(figuresOf(`${company} first quarter 2026 results`, text)).toEqual(["net_income -12 USD current"]);
  });
});
