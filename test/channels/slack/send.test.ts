import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { OpenChannel, Sent } from "../../../src/kit/index.ts";
import { correctedAlert, teraWulfAlert } from "../../support/alert-views.ts";
import { companyReply } from "../../support/desk.ts";
import { sentAtLast } from "../../support/sent-at-last.ts";
import { type FakeSlack, startFakeSlack, waitFor } from "../../support/slack/fake.ts";
import { type Bot, openBot, reasonOf } from "../../support/slack/open.ts";
import { CHANNELS, type Fault, PEOPLE } from "../../support/slack/state.ts";

const ALERTS = { platform: "slack", channel: CHANNELS.alerts };
const SECOND = { platform: "slack", channel: CHANNELS.second };
/** Written after the process began, so that no earlier process can have sent it. */
const LATER = "2099-01-01T00:00:00.000Z";
const alert = teraWulfAlert({ updatedAt: LATER });
const DROPPED: Fault = { kind: "drop", after: true };

let fake: FakeSlack;
let bots: Bot[];

beforeEach(async () => {
  fake = await startFakeSlack();
  bots = [];
});

afterEach(async () => {
  await Promise.all(bots.map(({ channel }) => channel.close()));
  await fake.stop();
});

async function open(settings: Parameters<typeof openBot>[1] = {}): Promise<OpenChannel> {
  const bot = await openBot(fake.apiUrl, settings);
  bots.push(bot);
  return bot.channel;
}

const receiptOf = (sent: Sent): Record<string, string> => {
  if (sent.outcome !== "sent") throw new Error(`not sent: ${reasonOf(sent)}`);
  return sent.receipt;
};

describe("an alert on its way to Slack", () => {
  it("is posted with its key as metadata and without previews of links", async () => {
    const channel = await open();
    const receipt = receiptOf(await channel.post(ALERTS, alert, "delivery-1"));
    const [message] = fake.posted(CHANNELS.alerts);
    expect(receipt).toEqual({ channel: CHANNELS.alerts, ts: message?.ts });
    expect(message?.metadata).toEqual({ event_type: "pivotwire_alert", event_payload: { key: "delivery-1" } });
    const [call] = fake.calls("chat.postMessage");
    expect(call?.args).toMatchObject({ unfurl_links: "false", unfurl_media: "false" });
  });

  it("[26] is edited and not repeated when a source joins, always with text and blocks", async () => {
    const channel = await open();
    const receipt = receiptOf(await channel.post(ALERTS, alert, "d"));
    expect(await channel.edit(receipt, correctedAlert())).toEqual({ outcome: "sent", receipt });
    const messages = fake.posted(CHANNELS.alerts);
    expect(messages.map(({ edits }) => edits)).toEqual([1]);
    expect(messages[0]?.text).toContain("TeraWulf");
    expect(JSON.stringify(messages[0]?.blocks)).toContain("*Sources (2)*");
    const [call] = fake.calls("chat.update");
    expect([call?.args.text !== "", Array.isArray(call?.args.blocks)]).toEqual([true, true]);
  });

  it("[26] says a correction in the thread, and to the channel", async () => {
    const channel = await open();
    const receipt = receiptOf(await channel.post(ALERTS, alert, "d"));
    receiptOf(await channel.reply(receipt, correctedAlert(), "Net loss: $427.6M → $427.7M", "d#reply"));
    const [, reply] = fake.posted(CHANNELS.alerts);
    expect(reply).toMatchObject({ thread_ts: receipt.ts, broadcast: true });
    expect(reply?.text).toContain("Updated: TeraWulf (WULF), Q1 2026: Net loss: $427.6M → $427.7M");
  });

  it("[26] says it in the thread alone where the channel wants that", async () => {
    const channel = await open();
    const receipt = receiptOf(await channel.post(ALERTS, alert, "d"));
    receiptOf(await channel.reply(receipt, alert, "note", "d#reply", "thread"));
    expect(fake.posted(CHANNELS.alerts)[1]).toMatchObject({ thread_ts: receipt.ts, broadcast: false });
  });

  it("[20] exists once although Slack's answer to it was lost", async () => {
    const channel = await open();
    fake.spoil("chat.postMessage", DROPPED);
    expect(await channel.post(ALERTS, alert, "d")).toMatchObject({ outcome: "unknown" });
    const again = receiptOf(await channel.post(ALERTS, alert, "d"));
    expect(fake.posted(CHANNELS.alerts).map(({ ts }) => ts)).toEqual([again.ts]);
  });

  it("[20] is sent again where the lost one had not arrived", async () => {
    const channel = await open();
    fake.spoil("chat.postMessage", { kind: "drop", after: false });
    expect(await channel.post(ALERTS, alert, "d")).toMatchObject({ outcome: "unknown" });
    receiptOf(await channel.post(ALERTS, alert, "d"));
    expect(fake.posted(CHANNELS.alerts)).toHaveLength(1);
  });

  it("[20] is found a second time with what is new by then", async () => {
    const channel = await open();
    fake.spoil("chat.postMessage", DROPPED);
    await channel.post(ALERTS, alert, "d");
    receiptOf(await channel.post(ALERTS, correctedAlert(), "d"));
    const [message] = fake.posted(CHANNELS.alerts);
    expect(JSON.stringify(message?.blocks)).toContain("confirmed by a filing");
  });

  it("[20] exists once as a reply too", async () => {
    const channel = await open();
    const receipt = receiptOf(await channel.post(ALERTS, alert, "d"));
    fake.spoil("chat.postMessage", DROPPED);
    expect(await channel.reply(receipt, alert, "note", "d#reply")).toMatchObject({ outcome: "unknown" });
    receiptOf(await channel.reply(receipt, alert, "note", "d#reply"));
    expect(fake.posted(CHANNELS.alerts)).toHaveLength(2);
  });

  it("waits with the second send while the history cannot be asked", async () => {
    const channel = await open();
    fake.spoil("chat.postMessage", DROPPED);
    await channel.post(ALERTS, alert, "d");
    fake.spoil("conversations.history", { kind: "slowdown", retryAfter: 2 });
    expect(await channel.post(ALERTS, alert, "d")).toMatchObject({ outcome: "retry", afterMs: 2000 });
    receiptOf(await channel.post(ALERTS, alert, "d"));
    expect(fake.posted(CHANNELS.alerts)).toHaveLength(1);
  });

  it("is sent again without a scope for the history: rather twice than never", async () => {
    fake.state.scopes.delete("channels:history");
    const channel = await open();
    fake.spoil("chat.postMessage", DROPPED);
    await channel.post(ALERTS, alert, "d");
    receiptOf(await channel.post(ALERTS, alert, "d"));
    expect(fake.posted(CHANNELS.alerts)).toHaveLength(2);
    expect(bots[0]?.logged.map(({ message }) => message)).toContain(
      "Slack's history cannot be read, so a message whose answer was lost may appear twice",
    );
  });

  it("[25] is found by the next process when this one was killed between sending and writing it down", async () => {
    const first = await open();
    const old = teraWulfAlert();
    const before = receiptOf(await first.post(ALERTS, old, "d"));
    const second = await open();
    expect(receiptOf(await second.post(ALERTS, old, "d"))).toEqual(before);
    receiptOf(await second.post(ALERTS, old, "e"));
    expect(fake.posted(CHANNELS.alerts)).toHaveLength(2);
    expect(fake.calls("conversations.history")).toHaveLength(2);
  });

  it("[22] arrives once and in order after Slack stumbled twice", async () => {
    const channel = await open();
    fake.spoil("chat.postMessage", { kind: "http", status: 500, after: false }, 2);
    for (const key of ["a", "a", "a", "b"]) await channel.post(ALERTS, alert, key);
    expect(fake.posted(CHANNELS.alerts).map(({ metadata }) => metadata?.event_payload.key)).toEqual(["a", "b"]);
  });

  it("[22] arrives once when Slack answered 500 after taking it", async () => {
    const channel = await open();
    fake.spoil("chat.postMessage", { kind: "http", status: 500, after: true });
    expect(await channel.post(ALERTS, alert, "a")).toEqual({ outcome: "retry", reason: "Slack answers with HTTP 500" });
    receiptOf(await channel.post(ALERTS, alert, "a"));
    expect(fake.posted(CHANNELS.alerts)).toHaveLength(1);
  });

  it("[21] does not wait for ever for an answer, and the next goes on", async () => {
    const channel = await open({ timeout: 200 });
    fake.spoil("chat.postMessage", { kind: "hang" });
    expect(await channel.post(ALERTS, alert, "a")).toEqual({
      outcome: "unknown",
      reason: "Slack did not answer; the message may have been taken",
    });
    // A loaded machine may be too slow for such a short patience: as the outbox does, until it is sent.
    await sentAtLast(() => channel.post(ALERTS, alert, "b"));
  });

  it("is tried again when Slack cannot be reached at all", async () => {
    const channel = await open();
    await fake.stop();
    expect(await channel.post(ALERTS, alert, "a")).toEqual({ outcome: "retry", reason: "Slack cannot be reached" });
  });

  it("[23] goes out in plain words where Slack refuses its blocks", async () => {
    const channel = await open();
    const messages = ["[ERROR] downloading image failed [json-pointer:/blocks/1/image_url]"];
    fake.spoil("chat.postMessage", { kind: "error", error: "invalid_blocks", messages });
    receiptOf(await channel.post(ALERTS, alert, "a"));
    const [message, ...more] = fake.posted(CHANNELS.alerts);
    expect([message?.blocks.length, more]).toEqual([1, []]);
    expect(message?.text).toContain("TeraWulf earned $21.0M");
  });

  it("[27] says that a message which is gone or locked cannot be edited, and tries no more", async () => {
    const channel = await open();
    const receipt = receiptOf(await channel.post(ALERTS, alert, "a"));
    expect(await channel.edit({ ...receipt, ts: "1.000001" }, alert)).toMatchObject({ outcome: "lost" });
    for (const error of ["edit_window_closed", "cant_update_message"]) {
      fake.spoil("chat.update", { kind: "error", error });
      expect(await channel.edit(receipt, alert)).toMatchObject({ outcome: "lost" });
    }
    expect(fake.calls("chat.update")).toHaveLength(3);
  });

  it("edits again after a lost answer, for that does no harm", async () => {
    const channel = await open();
    const receipt = receiptOf(await channel.post(ALERTS, alert, "a"));
    fake.spoil("chat.update", DROPPED);
    expect(await channel.edit(receipt, alert)).toMatchObject({ outcome: "retry" });
  });
});

describe("a message that is no alert", () => {
  it("reaches a person's direct messages, and exists once though the answer was lost", async () => {
    const channel = await open();
    const anna = { platform: "slack", channel: `@${PEOPLE.anna}` };
    fake.spoil("chat.postMessage", DROPPED);
    expect(await channel.say?.(anna, companyReply(), "digest-1")).toMatchObject({ outcome: "unknown" });
    expect(await channel.say?.(anna, companyReply(), "digest-1")).toMatchObject({ outcome: "sent" });
    expect(fake.posted("D0ANNA").map(({ text }) => text)).toEqual([
      "TeraWulf (WULF): HPC revenue passed mining revenue in Q1 2026.",
    ]);
    expect(fake.calls("conversations.open")).toHaveLength(1);
  });

  it("reaches a person without the scope to open direct messages too", async () => {
    fake.state.scopes.delete("im:write");
    const channel = await open();
    const sent = await channel.say?.({ platform: "slack", channel: `@${PEOPLE.ben}` }, companyReply(), "digest-1");
    expect(sent).toMatchObject({ outcome: "sent", receipt: { channel: "D0BEN" } });
  });

  it("is not said again by the next process", async () => {
    const first = await open();
    await first.say?.(ALERTS, companyReply(), "digest-1");
    const second = await open();
    expect(await second.say?.(ALERTS, companyReply(), "digest-1")).toMatchObject({ outcome: "sent" });
    expect(fake.posted(CHANNELS.alerts)).toHaveLength(1);
  });

  it("brings its pictures after it", async () => {
    const channel = await open();
    const png = new Uint8Array([137, 80, 78, 71]);
    const image = { kind: "image" as const, name: "sector.png", png, alt: "Nine of twelve grew." };
    await channel.say?.(ALERTS, companyReply({ private: false, parts: [image] }), "digest-1");
    const file = await waitFor(() => [...fake.state.files.values()].find(({ sharedIn }) => sharedIn), "file");
    expect(file.sharedIn).toEqual({ channel: CHANNELS.alerts });
  });

  it("waits where the direct messages cannot be opened now", async () => {
    const channel = await open();
    fake.spoil("conversations.open", { kind: "http", status: 503, after: false });
    const sent = await channel.say?.({ platform: "slack", channel: `@${PEOPLE.ben}` }, companyReply(), "digest-1");
    expect(sent).toMatchObject({ outcome: "retry" });
  });
});

describe("the pace of messages", () => {
  it("[17] is one a second to one channel, in order, and none is lost", async () => {
    fake.state.strictPace = true;
    const channel = await open({ pace: 1000 });
    const sent = await Promise.all(["a", "b", "c"].map((key) => channel.post(ALERTS, alert, key)));
    expect(sent.map(({ outcome }) => outcome)).toEqual(["sent", "sent", "sent"]);
    const times = fake.calls("chat.postMessage").map(({ at }) => at);
    expect(times.slice(1).every((at, place) => at - times[place]! >= 1000)).toBe(true);
    expect(fake.posted(CHANNELS.alerts).map(({ metadata }) => metadata?.event_payload.key)).toEqual(["a", "b", "c"]);
  });

  it("[18] holds a channel for as long as Slack asks, and no other channel", async () => {
    const channel = await open();
    fake.spoil("chat.postMessage", { kind: "slowdown", retryAfter: 3, channel: CHANNELS.alerts });
    expect(await channel.post(ALERTS, alert, "a")).toMatchObject({ outcome: "retry", afterMs: 3000 });
    const early = await channel.post(ALERTS, alert, "a");
    expect(early.outcome === "retry" && early.afterMs! > 2000).toBe(true);
    receiptOf(await channel.post(SECOND, alert, "b"));
    expect(fake.calls("chat.postMessage").map(({ args }) => args.channel)).toEqual([CHANNELS.alerts, CHANNELS.second]);
  });

  it("takes 30 seconds for a 429 that names no time", async () => {
    const channel = await open();
    fake.spoil("chat.postMessage", { kind: "slowdown" });
    expect(await channel.post(ALERTS, alert, "a")).toMatchObject({ outcome: "retry", afterMs: 30_000 });
  });
});
