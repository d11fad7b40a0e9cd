import { describe, expect, test } from "vitest";
import type { Sent } from "../../src/kit/index.ts";
import type { AlertView } from "../../src/model/index.ts";
import { at, ONE, openOutbox as open, SENT, START, text } from "../support/outbox.ts";

describe("a message that is not taken", () => {
  test("is tried again after four seconds, and twice as long each time up to a minute", async () => {
    const { owe, of, pass } = await open(Array.from({ length: 7 }, () => ({ outcome: "retry", reason: "500" })));
    await owe("A", 0);
    const waits: number[] = [];
    for (let now = 1, turn = 0; turn < 7; turn++) {
      expect(await pass(now)).toBe(1);
      const { dueAt, attempts, state, reason } = await of("A");
      expect({ attempts, state, reason }).toEqual({ attempts: turn + 1, state: "queued", reason: "500" });
      waits.push((Date.parse(dueAt) - at(now).getTime()) / 1000);
      now += 100;
    }
    expect(waits).toEqual([4, 8, 16, 32, 60, 60, 60]);
  });

  test("is tried again when the platform says so", async () => {
    const { owe, of, pass } = await open([{ outcome: "retry", reason: "429", afterMs: 3_500 }]);
    await owe("A", 0);
    await pass(1);
    expect((await of("A")).dueAt).toBe(new Date(START + 4_500).toISOString());
  });

  test("may have arrived where the channel itself fails, and the reason says how", async () => {
    const { owe, of, pass, calls } = await open([new Error("socket hang up")]);
    await owe("A", 0);
    await pass(1);
    expect(await of("A")).toMatchObject({
      state: "unknown",
      attempts: 1,
      reason: "the channel failed: Error: socket hang up",
    });
    await pass(9);
    expect(calls.post.map(([place, view, key, inDoubt]) => [place, (view as AlertView).id, key, inDoubt])).toEqual([
      [ONE, "A", "A:fake:one", false],
      [ONE, "A", "A:fake:one", true],
    ]);
  });

  test("holds up newer ones in its place, but no edit of one that stands", async () => {
    const { owe, pass, save, store, calls } = await open([SENT, { outcome: "retry", reason: "500" }, SENT]);
    await owe("A", 0);
    await pass(1);
    await save("A", 2);
    await owe("B", 2);
    await owe("C", 3);
    await store.deliveries.raiseVersion("A", 2, text(4), false);
    await store.deliveries.update("A:fake:one", { state: "queued" }, text(4));
    expect(await pass(5)).toBe(2);
    expect([calls.post.length, calls.edit.length]).toEqual([2, 1]);
  });

  test("for good parks its place, tells that once in the log, and stops there", async () => {
    const { owe, of, pass, warned, store } = await open([{ outcome: "parked", reason: "The channel is gone." }]);
    await owe("A", 0);
    await owe("B", 1);
    expect(await pass(2)).toBe(1);
    expect([(await of("A")).state, (await of("B")).state]).toEqual(["parked", "queued"]);
    expect(await store.parked.of(ONE)).toMatchObject({
      reason: "The channel is gone.",
      since: text(2),
      dueAt: text(2 + 86_400),
    });
    expect(warned).toEqual([["destination parked", { destination: "fake:one", reason: "The channel is gone." }]]);
  });

  test("alone is parked alone, and the log names it", async () => {
    const refused: Sent = { outcome: "parked", reason: "its form is wrong", onlyThis: true };
    const { owe, of, pass, warned, store } = await open([refused]);
    await owe("A", 0);
    await owe("B", 1);
    expect(await pass(2)).toBe(2);
    expect([(await of("A")).state, (await of("B")).state, await store.parked.all()]).toEqual(["parked", "sent", []]);
    expect(warned).toEqual([["message refused", { destination: "fake:one", reason: "its form is wrong" }]]);
  });

  test("waits where its platform is not open", async () => {
    const { owe, of, pass } = await open();
    await owe("A", 0, { platform: "elsewhere", channel: "one" });
    expect(await pass(1)).toBe(0);
    expect(await of("A")).toMatchObject({ state: "queued", attempts: 0 });
  });

  test("is none where its alert is gone", async () => {
    const { store, pass, calls } = await open();
    await store.deliveries.owePost("nobody", ONE, 1, text(0));
    expect(await pass(1)).toBe(0);
    expect(calls.post).toEqual([]);
  });
});
