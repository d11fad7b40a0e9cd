import { setTimeout as sleep } from "node:timers/promises";
import * as fc from "fast-check";
import { afterEach, expect, it } from "vitest";
import type { OpenChannel } from "../../../src/kit/index.ts";
import { teraWulfAlert } from "../../support/alert-views.ts";
import type { Trouble } from "../../support/discord/faults.ts";
import { closeAll, connected } from "../../support/discord/opened.ts";

const CHANNELS = ["1250000000000000001", "1250000000000000002", "1250000000000000003"];
const ALERTS = 25;

afterEach(closeAll);

/** What the outbox does: the same message with the same key until it is sent. */
async function deliverAll(channel: OpenChannel, to: string): Promise<void> {
  for (let place = 0; place < ALERTS; place++) {
    const alert = teraWulfAlert({ id: `N${place}`, updatedAt: new Date().toISOString() });
    for (;;) {
      const sent = await channel.post({ platform: "discord", channel: to }, alert, `${to}-${place}`);
      if (sent.outcome === "sent") break;
      expect(["retry", "unknown"]).toContain(sent.outcome);
      await sleep(sent.outcome === "retry" ? (sent.afterMs ?? 5) : 5);
    }
  }
}

const trouble: fc.Arbitrary<Trouble> = fc.oneof(
  fc.constant<Trouble>({ kind: "drop" }),
  fc.constant<Trouble>({ kind: "reset" }),
  fc.constant<Trouble>({ kind: "fail-after", status: 500 }),
  fc.constant<Trouble>({ kind: "fail", status: 503 }),
  fc.constant<Trouble>({ kind: "hang", ms: 400 }),
  fc.constant<Trouble>({ kind: "limited", seconds: 0.05 }),
  fc.constant<Trouble>({ kind: "limited", seconds: 0.05, global: true }),
  fc.constant<Trouble>({ kind: "exhausts", seconds: 0.05 }),
);

it("[18] [19] [20] [21] [22] delivers every alert once and in order through a storm of lost answers, failures, hangs and limits", async () => {
  const { fake, channel } = await connected({ channels: CHANNELS, timeoutMs: 150 });
  for (const one of fc.sample(trouble, { numRuns: 45, seed: 20_261_121 })) fake.trouble.add(/^POST \/channels/, one);
  await Promise.all(CHANNELS.map((to) => deliverAll(channel, to)));
  const wanted = Array.from({ length: ALERTS }, (_, place) => `Alert N${place} · /miner why N${place}`);
  for (const to of CHANNELS) {
    expect(fake.messages(to).map(({ embeds }) => embeds?.[0]?.footer?.text)).toEqual(wanted);
  }
  expect(fake.state.refusals).toEqual([]);
});
