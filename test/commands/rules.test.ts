import { describe, expect, it } from "vitest";
import { loadMetrics } from "../../src/jobs/catalogue.ts";
import type { RuleLine } from "../../src/kit/index.ts";
import { judgeWith, loadRules } from "../../src/rules/index.ts";
import { openAsking, tableIn, wordsOf } from "../query/asking.ts";
import { storeAlert } from "../query/feeding.ts";

const rule = (id: string, more: Partial<RuleLine> = {}): RuleLine => ({
  id,
  title: "A rule",
  severity: "high",
  why: "It matters.",
  falseAlarms: ["A one-off."],
  when: ["earnings"],
  uses: ["net_income"],
  condition: "net_income <= -p.min_loss",
  parameters: {},
  ...more,
});
const LOSS = rule("large_net_loss", {
  parameters: { min_loss: { default: 100_000_000, unit: "USD", meaning: "net loss from which on it fires" } },
});
const open = () => openAsking({ rules: [rule("hpc_over_mining"), LOSS] });

describe("/miner rules", () => {
  it("lists rules with state and threshold, as this channel has them", async () => {
    const { ask } = await open();
    await ask("rules tune large_net_loss 250m");
    await ask("rules toggle hpc-over-mining off");
    const reply = await ask("rules list");
    expect(reply.summary).toBe("2 rules, 1 off in this channel.");
    expect(tableIn(reply).slice(1)).toEqual([
      ["hpc_over_mining", "off", "high", "none"],
      ["large_net_loss", "on", "high", "$250,000,000 (set here)"],
    ]);
  });

  it("says which rules are quiet until somebody turns them on", async () => {
    const { ask } = await openAsking({ rules: [rule("revenue_change", { quiet: true }), LOSS] });
    expect(tableIn(await ask("rules list"))[1]).toEqual(["revenue_change", "quiet", "high", "none"]);
    expect(wordsOf(await ask("rules explain revenue_change"))).toContain("speaks only in channels that turn it on");
    await ask("rules toggle revenue_change on");
    expect(tableIn(await ask("rules list"))[1]?.[1]).toBe("on");
  });

  it("explains one: condition, inputs, threshold, what may mislead, when it fired", async () => {
    const { ask, store } = await open();
    await storeAlert(store, { id: "AAAAA" });
    const words = wordsOf(await ask("rules explain large_net_loss"));
    expect(words).toContain("Fires where net_income <= -p.min_loss");
    expect(words).toContain("Threshold $100,000,000: net loss from which on it fires");
    expect(words).toContain("May mislead: A one-off.");
    expect(words).toContain("Never since this bot began to read.");
    expect(wordsOf(await ask("rules explain hpc_over_mining"))).toContain("why AAAAA");
  });

  it("tunes for the channel or one company, and goes back to the default", async () => {
    const { ask, store } = await open();
    const here = { platform: "terminal", channel: "C1" };
    expect((await ask("rules tune large_net_loss 250mm")).summary).toBe(
      "large_net_loss fires from $250,000,000 in this channel. Before: $100,000,000.",
    );
    await ask("rules tune large_net_loss 50m --ticker WULF");
    expect(await store.settings.ruleChoices(here)).toEqual([
      { place: here, rule: "large_net_loss", ticker: "*", threshold: "250000000" },
      { place: here, rule: "large_net_loss", ticker: "WULF", threshold: "50000000" },
    ]);
    expect((await ask("rules tune large_net_loss default")).summary).toContain("its default. Before: $250,000,000.");
    expect((await ask("rules tune hpc_over_mining 5%")).summary).toBe(
      "hpc_over_mining has no threshold to set. These have: large_net_loss.",
    );
  });

  it("says which setting wins for whom, the narrowest first", async () => {
    const { ask } = await openAsking({
      rules: [
        rule("large_net_loss", {
          parameters: {
            min_loss: { default: 100_000_000, unit: "USD", meaning: "net loss from which on", option: "min-loss" },
          },
        }),
      ],
    });
    expect(wordsOf(await ask("rules explain large_net_loss"))).not.toContain("narrowest");
    await ask("rules tune large_net_loss 250m");
    await ask("rules tune large_net_loss 50m --ticker WULF");
    await ask("watch add MARA --min-loss 150m");
    const words = wordsOf(await ask("rules explain large_net_loss"));
    expect(words).toContain("MARA: $150,000,000, by this place's watch of MARA.");
    expect(words).toContain("WULF: $50,000,000, by this place's choice for WULF.");
    expect(words).toContain("All other companies: $250,000,000, by this place's choice for all companies.");
  });

  it("speaks every quarter where a channel wants it, and no longer when it is only on", async () => {
    const { ask, store } = await open();
    expect((await ask("rules toggle hpc_over_mining every")).summary).toBe(
      "hpc_over_mining is on in this channel, also where it only repeats itself.",
    );
    const choices = () => store.settings.ruleChoices({ platform: "terminal", channel: "C1" });
    expect(await choices()).toMatchObject([{ on: true, every: true }]);
    await ask("rules toggle hpc_over_mining on");
    expect(await choices()).toMatchObject([{ on: true, every: false }]);
  });

  it("keeps a threshold when a rule is turned off and on", async () => {
    const { ask } = await open();
    await ask("rules tune large_net_loss 250m");
    await ask("rules toggle large_net_loss off");
    await ask("rules toggle large_net_loss on");
    expect(tableIn(await ask("rules list"))[2]).toEqual(["large_net_loss", "on", "high", "$250,000,000 (set here)"]);
  });

  it("is changed only by those who manage the channel", async () => {
    const { ask } = await open();
    expect((await ask("rules toggle large_net_loss off", { mayManage: false })).summary).toContain("may do that");
  });
});

describe("/miner rules test", () => {
  const withJudge = async () => {
    const metrics = await loadMetrics();
    const { rules } = loadRules(metrics);
    return openAsking({ rules, judge: judgeWith(rules, metrics) });
  };

  it("says how often a threshold would have fired on past quarters, against the default", async () => {
    const { ask } = await withJudge();
    const reply = await ask("rules test large_net_loss 400m --since 365d");
    expect(reply.summary).toBe(
      "large_net_loss from $400,000,000 would have fired 5 times in 47 quarters since 20 Aug 2025. With its default of $100,000,000: 14.",
    );
    expect(wordsOf(reply)).toContain("WULF Q1 2026 net loss of $427.6M");
  });

  it("does without a threshold where the rule has none", async () => {
    const { ask } = await withJudge();
    const words = wordsOf(await ask("rules test hpc_over_mining --since 365d"));
    expect(words).toMatch(/^hpc_over_mining would have fired \d+ times in \d+ quarters since 20 Aug 2025\./);
    expect(words).toContain("WULF Q1 2026 HPC revenue of $21M is over mining revenue of $13M");
  });

  it("refuses rules that no quarter can tell", async () => {
    const { ask } = await withJudge();
    expect((await ask("rules test hpc_contract")).summary).toContain("only rules about reported quarters can be tried");
  });
});
