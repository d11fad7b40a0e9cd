import { describe, expect, test } from "vitest";
import { createFetcher } from "../../../src/lib/http/fetcher.ts";
import { readFreshness, readRetryAfter } from "../../../src/lib/http/freshness.ts";
import { createPace } from "../../../src/lib/http/pace.ts";
import { refusalOfSec } from "../../../src/lib/http/sec.ts";
import { isPublicAddress } from "../../../src/lib/index.ts";

const NOW = new Date("2026-11-20T12:00:00Z");
const pace = (isOwn = false, waits: number[] = []) =>
  createPace({
    hostGapMs: 1000,
    secPerSecond: 8,
    random: () => 0,
    isOwn: () => isOwn,
    elapsed: () => 5000,
    wait: (ms) => Promise.resolve(waits.push(ms)),
  });

/** Milliseconds that requests made in one instant wait for their turn. */
async function waitsOf(urls: string[], isOwn = false): Promise<number[]> {
  const waits: number[] = [];
  const paced = pace(isOwn, waits);
  await Promise.all(urls.map((url) => paced.turn(new URL(url), undefined)));
  return waits;
}

describe("requests", () => {
  test("to one host start one after the other", async () => {
    expect(await waitsOf(["https://a.com/1", "https://a.com/2", "https://a.com/3"])).toEqual([1000, 2000]);
  });

  test("to different hosts start at once", async () => {
    expect(await waitsOf(["https://a.com/1", "https://b.com/2", "https://c.com/3"])).toEqual([]);
  });

  test("to all hosts of the SEC share one budget", async () => {
    expect(await waitsOf(["https://www.sec.gov/1", "https://data.sec.gov/2", "https://efts.sec.gov/3"])).toEqual([
      125, 250,
    ]);
  });

  test("to hosts that the operator named wait for nothing", async () => {
    expect(await waitsOf(["http://127.0.0.1/1", "http://127.0.0.1/2", "http://127.0.0.1/3"], true)).toEqual([]);
  });

  test("to a host that rests are not made", () => {
    const paced = pace();
    paced.rest(new URL("https://www.sec.gov/a"), 60_000);
    expect(paced.restLeft(new URL("https://data.sec.gov/b"))).toBe(60_000);
    expect(paced.restLeft(new URL("https://example.com/"))).toBe(0);
  });

  test("to the SEC are not made without a name", async () => {
    const fetcher = createFetcher({ allowHosts: [], userAgent: "Pivotwire", clock: () => NOW });
    expect(await fetcher.get({ url: "https://www.sec.gov/x" })).toEqual({
      kind: "failed",
      reason: 'The SEC is not asked without a name: set SEC_USER_AGENT to "Name mail@host".',
      lasting: true,
    });
    await fetcher.close();
  });
});

describe("a 403 of the SEC", () => {
  test("is a missing file when S3 says so", () => {
    expect(refusalOfSec(Buffer.from("<Error><Code>AccessDenied</Code></Error>")).kind).toBe("missing");
  });

  test("is a block when it is a page", () => {
    expect(refusalOfSec(Buffer.from("<html>Your Request Originates from an Undeclared Automated Tool</html>"))).toEqual(
      {
        kind: "blocked",
        reason: "The SEC blocks us for a while (403); check that SEC_USER_AGENT names you with a mail address.",
      },
    );
  });
});

describe("what headers say about time", () => {
  test.each([
    [{ "cache-control": "max-age=300" }, 300_000],
    [{ "cache-control": "private, max-age=300", age: "100" }, 200_000],
    [{ "cache-control": "no-cache, max-age=300" }, undefined],
    [{ "cache-control": "max-age=0" }, undefined],
    [{ expires: "Fri, 20 Nov 2026 12:05:00 GMT" }, 300_000],
    [{ expires: "0" }, undefined],
    [{}, undefined],
    [{ "cache-control": "max-age=999999999" }, 86_400_000],
  ])("%j is fresh for %s ms", (headers: Record<string, string>, ms) => {
    expect(readFreshness(headers, NOW)).toBe(ms);
  });

  test.each([
    ["3", 3000],
    ["Fri, 20 Nov 2026 12:00:30 GMT", 30_000],
    ["Fri, 20 Nov 2026 11:00:00 GMT", undefined],
    ["soon", undefined],
    ["-5", undefined],
    ["999999999", 86_400_000],
  ])("Retry-After %s waits %s ms", (header, ms) => {
    expect(readRetryAfter(header, NOW)).toBe(ms);
  });
});

describe("an address is public", () => {
  test.each([
    ["93.184.216.34", true],
    ["2606:2800:220:1::1", true],
    ["10.0.0.1", false],
    ["172.16.5.4", false],
    ["192.168.1.1", false],
    ["169.254.169.254", false],
    ["100.64.0.1", false],
    ["::1", false],
    ["fe80::1", false],
    ["fd00::1", false],
    ["::ffff:10.0.0.1", false],
    ["64:ff9b::7f00:1", false],
    ["224.0.0.1", false],
    ["not an address", false],
  ])("%s: %s", (address, isPublic) => {
    expect(isPublicAddress(address)).toBe(isPublic);
  });
});
