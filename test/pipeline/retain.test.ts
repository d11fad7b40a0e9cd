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
