import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Season } from "../../src/jobs/demo/season.ts";
import { closedAddress, serveTexts, type TextServer } from "../support/texts.ts";
import { openWhole, type Whole, type WholeOptions } from "../support/whole.ts";

const RESULTS = `<p>TeraWulf Inc. reported results for the first quarter of 2026. HPC lease revenue was $21.0 million and
digital asset revenue was $13.0 million. Net loss was $427.6 million.</p>`;

/** A good feed beside the bad input: one alert in its second act shows that the rest goes on. */
const season: Season = {
  acts: [
    { id: "empty", at: "2026-05-08T11:00:00Z", say: "Nothing yet." },
    { id: "results", at: "2026-05-08T12:05:00Z", say: "Results." },
  ],
  feeds: [
    {
      id: "good",
      title: "Good feed",
      trust: "press",
      format: "rss",
      closing: `<p>${"Nothing more was said about it. ".repeat(40)}</p>`,
      items: [
        {
          act: "results",
          id: "good-1",
          url: "https://good.example/1",
          title: "TeraWulf reports first quarter 2026 results",
          published: "2026-05-08T12:00:00Z",
          html: RESULTS,
        },
      ],
    },
  ],
};

const feedFile = (url: string, more = ""): string =>
  `title: Bad feed\nurl: ${url}\nreader: feed\nschedule: "* * * * *"\ntrust: press\n${more}`;

const rss = (items: string): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>t</title>${items}</channel></rss>`;

let texts: TextServer;
let whole: Whole | undefined;
beforeEach(async () => {
  texts = await serveTexts({});
});
afterEach(async () => {
  await whole?.close();
  whole = undefined;
  await texts.close();
});

async function open(files: Record<string, string>, more: Partial<WholeOptions> = {}): Promise<Whole> {
  whole = await openWhole({ season, files, ...more, allowHosts: [texts.host, ...(more.allowHosts ?? [])] });
  return whole;
}

const warnings = (found: Whole): string[] =>
  found.logged
    .filter(({ level }) => level === "warn" || level === "error")
    .flatMap(({ fields }) => (typeof fields.reason === "string" ? [fields.reason] : []));

describe("the rest goes on and one sentence tells of", () => {
  afterEach(() => expect(whole?.shown.posts.map(({ company }) => company.ticker)).toEqual(["WULF"]));

  test("a feed whose server cannot be reached", async () => {
    const host = await closedAddress();
    const found = await open({ "bad.yaml": feedFile(`http://${host}/feed.xml`) }, { allowHosts: [host] });
    await found.play(1);
    expect(warnings(found)).toHaveLength(1);
    expect(warnings(found)[0]).toMatch(/^127\.0\.0\.1:\d+ could not be read: its server refuses connections\.$/);
  });

  test("a page of HTML where a feed was", async () => {
    texts.put("/feed.xml", { type: "text/html", body: "<!doctype html><html><body><h1>Moved</h1></body></html>" });
    const found = await open({ "bad.yaml": feedFile(`${texts.url}/feed.xml`) });
    await found.play(1);
    expect(warnings(found)).toEqual([
      "The address gives a web page (HTML) and no feed; look on the site for its RSS or Atom address.",
    ]);
  });

  test("a reader that nobody knows", async () => {
    const found = await open({
      "bad.yaml": feedFile(`${texts.url}/feed.xml`).replace("reader: feed", "reader: gopher"),
    });
    await found.play(1);
    expect(warnings(found)).toHaveLength(1);
    expect(warnings(found)[0]).toMatch(/bad\.yaml: the reader "gopher" is not known; write one of feed, edgar\.$/);
    expect(texts.asked("/feed.xml")).toBe(0);
  });

  test("a schedule that is no cron expression", async () => {
    const found = await open({ "bad.yaml": feedFile(`${texts.url}/feed.xml`).replace("* * * * *", "every minute") });
    await found.play(1);
    expect(warnings(found)).toHaveLength(1);
    expect(warnings(found)[0]).toMatch(
      /bad\.yaml: "schedule" is "every minute", which is no cron expression; write one such as/,
    );
  });
});

test("an item without a date is news from when it was seen, and one without a title is read all the same", async () => {
  texts.put("/feed.xml", { body: rss("") });
  const found = await open({ "bad.yaml": feedFile(`${texts.url}/feed.xml`) });
  await found.play(0);
  const undated = `<item><guid>a</guid><title>Hut 8 reports first quarter 2026 results</title>
<description>Hut 8 reported a net loss of $219.8 million for the first quarter of 2026.</description></item>`;
  const untitled = `<item><guid>b</guid><pubDate>Fri, 08 May 2026 12:00:00 GMT</pubDate>
<description>Riot Platforms reported a net loss of $500.5 million for the first quarter of 2026.</description></item>`;
  texts.put("/feed.xml", { body: rss(undated + untitled) });
  await found.play(1);
  expect(found.shown.posts.map(({ company }) => company.ticker).toSorted()).toEqual(["HUT", "RIOT", "WULF"]);
  expect(found.logged.filter(({ level }) => level === "error")).toEqual([]);
});

test("a feed that comes back after a fault loses nothing", async () => {
  texts.put("/feed.xml", { body: rss("") });
  const found = await open({ "bad.yaml": feedFile(`${texts.url}/feed.xml`) });
  await found.play(0);
  texts.put("/feed.xml", { status: 503, body: "busy" });
  await found.play(1);
  const item = `<item><guid>a</guid><title>Hut 8 reports first quarter 2026 results</title>
<pubDate>Fri, 08 May 2026 12:00:00 GMT</pubDate><description>Hut 8 reported a net loss of $219.8 million for the first quarter of 2026.</description></item>`;
  texts.put("/feed.xml", { body: rss(item) });
  await found.tickAt("2026-05-09T12:05:00Z");
  expect(found.shown.posts.map(({ company }) => company.ticker).toSorted()).toEqual(["HUT", "WULF"]);
});
