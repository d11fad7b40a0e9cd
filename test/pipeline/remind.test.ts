import { describe, expect, test } from "vitest";
import { deliver, settle } from "../../src/pipeline/index.ts";
import { document, fact, fakeChannel, reading, tinyParts } from "../support/tiny.ts";

const PLACE = { platform: "fake", channel: "desk" };
const at = (minutes: number) => new Date(Date.UTC(2026, 4, 8, 12, minutes));
const quarter = (period: string) => reading([fact("net_income", "-427000000", { period })], { period });
const PERIODS = ["2024Q1", "2024Q2", "2024Q3", "2024Q4", "2025Q1", "2025Q2", "2025Q3"];

async function run() {
  const channel = fakeChannel();
  const parts = await tinyParts(Object.fromEntries(PERIODS.map((period) => [period, quarter(period)])), channel);
  const pass = async (minutes: number, ...periods: string[]) => {
    for (const period of periods) await parts.store.documents.put(document(period));
    await settle(parts, at(minutes));
    await deliver(parts, at(minutes));
    await deliver(parts, at(minutes));
    return channel.posted.map(({ how, said }) => (said ? `${how}: ${said.summary}` : how));
  };
  return { channel, parts, pass };
}

describe("many stories at once", () => {
  test("become one message with a list of all of them", async () => {
    const { pass, channel, parts } = await run();
    expect(await pass(1, ...PERIODS)).toEqual(["say: 7 stories at once; /miner why with an id shows one whole."]);
    const list = channel.posted[0]?.said?.parts.find((part) => part.kind === "list");
    expect(list?.items.length).toBe(7);
    for (const { id } of await parts.store.alerts.recent(10)) expect(JSON.stringify(list)).toContain(`why ${id}`);
    expect(await pass(2)).toHaveLength(1);
  });

  test("become several lists when one would be too long for a platform", async () => {
    const periods = Array.from({ length: 24 }, (_, n) => `${2018 + Math.floor(n / 4)}Q${(n % 4) + 1}`);
    const channel = fakeChannel();
    const parts = await tinyParts(Object.fromEntries(periods.map((period) => [period, quarter(period)])), channel);
    for (const period of periods) await parts.store.documents.put(document(period));
    await settle(parts, at(1));
    await deliver(parts, at(1));
    await deliver(parts, at(1));
    const counts = channel.posted.map(({ said }) => Number.parseInt(said?.summary ?? "", 10));
    expect(counts.toSorted((one, other) => one - other)).toEqual([4, 10, 10]);
    for (const { id } of await parts.store.alerts.recent(30))
      expect(JSON.stringify(channel.posted)).toContain(`why ${id}`);
  });

  test("are posted one by one up to five", async () => {
    const { pass } = await run();
    expect(await pass(1, ...PERIODS.slice(0, 5))).toEqual(["post", "post", "post", "post", "post"]);
  });

  test("that were listed are posted on their own when a figure changes, and are not for one more source", async () => {
    const { pass, parts } = await run();
    await pass(1, ...PERIODS);
    await parts.store.documents.put(document("again", { text: "2024Q1" }));
    expect(await pass(2)).toHaveLength(1);
    await parts.store.documents.put(document("right", { text: "changed", trust: "filing" }));
    parts.reader = {
      read: () => reading([fact("net_income", "-527000000", { period: "2024Q1" })], { period: "2024Q1" }),
    };
    expect(await pass(3)).toEqual([expect.stringContaining("say"), "post"]);
  });
});

describe("the end of a mute", () => {
  test("tells once what was held back", async () => {
    const { pass, parts } = await run();
    await parts.store.settings.saveMute({
      place: PLACE,
      what: "all",
      until: at(60).toISOString(),
      addedBy: "ann",
      addedAt: at(0).toISOString(),
    });
    expect(await pass(1, "2024Q1", "2024Q2")).toEqual([]);
    expect(await pass(61)).toEqual(["say: all speaks again. While it was silent: 2 alerts."]);
    expect(await pass(62)).toHaveLength(1);
  });

  test("that held nothing says nothing", async () => {
    const { pass, parts } = await run();
    await parts.store.settings.saveMute({
      place: PLACE,
      what: "TINY",
      until: at(60).toISOString(),
      addedBy: "ann",
      addedAt: at(0).toISOString(),
    });
    expect(await pass(61)).toEqual([]);
    expect(await parts.store.settings.mutesOf(PLACE)).toEqual([]);
  });
});

describe("a digest", () => {
  test("comes once at its local time on both sides of a change of the clocks", async () => {
    const { parts, channel } = await run();
    const plan = { place: PLACE, time: "07:30", zone: "America/New_York", days: [1, 2, 3, 4, 5, 6, 7] };
    await parts.store.settings.saveDigest({ ...plan, nextAt: "2026-10-31T11:30:00.000Z" });
    const sent: string[] = [];
    for (let hour = 0; hour < 72; hour++) {
      const now = new Date(Date.UTC(2026, 9, 31, 0, 30 + hour * 60));
      const before = channel.posted.length;
      await settle(parts, now);
      await deliver(parts, now);
      if (channel.posted.length > before) sent.push(now.toISOString());
    }
    expect(sent).toEqual(["2026-10-31T11:30:00.000Z", "2026-11-01T12:30:00.000Z", "2026-11-02T12:30:00.000Z"]);
  });
});

describe("a place that wants edits only", () => {
  test("gets no reply under its message", async () => {
    const { pass, parts } = await run();
    await parts.store.settings.savePlace({ place: PLACE, thread: "edit" });
    await pass(1, "2024Q1");
    await parts.store.documents.put(document("right", { text: "changed", trust: "filing" }));
    parts.reader = {
      read: () => reading([fact("net_income", "-527000000", { period: "2024Q1" })], { period: "2024Q1" }),
    };
    expect(await pass(2)).toEqual(["post", "edit"]);
  });
});
