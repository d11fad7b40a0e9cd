import { readFileSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import type { Season } from "../../src/jobs/demo/season.ts";
import { seedSeason } from "../support/seeds.ts";
import { hasShared, sharedPath } from "../support/shared.ts";
import { openWhole, type Whole } from "../support/whole.ts";

interface Expected {
  published: string;
  story: { company: string; period: string; sources: string[]; signals: string[] };
  silent: string[];
}

let whole: Whole | undefined;
afterEach(() => whole?.close());

/** The same articles, one act each in the given order. */
function oneByOne(season: Season, order: readonly number[]): Season {
  const [empty, published] = season.acts;
  const [feed] = season.feeds;
  if (!empty || !published || !feed) throw new Error("A season of seeds has two acts and a feed.");
  const minute = (count: number) => new Date(Date.parse(published.at) + count * 60_000).toISOString();
  return {
    acts: [empty, ...order.map((_, index) => ({ id: `article-${index}`, at: minute(index), say: "One more." }))],
    feeds: [{ ...feed, items: feed.items.map((item, index) => ({ ...item, act: `article-${order.indexOf(index)}` })) }],
  };
}

describe.skipIf(!hasShared("the five seed articles end to end", "corpus", "seeds"))("the five seed articles", () => {
  const expected = () => JSON.parse(readFileSync(sharedPath("corpus", "seeds", "expected.json"), "utf8")) as Expected;

  async function check(): Promise<void> {
    const { story, silent } = expected();
    const [alert] = whole?.shown.posts ?? [];
    expect(whole?.shown.posts.map(({ company, subject }) => `${company.ticker} ${subject}`)).toEqual(["WULF Q1 2026"]);
    const stored = alert && (await whole?.bot.store.alerts.get(alert.id));
    const urls = stored?.view.sources.map(({ url }) => url?.split("/").at(-1)).toSorted();
    expect(urls).toEqual(story.sources.toSorted());
    expect(urls).not.toContain(silent[0]);
    expect(stored?.view.signals.map(({ rule }) => rule).toSorted()).toEqual(story.signals.toSorted());
    const stories = await whole?.bot.store.stories.ofCompany(story.company, 50);
    expect(stories?.filter(({ period }) => period === story.period)).toHaveLength(1);
    expect(whole?.logged.filter(({ level }) => level === "error")).toEqual([]);
  }

  test("published at once are one story, four sources, both signals, one message", async () => {
    whole = await openWhole({ season: seedSeason(expected().published) });
    await whole.play(1);
    await check();
    expect(whole.shown.edits).toBe(0);
  });

  test.each([[[0, 1, 2, 3, 4]], [[4, 3, 2, 1, 0]], [[2, 0, 4, 1, 3]]])(
    "published one by one in the order %j are the same, the message edited and not repeated",
    async (order) => {
      const season = oneByOne(seedSeason(expected().published), order);
      whole = await openWhole({ season });
      await whole.play(5);
      await check();
      expect(whole.shown.edits).toBe(3);
    },
  );

  test("asked again and again say nothing new", async () => {
    whole = await openWhole({ season: seedSeason(expected().published) });
    await whole.play(1);
    for (const minute of [10, 20, 30])
      await whole.tickAt(new Date(Date.parse(expected().published) + minute * 60_000).toISOString());
    await check();
    expect(whole.shown.edits + whole.shown.replies).toBe(0);
  });
});
