import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createFetcher, type Fetcher, type FetchRequest, type FetchResult } from "../../../src/lib/index.ts";
import { drip, endless, gzipBomb, hang, redirect, status, text, withEtag } from "../../support/web-server/answers.ts";
import { openWebServer, type WebServer } from "../../support/web-server/index.ts";

const NOW = new Date("2026-11-20T12:00:00Z");
let server: WebServer;
let fetcher: Fetcher;

beforeEach(async () => {
  server = await openWebServer();
  fetcher = createFetcher({
    allowHosts: [server.host],
    userAgent: "Pivotwire test",
    clock: () => NOW,
    limits: { totalMs: 300, maxBytes: 1_000_000 },
  });
});
afterEach(async () => {
  await fetcher.close();
  await server.close();
});

const get = (path: string, more: Omit<FetchRequest, "url"> = {}) => fetcher.get({ url: server.url(path), ...more });

function reasonOf(result: FetchResult): string {
  expect(result.kind).toBe("failed");
  return result.kind === "failed" ? result.reason.replaceAll(server.host, "HOST") : "";
}

describe("an answer", () => {
  test.each([
    ["gzip", gzipSync],
    ["br", brotliCompressSync],
  ])("comes unpacked from %s with its validators", async (encoding, pack) => {
    server.on(
      "/f",
      text(pack(Buffer.from("<rss/>")), { "content-encoding": encoding, etag: '"1"', "last-modified": "x" }),
    );
    const result = await get("/f");
    expect(result).toMatchObject({ kind: "ok", status: 200, etag: '"1"', lastModified: "x" });
    expect(result.kind === "ok" && result.body.toString()).toBe("<rss/>");
    expect(server.asked[0]?.headers).toMatchObject({ "user-agent": "Pivotwire test", "accept-encoding": "gzip, br" });
  });

  test("that has not changed costs no body", async () => {
    server.on("/f", withEtag("<rss/>", '"1"'));
    expect(await get("/f", { etag: '"1"' })).toMatchObject({ kind: "unchanged", status: 304 });
  });

  test("is asked for without the validators of another address", async () => {
    server.on("/f", withEtag("<rss/>", '"1"'));
    const result = await get("/f", { etag: '"1"', validatorsFor: server.url("/other") });
    expect(result.kind).toBe("ok");
    expect(server.asked[0]?.headers["if-none-match"]).toBeUndefined();
  });

  test("says how long it is fresh", async () => {
    server.on("/f", text("x", { "cache-control": "public, max-age=120", age: "20" }));
    expect(await get("/f")).toMatchObject({ ttlMs: 100_000 });
  });
});

describe("redirects", () => {
  test("are followed, and only lasting ones are reported", async () => {
    server.on("/a", redirect("/b", 301));
    server.on("/b", redirect("/c", 302));
    server.on("/c", redirect("/d", 308));
    server.on("/d", text("x"));
    expect(await get("/a")).toMatchObject({ kind: "ok", finalUrl: server.url("/d"), movedTo: server.url("/b") });
  });

  test("end after five", async () => {
    server.on("/a", redirect("/a"));
    expect(reasonOf(await get("/a"))).toBe("HOST redirects more than 5 times; check the feed's address.");
    expect(server.asked).toHaveLength(6);
  });

  test.each(["http://127.0.0.1:1/", "http://[::ffff:127.0.0.1]:1/", "http://169.254.169.254/", "http://0x7f000001:1/"])(
    "do not lead to %s",
    async (to) => {
      server.on("/a", redirect(to));
      expect(reasonOf(await get("/a"))).toContain("is a private address and was not asked");
    },
  );

  test("do not lead to another scheme", async () => {
    server.on("/a", redirect("file:///etc/passwd"));
    expect(reasonOf(await get("/a"))).toBe("The address is no http or https address; correct it.");
  });
});

describe("a private address is refused without being asked", () => {
  test.each(["127.0.0.1", "2130706433", "127.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0"])(
    "%s",
    async (host) => {
      const strict = createFetcher({ allowHosts: [], userAgent: "t", clock: () => NOW });
      const port = server.host.split(":")[1];
      expect(await strict.get({ url: `http://${host}:${port}/` })).toMatchObject({ kind: "failed", lasting: true });
      expect(server.asked).toEqual([]);
      await strict.close();
    },
  );
});

describe("a publisher that misbehaves meets its limit", () => {
  test.each([
    ["hangs", hang, "HOST did not finish its answer within 0.3 s; it is tried again."],
    ["drips", drip, "HOST did not finish its answer within 0.3 s; it is tried again."],
    ["streams without end", endless, "HOST sent more than 1 MB; check that the address is a feed."],
    ["sends a gzip bomb", gzipBomb, "HOST sent more than 1 MB; check that the address is a feed."],
    ["fails", status(500), "HOST has trouble of its own (500); it is tried again."],
    [
      "says 304 unasked",
      status(304),
      "HOST says that nothing has changed (304) though it was not asked that; it is tried again.",
    ],
    ["is gone", status(410), "HOST says that this feed is gone for good (410); look for another or turn it off."],
    [
      "sends broken gzip",
      text("no gzip", { "content-encoding": "gzip" }),
      "HOST could not be read (incorrect header check); it is tried again.",
    ],
  ])("%s", async (_, answer, sentence) => {
    server.on("/f", answer);
    // Only those that never end are waited for to the end of the time: a busy machine is slow with the others too.
    const limits = answer === hang || answer === drip ? {} : { limits: { totalMs: 20_000 } };
    expect(reasonOf(await get("/f", limits))).toBe(sentence);
  });

  test("429 with Retry-After in seconds or as a date", async () => {
    server.on("/a", status(429, { "retry-after": "3" }));
    server.on("/b", status(429, { "retry-after": "Fri, 20 Nov 2026 12:01:00 GMT" }));
    expect(await get("/a")).toMatchObject({ kind: "failed", status: 429, retryAfterMs: 3000, lasting: false });
    expect(await get("/b")).toMatchObject({ retryAfterMs: 60_000 });
  });

  test("nobody listens, or the name is unknown", async () => {
    const { host } = server;
    await server.close();
    expect(reasonOf(await get("/f"))).toBe("HOST could not be read: its server refuses connections.");
    server = await openWebServer();
    expect(host).not.toBe("");
  });

  test("we stop while it answers", async () => {
    server.on("/f", hang);
    const stop = new AbortController();
    const result = fetcher.get({ url: server.url("/f"), signal: stop.signal });
    stop.abort();
    expect(reasonOf(await result)).toBe("HOST was not read to the end: we are stopping.");
  });
});
