import { describe, expect, it } from "vitest";
import { openAsking, tableIn, wordsOf } from "../query/asking.ts";

describe("/miner sector", () => {
  it("ranks by HPC share, names who states none and whose figure is old", async () => {
    const { ask } = await openAsking();
    const reply = await ask("sector");
    expect(reply.summary).toBe("HPC share, by newest stated value: CORZ 86.4%, BTBT 85.3%, WULF 71.4%.");
    expect(tableIn(reply)[1]).toEqual([
      "1",
      "CORZ",
      "Q2 2026",
      "30 Jun 2026",
      "86.4%",
      "Q1 2026 72.0%",
      "+14.4 points",
    ]);
    const words = wordsOf(reply);
    expect(words).toContain("Older than a year: HUT, HIVE.");
    expect(words).toMatch(/Not stated by .*MARA/);
  });

  it("turns pages with buttons that keep the question", async () => {
    const { ask } = await openAsking();
    const first = await ask("sector total_revenue");
    expect(tableIn(first)).toHaveLength(11);
    expect(first.parts.at(-1)).toEqual({
      kind: "buttons",
      buttons: [{ label: "Next", command: "sector total_revenue --page 2" }],
    });
    const second = await ask("sector total_revenue --page 2");
    expect(tableIn(second)[1]?.[0]).toBe("11");
    expect(wordsOf(second)).toContain("[Previous]");
  });

  it("shows the largest moves", async () => {
    const { ask } = await openAsking();
    const moved = tableIn(await ask("sector net_income --view movers"));
    expect(moved[1]?.slice(1)).toEqual(["GLXY", "Q1 2026", "31 Mar 2026", "-$216M", "Q3 2025 $505M", "-$721M"]);
  });

  it("counts who is over the line by quarter, and since when", async () => {
    const { ask } = await openAsking();
    const reply = await ask("sector --view breadth");
    expect(reply.summary).toBe("Q2 2026: HPC revenue over mining revenue at 3 of 3 companies that state both.");
    expect(tableIn(reply)[2]).toEqual(["Q1 2026", "3", "1", "CORZ, WULF, BTBT"]);
    expect(wordsOf(reply)).toContain("WULF | over | Q1 2026 | Q2 2026 | 71.4% | 21.4 points");
  });

  it("answers where nothing is known", async () => {
    const { ask } = await openAsking({ history: [] });
    expect((await ask("sector")).summary).toBe("HPC share, by newest stated value: stated by no company.");
    expect((await ask("sector --view breadth")).summary).toBe("No company states both HPC and mining revenue yet.");
  });
});
