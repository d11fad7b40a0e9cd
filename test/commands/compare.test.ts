import { describe, expect, it } from "vitest";
import { openAsking, tableIn, wordsOf } from "../query/asking.ts";

describe("/miner compare", () => {
  it("ranks companies by one figure over calendar quarters, with sources", async () => {
    const { ask } = await openAsking();
    const reply = await ask("compare WULF CORZ IREN --metric hpc_share");
    expect(reply.summary).toBe("HPC share, newest stated: CORZ 86.4%, WULF 71.4%, IREN 51.4%.");
    expect(tableIn(reply)).toEqual([
      ["Company", "Q2 2026", "Q1 2026", "Q4 2025", "Q3 2025"],
      ["CORZ", "86.4%", "72.0%", "42.6%", "20.7%"],
      ["WULF", "71.4%", "61.8%", "27.1%", "14.2%"],
      ["IREN", "51.4%", "23.3%", "9.4%", "3.0%"],
    ]);
    // IREN's fourth fiscal quarter of 2026 ends with the calendar's second.
    expect(wordsOf(reply)).toContain("IREN, quarter to 30 Jun 2026: Q4 2026 HPC revenue $70.5M");
    expect(wordsOf(reply)).toContain("computed from longer periods");
  });

  it("shows the newest quarter of each where no figure is named, and what is not stated", async () => {
    const { ask } = await openAsking();
    const table = tableIn(await ask("compare WULF, MARA"));
    expect(table[0]).toEqual(["Company", "Quarter", "Total", "HPC", "Mining", "HPC share", "Net income"]);
    expect(table[2]).toEqual(["MARA", "Q1 2026", "$174.6M", "not stated", "not stated", "not stated", "-$1.3B"]);
  });

  it("says who does not state the figure at all", async () => {
    const { ask } = await openAsking();
    const reply = await ask("compare WULF MARA --metric hpc_share --periods 1");
    expect(reply.summary).toBe("HPC share, newest stated: WULF 71.4%. Not stated by MARA.");
  });

  it("refuses one company and nine", async () => {
    const { ask } = await openAsking();
    expect((await ask("compare WULF")).summary).toBe("Tickers takes 2 to 8 companies; you named 1.");
    const nine = "compare WULF CORZ IREN CIFR RIOT MARA CLSK HUT HIVE";
    expect((await ask(nine)).summary).toBe("Tickers takes 2 to 8 companies; you named 9.");
  });
});
