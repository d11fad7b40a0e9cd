import { describe, expect, test } from "vitest";
import type { Watch } from "../../src/model/index.ts";
import { deliver, settle } from "../../src/pipeline/index.ts";
import { afterQuiet } from "../../src/pipeline/route.ts";
import { document, fact, fakeChannel, reading, tinyParts } from "../support/tiny.ts";

const at = (seconds: number) => new Date(Date.UTC(2026, 4, 8, 12, 0, seconds));
const NOW = at(0).toISOString();
const loss = (value: string) => reading([fact("net_income", value, { precision: "1000000" })]);

const watch = (channel: string, more: Partial<Watch> = {}): Watch => ({
  place: { platform: "fake", channel },
  ticker: "TINY",
  addedBy: "ann",
  addedAt: NOW,
  ...more,
});

async function told(value: string, prepare: (parts: Awaited<ReturnType<typeof tinyParts>>) => Promise<void>) {
  const channel = fakeChannel();
  const parts = await tinyParts({ a: loss(value) }, channel);
  await prepare(parts);
  await parts.store.documents.put(document("a"));
  const pass = async (second: number) => {
    await settle(parts, at(second));
    await deliver(parts, at(second));
    return channel.posted.map((entry) => entry.channel).sort();
  };
  return { parts, channel, pass };
}

describe("an alert goes", () => {
  test("to the settings' channel while it has no watchlist", async () => {
    const { pass } = await told("-427000000", () => Promise.resolve());
    expect(await pass(1)).toEqual(["desk"]);
  });

  test("to every channel that watches the company, and no longer to one that watches others", async () => {
    const { pass } = await told("-427000000", async ({ store }) => {
      await store.settings.saveWatch(watch("one"));
      await store.settings.saveWatch(watch("all", { ticker: "*" }));
      await store.settings.saveWatch(watch("desk", { ticker: "OTHER" }));
    });
    expect(await pass(1)).toEqual(["all", "one"]);
  });

  test("where the loss is over the channel's own threshold", async () => {
    const { pass } = await told("-60000000", async ({ store }) => {
      await store.settings.saveWatch(watch("low", { minLoss: "50000000" }));
      await store.settings.saveWatch(watch("high", { minLoss: "250000000" }));
    });
    expect(await pass(1)).toEqual(["low"]);
  });

  test("not below the severity that the channel asked for", async () => {
    const { pass } = await told("-427000000", async ({ store }) =>
      store.settings.saveWatch(watch("desk", { severity: "critical" })),
    );
    expect(await pass(1)).toEqual([]);
  });

  test("after the wait that the channel set, in one message with what came meanwhile", async () => {
    const { parts, pass, channel } = await told("-427000000", async ({ store }) =>
      store.settings.savePlace({ place: { platform: "fake", channel: "desk" }, waitSeconds: 30 }),
    );
    expect(await pass(1)).toEqual([]);
    await parts.store.documents.put(document("a2", { text: "a" }));
    expect(await pass(10)).toEqual([]);
    expect(await pass(40)).toEqual(["desk"]);
    expect(channel.posted[0]?.alert.sources.length).toBe(2);
  });

  test("to a muted channel not at all, and is kept for the summary", async () => {
    const place = { platform: "fake", channel: "desk" };
    const { parts, pass } = await told("-427000000", async ({ store }) =>
      store.settings.saveMute({ place, what: "TINY", until: at(3600).toISOString(), addedBy: "ann", addedAt: NOW }),
    );
    expect(await pass(1)).toEqual([]);
    expect((await parts.store.settings.heldBy(place, "TINY")).length).toBe(1);
  });
});

describe("quiet hours", () => {
  test.each([
    ["over midnight, in the evening", "2026-05-09T03:00:00Z", "2026-05-09T10:00:00.000Z"],
    ["over midnight, in the morning", "2026-05-08T09:30:00Z", "2026-05-08T10:00:00.000Z"],
    ["outside them", "2026-05-08T15:00:00Z", "2026-05-08T15:00:00.000Z"],
    ["in the night when clocks go forward", "2026-03-08T06:30:00Z", "2026-03-08T10:00:00.000Z"],
  ])("%s", (_when, from, until) => {
    expect(afterQuiet(new Date(from), "22:00-06:00", "America/New_York").toISOString()).toBe(until);
  });
});
