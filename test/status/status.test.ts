import { afterEach, describe, expect, test } from "vitest";
import type { OpenChannel } from "../../src/kit/index.ts";
import { settle } from "../../src/pipeline/index.ts";
import { openStatus, type StatusServer } from "../../src/status.ts";
import { document, fact, fakeChannel, reading, tinyParts } from "../support/tiny.ts";

const NOW = new Date("2026-05-08T12:00:00.000Z");
const FEED = {
  id: "wire",
  title: "Wire",
  url: "https://wire.example/rss",
  reader: "feed",
  schedule: "* * * * *",
  trust: "wire",
  enabled: true,
} as const;

let open: StatusServer | undefined;
afterEach(() => open?.close());

async function ask(path: string, channel: OpenChannel = fakeChannel(), lastSuccessAt = "2026-05-08T11:59:30.000Z") {
  const parts = { ...(await tinyParts({}, channel)), feeds: [FEED] };
  await parts.store.feeds.save({ feedId: "wire", failures: 0, status: "ok", lastSuccessAt });
  open = await openStatus(parts, () => NOW, { port: 0, host: "127.0.0.1" });
  const response = await fetch(`http://127.0.0.1:${open.port}${path}`);
  return { status: response.status, text: await response.text() };
}

describe("the status port", () => {
  test("tells the age of each feed and the state of each platform", async () => {
    const { status, text } = await ask("/healthz");
    expect(status).toBe(200);
    expect(JSON.parse(text)).toEqual({
      ok: true,
      feeds: [{ id: "wire", state: "ok", ageSeconds: 30 }],
      platforms: [{ platform: "fake", state: "up" }],
      deliveries: [],
    });
  });

  test("is ill while a platform is down, with the reason", async () => {
    const channel = {
      ...fakeChannel(),
      health: () => ({ state: "down" as const, reason: "The token was refused.", since: NOW.toISOString() }),
    };
    const { status, text } = await ask("/healthz", channel);
    expect(status).toBe(503);
    expect(JSON.parse(text)).toMatchObject({
      ok: false,
      platforms: [{ state: "down", reason: "The token was refused." }],
    });
  });

  test("is ill when no feed could be read for hours", async () => {
    expect((await ask("/healthz", fakeChannel(), "2026-05-08T05:00:00.000Z")).status).toBe(503);
  });

  test("prints metrics for Prometheus", async () => {
    const { text } = await ask("/metrics");
    expect(text).toContain('pivotwire_feed_age_seconds{feed="wire"} 30');
    expect(text).toContain('pivotwire_platform_up{platform="fake"} 1');
    expect(text).toContain("pivotwire_nodejs_eventloop_lag_seconds");
  });

  test("counts stories, refusals by reason and how long messages wait", async () => {
    const unread = (lang: string) => reading([], { kind: "other", refusals: [`unread language: ${lang}`] });
    const loss = reading([fact("net_income", "-427000000")]);
    const parts = await tinyParts({ a: loss, b: unread("fr"), c: unread("ko") }, fakeChannel());
    for (const key of ["a", "b", "c"]) await parts.store.documents.put(document(key));
    await settle(parts, NOW);
    open = await openStatus(parts, () => new Date(NOW.getTime() + 90_000), { port: 0, host: "127.0.0.1" });
    const text = await (await fetch(`http://127.0.0.1:${open.port}/metrics`)).text();
    expect(text).toMatch(/^pivotwire_stories [1-9]/m);
    expect(text).toContain('pivotwire_extraction_refusals{reason="unread language"} 2');
    expect(text).toContain('pivotwire_deliveries{platform="fake",state="queued"} 1');
    expect(text).toContain('pivotwire_delivery_age_seconds{platform="fake",state="queued"} 90');
  });

  test("knows nothing else", async () => {
    expect((await ask("/anything")).status).toBe(404);
  });
});
