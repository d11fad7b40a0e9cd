import { createFetcher, type Fetcher } from "../../src/lib/index.ts";
import type { Feed, FeedState } from "../../src/model/index.ts";
import { createDocumentReader, type DocumentReader, pollFeed } from "../../src/readers/index.ts";
import { openWebServer, type WebServer } from "../support/web-server/index.ts";

export const NOW = "2026-11-20T12:00:00.000Z";

export interface Desk {
  server: WebServer;
  fetcher: Fetcher;
  documents: DocumentReader;
  feed: Feed;
  poll(state?: FeedState, more?: { now?: string; feed?: Partial<Feed> }): ReturnType<typeof pollFeed>;
  close(): Promise<void>;
}

/** A publisher on loopback, and a reader whose limits are short enough for a test. */
export async function openDesk(limitMs = 15_000): Promise<Desk> {
  const server = await openWebServer();
  const fetcher = createFetcher({
    allowHosts: [server.host],
    userAgent: "Pivotwire test",
    clock: () => new Date(NOW),
    limits: { totalMs: 3000, maxBytes: 2_000_000 },
  });
  const documents = createDocumentReader({ limitMs, threads: 1, memoryMb: 128 });
  const feed: Feed = {
    id: "newsroom",
    title: "Newsroom",
    url: server.url("/feed"),
    reader: "feed",
    schedule: "*/10 * * * *",
    trust: "press",
    enabled: true,
  };
  return {
    server,
    fetcher,
    documents,
    feed,
    poll: (state, more = {}) =>
      pollFeed({ feed: { ...feed, ...more.feed }, state, fetcher, documents, now: more.now ?? NOW }),
    async close() {
      await Promise.all([fetcher.close(), documents.close()]);
      await server.close();
    },
  };
}
