import { describe, expect, test } from "vitest";
import { renderReply as onDiscord } from "../../src/channels/discord/reply.ts";
import { renderReply as onSlack } from "../../src/channels/slack/reply.ts";
import { deliver, settle } from "../../src/pipeline/index.ts";
import { burstReply, MOST_IN_A_LIST, splitList } from "../../src/pipeline/remind.ts";
import type { StoredAlert } from "../../src/store/index.ts";
import { teraWulfAlert } from "../support/alert-views.ts";
import { document, fact, fakeChannel, reading, tinyParts } from "../support/tiny.ts";

const PLACE = { platform: "fake", channel: "desk" };
const at = (minutes: number) => new Date(Date.UTC(2026, 4, 8, 12, minutes));
const PERIODS = Array.from({ length: 24 }, (_, n) => `${2018 + Math.floor(n / 4)}Q${(n % 4) + 1}`);

/** 24 losses of one company at one time, in a place that hears of each. */
async function manyLosses() {
  const channel = fakeChannel();
  const readings = PERIODS.map((period) => [
    period,
    reading([fact("net_income", "-427000000", { period })], { period }),
  ]);
  const parts = await tinyParts(Object.fromEntries(readings), channel);
  const pass = async (minutes: number) => {
    await settle(parts, at(minutes));
    await deliver(parts, at(minutes));
    await deliver(parts, at(minutes));
  };
  const arrive = async () => {
    for (const period of PERIODS) await parts.store.documents.put(document(period));
  };
  return { channel, parts, pass, arrive };
}

const summaries = (channel: ReturnType<typeof fakeChannel>) => channel.posted.map(({ said }) => said?.summary);

describe("what a mute held back", () => {
  test("is told whole, in as many messages as its list needs", async () => {
    const { channel, parts, pass, arrive } = await manyLosses();
    const until = at(60).toISOString();
    await parts.store.settings.saveMute({
      place: PLACE,
      what: "all",
      until,
      addedBy: "ann",
      addedAt: at(0).toISOString(),
    });
    await arrive();
    await pass(1);
    await pass(61);
    await pass(62);
    const told = "all speaks again. While it was silent: 24 alerts.";
    expect(summaries(channel)).toEqual([`${told} (1 of 3)`, `${told} (2 of 3)`, `${told} (3 of 3)`]);
    for (const { id } of await parts.store.alerts.recent(30))
      expect(JSON.stringify(channel.posted)).toContain(`why ${id}`);
  });
});

describe("a digest of many alerts", () => {
  test("comes in several messages, its hint at the rest in the last", async () => {
    const { channel, parts, pass, arrive } = await manyLosses();
    await arrive();
    await pass(1);
    const before = channel.posted.length;
    const days = [1, 2, 3, 4, 5, 6, 7];
    await parts.store.settings.saveDigest({
      place: PLACE,
      time: "08:30",
      zone: "America/New_York",
      days,
      nextAt: at(30).toISOString(),
    });
    await pass(31);
    await pass(32);
    const digests = channel.posted.slice(before).map(({ said }) => said);
    expect(digests.map((said) => said?.parts.map(({ kind }) => kind))).toEqual([
      ["heading", "text", "list"],
      ["text", "list", "note"],
    ]);
    expect(JSON.stringify(digests[1]?.parts.at(-1))).toContain("4 more: /miner signals");
  });
});

describe("a list as long as one message holds", () => {
  const alerts: StoredAlert[] = Array.from({ length: MOST_IN_A_LIST }, (_, n) => ({
    id: `A7K2${n}`,
    storyId: `s${n}`,
    version: 1,
    basis: { facts: [], fired: [], standing: "" },
    contentHash: "",
    raisedAt: at(n).toISOString(),
    view: teraWulfAlert({ headline: "*Long & [wide]_".repeat(400) }),
  }));

  test.each([
    ["Discord", () => JSON.stringify(onDiscord(burstReply(alerts)).body)],
    ["Slack", () => JSON.stringify(onSlack(burstReply(alerts)).blocks)],
  ])("keeps the id of every alert on %s, however long the names", (_, shown) => {
    for (const { id } of alerts) expect(shown()).toContain(`why ${id}`);
  });

  test("is left in one piece", () => {
    expect(splitList(burstReply(alerts))).toHaveLength(1);
  });
});
