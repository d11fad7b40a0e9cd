import { describe, expect, it } from "vitest";
import { openAsking, wordsOf } from "../query/asking.ts";
import { storeAlert } from "../query/feeding.ts";

const HERE = { platform: "terminal", channel: "C1" };
const ME = { platform: "terminal", channel: "@U1" };

describe("/miner watch", () => {
  it("adds a company and repeats back what was understood", async () => {
    const { ask, store } = await openAsking();
    const reply = await ask("watch add $wulf —min-loss $100M --events contract,mining-exit");
    expect(reply.summary).toBe(
      "WULF added here. Alerts on net loss of $100,000,000 or more. Only contract, mining exit.",
    );
    expect(wordsOf(reply)).toContain("From now on this channel receives only what it watches.");
    expect(await store.settings.watchesOf(HERE)).toEqual([
      {
        place: HERE,
        ticker: "WULF",
        minLoss: "100000000",
        events: ["contract", "mining_exit"],
        addedBy: "U1",
        addedAt: "2026-08-20T12:00:00.000Z",
      },
    ]);
  });

  it("watches every company at once, with an undo that says the same", async () => {
    const { ask, store } = await openAsking();
    for (const typed of ["*", "all", "All Companies", "everything"]) {
      const reply = await ask(`watch add ${typed} --severity critical`);
      expect(reply.summary).toMatch(/^Every company .* here\. Alerts on every signal\. Severity critical or louder\.$/);
    }
    expect((await store.settings.watchesOf(HERE)).map(({ ticker }) => ticker)).toEqual(["*"]);
    expect(wordsOf(await ask("watch list channel"))).toContain("Every company Alerts on every signal.");
    await ask("watch set * --severity none --min-loss 1bn");
    const removed = await ask("watch remove all");
    expect(removed.summary).toMatch(/^Every company is no longer watched here\./);
    const [undo] = removed.parts.flatMap((part) => (part.kind === "buttons" ? part.buttons : []));
    expect(undo).toEqual({ label: "Undo", command: "watch add all --min-loss 1000000000" });
    expect((await ask("company all")).summary).toContain('I know no company "all"');
  });

  it("says which words of events name no news", async () => {
    const { ask } = await openAsking();
    const words = wordsOf(await ask("watch add IREN --min-loss=1.5bn --events impairment,contract"));
    expect(words).toContain("Alerts on net loss of $1,500,000,000 or more. Only impairment, contract.");
    expect(words).toContain("I know no news called impairment; I know earnings, contract,");
  });

  it("keeps a person's list apart from the channel's, and lets anybody have one", async () => {
    const { ask, store } = await openAsking();
    const refused = await ask("watch add WULF", { mayManage: false });
    expect(refused.summary).toContain(
      "only people who may manage this channel may do that. For yourself it works: add --for me.",
    );
    expect(await store.settings.watchesOf(HERE)).toEqual([]);
    const mine = await ask("watch add WULF --for me", { mayManage: false });
    expect(mine.summary).toBe("WULF added for you. Alerts on every signal.");
    expect((await store.settings.watchesOf(ME)).map(({ ticker }) => ticker)).toEqual(["WULF"]);
  });

  it("changes thresholds, clears one with none and leaves the others", async () => {
    const { ask, store } = await openAsking();
    await ask("watch add WULF --min-loss 100m --min-change 15%");
    const reply = await ask("watch set WULF --min-loss none --severity high");
    expect(reply.summary).toBe(
      "WULF here: Alerts on changes of 15% or more. Severity high or louder. Before: Alerts on net loss of $100,000,000 or more, changes of 15% or more.",
    );
    expect((await store.settings.watchesOf(HERE))[0]).not.toHaveProperty("minLoss");
    const missing = await ask("watch set IREN --min-loss 1m");
    expect(missing.parts.at(-1)).toEqual({
      kind: "buttons",
      buttons: [{ label: "Watch IREN", command: "watch add IREN" }],
    });
  });

  it("removes with an undo that sets the same again", async () => {
    const { ask, store } = await openAsking();
    await ask("watch add WULF --min-loss 100m --min-change 15% --severity high --for me");
    const before = await store.settings.watchesOf(ME);
    const removed = await ask("watch remove WULF --for me");
    expect(removed.summary).toBe("WULF is no longer watched for you.");
    expect(await store.settings.watchesOf(ME)).toEqual([]);
    const undo = removed.parts.at(-1);
    await ask(undo?.kind === "buttons" && "command" in undo.buttons[0]! ? undo.buttons[0].command : "");
    expect(await store.settings.watchesOf(ME)).toEqual(before);
    expect((await ask("watch remove IREN")).summary).toBe("IREN is not watched here. Watched: none.");
  });

  it("lists the channel's and one's own, with what is silent", async () => {
    const { ask } = await openAsking();
    await ask("watch add WULF --min-loss 100m");
    await ask("watch add IREN --for me");
    await ask("mute add WULF 3d");
    const words = wordsOf(await ask("watch list"));
    expect(words).toContain("Watched in this channel: 1; for you: 1.");
    expect(words).toContain("WULF Alerts on net loss of $100,000,000 or more.");
    expect(words).toContain("WULF is silent until 2026-08-23T12:00:00.000Z");
    expect(wordsOf(await ask("watch list me"))).not.toContain("WULF Alerts");
  });
});

describe("/miner mute", () => {
  it("silences for a time, in the words of an alert's button", async () => {
    const { ask, store } = await openAsking();
    const reply = await ask("mute add WULF 24h");
    expect(reply.summary).toBe("WULF is silent here until 2026-08-21 12:00 UTC.");
    expect(await store.settings.mutesOf(HERE)).toMatchObject([{ what: "WULF", until: "2026-08-21T12:00:00.000Z" }]);
    expect((await ask("mute add WULF 3m")).summary).toContain("write 3min for minutes");
  });

  it("ends early and shows what was held back", async () => {
    const { ask, store } = await openAsking();
    await ask("mute add all 2h");
    await storeAlert(store, { id: "A7K2M" });
    await store.settings.hold(HERE, "all", "A7K2M", "2026-08-20T12:30:00.000Z");
    expect(wordsOf(await ask("mute list"))).toContain("all here until 2026-08-20T14:00:00.000Z; held back: 1.");
    const words = wordsOf(await ask("mute remove all"));
    expect(words).toContain("all speaks again here. Held back: 1.");
    expect(words).toContain("why A7K2M");
    expect((await ask("mute list")).summary).toBe("Nothing is silent here or for you.");
    expect((await ask("mute remove all")).summary).toBe("all is not silent here. Silent: nothing.");
  });
});
