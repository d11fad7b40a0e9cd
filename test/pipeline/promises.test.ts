import { describe, expect, test } from "vitest";
import { createReader } from "../../src/extract/index.ts";
import { loadMetrics } from "../../src/jobs/catalogue.ts";
import type { SourceDocument } from "../../src/model/index.ts";
import { deliver, settle } from "../../src/pipeline/index.ts";
import { promiseLines } from "../../src/query/promises.ts";
import { createJudge } from "../../src/rules/index.ts";
import { company, document, fakeChannel, silentLog, tinyParts } from "../support/tiny.ts";

const tiny = { ...company("TINY", "Tiny Miner Inc."), aliases: ["Tiny Miner"] };
const reader = createReader([tiny]);
const metrics = await loadMetrics();

/** A release of the company about its site, published on a day. */
const release = (key: string, day: string, text: string): SourceDocument =>
  document(key, {
    title: `Tiny Miner on its hall ${key}`,
    text: `Tiny Miner Inc. mines bitcoin and builds halls for AI. ${text}`,
    publishedAt: `${day}T12:00:00.000Z`,
    seenAt: `${day}T12:00:00.000Z`,
    trust: "issuer",
  });

async function follow(...documents: SourceDocument[]) {
  const channel = fakeChannel([]);
  const parts = { ...(await tinyParts({}, channel)), reader, judge: createJudge(undefined, metrics, silentLog) };
  for (const one of documents) {
    await parts.store.documents.put(one);
    const now = new Date(one.seenAt);
    await settle(parts, now);
    await deliver(parts, now);
  }
  const alerts = channel.posted.filter(({ how }) => how === "post").map(({ alert }) => alert);
  const stories = await parts.store.stories.ofCompany("TINY", 9);
  const judged = await Promise.all(stories.map(({ id }) => parts.store.stories.judgements(id)));
  const said = judged.flat().filter(({ rule }) => rule === "promise_slipped");
  return { alerts, said, promises: promiseLines(await parts.store.documents.promisesOf("TINY")) };
}

const FIRST = "Phase 1 at Long Meadow is expected to be energized in Q4 2026.";

describe("a date that a company promised", () => {
  test("and later moves out is told with before and after, each with its sentence", async () => {
    const { alerts } = await follow(
      release("one", "2026-02-02", FIRST),
      release("two", "2026-05-20", "Energization of the first phase at Long Meadow is now planned for Q1 2027."),
    );
    expect(alerts.map(({ headline }) => headline)).toEqual([
      "Tiny Miner Inc. (TINY): energization of phase 1, Long Meadow slips: Q4 2026 → Q1 2027.",
    ]);
    expect(alerts[0]?.figures.map(({ label, value, quote, outlet }) => [label, value, quote, outlet])).toEqual([
      [
        "Energization of phase 1, Long Meadow",
        "Q1 2027",
        "Energization of the first phase at Long Meadow is now planned for Q1 2027.",
        "Outlet two",
      ],
      ["As said on 2026-02-02", "Q4 2026", FIRST, "Outlet one"],
    ]);
  });

  test("and repeats makes no message, nor does a date that is told more exactly", async () => {
    const { alerts, said } = await follow(
      release("one", "2026-02-02", "Phase 1 at Long Meadow is expected to be energized in the second half of 2026."),
      release("two", "2026-05-20", FIRST),
    );
    expect(alerts).toEqual([]);
    expect(said.map(({ outcome }) => outcome).toSorted()).toEqual(["silent", "unknown"]);
  });

  test("is told as moved also where the earlier date is read later", async () => {
    const late = { ...release("one", "2026-02-02", FIRST), seenAt: "2026-05-21T12:00:00.000Z" };
    const { alerts, said } = await follow(
      release("two", "2026-05-20", "Energization of the first phase at Long Meadow is now planned for Q1 2027."),
      late,
    );
    expect(alerts.map(({ headline }) => headline)).toEqual([
      "Tiny Miner Inc. (TINY): energization of phase 1, Long Meadow slips: Q4 2026 → Q1 2027.",
    ]);
    expect(said.map(({ outcome }) => outcome).toSorted()).toEqual(["fires", "unknown"]);
  });

  test("of another phase is nothing that slipped: it cannot be told", async () => {
    const { alerts, said } = await follow(
      release("one", "2026-02-02", FIRST),
      release("two", "2026-05-20", "Phase 2 at Long Meadow is expected to be energized in Q3 2027."),
    );
    expect(alerts).toEqual([]);
    expect(said.map(({ outcome }) => outcome)).toEqual(["unknown", "unknown"]);
  });

  test("that one text says has slipped fires at once, and a later text that recalls it does not fire again", async () => {
    const slip = "Energization of phase 1 at Long Meadow was delayed from Q4 2026 to Q1 2027.";
    const { alerts } = await follow(release("one", "2026-05-20", slip), release("two", "2026-08-20", slip));
    expect(alerts.map(({ headline }) => headline)).toEqual([
      "Tiny Miner Inc. (TINY): energization of phase 1, Long Meadow slips: Q4 2026 → Q1 2027.",
    ]);
  });
});

test("What was promised last stands with what was said before", async () => {
  const { promises } = await follow(
    release("one", "2026-02-02", FIRST),
    release("two", "2026-05-20", "Energization of the first phase at Long Meadow is now planned for Q1 2027."),
  );
  expect(promises).toMatchObject([
    {
      subject: "energization of phase 1, Long Meadow",
      value: "Q1 2027",
      day: "2026-05-20",
      before: [{ value: "Q4 2026", day: "2026-02-02" }],
    },
  ]);
});

test("Guidance that falls under what was said before is told as cut", async () => {
  const { alerts } = await follow(
    release("one", "2026-02-02", "We expect revenue of $200 million to $220 million for the third quarter of 2026."),
    release("two", "2026-05-20", "We expect revenue of $180 million to $190 million for the third quarter of 2026."),
  );
  expect(alerts.map(({ headline }) => headline)).toEqual([
    "Tiny Miner Inc. (TINY): guidance for revenue for Q3 2026 cut: $200M to $220M → $180M to $190M.",
  ]);
});
