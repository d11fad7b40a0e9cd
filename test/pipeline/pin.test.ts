import { describe, expect, test } from "vitest";
import { deliver, mergeStories, settle, splitStory } from "../../src/pipeline/index.ts";
import { document, fact, fakeChannel, reading, tinyParts } from "../support/tiny.ts";

const at = (minutes: number) => new Date(Date.UTC(2026, 4, 8, 12, minutes));
const loss = (value: string, period = "2026Q1") => reading([fact("net_income", value, { period })], { period });

async function run() {
  const channel = fakeChannel();
  const readings = {
    a: loss("-427000000"),
    bb: loss("-427000000"),
    ccc: loss("-427000000"),
    later: loss("-427000000"),
    other: loss("-200000000", "2025Q4"),
    another: loss("-200000000", "2025Q4"),
  };
  const parts = await tinyParts(readings, channel);
  const pass = async (minutes: number, ...keys: string[]) => {
    for (const key of keys) await parts.store.documents.put(document(key));
    await settle(parts, at(minutes));
    await deliver(parts, at(minutes));
  };
  const storyOf = async (key: string) => (await parts.store.events.storiesOf(key))[0] ?? "";
  return { channel, parts, pass, storyOf };
}

describe("a story that somebody splits", () => {
  test("stays split whatever arrives later, and what left gets a message of its own", async () => {
    const { channel, parts, pass, storyOf } = await run();
    await pass(1, "a", "bb", "ccc");
    const story = await storyOf("a");
    const apart = await splitStory(parts.store, story, new Set(["ccc"]), at(2));
    await pass(3);
    expect(await storyOf("ccc")).toBe(apart);
    expect(channel.posted.map(({ how }) => how).toSorted()).toEqual(["edit", "post", "post"]);
    await pass(4, "later");
    expect([await storyOf("a"), await storyOf("bb"), await storyOf("ccc")]).toEqual([story, story, apart]);
    expect([story, apart]).toContain(await storyOf("later"));
  });

  test("stays split when its documents are read again", async () => {
    const { parts, pass, storyOf } = await run();
    await pass(1, "a", "bb");
    const story = await storyOf("a");
    const apart = await splitStory(parts.store, story, new Set(["bb"]), at(2));
    parts.grammar++;
    await pass(3);
    expect([await storyOf("a"), await storyOf("bb")]).toEqual([story, apart]);
  });

  test("is left alone where all or none of its documents would leave", async () => {
    const { parts, pass, storyOf } = await run();
    await pass(1, "a", "bb");
    const story = await storyOf("a");
    expect(await splitStory(parts.store, story, new Set(["a", "bb"]), at(2))).toBeUndefined();
    expect(await splitStory(parts.store, story, new Set(["nowhere"]), at(2))).toBeUndefined();
  });
});

describe("stories that somebody merges", () => {
  test("stay one, take in what belongs to either, and the other message says where its story goes on", async () => {
    const { channel, parts, pass, storyOf } = await run();
    await pass(1, "a", "other");
    const [story, other] = [await storyOf("a"), await storyOf("other")];
    expect(await mergeStories(parts.store, story, other, at(2))).toBe(true);
    await pass(3);
    const alert = await parts.store.alerts.ofStory(story);
    const folded = channel.posted.findLast(({ how, alert: shown }) => how === "edit" && shown.id !== alert?.id);
    expect(folded?.alert.notes[0]).toBe(`This story goes on in alert ${alert?.id}.`);
    await pass(4, "another");
    expect([await storyOf("other"), await storyOf("another")]).toEqual([story, story]);
    expect(channel.posted.filter(({ how }) => how === "post")).toHaveLength(2);
    expect(channel.posted.filter(({ how }) => how === "reply")).toEqual([]);
  });

  test("are not merged with themselves or with nothing", async () => {
    const { parts, pass, storyOf } = await run();
    await pass(1, "a");
    const story = await storyOf("a");
    expect(await mergeStories(parts.store, story, story, at(2))).toBe(false);
    expect(await mergeStories(parts.store, story, "snowhere", at(2))).toBe(false);
  });
});
