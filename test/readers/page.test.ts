import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isTeaser, readPage } from "../../src/readers/index.ts";
import { drip, redirect, status, text } from "../support/web-server/answers.ts";
import type { Answer } from "../support/web-server/index.ts";
import { type Desk, NOW, openDesk } from "./support.ts";

const BODY = `<article><h1>Results</h1>${"<p>Revenue from HPC leases rose to $21.0 million, more than mining brought.</p>".repeat(8)}<table><tr><th>HPC revenue</th><td>$21.0</td></tr></table></article>`;
const page = (head = "", body = BODY): string =>
  `<html><head>${head}</head><body><nav><a href="/">Menu</a></nav>${body}<aside>Another miner lost $1 billion</aside></body></html>`;
const html = (source: string, headers: Record<string, string> = {}): Answer =>
  text(source, { "content-type": "text/html; charset=utf-8", ...headers });

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk(4000);
  desk.server.on("/robots.txt", text("User-agent: *\nDisallow: /private\n\nUser-agent: otherbot\nDisallow: /\n"));
});
afterAll(() => desk.close());

const read = (path: string, answer?: Answer) => {
  if (answer) desk.server.on(path, answer);
  return readPage({ url: desk.server.url(path), fetcher: desk.fetcher, documents: desk.documents, now: NOW });
};

describe("the page behind a teaser", () => {
  test("gives its main text with tables, its date and its own address, and nothing of the margins", async () => {
    const head =
      '<title>Results | Site</title><meta property="og:title" content="Results of the &amp;quot;first&amp;quot; quarter"><meta property="article:published_time" content="2026-11-19T08:00:00-05:00"><link rel="canonical" href="/results?utm_source=x">';
    const result = await read("/a?ref=1", html(page(head)));
    expect(result).toMatchObject({
      kind: "page",
      title: 'Results of the "first" quarter',
      publishedAt: "2026-11-19T13:00:00.000Z",
      canonical: desk.server.url("/results"),
    });
    const words = result.kind === "page" ? result.text : "";
    expect(words).toContain("Revenue from HPC leases rose to $21.0 million");
    expect(words).toContain("HPC revenue\t$21.0");
    expect(words).not.toMatch(/Menu|billion/);
  });

  test("takes no canonical address of another site", async () => {
    const result = await read("/copy", html(page('<link rel="canonical" href="https://elsewhere.com/x">')));
    expect(result.kind).toBe("page");
    expect(result).not.toHaveProperty("canonical");
  });

  test("may be plain text", async () => {
    expect(await read("/t", text("Revenue rose.", { "content-type": "text/plain" }))).toEqual({
      kind: "page",
      text: "Revenue rose.",
    });
  });
});

describe("a page is refused, and the feed's own text used, where", () => {
  test.each<[string, Answer, string]>([
    ["a meta tag forbids copies", html(page('<meta name="robots" content="index, NOARCHIVE">')), "(noarchive)"],
    ["a meta tag forbids quotes", html(page('<meta name="robots" content="max-snippet: 0">')), "(max-snippet:0)"],
    ["a header forbids indexing", html(page(), { "x-robots-tag": "noindex" }), "(noindex)"],
    [
      "it says that it is not free",
      html(page('<script type="application/ld+json">{"isAccessibleForFree": "False"}</script>')),
      "not free to read",
    ],
    ["it is locked", html(page('<meta property="article:content_tier" content="locked">')), "not free to read"],
  ])("%s", async (_, answer, words) => {
    const result = await read("/r", answer);
    expect(result).toMatchObject({ kind: "refused" });
    expect(result.kind === "refused" && result.reason).toContain(words);
  });

  test("robots.txt keeps us out, and then it is not asked for", async () => {
    const result = await read("/private/1", html(page()));
    expect(result).toMatchObject({ kind: "refused" });
    expect(desk.server.asked.map(({ path }) => path)).not.toContain("/private/1");
  });

  test("nothing is said to us: directives for other bots are theirs", async () => {
    const head = '<meta name="googlebot" content="noindex"><meta name="robots" content="max-snippet:-1, noimageindex">';
    expect((await read("/r", html(page(head), { "x-robots-tag": "googlebot: noarchive" }))).kind).toBe("page");
  });
});

describe("a page that cannot be read fails with a sentence where", () => {
  test.each<[string, Answer, string]>([
    ["it is a PDF", text("%PDF", { "content-type": "application/pdf" }), "gives application/pdf and no page"],
    ["it is missing", status(404), "(404)"],
    ["it drips", drip, "did not finish"],
    ["it leads to a private address", redirect("http://127.0.0.1:1/"), "private address"],
    ["it has no text", html("<html><body>hi</body></html>"), "no main text"],
    ["it is empty", html(""), "no main text"],
    ["it nests 100,000 elements", html("<div>".repeat(100_000) + BODY), "too many elements or nests them too deeply"],
    ["it is nothing but ends of paragraphs", html("</p>".repeat(10_000) + BODY), "too many elements"],
    ["it has 100,000 elements", html("<i>x</i>".repeat(100_000) + BODY), "too many elements or nests them too deeply"],
    ["it is 400 KB of &lt;", html("&lt;".repeat(100_000)), "no main text"],
  ])("%s", async (_, answer, words) => {
    const result = await read("/f", answer);
    expect(result).toMatchObject({ kind: "failed" });
    expect(result.kind === "failed" && result.reason).toContain(words);
  });
});

describe("an item is a teaser", () => {
  const item = { key: "entry:1", url: "https://x.com/1", summary: "Revenue rose." };
  const long = "Revenue rose to $21.0 million. ".repeat(60);
  test.each([
    ["when its text is short", item, true],
    ["when a long text breaks off", { ...item, summary: `${long} and then…` }, true],
    ["when a long text says where it goes on", { ...item, summary: `${long} Continue reading »` }, true],
    ["when WordPress says so", { ...item, summary: `${long} The post X appeared first on Y.` }, true],
    ["not when the body is whole", { ...item, html: `<p>${long}</p>` }, false],
    ["not without an address", { key: "entry:1", summary: "Short" }, false],
    ["not when it is a filing", { ...item, key: "sec:0001628280-25-058337" }, false],
  ])("%s", (_, value, expected) => {
    expect(isTeaser(value)).toBe(expected);
  });
});
