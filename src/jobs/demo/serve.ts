import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { feedText } from "./feed-text.ts";
import { itemsShown, type Season } from "./season.ts";

/** A season on loopback. `play` sets the act; every feed is at `<url>/<id>.xml` and answers conditional requests. */
export interface SeasonServer {
  url: string;
  /** "127.0.0.1:<port>", for HTTP_ALLOW_HOSTS. */
  host: string;
  play(act: number): void;
  /** Answers given so far, by status. */
  answers(): Record<number, number>;
  close(): Promise<void>;
}

function answer(season: Season, act: number, request: IncomingMessage, response: ServerResponse): void {
  const id = /^\/([a-z0-9-]+)\.xml$/.exec(request.url ?? "")?.[1];
  const feed = season.feeds.find((one) => one.id === id);
  const now = season.acts[act]?.at;
  if (!feed || !now) {
    response.writeHead(404, { "content-type": "text/plain" }).end("No such feed in the season.\n");
    return;
  }
  const body = feedText(feed, itemsShown(season, feed, act), now);
  const etag = `"${createHash("sha256")
    .update(
      itemsShown(season, feed, act)
        .map(({ id: item }) => item)
        .join(),
    )
    .digest("hex")
    .slice(0, 16)}"`;
  if (request.headers["if-none-match"] === etag) {
    response.writeHead(304, { etag }).end();
    return;
  }
  const type = feed.format === "atom" ? "application/atom+xml" : "application/rss+xml";
  response.writeHead(200, { "content-type": `${type}; charset=utf-8`, etag }).end(body);
}

/** Serves the season on a free port of loopback, at its first act. */
export async function serveSeason(season: Season): Promise<SeasonServer> {
  let act = 0;
  const given: Record<number, number> = {};
  const server = createServer((request, response) => {
    answer(season, act, request, response);
    given[response.statusCode] = (given[response.statusCode] ?? 0) + 1;
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    host: `127.0.0.1:${port}`,
    play(next) {
      act = next;
    },
    answers: () => ({ ...given }),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
