import { describe, expect, it } from "vitest";
import { NOW, openAsking, tableIn, wordsOf } from "../query/asking.ts";
import { feedState, storeAlert } from "../query/feeding.ts";

describe("/miner status", () => {
  it("shows feeds with their age, those with trouble first and why", async () => {
    const { ask, store } = await openAsking({ feedIds: ["a-feed", "b-feed", "c-feed"] });
    await store.feeds.save(feedState("a-feed", { lastSuccessAt: "2026-08-20T11:56:00.000Z" }));
    await store.feeds.save(
      feedState("b-feed", { status: "failing", failures: 3, reason: "The server answers 403; look at the address." }),
    );
    const reply = await ask("status");
    expect(reply.summary).toBe("2 feeds read, 1 failing; 0 messages waiting, 0 parked.");
    expect(tableIn(reply).slice(1)).toEqual([
      ["b-feed", "failing", "never", "3"],
      ["a-feed", "ok", "4 min", "0"],
    ]);
    expect(wordsOf(reply)).toContain("b-feed The server answers 403; look at the address.");
    expect(wordsOf(reply)).toContain("Not read yet: c-feed.");
  });

  it("shows one feed in detail", async () => {
    const { ask, store } = await openAsking({ feedIds: ["a-feed"] });
    await store.feeds.save(feedState("a-feed", { lastSuccessAt: "2026-08-18T12:00:00.000Z", nextCheckAt: NOW }));
    const reply = await ask("status a-feed");
    expect(reply.summary).toBe("a-feed: ok, last read well 2 days ago.");
    expect(wordsOf(reply)).toContain(`Next try ${NOW}`);
    expect((await ask("status z-feed")).summary).toContain('I know no feed "z-feed"');
  });

  it("shows messages that wait and platforms that are down, with the reason", async () => {
    const platforms = () => [
      {
        platform: "slack",
        health: { state: "down" as const, reason: "The token was revoked; put a new one.", since: NOW },
      },
    ];
    const { ask, store } = await openAsking({ platforms });
    await storeAlert(store, { id: "AAAAA" });
    await store.deliveries.owePost("AAAAA", { platform: "slack", channel: "C1" }, 1, NOW);
    const words = wordsOf(await ask("status"));
    expect(words).toContain("0 feeds read, 0 failing; 1 message waiting, 0 parked.");
    expect(words).toContain("slack C1: 1 queued.");
    expect(words).toContain(`slack: down since ${NOW} The token was revoked; put a new one.`);
  });
});
