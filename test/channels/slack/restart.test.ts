import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { OpenChannel, Sent } from "../../../src/kit/index.ts";
import { correctedAlert, teraWulfAlert } from "../../support/alert-views.ts";
import { type FakeSlack, startFakeSlack } from "../../support/slack/fake.ts";
import { openBot } from "../../support/slack/open.ts";
import { CHANNELS, type Fault } from "../../support/slack/state.ts";

const ALERTS = { platform: "slack", channel: CHANNELS.alerts };
const FAULTS: (Fault | undefined)[] = [
  undefined,
  { kind: "drop", after: true },
  { kind: "drop", after: false },
  { kind: "http", status: 500, after: true },
  { kind: "hang" },
  { kind: "slowdown", retryAfter: 1 },
];

let fake: FakeSlack;
beforeEach(async () => {
  fake = await startFakeSlack();
});
afterEach(() => fake.stop());

/** As the pipeline does: the same key again until Slack has it. */
async function until(channel: OpenChannel, key: string): Promise<Sent> {
  for (let turn = 0; turn < 20; turn++) {
    const sent = await channel.post(ALERTS, teraWulfAlert(), key);
    if (sent.outcome === "sent" || sent.outcome === "parked") return sent;
    await sleep(sent.outcome === "retry" ? Math.min(1_100, sent.afterMs ?? 10) : 10);
  }
  throw new Error("never sent");
}

describe("a process that ends while it sends", () => {
  it("[25] leaves each alert there once, whenever it ends and whatever Slack did meanwhile", async () => {
    const keys = Array.from({ length: 24 }, (_, place) => `alert-${place}`);
    for (const [place, key] of keys.entries()) {
      const fault = FAULTS[place % FAULTS.length];
      if (fault) fake.spoil("chat.postMessage", fault);
      const first = await openBot(fake.apiUrl, { timeout: 150 });
      const cut = first.channel.post(ALERTS, teraWulfAlert(), key);
      // The process is gone at this moment: nobody reads what Slack answers.
      await sleep(place % 7);
      await first.channel.close();
      await cut;
      const second = await openBot(fake.apiUrl, { timeout: 150 });
      await until(second.channel, key);
      await second.channel.close();
    }
    const found = fake.posted(CHANNELS.alerts).map(({ metadata }) => metadata?.event_payload.key);
    expect(found).toEqual(keys);
  });

  it("[25] leaves each reply there once", async () => {
    const first = await openBot(fake.apiUrl);
    const posted = await first.channel.post(ALERTS, teraWulfAlert(), "alert");
    if (posted.outcome !== "sent") throw new Error(posted.reason);
    await first.channel.reply(posted.receipt, correctedAlert(), "Net loss corrected.", "alert#reply");
    await first.channel.close();
    const second = await openBot(fake.apiUrl);
    await second.channel.reply(posted.receipt, correctedAlert(), "Net loss corrected.", "alert#reply");
    await second.channel.close();
    expect(fake.posted(CHANNELS.alerts)).toHaveLength(2);
  });
});
