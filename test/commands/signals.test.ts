import { describe, expect, it } from "vitest";
import { openAsking, wordsOf } from "../query/asking.ts";
import { storeAlert } from "../query/feeding.ts";

const IREN = { ticker: "IREN", name: "IREN Limited" };

describe("/miner signals", () => {
  it("lists alerts newest first, the severity in words before all else", async () => {
    const { ask, store } = await openAsking();
    await storeAlert(store, { id: "AAAAA" }, "2026-08-18T12:00:00.000Z");
    await storeAlert(store, { id: "BBBBB", company: IREN, severity: "notable" }, "2026-08-19T12:00:00.000Z");
    const reply = await ask("signals");
    expect(reply.summary).toBe("2 alerts with signals, newest first.");
    const lines = wordsOf(reply).split("\n").slice(2, 4);
    expect(lines[0]).toMatch(/^NOTABLE 2026-08-19T12:00:00.000Z IREN Q1 2026: .* 1 source, press only.* why BBBBB$/);
    expect(lines[1]).toMatch(/^HIGH .* why AAAAA$/);
  });

  it("keeps to company, rule, severity and time", async () => {
    const { ask, store } = await openAsking();
    await storeAlert(store, { id: "AAAAA" }, "2026-08-01T12:00:00.000Z");
    await storeAlert(store, { id: "BBBBB", company: IREN, severity: "notable" });
    const summary = async (line: string) => (await ask(line)).summary;
    expect(await summary("signals WULF")).toBe("1 alert with signals of WULF, newest first.");
    expect(await summary("signals --severity high")).toBe("1 alert with signals at high or louder, newest first.");
    expect(await summary("signals --since 7d")).toBe("1 alert with signals in the last 7 days, newest first.");
    expect(await summary("signals --rule large_net_loss")).toBe("No signals by large_net_loss yet.");
  });

  it("turns pages", async () => {
    const { ask, store } = await openAsking();
    for (let index = 0; index < 12; index += 1) await storeAlert(store, { id: `ALERT${index}` });
    const first = await ask("signals WULF");
    expect(first.parts.at(-1)).toEqual({
      kind: "buttons",
      buttons: [{ label: "Next", command: "signals WULF --page 2" }],
    });
    expect(wordsOf(await ask("signals WULF --page 2"))).toContain("Page 2 of 2.");
  });

  it("says what to expect where there is none yet", async () => {
    const { ask } = await openAsking();
    expect(wordsOf(await ask("signals"))).toContain("The first sight of a feed is history and raises no alert");
  });
});
