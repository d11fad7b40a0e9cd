import { describe, expect, test } from "vitest";
import { deliver, settle } from "../../src/pipeline/index.ts";
import { createPump } from "../../src/schedule.ts";
import { document, fact, fakeChannel, reading, silentLog, tinyParts } from "../support/tiny.ts";

const AT = new Date("2026-05-08T12:01:00Z");
const full = () => Promise.reject(Object.assign(new Error("database or disk is full"), { code: "SQLITE_FULL" }));

async function run() {
  const channel = fakeChannel();
  const parts = await tinyParts({ a: reading([fact("net_income", "-427000000")]) }, channel);
  await parts.store.documents.put(document("a"));
  return { channel, parts };
}

describe("a full disk", () => {
  test("while stories are judged says so, loses nothing, and the alert goes out when there is room", async () => {
    const { channel, parts } = await run();
    const errors: unknown[] = [];
    const log = {
      ...silentLog,
      error: (_: string, fields?: Record<string, unknown>) => void errors.push(fields?.error),
    };
    const good = parts.store.transaction;
    parts.store.transaction = full;
    const pump = createPump(async () => {
      await settle(parts, AT);
      await deliver(parts, AT);
    }, log);
    await pump.poke();
    expect(errors).toEqual(["Error: database or disk is full"]);
    expect(channel.posted).toEqual([]);
    parts.store.transaction = good;
    await pump.poke();
    expect(channel.posted.map(({ how }) => how)).toEqual(["post"]);
  });

  test("before a message sends nothing that could not be noted", async () => {
    const { channel, parts } = await run();
    await settle(parts, AT);
    const { claim } = parts.store.deliveries;
    parts.store.deliveries.claim = full;
    await expect(deliver(parts, AT)).rejects.toThrow("disk is full");
    expect(channel.posted).toEqual([]);
    parts.store.deliveries.claim = claim;
    await deliver(parts, AT);
    expect(channel.posted).toHaveLength(1);
  });

  test("after a message asks for it again with the same key, without a restart", async () => {
    const { channel, parts } = await run();
    await settle(parts, AT);
    const { finish } = parts.store.deliveries;
    parts.store.deliveries.finish = full;
    await expect(deliver(parts, AT)).rejects.toThrow("disk is full");
    parts.store.deliveries.finish = finish;
    await deliver(parts, AT);
    expect(channel.posted.map(({ key }) => key)).toEqual([channel.posted[0]?.key, channel.posted[0]?.key]);
  });
});
