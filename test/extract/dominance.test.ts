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
    "HPC sales dwarf mining.",
    "TeraWulf earns more than twice as much from AI hosting as from mining bitcoin.",
    "TeraWulf's tenants now pay it well over twice what its miners do.",
    "HPC revenue was three times that of mining.",
    "Mining brought in less than half as much as HPC.",
    "Mining now earns less than HPC leasing.",
    "Mining was outearned by HPC leasing.",
    "HPC leasing is now the bigger business by revenue.",
    "HPC leasing has become the main source of income.",
    "HPC leases made up two thirds of everything it took in.",
    "Three quarters of revenue came from AI hosting.",
    "Most of the revenue came from AI hosting, not mining.",
    "AI hosting took the lion's share of revenue.",
    "Mining slipped to second place in revenue behind HPC leasing.",
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
    "AI leasing made up a third of revenue.",
    "AI leasing made less than half of revenue.",
    "AI leasing is the main source of growth.",
    "AI leasing revenue grew twice as fast as mining revenue.",
    "AI leasing revenue more than doubled as mining revenue fell.",
    "AI leasing uses twice as much power as mining, and revenue rose.",
    "A megawatt of AI leasing earns three times what mining does.",
    "AI contracts are worth more than mining revenue.",
    "Mining brought in twice as much as AI leasing.",
    "AI leasing earns less than mining.",
    "Mining brought in $57.4 million, a sixth less than a year ago, and AI leasing is still small.",
    "From here on most of the revenue comes from AI, its chief said.",
    "AI will be 71% of revenue by 2027.",
    "The AI cloud lost 95% of its revenue in upgrades.",
    "More than half of the company's revenue still comes from mining, the rest from HPC.",
    "Core Scientific's colocation revenue has overtaken its mining revenue.",
  ])("nothing: %s", (text) => {
    expect(said(text)).not.toContain("hpc_revenue");
  });
});
