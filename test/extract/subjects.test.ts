import { describe, expect, it } from "vitest";
import { readingOf } from "../reported/read.ts";

/** Titles and texts of our own, and the company that each is about. */
const TEXTS: readonly (readonly [company: string, title: string, text: string])[] = [
  [
    "nobody",
    "Bitcoin miner stocks slide as a rally fizzles",
    "In brief\n- Cipher Mining and IREN dropped more than 10% on Thursday.\n- Bitcoin touched $86,000.\n\nCIFR ended 14.4% down. Hut 8, CleanSpark and Bitfarms fell between 7% and 12%.",
  ],
  [
    "nobody",
    "Bitcoin miners climb, led by Riot",
    "Riot Platforms (RIOT) rose 8%. MARA Holdings and CleanSpark gained 4%. Bitcoin traded at $110,000.",
  ],
  [
    "nobody",
    "AI miners climb further; Hut 8 in front after a lease",
    "Hut 8 (HUT) rose 31%, Cipher Digital (CIFR) 8% and TeraWulf (WULF) 6%. Bitcoin stood at $81,000.",
  ],
  [
    "nobody",
    "Miner earnings week: losses on paper",
    "Bitcoin miners have reported.\n\nHut 8 lost $219.8 million and rallied. IREN lost $247.8 million. Core Scientific avoided drama.",
  ],
  [
    "nobody",
    "IREN or Cipher Mining: which is the better AI stock?",
    "IREN has the GPUs. Cipher Mining has the leases. Both bitcoin miners are dear.",
  ],
  [
    "nobody",
    "Core Scientific, TeraWulf: rent outgrows bitcoin",
    "At Core Scientific colocation was $136.7 million. At TeraWulf it was $31.9 million of HPC rent.",
  ],
  [
    "nobody",
    "Officials look into mining machines",
    "The maker of most bitcoin machines is under scrutiny. Machines were tested at ports. It denies all of it. It leads the market by far. American Bitcoin is one buyer.",
  ],
  [
    "CIFR",
    "Cipher Mining vs. IREN: a better buy",
    "I would choose Cipher Mining (CIFR) over IREN. The bitcoin miner has leases.",
  ],
  [
    "RIOT",
    "Bitcoin miner Riot posts record revenue while other miners shrink",
    "Riot Platforms reported revenue of $180 million. MARA Holdings and CleanSpark report next week.",
  ],
  [
    "ARBK",
    "This bitcoin miner bleeds",
    "[ad_1]\nArgo Blockchain had another tough quarter.\nDebt to Galaxy was repaid; hosting with Galaxy ends.",
  ],
  [
    "WYFI",
    "Bit Digital's AI unit WhiteFiber raises $159 million in IPO",
    "WhiteFiber, the AI business carved out of bitcoin miner Bit Digital, sold shares at $17. Bit Digital keeps 71%.",
  ],
  ["GLXY", "Galaxy and CoreWeave: 15-year lease at Helios", "Galaxy signed a 15-year lease at its bitcoin mine."],
  ["HUT", "Hut 8's River Bend gets a tenant", "Hut 8 signed a 15-year lease with Fluidstack for 245 MW."],
];

describe("the company that a text is about", () => {
  it.each(TEXTS)("%s: %s", (company, title, text) => {
    expect(readingOf(title, text).company ?? "nobody").toBe(company);
  });
});
