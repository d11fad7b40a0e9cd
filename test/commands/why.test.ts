import { describe, expect, it } from "vitest";
import { openAsking, wordsOf } from "../query/asking.ts";
import { storeAlert } from "../query/feeding.ts";

describe("/miner why", () => {
  it("shows each figure with its sentence and place, each rule with its values, and the sources", async () => {
    const { ask, store } = await openAsking();
    await storeAlert(store, { id: "A7K2M" });
    const reply = await ask("why a7k2m");
    expect(reply.private).toBe(true);
    const words = wordsOf(reply);
    expect(words).toContain(
      "HPC revenue $21.0M: “HPC lease revenue reached $21.0 million.” — Decrypt <https://decrypt.co/1>",
    );
    expect(words).toContain("Not stated: Total revenue.");
    expect(words).toContain(
      "hpc over mining (hpc_over_mining, high): hpc_over_mining said so. Compared: hpc revenue $21.0M, mining revenue $13.0M.",
    );
    expect(words).toContain("large net loss (large_net_loss): cannot tell, not stated: net income.");
    expect(words).toContain("Decrypt (press): TeraWulf's HPC revenue passes mining");
    expect(words).toContain("2026-08-19T12:00:00.000Z Posted.");
  });

  it("says a sentence once, with every figure that was read from it", async () => {
    const { ask, store } = await openAsking();
    const stated = (label: string, value: string, quote: string) => ({
      metric: label,
      label,
      value,
      quote,
      outlet: "Decrypt",
      url: "https://decrypt.co/1",
    });
    const figures = [
      stated("Counterparty", "Microsoft", "IREN signs with Microsoft"),
      stated("Power", "200 MW", "It covers 200 MW for five years."),
      stated("Term", "5 years", "It covers 200 MW for five years."),
    ];
    await storeAlert(store, { id: "A7K2M", figures });
    const words = wordsOf(await ask("why A7K2M"));
    expect(words).toContain("Counterparty Microsoft: “IREN signs with Microsoft” — Decrypt");
    expect(words).toContain("Power 200 MW, Term 5 years: “It covers 200 MW for five years.” — Decrypt");
  });

  it("shows the sentence of a figure before, where that is another than the figure's", async () => {
    const { ask, store } = await openAsking();
    const read = (quote: string) => ({ quote, outlet: "Decrypt", url: "https://decrypt.co/1" });
    const [now, before] = ["Net loss was $427.6 million.", "A year ago it lost $61.4 million on no revenue."];
    const figures = [
      {
        metric: "net_income",
        label: "Net income",
        value: "-$427.6M",
        prior: { label: "Q1 2025", value: "-$61.4M", ...read(before) },
        ...read(now),
      },
      {
        metric: "hpc_revenue",
        label: "HPC revenue",
        value: "$0",
        prior: { label: "Q1 2025", value: "$0" },
        ...read(now),
      },
    ];
    await storeAlert(store, { id: "A7K2M", figures });
    const words = wordsOf(await ask("why A7K2M"));
    expect(words).toContain(`Net income -$427.6M (Q1 2025 -$61.4M), HPC revenue $0 (Q1 2025 $0): “${now}” — Decrypt`);
    expect(words).toContain(`Net income Q1 2025 -$61.4M: “${before}” — Decrypt`);
    expect(words.split(before)).toHaveLength(2);
  });

  it("offers the newest alerts for an id that does not exist", async () => {
    const { ask, store } = await openAsking();
    await storeAlert(store, { id: "A7K2M" });
    const reply = await ask("why ZZZZZ");
    expect(reply.summary).toBe(
      "There is no alert ZZZZZ. Its id stands at the end of each message; these are the newest.",
    );
    expect(reply.parts.at(-1)).toEqual({ kind: "buttons", buttons: [{ label: "A7K2M WULF", command: "why A7K2M" }] });
  });

  it.each([
    [
      "Slack",
      { channel: "C0ALERTS", ts: "1755600000.123456" },
      "https://example.slack.com/archives/C0ALERTS/p1755600000123456",
    ],
    ["Discord", { channel: "222", message: "333" }, "https://discord.com/channels/111/222/333"],
  ])("finds an alert by the link of its message on %s", async (platform, receipt, link) => {
    const { ask, store } = await openAsking();
    await storeAlert(store, { id: "A7K2M" });
    const at = "2026-08-20T12:00:00.000Z";
    await store.deliveries.owePost("A7K2M", { platform, channel: receipt.channel }, 1, at);
    const [delivery] = await store.deliveries.ofAlert("A7K2M");
    await store.deliveries.finish(delivery!.id, 1, receipt, at);
    expect(wordsOf(await ask(`why ${link}`))).toContain("Why alert A7K2M");
    expect((await ask(`why ${link.slice(0, -1)}9`)).summary).toContain("There is no alert under that link.");
  });
});
