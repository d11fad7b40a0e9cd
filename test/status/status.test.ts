import { afterEach, describe, expect, test } from "vitest";
import type { OpenChannel } from "../../src/kit/index.ts";
import { openStatus, type StatusServer } from "../../src/status.ts";
import { fakeChannel, tinyParts } from "../support/tiny.ts";

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

  test("knows nothing else", async () => {
    expect((await ask("/anything")).status).toBe(404);
  });
});
