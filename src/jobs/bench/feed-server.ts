/**
 * A loopback publisher of many feeds, a process of its own so that its work is not counted as ours. `GET /feed/N`
 * answers 304 to whoever has the feed's ETag; `POST /publish/N` adds an item to feed N. Prints its port.
 */
import { createServer } from "node:http";

const ITEMS = 20;
const extra = new Map<string, number>();

const itemOf = (feed: string, number: number): string =>
  `<item><title>Miner ${feed} reports item ${number}</title><link>https://example.com/${feed}/${number}</link><guid>${feed}-${number}</guid><pubDate>Fri, 20 Nov 2026 12:00:00 GMT</pubDate><description>${"Revenue of the quarter rose, the company said. ".repeat(10)}</description></item>`;

const bodyOf = (feed: string, count: number): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Feed ${feed}</title>${Array.from({ length: ITEMS }, (_, index) => itemOf(feed, count - index)).join("")}</channel></rss>`;

const server = createServer((request, response) => {
  const [, action = "", feed = ""] = (request.url ?? "").split("/");
  const count = ITEMS + (extra.get(feed) ?? 0);
  if (action === "publish") {
    extra.set(feed, count + 1 - ITEMS);
    return response.end();
  }
  const etag = `"${feed}-${count}"`;
  const known = request.headers["if-none-match"] === etag;
  response.writeHead(known ? 304 : 200, { etag, "content-type": "application/rss+xml" });
  response.end(known ? undefined : bodyOf(feed, count));
});
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.stdout.write(`${typeof address === "object" ? address?.port : ""}\n`);
});
