import { describe, expect, it } from "vitest";
import type { CommandRequest, CoverageLine } from "../../src/kit/index.ts";
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

  it("tells which filings with results became alerts, how soon, and which were missed", async () => {
    const line = (more: Partial<CoverageLine>): CoverageLine => ({
      ticker: "WULF",
      title: "8-K TERAWULF INC.",
      at: "2026-08-07T20:05:00.000Z",
      outcome: "alert",
      ...more,
    });
    const { commands, views } = await openAsking();
    const status = commands.find(({ path }) => path[0] === "status");
    const lines = [
      line({ alertId: "AAAAA", delayMinutes: 4 }),
      line({ ticker: "CORZ", alertId: "BBBBB", delayMinutes: -12 }),
      line({ ticker: "IREN", outcome: "missed", reason: "Not read: EX-99.1 is a PDF; open it at EDGAR." }),
      line({ ticker: "MARA", outcome: "quiet" }),
    ];
    const asked: string[] = [];
    const coverage = (since: string) => {
      asked.push(since);
      return Promise.resolve(lines);
    };
    const request = { options: { feed: "coverage" }, views: { ...views, coverage }, now: NOW };
    const reply = await status!.run(request as unknown as CommandRequest);
    expect(asked).toEqual(["2026-07-21T12:00:00.000Z"]);
    expect(reply.summary).toBe(
      "4 filings with results since 21 Jul 2026: 1 missed; 2 alerts; 1 read, no rule had anything to say.",
    );
    const [heading, , first, second] = wordsOf(reply).split("\n").slice(1);
    expect(heading).toBe("Coverage of filings");
    expect(first).toContain("IREN 2026-08-07T20:05:00.000Z 8-K TERAWULF INC.: missed. Not read: EX-99.1 is a PDF");
    expect(second).toContain("WULF 2026-08-07T20:05:00.000Z 8-K TERAWULF INC.: alert AAAAA, 4 min after the filing.");
    expect(wordsOf(reply)).toContain("CORZ 2026-08-07T20:05:00.000Z 8-K TERAWULF INC.: alert BBBBB, 12 min before the");
    expect(wordsOf(reply)).toContain("Half of the alerts came 12 min before the filing or sooner.");
  });

  it("says what the coverage needs where no filing was seen", async () => {
    const { ask } = await openAsking({ feedIds: ["a-feed"] });
    const reply = await ask("status coverage");
    expect(reply.summary).toBe("No filing with results was seen since 21 Jul 2026.");
    expect(wordsOf(reply)).toContain("that needs an EDGAR feed that is on, and SEC_USER_AGENT.");
  });
});
