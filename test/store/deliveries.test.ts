import { describe, expect, test } from "vitest";
import { at, HERE, openDeliveries as open, THERE } from "../support/deliveries.ts";

const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id);

describe("an alert's message", () => {
  test("is owed once to each place; owed again, only the rules that speak there change", async () => {
    const { deliveries } = await open();
    await deliveries.owePost("A", HERE, 1, at(1), ["loss"]);
    await deliveries.owePost("A", HERE, 2, at(2), ["loss", "hpc"]);
    await deliveries.owePost("A", THERE, 1, at(3));
    const [here, there] = await deliveries.ofAlert("A");
    expect(here).toEqual({
      id: "A:fake:one",
      alertId: "A",
      destination: HERE,
      kind: "post",
      wanted: 1,
      sent: 0,
      state: "queued",
      attempts: 0,
      dueAt: at(1),
      owedAt: at(1),
      speaks: ["loss", "hpc"],
    });
    expect(there).toMatchObject({ id: "A:fake:two", destination: THERE, dueAt: at(3) });
    expect(there).not.toHaveProperty("speaks");
  });

  test("is found by what its platform calls it, in its own channel alone", async () => {
    const { deliveries, sent } = await open();
    await sent("A", 1);
    await sent("B", 1);
    expect(await deliveries.alertOfMessage("one", "m-B")).toBe("B");
    expect(await deliveries.alertOfMessage("two", "m-B")).toBeUndefined();
    expect(await deliveries.alertOfMessage("one", "m-C")).toBeUndefined();
  });

  test("that was sent is owed again in a newer version at once, with its tries forgotten", async () => {
    const { deliveries, of, sent, owe } = await open();
    await sent("A", 1);
    await deliveries.update("A:fake:one", { attempts: 3 }, at(1));
    await owe("B", 1, { state: "sent" });
    await deliveries.raiseVersion("A", 2, at(5), false);
    expect(await of("A")).toMatchObject({
      state: "queued",
      wanted: 2,
      sent: 1,
      attempts: 0,
      dueAt: at(5),
      receipt: { id: "m-A" },
    });
    expect(await of("B")).toMatchObject({ state: "sent", wanted: 1 });
  });

  test.each([
    ["parked", "parked", "parked"],
    ["listed", "listed", "queued"],
    ["queued", "queued", "queued"],
  ] as const)(
    "that is %s is %s in a newer version, and %s in one that people must notice",
    async (state, quiet, loud) => {
      const { deliveries, of, owe } = await open();
      await owe("A", 1, { state, dueAt: at(1) });
      await deliveries.raiseVersion("A", 2, at(5), false);
      expect(await of("A")).toMatchObject({ state: quiet, wanted: 2, dueAt: at(1) });
      await deliveries.raiseVersion("A", 3, at(6), true);
      expect(await of("A")).toMatchObject({ state: loud, wanted: 3 });
    },
  );

  test("that was raised while it was sent stays owed; one that was not is done, and its reason goes", async () => {
    const { deliveries, of, owe } = await open();
    await owe("A", 1, { state: "sending", attempts: 2, reason: "slow" });
    await owe("B", 1, { state: "sending" });
    await deliveries.raiseVersion("A", 2, at(2), false);
    await deliveries.finish("A:fake:one", 1, { id: "m" }, at(3));
    expect(await of("A")).toMatchObject({ state: "queued", sent: 1, wanted: 2, attempts: 0, dueAt: at(3) });
    await deliveries.finish("A:fake:one", 2, { id: "m" }, at(4));
    expect(await of("A")).toMatchObject({ state: "sent", sent: 2 });
    expect(await of("A")).not.toHaveProperty("reason");
    expect(await of("B")).toMatchObject({ state: "sending", sent: 0 });
  });
});

describe("a line under a message", () => {
  test("is owed once under each message that stands, and waits with one that is parked", async () => {
    const { deliveries, sent, owe } = await open();
    await sent("A", 1);
    await sent("A", 1, THERE);
    await deliveries.update("A:fake:two", { state: "parked" }, at(1));
    await owe("A", 1, {}, { platform: "fake", channel: "three" });
    for (const turn of [2, 3]) await deliveries.oweReplies("A", 2, "corrected", at(turn));
    const replies = (await deliveries.ofAlert("A")).filter(({ kind }) => kind === "reply");
    expect(replies).toEqual([
      expect.objectContaining({
        id: "A:fake:one:2",
        state: "queued",
        note: "corrected",
        wanted: 2,
        sent: 0,
        dueAt: at(2),
        owedAt: at(2),
      }),
      expect.objectContaining({ id: "A:fake:two:2", state: "parked" }),
    ]);
    for (const reply of replies) expect(reply).not.toHaveProperty("receipt");
    expect((await deliveries.postOf(replies[0]!))?.receipt).toEqual({ channel: "one", id: "m-A" });
    await deliveries.finish("A:fake:one:2", 1, { id: "r" }, at(4));
    expect((await deliveries.ofAlert("A")).find(({ id }) => id === "A:fake:one:2")?.state).toBe("sent");
    await deliveries.raiseVersion("A", 3, at(5), true);
    expect((await deliveries.ofAlert("A")).find(({ id }) => id === "A:fake:one:2")).toMatchObject({
      state: "sent",
      wanted: 2,
    });
  });
});

describe("a message that is no alert", () => {
  test("is owed once, as it was first said", async () => {
    const { deliveries, of } = await open();
    await deliveries.oweNotice("digest", HERE, { summary: "one" }, at(1));
    await deliveries.oweNotice("digest", HERE, { summary: "two" }, at(2));
    expect(await deliveries.ofAlert("digest")).toHaveLength(1);
    expect(await of("digest")).toMatchObject({
      kind: "notice",
      note: '{"summary":"one"}',
      wanted: 1,
      sent: 0,
      state: "queued",
      dueAt: at(1),
      owedAt: at(1),
    });
    expect(ids(await deliveries.due(at(1), 9))).toEqual(["digest:fake:one"]);
  });
});

describe("what is due", () => {
  test("comes in the order in which it was owed, as many as asked for, of one place or of all", async () => {
    const { deliveries, owe } = await open();
    await owe("C", 1);
    await owe("B", 2, {}, THERE);
    await owe("A", 2, { state: "unknown" });
    await owe("D", 3, { dueAt: at(9) });
    for (const state of ["sent", "sending", "parked", "listed"] as const) await owe(state, 1, { state });
    expect(ids(await deliveries.due(at(3), 9))).toEqual(["C:fake:one", "A:fake:one", "B:fake:two"]);
    expect(ids(await deliveries.due(at(3), 2))).toEqual(["C:fake:one", "A:fake:one"]);
    expect(ids(await deliveries.due(at(3), 9, THERE))).toEqual(["B:fake:two"]);
    expect(ids(await deliveries.due(at(9), 9, HERE))).toEqual(["C:fake:one", "A:fake:one", "D:fake:one"]);
    expect(ids(await deliveries.due(at(9), 9, { platform: "other", channel: "one" }))).toEqual([]);
  });

  test("next is known, and is nothing where all is sent or parked", async () => {
    const { deliveries, owe } = await open();
    await owe("A", 1, { state: "sent" });
    await owe("B", 2, { state: "parked" });
    expect(await deliveries.nextDue()).toBeUndefined();
    await owe("C", 5);
    await owe("D", 4, { state: "unknown" });
    expect(await deliveries.nextDue()).toBe(at(4));
  });

  test("waits behind a new message of its lane that was tried in vain", async () => {
    const { deliveries, owe, sent } = await open();
    const tried = { attempts: 1, dueAt: at(9) };
    await owe("A", 1, tried);
    await owe("B", 1, { ...tried, state: "unknown" }, THERE);
    await deliveries.oweNotice("N", HERE, {}, at(1));
    await deliveries.update("N:fake:one", tried, at(1));
    await owe("untried", 1, { dueAt: at(9) });
    await owe("due", 1, { ...tried, dueAt: at(2) });
    await owe("given up", 1, { ...tried, attempts: 120 });
    await owe("parked", 1, { ...tried, state: "parked" });
    await sent("edit", 1);
    await deliveries.update("edit:fake:one", { ...tried, state: "queued" }, at(1));
    await deliveries.oweReplies("edit", 2, "note", at(1));
    await deliveries.update("edit:fake:one:2", tried, at(1));
    const found = async (place?: typeof HERE) => ids(await deliveries.blocking(at(2), 120, place)).toSorted();
    expect(await found()).toEqual(["A:fake:one", "B:fake:two", "N:fake:one"]);
    expect(await found(THERE)).toEqual(["B:fake:two"]);
  });

  test("stays due when the clock is set back, and so does what was tried", async () => {
    const { deliveries, of, owe } = await open();
    await owe("was due", 30);
    await owe("was not", 50);
    await owe("tried", 50, { attempts: 1, dueAt: at(59) });
    await owe("done", 30, { state: "sent" });
    await owe("earlier", 5);
    expect(await deliveries.clockSetBack(at(30), at(10))).toBe(2);
    const due = async (alert: string) => (await of(alert)).dueAt;
    expect([await due("was due"), await due("was not"), await due("tried")]).toEqual([at(10), at(50), at(10)]);
    expect([await due("done"), await due("earlier")]).toEqual([at(30), at(5)]);
  });
});

describe("a message under way", () => {
  test.each([
    ["queued", true],
    ["unknown", true],
    ["parked", true],
    ["sending", false],
    ["sent", false],
    ["listed", false],
  ] as const)("is taken by one pass alone: one that is %s, %s", async (state, taken) => {
    const { deliveries, of, owe } = await open();
    await owe("A", 1, { state });
    await owe("B", 1);
    expect(await deliveries.claim("A:fake:one", at(2))).toBe(taken);
    expect((await of("A")).state).toBe(taken ? "sending" : state);
    expect((await of("B")).state).toBe("queued");
  });

  test("names its place once", async () => {
    const { deliveries, owe } = await open();
    for (const alert of ["A", "B"]) await owe(alert, 1, { state: "sending" });
    await owe("C", 1, {}, THERE);
    expect(await deliveries.sendingPlaces()).toEqual([HERE]);
  });

  test("may have arrived when its process died: it is looked for at the next start", async () => {
    const { deliveries, of, owe } = await open();
    await owe("A", 1, { state: "sending" });
    await owe("B", 1, { state: "sent" });
    expect(await deliveries.recoverSending(at(3))).toBe(1);
    expect(await of("A")).toMatchObject({ state: "unknown", dueAt: at(3), attempts: 0 });
    expect((await of("B")).state).toBe("sent");
  });

  test("is looked for ten seconds later by whoever takes over its place, and holds up what is newer", async () => {
    const { deliveries, of, owe } = await open();
    await owe("A", 1, { state: "sending" });
    await owe("B", 1, { state: "sending" }, THERE);
    await owe("C", 1);
    await deliveries.recoverLane(HERE, at(3));
    expect(await of("A")).toMatchObject({ state: "unknown", dueAt: at(3, 10), attempts: 1 });
    expect((await of("B")).state).toBe("sending");
    expect(await of("C")).toMatchObject({ state: "queued", attempts: 0 });
  });
});

describe("how full a place is", () => {
  test("is how many alerts it got that were owed after an instant", async () => {
    const { deliveries, sent, owe } = await open();
    await sent("A", 1);
    await sent("B", 2);
    await sent("C", 3);
    await sent("D", 3, THERE);
    await owe("E", 3);
    await deliveries.oweNotice("N", HERE, {}, at(3));
    await deliveries.finish("N:fake:one", 1, { id: "n" }, at(3));
    expect(await deliveries.postedSince(HERE, at(1))).toBe(2);
    expect(await deliveries.postedSince(HERE, at(3))).toBe(0);
    expect(await deliveries.postedSince({ platform: "other", channel: "one" }, at(1))).toBe(0);
  });

  test("is counted by state, with the reason of what waits", async () => {
    const { deliveries, owe } = await open();
    await owe("A", 1, { reason: "slow" });
    await owe("B", 1);
    await owe("C", 1, { state: "sent" }, THERE);
    expect(await deliveries.countByState()).toEqual([
      { platform: "fake", channel: "one", state: "queued", count: 2, reason: "slow" },
      { platform: "fake", channel: "two", state: "sent", count: 1 },
    ]);
  });
});
