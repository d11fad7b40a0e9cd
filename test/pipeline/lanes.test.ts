import { describe, expect, test } from "vitest";
import type { Log, OpenChannel, Sent } from "../../src/kit/index.ts";
import type { AlertView, Destination } from "../../src/model/index.ts";
import { deliver } from "../../src/pipeline/index.ts";
import { openClockWatch } from "../../src/schedule.ts";
import { teraWulfAlert } from "../support/alert-views.ts";
import { fakeChannel, silentLog, tinyParts } from "../support/tiny.ts";

const START = Date.UTC(2026, 4, 8, 12);
const at = (seconds: number) => new Date(START + seconds * 1000);
const SENT: Sent = { outcome: "sent", receipt: { channel: "x", id: "m" } };
const PARKED: Sent = { outcome: "parked", reason: "The channel is gone: name another." };

interface Told {
  place: string;
  id: string;
  seenAt: string;
  at: number;
  inDoubt: boolean;
}

/** A platform whose answers a test decides; `told` is what arrived, `asked` every request. */
function scripted(answer: (place: string, view: AlertView) => Sent) {
  const asked: Told[] = [];
  const told: Told[] = [];
  let seconds = 0;
  const hear = (place: string, view: AlertView, inDoubt = false) => {
    const sent = answer(place, view);
    const one = { place, id: view.id, seenAt: view.seenAt, at: seconds, inDoubt };
    asked.push(one);
    if (sent.outcome === "sent") told.push(one);
    return Promise.resolve(sent);
  };
  const channel: OpenChannel = {
    ...fakeChannel(),
    post: ({ channel: place }, view, _key, inDoubt) => hear(place, view, inDoubt),
    say: ({ channel: place }, reply) => hear(place, teraWulfAlert({ id: reply.summary })),
  };
  return { channel, asked, told, tell: (now: number) => void (seconds = now) };
}

async function open(answer: (place: string, view: AlertView) => Sent, log: Log = silentLog) {
  const platform = scripted(answer);
  const parts = { ...(await tinyParts({}, platform.channel)), log, defaults: [] as Destination[] };
  const owe = async (id: string, place: string, seconds: number) => {
    const view = teraWulfAlert({ id, seenAt: at(seconds).toISOString() });
    const row = { id, storyId: id, version: 1, view, basis: { facts: [], fired: [], standing: "" }, contentHash: id };
    await parts.store.alerts.save({ ...row, raisedAt: at(seconds).toISOString() }, at(seconds).toISOString());
    await parts.store.deliveries.owePost(id, { platform: "fake", channel: place }, 1, at(seconds).toISOString());
  };
  const pass = (seconds: number) => {
    platform.tell(seconds);
    return deliver(parts, at(seconds));
  };
  return { ...platform, parts, owe, pass };
}

describe("both platforms down for an hour with 200 alerts waiting", () => {
  test("ends with each delivered once, in order in its channel, with its original time", async () => {
    let down = true;
    const { owe, pass, told, asked } = await open(() =>
      down ? { outcome: "retry", reason: "cannot be reached" } : SENT,
    );
    for (let second = 0; second <= 3600; second += 5) {
      if (second % 20 === 0) await owe(`A${String(second).padStart(5, "0")}`, "one", second);
      if (second % 40 === 0) await owe(`B${String(second).padStart(5, "0")}`, "two", second);
      await pass(second);
    }
    const requestsWhileDown = asked.length;
    down = false;
    for (let second = 3605; second < 3800; second += 5) await pass(second);
    const ids = (place: string) => told.filter((one) => one.place === place).map(({ id }) => id);
    expect(ids("one").length + ids("two").length).toBeGreaterThan(200);
    for (const place of ["one", "two"]) {
      expect(ids(place)).toEqual(ids(place).toSorted());
      expect(new Set(ids(place)).size).toBe(ids(place).length);
    }
    for (const { id, seenAt } of told) expect(seenAt).toBe(at(Number(id.slice(1))).toISOString());
    // One try of the first of each lane a minute, not one of every message.
    expect(requestsWhileDown).toBeLessThan(150);
  }, 30_000);
});

describe("a 429 in one channel", () => {
  test("holds that channel in its order and delays no other", async () => {
    const limits = new Map([["one", 1]]);
    const { owe, pass, told } = await open((place) => {
      const left = limits.get(place) ?? 0;
      limits.set(place, left - 1);
      return left > 0 ? { outcome: "retry", reason: "429", afterMs: 30_000 } : SENT;
    });
    for (const [place, id] of [
      ["one", "A1"],
      ["one", "A2"],
      ["two", "B1"],
      ["two", "B2"],
      ["three", "C1"],
    ] as const)
      await owe(id, place, Number(id[1]));
    await pass(10);
    expect(told.map(({ id }) => id).toSorted()).toEqual(["B1", "B2", "C1"]);
    await owe("A3", "one", 12);
    await pass(15);
    expect(told).toHaveLength(3);
    await pass(41);
    expect(told.slice(3).map(({ id, at: second }) => [id, second])).toEqual([
      ["A1", 41],
      ["A2", 41],
      ["A3", 41],
    ]);
  });

  test("storms through a whole hour of alerts without losing or doubling one", async () => {
    let turn = 0;
    const { owe, pass, told } = await open((place) =>
      place === "one" && ++turn % 3 !== 0 ? { outcome: "retry", reason: "429", afterMs: 3_000 } : SENT,
    );
    for (let second = 0; second < 600; second += 20) await owe(`A${String(second).padStart(4, "0")}`, "one", second);
    for (let second = 0; second < 1200; second++) await pass(second);
    expect(told.map(({ id }) => id)).toEqual(
      Array.from({ length: 30 }, (_, n) => `A${String(n * 20).padStart(4, "0")}`),
    );
  });
});

describe("a message whose answer was lost", () => {
  test("is asked for again as one that may be there, also by the process after", async () => {
    const outcomes: Sent[] = [{ outcome: "unknown", reason: "no answer" }];
    const { owe, pass, asked, parts } = await open(() => outcomes.shift() ?? SENT);
    await owe("A1", "one", 0);
    await pass(1);
    await pass(10);
    expect(asked.map(({ inDoubt }) => inDoubt)).toEqual([false, true]);
    await owe("A2", "one", 20);
    const [due] = await parts.store.deliveries.due(at(21).toISOString(), 1);
    expect(await parts.store.deliveries.claim(due?.id ?? "", at(21).toISOString())).toBe(true);
    expect(await parts.store.deliveries.claim(due?.id ?? "", at(21).toISOString())).toBe(false);
    await parts.store.deliveries.recoverSending(at(22).toISOString());
    await pass(23);
    expect(asked.at(-1)).toMatchObject({ id: "A2", inDoubt: true });
  });
});

describe("a destination that refuses for good", () => {
  const DAY = 86_400;
  async function parkedPlace() {
    const warned: unknown[] = [];
    const state = { gone: true };
    const opened = await open((place) => (place === "dead" && state.gone ? PARKED : SENT), {
      ...silentLog,
      warn: (message, fields) => void warned.push([message, fields]),
    });
    for (const [id, second] of [
      ["A1", 0],
      ["A2", 1],
    ] as const)
      await opened.owe(id, "dead", second);
    await opened.pass(2);
    return { ...opened, state, warned };
  }

  test("gets no further request, not for what waits and not for new alerts, and its owner is told once", async () => {
    const { owe, pass, asked, warned, parts } = await parkedPlace();
    await owe("A3", "dead", 60);
    await owe("B1", "alive", 60);
    for (let minute = 1; minute < 600; minute += 10) await pass(minute * 60);
    expect(asked.map(({ place, id }) => `${place} ${id}`)).toEqual(["dead A1", "alive B1"]);
    expect(warned).toEqual([
      ["destination parked", { destination: "fake:dead", reason: "The channel is gone: name another." }],
    ]);
    expect(await parts.store.deliveries.countByState()).toContainEqual({
      platform: "fake",
      channel: "dead",
      state: "parked",
      count: 3,
      reason: "The channel is gone: name another.",
    });
  });

  test("is tried once a day, and gets everything that waited when it takes messages again", async () => {
    const { owe, pass, asked, told, state, parts } = await parkedPlace();
    await owe("A3", "dead", 60);
    await pass(61);
    for (let hour = 1; hour < 47; hour++) await pass(hour * 3600);
    expect(asked).toHaveLength(2);
    state.gone = false;
    await pass(2 * DAY + 7200);
    await pass(2 * DAY + 7201);
    expect(told.map(({ id }) => id)).toEqual(["A1", "A2", "A3"]);
    expect(await parts.store.parked.all()).toEqual([]);
  });

  test("is tried again at once when its settings change or the bot starts anew", async () => {
    const { pass, asked, told, state, parts } = await parkedPlace();
    const place = { platform: "fake", channel: "dead" };
    await parts.store.settings.savePlace({ place, thread: "edit" });
    await pass(100);
    await pass(101);
    expect(asked).toHaveLength(2);
    state.gone = false;
    await parts.store.parked.tryAgain();
    await pass(200);
    await pass(201);
    expect(told.map(({ id }) => id)).toEqual(["A1", "A2"]);
  });

  test("is told of once, in the settings' channels that still take messages", async () => {
    const { owe, pass, parts } = await open((place) => (place === "dead" ? PARKED : SENT));
    const said: unknown[] = [];
    const channel = parts.channels.get("fake");
    if (channel) channel.say = async (place, reply) => (said.push([place.channel, JSON.stringify(reply)]), SENT);
    parts.defaults = ["dead", "alive"].map((name) => ({ platform: "fake", channel: name }));
    await owe("A1", "dead", 0);
    for (let hour = 0; hour < 60; hour++) await pass(hour * 3600);
    expect(said).toEqual([["alive", expect.stringContaining("The channel is gone: name another.")]]);
    expect(await parts.store.deliveries.countByState()).toContainEqual(
      expect.objectContaining({ channel: "dead", state: "parked", count: 1 }),
    );
  });

  test("in an installed workspace is told of there and to the operator, and in no other workspace", async () => {
    const { owe, pass, parts, told } = await open((place) => (place.endsWith("dead") ? PARKED : SENT));
    const names = ["T1/dead", "T1/alive", "T2/alive", "alive"];
    parts.defaults = names.map((name) => ({ platform: "fake", channel: name }));
    await owe("A1", "T1/dead", 0);
    await owe("B1", "dead", 0);
    for (let hour = 0; hour < 3; hour++) await pass(hour * 3600);
    expect(told.map(({ place }) => place).sort((one, other) => one.localeCompare(other))).toEqual([
      "alive",
      "alive",
      "T1/alive",
    ]);
  });

  test("is told from a message that is refused alone", async () => {
    const { owe, pass, told } = await open((_, { id }) =>
      id === "BAD" ? { outcome: "parked", reason: "its form is wrong", onlyThis: true } : SENT,
    );
    await owe("BAD", "one", 0);
    await owe("GOOD", "one", 1);
    await pass(2);
    expect(told.map(({ id }) => id)).toEqual(["GOOD"]);
  });
});

describe("a clock that jumps", () => {
  test("back an hour delays no waiting message by an hour, and says so", async () => {
    const warned: unknown[] = [];
    const log = { ...silentLog, warn: (message: string, fields?: unknown) => void warned.push([message, fields]) };
    let fails = 1;
    const { owe, pass, told, parts } = await open(
      () => (fails-- > 0 ? { outcome: "retry", reason: "500" } : SENT),
      log,
    );
    let second = 7200;
    const watch = openClockWatch(parts, () => at(second));
    await owe("A1", "one", 7200);
    await owe("A2", "one", 7200);
    await pass(7200);
    second = 3600;
    await watch();
    await pass(3600);
    expect(told.map(({ id }) => id)).toEqual(["A1", "A2"]);
    expect(warned).toEqual([["the clock was set back, waiting messages are due again", { seconds: 3600, moved: 2 }]]);
  });

  test("forward an hour sends what waits, once", async () => {
    const { owe, pass, told } = await open(() => SENT);
    await owe("A1", "one", 0);
    await owe("A2", "one", 5);
    await pass(1);
    await pass(3605);
    await pass(3606);
    expect(told.map(({ id }) => id)).toEqual(["A1", "A2"]);
  });
});
