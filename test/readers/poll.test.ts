import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { redirect, status, text, withEtag } from "../support/web-server/answers.ts";
import { rss } from "../support/web-server/feeds.ts";
import { type Desk, NOW, openDesk } from "./support.ts";

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

const ONE = [
  {
    title: "TeraWulf &amp; partners report &lt;b&gt;results&lt;/b&gt;",
    link: "/news/1?utm_source=rss&amp;id=7",
    guid: "g1",
    date: "Thu, 19 Nov 2026 16:05 ET",
    text: "&lt;p&gt;Revenue rose.&lt;/p&gt;&lt;p&gt;Loss fell.&lt;/p&gt;",
  },
];

describe("a feed with news", () => {
  test("gives items as people read them", async () => {
    desk.server.on("/feed", text(rss(ONE)));
    const { items, outcome, state } = await desk.poll();
    expect(outcome).toBe("changed");
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      feedId: "newsroom",
      guid: "g1",
      url: desk.server.url("/news/1?id=7"),
      title: "TeraWulf & partners report results",
      summary: "Revenue rose. Loss fell.",
      publishedAt: "2026-11-19T21:05:00.000Z",
      seenAt: NOW,
      trust: "press",
    });
    expect(state).toMatchObject({
      status: "ok",
      failures: 0,
      baselineAt: NOW,
      nextCheckAt: "2026-11-20T12:10:00.000Z",
    });
  });

  test("passes over what none of its words is in", async () => {
    desk.server.on(
      "/feed",
      text(
        rss([
          { title: "Bitcoin miners turn to AI", link: "/1" },
          { title: "Minerals in the mine", link: "/2" },
          { title: "Other", link: "/3", text: "A miner." },
        ]),
      ),
    );
    const { items } = await desk.poll(undefined, { feed: { accept: ["Miner", "miners"] } });
    expect(items.map(({ title }) => title)).toEqual(["Bitcoin miners turn to AI", "Other"]);
  });

  test("reads relative links by the address of the site, or of the feed", async () => {
    const links = async (channel: string) => {
      desk.server.on("/feed", text(rss([{ title: "T", link: "/news/1" }], channel)));
      return (await desk.poll()).items[0]?.url;
    };
    expect(await links("<link>https://site.com/start</link>")).toBe("https://site.com/news/1");
    expect(await links("")).toBe(desk.server.url("/news/1"));
  });

  test("keeps items without date or title, and drops dates that cannot be", async () => {
    desk.server.on(
      "/feed",
      text(
        rss([
          { link: "/1", text: "No title here." },
          { title: "Later", link: "/2", date: "Fri, 20 Nov 2037 12:00:00 GMT" },
        ]),
      ),
    );
    const { items } = await desk.poll();
    expect(items.map(({ title, publishedAt }) => [title, publishedAt])).toEqual([
      ["No title here.", undefined],
      ["Later", undefined],
    ]);
  });
});

describe("a feed without news", () => {
  test("costs one request with its validator and no parse", async () => {
    desk.server.on("/feed", withEtag(rss(ONE), '"7"'));
    const first = await desk.poll();
    const reads: string[] = [];
    const documents = {
      ...desk.documents,
      readItems: () => Promise.reject(new Error(`parsed ${reads.push("x")} times`)),
    };
    const { pollFeed } = await import("../../src/readers/index.ts");
    const second = await pollFeed({ feed: desk.feed, state: first.state, fetcher: desk.fetcher, documents, now: NOW });
    expect(second).toMatchObject({ outcome: "unchanged", items: [], state: { status: "ok", etag: '"7"' } });
    expect(desk.server.asked).toHaveLength(2);
    expect(desk.server.asked[1]?.headers["if-none-match"]).toBe('"7"');
    expect(reads).toEqual([]);
  });

  test("is not parsed either where the publisher knows no validators", async () => {
    desk.server.on("/feed", text(rss(ONE)));
    const first = await desk.poll();
    expect((await desk.poll(first.state)).outcome).toBe("unchanged");
  });

  test("is asked again in full once its address in the file is another", async () => {
    desk.server.on("/feed", withEtag(rss(ONE), '"7"'));
    const first = await desk.poll();
    desk.server.on("/new", withEtag(rss(ONE), '"7"'));
    const moved = await desk.poll(first.state, { feed: { url: desk.server.url("/new") } });
    expect(moved.outcome).toBe("changed");
    expect(moved.items[0]?.key).toBe(first.items[0]?.key);
    expect(moved.state.baselineAt).toBe(NOW);
  });
});

describe("a feed that has moved", () => {
  test("for good is asked at its new address, and at the old one when that is gone", async () => {
    desk.server.on("/feed", redirect("/new", 301));
    desk.server.on("/new", text(rss(ONE)));
    const first = await desk.poll();
    expect(first.state.movedTo).toBe(desk.server.url("/new"));
    await desk.poll(first.state);
    expect(desk.server.asked.map(({ path }) => path)).toEqual(["/feed", "/new", "/new"]);
    desk.server.on("/new", status(404));
    expect((await desk.poll(first.state)).state.movedTo).toBeUndefined();
  });
});

describe("a feed that fails", () => {
  test("says why, waits longer each time, is off in the end and comes back by itself", async () => {
    desk.server.on("/feed", status(500));
    let { state, sentence } = await desk.poll();
    expect(sentence).toBe(`${desk.server.host} has trouble of its own (500); it is tried again.`);
    expect(state).toMatchObject({ status: "failing", failures: 1, nextCheckAt: "2026-11-20T12:10:00.000Z" });
    ({ state } = await desk.poll(state));
    ({ state } = await desk.poll(state));
    expect(state.nextCheckAt).toBe("2026-11-20T12:40:00.000Z");
    for (let count = 3; count < 12; count++) ({ state } = await desk.poll(state));
    expect(state).toMatchObject({ status: "disabled", failures: 12, nextCheckAt: "2026-11-21T12:00:00.000Z" });
    expect(state.reason).toContain("It failed 12 times in a row and is tried once a day.");
    desk.server.on("/feed", text(rss(ONE)));
    const back = await desk.poll(state);
    expect(back.state).toMatchObject({ status: "ok", failures: 0 });
    expect(back.state.reason).toBeUndefined();
  });

  test("is off sooner where waiting does not help", async () => {
    desk.server.on("/feed", status(410));
    let { state } = await desk.poll();
    for (let count = 1; count < 4; count++) ({ state } = await desk.poll(state));
    expect(state).toMatchObject({ status: "disabled", failures: 4 });
  });

  test("is asked when the publisher said, not before", async () => {
    desk.server.on("/feed", status(429, { "retry-after": "3600" }));
    expect((await desk.poll()).state.nextCheckAt).toBe("2026-11-20T13:00:00.000Z");
  });

  test("keeps what it knew", async () => {
    desk.server.on("/feed", withEtag(rss(ONE), '"7"'));
    const first = await desk.poll();
    desk.server.on("/feed", status(503));
    const second = await desk.poll(first.state);
    desk.server.on("/feed", withEtag(rss(ONE), '"7"'));
    expect((await desk.poll(second.state)).outcome).toBe("unchanged");
  });
});

test("a publisher's ttl and Cache-Control are the shortest gap", async () => {
  desk.server.on("/feed", text(rss(ONE, "<ttl>30</ttl>")));
  expect((await desk.poll()).state.nextCheckAt).toBe("2026-11-20T12:30:00.000Z");
  desk.server.on("/feed", text(rss(ONE), { "cache-control": "max-age=900" }));
  expect((await desk.poll()).state.nextCheckAt).toBe("2026-11-20T12:15:00.000Z");
});
