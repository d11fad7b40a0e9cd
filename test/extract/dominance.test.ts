import { describe, expect, it } from "vitest";
import { readingOf } from "../reported/read.ts";

const TITLE = "TeraWulf Reports First Quarter 2026 Results";
const said = (text: string): string[] =>
  readingOf(TITLE, text).announcements.map((one) => (one.kind === "dominance" ? one.over : one.kind));

describe("which of HPC and mining earns more, in words", () => {
  it.each([
    "AI hosting now brings in more money than mining at TeraWulf.",
    "HPC has become TeraWulf's largest revenue source, ahead of bitcoin mining.",
    "More than half of the company's revenue now comes from HPC.",
    "Mining revenue fell below HPC lease revenue for the first time.",
    "Lease revenue leapfrogged mining revenue.",
    "Revenue from HPC exceeded that from digital assets.",
    "TeraWulf now makes 71% of its money from AI tenants.",
    "HPC leasing accounted for 71% of revenue in the quarter.",
  ])("HPC: %s", (text) => {
    expect(said(text)).toEqual(["hpc_revenue"]);
  });

  it.each([
    "AI revenue surpassed expectations while mining revenue fell.",
    "HPC costs exceeded mining costs.",
    "By next year HPC revenue is set to exceed mining revenue.",
    "HPC revenue has yet to overtake mining.",
    "TeraWulf makes 71% of its revenue from bitcoin mining and the rest from AI.",
    "AI leasing accounted for 31% of revenue.",
    "AI will be 71% of revenue by 2027.",
    "The AI cloud lost 95% of its revenue in upgrades.",
    "More than half of the company's revenue still comes from mining, the rest from HPC.",
    "Core Scientific's colocation revenue has overtaken its mining revenue.",
  ])("nothing: %s", (text) => {
    expect(said(text)).not.toContain("hpc_revenue");
  });
});
