import { describe, expect, test } from "vitest";
import { at, HERE, openDeliveries as open, THERE } from "../support/deliveries.ts";

describe("a place that refuses", () => {
  test("is parked once, since then, with the last reason and the next try", async () => {
    const { parked } = await open();
    expect(await parked.park(HERE, "gone", at(1), at(2))).toBe(true);
    expect(await parked.park(HERE, "still gone", at(3), at(4))).toBe(false);
    expect(await parked.park(THERE, "gone", at(3), at(4))).toBe(true);
    expect(await parked.of(HERE)).toEqual({ ...HERE, reason: "still gone", since: at(1), dueAt: at(4) });
    expect(await parked.of({ platform: "other", channel: "one" })).toBeUndefined();
    expect((await parked.all()).map(({ channel }) => channel)).toEqual(["one", "two"]);
  });

  test("holds what is due there and nothing else", async () => {
    const { parked, of, owe } = await open();
    await owe("A", 1);
    await owe("B", 1, { state: "unknown" });
    await owe("late", 9);
    await owe("sent", 1, { state: "sent" });
    await owe("there", 1, {}, THERE);
    expect(await parked.hold({ ...HERE, reason: "gone", since: at(1), dueAt: at(9) }, at(2))).toBe(2);
    expect([await of("A"), await of("B")]).toEqual([
      expect.objectContaining({ state: "parked", reason: "gone" }),
      expect.objectContaining({ state: "parked", reason: "gone" }),
    ]);
    expect([(await of("late")).state, (await of("sent")).state, (await of("there")).state]).toEqual([
      "queued",
      "sent",
      "queued",
    ]);
  });

  test("is tried with what was owed first", async () => {
    const { parked, owe } = await open();
    await owe("B", 2, { state: "parked" });
    await owe("C", 1, { state: "parked" });
    await owe("A", 1, {});
    await owe("D", 0, { state: "parked" }, THERE);
    expect((await parked.oldest(HERE))?.alertId).toBe("C");
    expect(await parked.oldest({ platform: "other", channel: "one" })).toBeUndefined();
  });

  test("that takes messages again is owed all that waited, and what was tried may have arrived", async () => {
    const { parked, of, owe } = await open();
    await owe("new", 1, { state: "parked", reason: "gone" });
    await owe("tried", 1, { state: "parked", reason: "gone", attempts: 2 });
    await owe("sent", 1, { state: "sent" });
    await owe("there", 1, { state: "parked" }, THERE);
    await parked.park(HERE, "gone", at(1), at(2));
    await parked.park(THERE, "gone", at(1), at(2));
    await parked.free(HERE, at(5));
    expect(await of("new")).toMatchObject({ state: "queued", dueAt: at(5), owedAt: at(5) });
    expect(await of("new")).not.toHaveProperty("reason");
    expect(await of("tried")).toMatchObject({ state: "unknown", dueAt: at(5) });
    expect([(await of("sent")).state, (await of("there")).state]).toEqual(["sent", "parked"]);
    expect((await parked.all()).map(({ channel }) => channel)).toEqual(["two"]);
  });

  test("may be tried at once when its settings change, or all of them at a start", async () => {
    const { parked } = await open();
    await parked.park(HERE, "gone", at(1), at(2));
    await parked.park(THERE, "gone", at(1), at(2));
    const due = async () => (await parked.all()).map(({ dueAt }) => dueAt);
    await parked.tryAgain(HERE);
    expect(await due()).toEqual(["", at(2)]);
    await parked.tryAgain();
    expect(await due()).toEqual(["", ""]);
  });
});
