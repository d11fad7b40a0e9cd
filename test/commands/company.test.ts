import { describe, expect, it } from "vitest";
import type { CommandRequest } from "../../src/kit/index.ts";
import { NOW, openAsking, tableIn, wordsOf } from "../query/asking.ts";
import { storePromise } from "../query/feeding.ts";

describe("/miner company", () => {
  it("shows the newest quarters side by side with unit, days, sources and HPC share", async () => {
    const { ask } = await openAsking();
    const reply = await ask("company WULF");
    expect(reply.summary).toBe(
      "TeraWulf Inc. (WULF), Q2 2026: Total revenue $44.8M, HPC revenue $31.932M, Mining revenue $12.8M.",
    );
    const table = tableIn(reply);
    expect(table[0]).toEqual(["Quarter", "Q2 2026", "Q1 2026", "Q4 2025", "Q3 2025"]);
    expect(table[1]).toEqual(["Ended", "30 Jun 2026", "31 Mar 2026", "31 Dec 2025", "30 Sep 2025"]);
    expect(table.find(([label]) => label === "HPC share")).toEqual(["HPC share", "71.4%", "61.8%", "27.1%", "14.2%"]);
    const words = wordsOf(reply);
    expect(words).toContain("Unit: US dollars.");
    expect(words).toContain("Compiled by hand: Q2 2026 8-K, exhibit 99.1");
    expect(words).toContain("It crossed between Q4 2025 and Q1 2026.");
  });

  it("says what is not stated", async () => {
    const { ask } = await openAsking();
    const table = tableIn(await ask("company WULF"));
    expect(table.find(([label]) => label?.toLowerCase() === "net income")).toEqual([
      expect.any(String),
      "not stated",
      "-$427.6M",
      "not stated",
      "not stated",
    ]);
  });

  it.each([
    ["Marathon Digital", "MARA Holdings, Inc. (MARA)"],
    ["Iris Energy", "IREN"],
    ["BITF", "KEEL"],
  ])("finds %s under its name of today", async (name, expected) => {
    const { ask } = await openAsking();
    expect((await ask(`company ${name}`)).summary).toContain(expected);
  });

  it("answers for a company of which nothing is known yet", async () => {
    const { ask } = await openAsking({ history: [] });
    const reply = await ask("company WULF");
    expect(reply.summary).toBe("TeraWulf Inc. (WULF): no reported quarter is known yet.");
    expect(wordsOf(reply)).toContain("None seen since this bot began to read.");
  });

  it("shows what the company promised, with what it said before and where", async () => {
    const { store, ask } = await openAsking();
    await storePromise(store, "Energization of phase 1 is expected in Q4 2026.", "2026-02-02", "Q4 2026");
    await storePromise(store, "Energization of phase 1 is now expected in Q1 2027.", "2026-05-20", "Q1 2027");
    const reply = await ask("company WULF promises");
    expect(reply.summary).toBe("TeraWulf Inc. (WULF): 1 promise, 1 changed.");
    expect(wordsOf(reply)).toContain(
      "energization of phase 1, Lake Mariner: Q1 2027, before Q4 2026 (2026-02-02). Said on 2026-05-20: “Energization of phase 1 is now expected in Q1 2027.” — Newsroom <https://example.com/2026-05-20>",
    );
    expect(wordsOf(await ask("company MARA promises"))).toContain("Nothing was read since this bot began to read.");
  });

  it("names three companies for an unknown ticker", async () => {
    const { ask } = await openAsking();
    expect((await ask("company ZZZZ")).summary).toMatch(
      /^I know no company "ZZZZ"; the nearest are \w+ \(.+\), \w+ \(.+\), \w+ \(.+\)\.$/,
    );
  });

  it("says when the newest quarter is old", async () => {
    const { ask } = await openAsking();
    expect(wordsOf(await ask("company HUT hpc"))).not.toContain("Old:");
    expect(wordsOf(await ask("company HIVE"))).toContain(
      "Old: Q2 2026 ended 324 days before today. A newer report is likely, but this bot has not read it.",
    );
  });

  it("draws a picture, but where it would not stand beside the answer only when asked for or shared", async () => {
    const drawing = { name: "a.png", png: new Uint8Array(), alt: "Bars." };
    const charts = {
      hpcAgainstMining: async () => drawing,
      byQuarter: async () => drawing,
      compare: async () => drawing,
      breadth: async () => drawing,
    };
    const { ask } = await openAsking({ charts });
    const pictures = async (line: string, aside: boolean) =>
      (await ask(line, aside ? { picturesAside: true } : {})).parts.filter(({ kind }) => kind === "image").length;
    expect(await pictures("company WULF", false)).toBe(1);
    expect(await pictures("company WULF --chart no", false)).toBe(0);
    expect(await pictures("company WULF", true)).toBe(0);
    expect(await pictures("company WULF --chart", true)).toBe(1);
    expect(await pictures("company WULF --share", true)).toBe(1);
    expect(await pictures("company WULF signals", false)).toBe(0);
  });

  it("shows production and treasury by quarter, and says where no quarter states them", async () => {
    const { commands, views, ask } = await openAsking();
    const none = await ask("company WULF production");
    expect(none.summary).toBe("TeraWulf Inc. (WULF): no reported production quarter is known yet.");
    expect(wordsOf(none)).toContain(
      "No quarter that states hashrate, bitcoin mined, contracted capacity was read yet.",
    );
    const figure = { currency: "USD", precision: "1", quote: "", trust: "issuer" as const, outlet: "cleanspark.com" };
    const rows = [
      { period: "2026Q2", periodEnd: "2026-06-30", figures: { total_revenue: { ...figure, value: "1" } } },
      { period: "2026Q1", periodEnd: "2026-03-31", figures: { bitcoin_held: { ...figure, value: "12608" } } },
    ];
    const companyHistory = () => Promise.resolve(rows);
    const command = commands.find(({ path }) => path[0] === "company");
    const request = { options: { ticker: "CLSK", section: "treasury" }, asker: {}, now: NOW };
    const reply = await command!.run({ ...request, views: { ...views, companyHistory } } as unknown as CommandRequest);
    expect(reply.summary).toBe("CleanSpark, Inc. (CLSK), Q1 2026: Bitcoin held 12,608 BTC.");
    expect(tableIn(reply)[1]).toEqual([
      "Q1 2026",
      "31 Mar 2026",
      "12,608 BTC",
      "not stated",
      "not stated",
      "not stated",
    ]);
    expect(wordsOf(reply)).not.toContain("HPC share is");
  });
});
