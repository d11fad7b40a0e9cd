import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { drip, endless, gzipBomb, hang, redirect, status, text } from "../support/web-server/answers.ts";
import { billionLaughs, rss } from "../support/web-server/feeds.ts";
import type { Answer } from "../support/web-server/index.ts";
import { type Desk, openDesk } from "./support.ts";

const GOOD = rss([{ title: "Good news", link: "https://example.com/1" }]);
const latin = Buffer.from(rss([{ title: "Société générale", link: "/1" }]).replace("UTF-8", "utf-8"), "latin1");

/** What a publisher does, and the sentence or the titles that come of it. */
const CASES: [string, Answer, string | string[]][] = [
  ["304 unasked", status(304), "304"],
  ["429", status(429, { "retry-after": "3" }), "429"],
  ["500", status(500), "500"],
  ["a hang", hang, "did not finish"],
  ["a slow drip", drip, "did not finish"],
  ["an endless stream", endless, "more than 2 MB"],
  ["a gzip bomb", gzipBomb, "more than 2 MB"],
  ["a redirect loop", redirect("/feed"), "redirects more than 5 times"],
  ["a redirect to 127.0.0.1", redirect("http://127.0.0.1:1/"), "private address"],
  ["a redirect to a mapped address", redirect("http://[::ffff:127.0.0.1]:1/"), "private address"],
  ["a billion laughs", text(billionLaughs()), ["&lol8;"]],
  ["400 KB of &lt;", text(rss([{ title: "T", link: "/1", text: "&lt;".repeat(100_000) }])), ["T"]],
  ["400 KB of <", text(rss([{ title: "T", link: "/1", text: `<![CDATA[${"<".repeat(400_000)}]]>` }])), ["T"]],
  [
    "100,000 nested elements",
    text(`<rss version="2.0"><channel><item><title>T</title>${"<a>".repeat(100_000)}`),
    "cannot be read",
  ],
  [
    "100,000 nested elements that close",
    text(
      `<rss version="2.0"><channel><item><title>T</title>${"<a>".repeat(100_000)}${"</a>".repeat(100_000)}</item></channel></rss>`,
    ),
    ["T"],
  ],
  ["100,000 titles that do not close", text(`<rss version="2.0"><channel><item>${"<title>".repeat(100_000)}`), []],
  ["HTML instead of XML", text("<!doctype html><html><body>Sign in</body></html>"), "a web page (HTML) and no feed"],
  ["a wrong charset", text(latin, { "content-type": "text/xml; charset=utf-8" }), ["Société générale"]],
  ["an empty body", text(""), "empty"],
  ["JSON that is no feed", text('{"error":"no"}'), "JSON that is no JSON Feed"],
  ["names of prototypes", text(rss([{ title: "T", link: "/1" }]).replace("<guid>", "<__proto__>")), ["T"]],
];

describe("a hostile publisher ends within its limit and says so", () => {
  let desk: Desk;
  /** Milliseconds that this very thread worked in each case: waiting for a loaded machine does not count. */
  const worked: number[] = [];
  beforeAll(async () => {
    desk = await openDesk();
    desk.server.on("/good", text(GOOD));
    // The other thread and its modules are loaded by now.
    await desk.poll(undefined, { feed: { url: desk.server.url("/good") } });
  });
  afterAll(async () => {
    await desk.close();
  });

  test.each(CASES)("%s", async (_, answer, expected) => {
    desk.server.on("/feed", answer);
    const before = process.threadCpuUsage();
    const [bad, good] = await Promise.all([
      desk.poll(),
      desk.poll(undefined, { feed: { id: "good", url: desk.server.url("/good") } }),
    ]);
    const { user, system } = process.threadCpuUsage(before);
    worked.push((user + system) / 1000);
    if (typeof expected === "string") {
      expect(bad).toMatchObject({ outcome: "failed", items: [], state: { status: "failing" } });
      expect(bad.sentence).toContain(expected);
      expect(bad.state.reason).toBe(bad.sentence);
    } else expect(bad.items.map(({ title }) => title)).toEqual(expected);
    expect(good.items.map(({ title }) => title)).toEqual(["Good news"]);
  });

  test("and the process was never held up meanwhile", () => {
    // Generous: a parse on this thread would work for seconds.
    expect(worked).toHaveLength(CASES.length);
    expect(Math.max(...worked)).toBeLessThan(1000);
  });
});

test("a document that takes too long is stopped, and the next one is read", async () => {
  const desk = await openDesk(1);
  desk.server.on("/feed", text(GOOD));
  const stopped = await desk.poll();
  expect(stopped.outcome).toBe("failed");
  expect(stopped.sentence).toContain("could not be read within 0.001 s");
  await desk.close();
});
