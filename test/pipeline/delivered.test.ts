import { describe, expect, test } from "vitest";
import type { OpenChannel, Sent } from "../../src/kit/index.ts";
import type { AlertView } from "../../src/model/index.ts";
import type { BusyLanes } from "../../src/pipeline/index.ts";
import { ONE, openOutbox as open, SENT, text } from "../support/outbox.ts";

describe("a message that stands", () => {
  async function standing(answers: Sent[]) {
    const opened = await open([SENT, ...answers]);
    await opened.owe("A", 0);
    await opened.pass(1);
    await opened.save("A", 2);
    return opened;
  }
  const LOST: Sent = { outcome: "lost", reason: "deleted" };

  test("is edited into the newer version", async () => {
    const { store, pass, calls, of } = await standing([]);
    await store.deliveries.raiseVersion("A", 2, text(2), false);
    await pass(3);
    expect(calls.edit.map(([receipt]) => receipt)).toEqual([{ channel: "one", id: "m1" }]);
    expect(calls.post).toHaveLength(1);
    expect(await of("A")).toMatchObject({ state: "sent", sent: 2 });
  });

  test("that somebody deleted is said anew, under a key of its version", async () => {
    const { store, pass, calls } = await standing([LOST]);
    await store.deliveries.raiseVersion("A", 2, text(2), false);
    await pass(3);
    expect(calls.post.map(([, , key]) => key)).toEqual(["A:fake:one", "A:fake:one@2"]);
  });

  test.each([
    [undefined, "channel"],
    ["show", "channel"],
    ["reply", "thread"],
  ] as const)("gets its line where the place asked for %s in the %s", async (thread, shown) => {
    const { store, pass, calls } = await standing([]);
    if (thread) await store.settings.savePlace({ place: ONE, thread });
    await store.deliveries.oweReplies("A", 2, "Net loss corrected", text(2));
    await pass(3);
    expect(calls.reply.map(([receipt, , ...rest]) => [receipt, ...rest])).toEqual([
      [{ channel: "one", id: "m1" }, "Net loss corrected", "A:fake:one:2#reply", shown, false],
    ]);
  });

  test("that somebody deleted gets its line as a new message", async () => {
    const { store, pass, calls } = await standing([LOST]);
    await store.deliveries.oweReplies("A", 2, "Net loss corrected", text(2));
    await pass(3);
    expect(calls.post.map(([, , key]) => key)).toEqual(["A:fake:one", "A:fake:one:2#reply@2"]);
  });

  test("gets no line where the place wants edits alone", async () => {
    const { store, pass, calls } = await standing([]);
    await store.settings.savePlace({ place: ONE, thread: "edit" });
    await store.deliveries.oweReplies("A", 2, "Net loss corrected", text(2));
    await pass(3);
    expect(calls.reply).toEqual([]);
    expect((await store.deliveries.ofAlert("A")).map(({ state }) => state)).toEqual(["sent", "sent"]);
  });
});

describe("a message that is no alert", () => {
  test("is said as it was owed, and as one in doubt after an answer was lost", async () => {
    const { store, pass, calls } = await open([{ outcome: "unknown", reason: "no answer" }]);
    await store.deliveries.oweNotice("digest", ONE, { summary: "Digest" }, text(0));
    await pass(1);
    await pass(9);
    expect(calls.say).toEqual([
      [ONE, { summary: "Digest" }, "digest:fake:one", false],
      [ONE, { summary: "Digest" }, "digest:fake:one", true],
    ]);
  });

  test("is parked where the platform has no such messages", async () => {
    const { store, pass, of } = await open([], { say: undefined as never });
    await store.deliveries.oweNotice("digest", ONE, { summary: "Digest" }, text(0));
    await pass(1);
    expect(await of("digest")).toMatchObject({ state: "parked", reason: "fake has no messages that are no alerts" });
  });
});

describe("two passes at a time", () => {
  /** A platform that answers when the test lets it. */
  async function held() {
    let answer: (sent: Sent) => void = () => undefined;
    const asked: string[] = [];
    const post: OpenChannel["post"] = ({ channel }, { id }) => {
      asked.push(`${channel} ${id}`);
      return channel === "one" ? new Promise<Sent>((resolve) => (answer = resolve)) : Promise.resolve(SENT);
    };
    return { ...(await open([], { post })), asked, answer: (sent: Sent) => answer(sent) };
  }
  const TWO = { platform: "fake", channel: "two" };

  test("leave a place alone that one of them sends to, and take what another place is owed", async () => {
    const { owe, pass, asked, answer, of } = await held();
    const busy: BusyLanes = new Set();
    await owe("A", 0);
    const first = pass(1, busy);
    while (asked.length === 0) await new Promise((resolve) => setImmediate(resolve));
    expect([...busy]).toEqual(["fake:one"]);
    await owe("B", 2);
    await owe("C", 2, TWO);
    expect(await pass(3, busy)).toBe(1);
    // What is being sent is in no doubt while its sender is at it.
    expect((await of("A")).state).toBe("sending");
    answer(SENT);
    expect(await first).toBe(1);
    expect([...busy]).toEqual([]);
    const last = pass(4, busy);
    while (asked.length < 3) await new Promise((resolve) => setImmediate(resolve));
    answer(SENT);
    await last;
    expect(asked).toEqual(["one A", "two C", "one B"]);
  });

  test("of a bot that is alone look again for what a store that failed left as being sent", async () => {
    const { owe, of, pass, store, calls } = await open();
    await owe("A", 0);
    await store.deliveries.claim("A:fake:one", text(1));
    await pass(2);
    expect(calls.post.map(([, , , inDoubt]) => inDoubt)).toEqual([true]);
    expect((await of("A")).state).toBe("sent");
  });

  test("of two processes: only the one that holds a place sends there, and gives it back", async () => {
    const { owe, pass, parts, calls } = await open();
    const given: unknown[] = [];
    const leases = {
      ...parts.store.leases,
      take: async (names: readonly string[]) => new Set(names.slice(1)),
      give: async (names: readonly string[]) => void given.push(...names),
    };
    parts.store = { ...parts.store, isShared: true, leases };
    await owe("A", 0);
    await owe("B", 1, TWO);
    expect(await pass(2)).toBe(1);
    expect(calls.post.map(([place]) => place)).toEqual([TWO]);
    expect(given).toHaveLength(1);
  });

  test("of two processes: what a dead one was sending is looked for ten seconds later, before anything newer", async () => {
    const { owe, pass, parts, store, calls, of } = await open();
    parts.store = { ...parts.store, isShared: true };
    await owe("A", 0);
    await store.deliveries.claim("A:fake:one", text(1));
    await owe("B", 1);
    expect(await pass(2)).toBe(0);
    expect(await of("A")).toMatchObject({ state: "unknown", dueAt: text(12) });
    await pass(12);
    expect(calls.post.map(([, view, , inDoubt]) => [(view as AlertView).id, inDoubt])).toEqual([
      ["A", true],
      ["B", false],
    ]);
  });
});
