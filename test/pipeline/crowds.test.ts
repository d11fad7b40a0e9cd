import { describe, expect, test } from "vitest";
import type { Reply, Sent } from "../../src/kit/index.ts";
import { settle } from "../../src/pipeline/index.ts";
import { listReply, splitList } from "../../src/pipeline/remind.ts";
import { at, ONE, openOutbox, text } from "../support/outbox.ts";

/** What was posted and said, by the alert's id or the message's first words. */
async function open(answers: Sent[] = []) {
  const outbox = await openOutbox(answers);
  const { calls, owe, store } = outbox;
  return {
    ...outbox,
    async oweAll(count: number, seconds: number, apart = 0, letter = "A") {
      for (let number = 0; number < count; number++) await owe(`${letter}${number}`, seconds + number * apart);
    },
    posted: () => calls.post.map(([, view]) => (view as { id: string }).id),
    said: () => calls.say.map(([, reply]) => (reply as Reply).summary),
    states: async (id: string) => (await store.deliveries.ofAlert(id)).map(({ state, sent }) => [state, sent]),
  };
}

describe("a crowd of new stories", () => {
  test("of five at one moment is posted one by one, of six it is told in a list", async () => {
    const five = await open();
    await five.oweAll(5, 0);
    await five.pass(1);
    expect([five.posted().length, five.said()]).toEqual([5, []]);
    const six = await open();
    await six.oweAll(6, 0);
    await six.pass(1);
    await six.pass(2);
    expect([six.posted(), six.said()]).toEqual([[], ["6 stories at once; /miner why with an id shows one whole."]]);
    expect(await six.states("A3")).toEqual([["listed", 1]]);
  });

  test("within ten seconds is at one moment, over more it is not", async () => {
    const close = await open();
    await close.oweAll(6, 0, 2);
    await close.pass(3_600);
    await close.pass(3_601);
    expect([close.posted(), close.said().length]).toEqual([[], 1]);
    const spread = await open();
    await spread.oweAll(6, 0, 2.1);
    await spread.pass(3_600);
    expect([spread.posted().length, spread.said()]).toEqual([6, []]);
  });

  test("over the fill of a minute: two become a list, one waits ten seconds for company", async () => {
    const { oweAll, owe, pass, posted, said, of } = await open();
    await oweAll(5, 0);
    await pass(1);
    await owe("B0", 20);
    expect(await pass(21)).toBe(0);
    expect(await of("B0")).toMatchObject({ state: "queued", dueAt: text(31), attempts: 0 });
    await owe("B1", 30);
    await pass(31);
    await pass(32);
    expect([posted().length, said()]).toEqual([5, ["2 stories at once; /miner why with an id shows one whole."]]);
  });

  test("over the fill of a minute: one without company goes out when the minute is over", async () => {
    const { oweAll, owe, pass, posted } = await open();
    await oweAll(5, 0);
    await pass(1);
    await owe("B0", 20);
    for (const second of [21, 31, 41, 51]) await pass(second);
    expect(posted()).toHaveLength(5);
    await pass(61);
    expect(posted()).toEqual(["A0", "A1", "A2", "A3", "A4", "B0"]);
  });

  test("does not take in what was tried before, what stands, and what is no alert", async () => {
    const { oweAll, pass, store, posted, said, save, owe } = await open([
      { outcome: "sent", receipt: { channel: "one", id: "m1" } },
      { outcome: "retry", reason: "500", afterMs: 4_000 },
    ]);
    await owe("stands", 0);
    await pass(1);
    await owe("tried", 2);
    await pass(3);
    await save("stands", 2);
    await store.deliveries.raiseVersion("stands", 2, text(100), false);
    await store.deliveries.oweNotice("digest", ONE, { summary: "Digest" }, text(100));
    await oweAll(4, 100);
    await pass(101);
    expect(posted()).toEqual(["stands", "tried", "tried", "A0", "A1", "A2", "A3"]);
    expect(said()).toEqual(["Digest"]);
  });

  test("is told in lists of ten, the oldest first, and an alert that is gone is left out", async () => {
    const { oweAll, pass, store, calls } = await open();
    await oweAll(12, 0);
    await store.deliveries.owePost("nobody", ONE, 1, text(0));
    await pass(1);
    await pass(2);
    expect(calls.say.map(([, reply]) => (reply as Reply).summary).toSorted()).toEqual([
      "10 stories at once; /miner why with an id shows one whole.",
      "2 stories at once; /miner why with an id shows one whole.",
    ]);
    const whole = JSON.stringify(calls.say);
    for (let number = 0; number < 12; number++) expect(whole).toContain(`"why A${number}"`);
  });
});

describe("a list", () => {
  const lines = (count: number) => Array.from({ length: count }, (_, number) => [`line ${number}`]);
  const reply = (count: number): Reply => ({
    summary: "Digest: all.",
    private: false,
    parts: [
      { kind: "text", spans: ["before"] },
      { kind: "list", items: lines(count) },
      { kind: "text", spans: ["after"] },
    ],
  });

  test("of ten stays whole, and so does a message without one", () => {
    expect(splitList(reply(10))).toEqual([reply(10)]);
    const bare = listReply("nothing", []);
    expect(bare.parts).toEqual([{ kind: "text", spans: ["nothing"] }]);
    expect(splitList(bare)).toEqual([bare]);
  });

  test("of twenty-one comes in three messages: what stands before it first, what stands after it last", () => {
    const parts = splitList(reply(21));
    expect(parts.map(({ summary }) => summary)).toEqual([
      "Digest: all. (1 of 3)",
      "Digest: all. (2 of 3)",
      "Digest: all. (3 of 3)",
    ]);
    expect(parts.map((part) => part.parts)).toEqual([
      [
        { kind: "text", spans: ["before"] },
        { kind: "list", items: lines(21).slice(0, 10) },
      ],
      [
        { kind: "text", spans: ["Digest: all. (2 of 3)"] },
        { kind: "list", items: lines(21).slice(10, 20) },
      ],
      [
        { kind: "text", spans: ["Digest: all. (3 of 3)"] },
        { kind: "list", items: lines(21).slice(20) },
        { kind: "text", spans: ["after"] },
      ],
    ]);
  });
});

describe("what falls due by time alone", () => {
  const plan = { place: ONE, time: "12:00", zone: "UTC", days: [1, 2, 3, 4, 5, 6, 7] };

  test("a digest tells what came since the last one, and after a long stop a week of it", async () => {
    const { store, parts, save, of } = await open();
    await save("A", 1);
    const said = async (lastAt: string | undefined, now: string) => {
      await store.settings.saveDigest({ ...plan, nextAt: now, ...(lastAt && { lastAt }) });
      await settle(parts, new Date(now));
      return JSON.parse((await of(`digest:${now}`)).note ?? "{}").summary;
    };
    expect(await said(undefined, "2026-05-09T11:59:00.000Z")).toBe("Digest: 1 alert about 1 company in the last day.");
    expect(await said(undefined, "2026-05-09T12:00:00.000Z")).toBe("Digest: nothing in the last day.");
    expect(await said("2026-05-08T11:00:00.000Z", "2026-05-10T12:00:00.000Z")).toBe(
      "Digest: 1 alert about 1 company in the last 2 days.",
    );
    expect(await said("2026-04-01T12:00:00.000Z", "2026-05-15T11:00:00.000Z")).toBe(
      "Digest: 1 alert about 1 company in the last 7 days.",
    );
    expect(await said("2026-04-01T12:00:00.000Z", "2026-05-16T12:00:00.000Z")).toBe(
      "Digest: nothing in the last 7 days.",
    );
    expect(await store.settings.digestOf(ONE)).toMatchObject({
      lastAt: "2026-05-16T12:00:00.000Z",
      nextAt: "2026-05-17T12:00:00.000Z",
    });
  });

  test("a mute's end tells of one alert as one, and ends the mute", async () => {
    const { store, parts, save, of } = await open();
    await save("A", 1);
    const mute = { place: ONE, what: "TINY", until: text(60), addedBy: "ann", addedAt: text(0) };
    await store.settings.saveMute(mute);
    await store.settings.hold(ONE, "TINY", "A", text(1));
    await settle(parts, at(60));
    const { note = "", kind, destination } = await of(`mute:TINY:${text(60)}`);
    expect([kind, destination]).toEqual(["notice", ONE]);
    expect(JSON.parse(note).summary).toBe("TINY speaks again. While it was silent: 1 alert.");
    expect(note).toContain("why A");
    expect(await store.settings.mutesOf(ONE)).toEqual([]);
    expect(await store.settings.heldBy(ONE, "TINY")).toEqual([]);
  });
});
