import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { deliver, retain, settle } from "../../src/pipeline/index.ts";
import { document, fact, fakeChannel, reading, tinyParts } from "../support/tiny.ts";

const DAY = 86_400_000;
const AT = new Date("2026-05-08T12:01:00Z");

test("old texts go, while figures and alerts stay and nothing alerts twice", async () => {
  const channel = fakeChannel();
  const parts = await tinyParts({ a: reading([fact("net_income", "-427000000")]) }, channel);
  await parts.store.documents.put(document("a"));
  await settle(parts, AT);
  await deliver(parts, AT);
  const later = new Date(AT.getTime() + 30 * DAY);
  expect(await retain(parts, later, 60)).toBe(0);
  expect(await retain(parts, later, 20)).toBe(1);
  expect(await retain(parts, later, 20)).toBe(0);
  const [kept] = await parts.store.documents.read(["a"]);
  expect(kept?.document).toMatchObject({ title: "Tiny results a", text: "" });
  expect(kept?.reading.facts.map(({ value }) => value)).toEqual(["-427000000"]);
  // A new grammar reads what has a text again, not what lost it.
  parts.grammar = 2;
  await settle(parts, later);
  await deliver(parts, later);
  expect((await parts.store.documents.read(["a"]))[0]?.reading.facts).toHaveLength(1);
  expect(await parts.store.alerts.recent(5)).toHaveLength(1);
  expect(channel.posted.map(({ how }) => how)).toEqual(["post"]);
});

test("what comes after old texts went fills the room that they left", async () => {
  const folder = mkdtempSync(join(tmpdir(), "pivotwire-retain-"));
  const file = join(folder, "store.db");
  const words = "Bitcoin was mined. ".repeat(180);
  const readings = { [words]: { ...reading([]), kind: "other" as const } };
  /** A day's documents, in a store that is opened for them alone: closed, its file is as large as what it holds. */
  const bring = async (name: string, now: Date, days?: number): Promise<number> => {
    const parts = await tinyParts(readings, fakeChannel(), [], `sqlite:${file}`);
    if (days !== undefined) expect(await retain(parts, now, days)).toBe(60);
    for (let number = 0; number < 60; number++)
      await parts.store.documents.put(document(`${name}${number}`, { text: words, seenAt: now.toISOString() }));
    await settle(parts, now);
    await parts.store.close();
    return statSync(file).size;
  };
  const first = await bring("a", AT);
  const later = await bring("b", new Date(AT.getTime() + 30 * DAY), 20);
  expect(later).toBeLessThan(first * 1.2);
  rmSync(folder, { recursive: true });
});
