import Parser from "rss-parser";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { itemsShown, readSeason, type Season } from "../../src/jobs/demo/season.ts";
import { type SeasonServer, serveSeason } from "../../src/jobs/demo/serve.ts";
import { isTeaser } from "../../src/readers/index.ts";

let season: Season;
let server: SeasonServer;

beforeAll(async () => {
  season = await readSeason("feeds/demo");
  server = await serveSeason(season);
});
afterAll(() => server.close());

const actNumber = (id: string): number => season.acts.findIndex((act) => act.id === id);

describe("the recorded season", () => {
  test("tells of fifteen acts after the first sight in twenty-three documents", () => {
    expect(season.acts).toHaveLength(16);
    expect(season.feeds.flatMap((feed) => feed.items)).toHaveLength(23);
  });

  test("has something to show in every act", () => {
    for (const act of season.acts)
      expect(
        season.feeds.flatMap((feed) => feed.items).filter((item) => item.act === act.id).length,
        act.id,
      ).toBeGreaterThan(0);
  });

  test("publishes nothing before its day", () => {
    for (const feed of season.feeds)
      for (const item of feed.items) {
        const at = season.acts[actNumber(item.act)]?.at ?? "";
        expect(item.published < at, item.id).toBe(true);
      }
  });

  test("names each document once", () => {
    const ids = season.feeds.flatMap((feed) => feed.items.map((item) => item.id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("leads nowhere but to the reserved domain", () => {
    for (const item of season.feeds.flatMap((feed) => feed.items))
      expect(new URL(item.url).hostname).toMatch(/\.example$/);
  });
});

describe("the season's texts", () => {
  test("are long enough that the bot asks for no page behind them, so the demo needs no network", () => {
    const last = season.acts.length - 1;
    const teasers = season.feeds.flatMap((feed) =>
      itemsShown(season, feed, last).filter(({ id, url, html }) => isTeaser({ key: id, url, html, summary: "" })),
    );
    expect(teasers.map(({ id }) => id)).toEqual([]);
  });
});

describe("the season's server", () => {
  test("shows an item only from its act on, newest first", async () => {
    const feed = season.feeds.find(({ id }) => id === "data-hall-daily");
    if (!feed) throw new Error("The season lacks data-hall-daily.");
    expect(itemsShown(season, feed, 0).map(({ id }) => id)).toEqual(["marathon-2022-q4"]);
    server.play(actNumber("rewrites"));
    const read = await new Parser().parseString(await (await fetch(`${server.url}/data-hall-daily.xml`)).text());
    expect(read.items.map((item) => item.guid)).toEqual([
      "terawulf-2026-q1-daily",
      "cipher-2026-02-rename-daily",
      "marathon-2022-q4",
    ]);
  });

  test("serves the filings as Atom that a feed reader understands", async () => {
    server.play(actNumber("filing"));
    const answer = await fetch(`${server.url}/filings.xml`);
    expect(answer.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
    const [entry] = (await new Parser().parseString(await answer.text())).items;
    expect(entry?.title).toBe("8-K - TERAWULF INC. (0001083301) (Filer)");
    expect(entry?.isoDate).toBe("2026-05-08T20:30:00.000Z");
    expect(entry?.content).toContain("Net loss was $427.6 million");
  });

  test("answers 304 while nothing is new, and 200 when an act brings something", async () => {
    server.play(actNumber("preview"));
    const first = await fetch(`${server.url}/terawulf-newsroom.xml`);
    const etag = first.headers.get("etag") ?? "";
    const ask = () => fetch(`${server.url}/terawulf-newsroom.xml`, { headers: { "if-none-match": etag } });
    expect((await ask()).status).toBe(304);
    server.play(actNumber("release"));
    expect((await ask()).status).toBe(200);
  });

  test("answers 404 for a feed that the season lacks", async () => {
    expect((await fetch(`${server.url}/nobody.xml`)).status).toBe(404);
  });
});
