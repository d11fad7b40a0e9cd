import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rss } from "../support/web-server/feeds.ts";
import { openWebServer } from "../support/web-server/index.ts";

export interface Release {
  title: string;
  html: string;
}

export interface Newsroom {
  host: string;
  /** Each feed shows one release more, under the address that `linkOf` gives; several at once may be published. */
  publish(feed: number, number: number, release: Release): void;
  /** When a poll was first answered with a release, and when it was published, in milliseconds of `performance.now`. */
  times: Map<number, { published: number; polled?: number }>;
  /** Polls answered so far. */
  polls(): number;
  close(): Promise<void>;
}

const SHOWN = 10;

export const linkOf = (number: number): string => `https://newsroom.example/release/${number}`;

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** So many feeds on loopback, asked every second or as told, with their files in `folder`. */
export async function openNewsroom(feeds: number, folder: string, schedule = "* * * * * *"): Promise<Newsroom> {
  const shown = Array.from({ length: feeds }, (): { number: number; release: Release; date: string }[] => []);
  const times: Newsroom["times"] = new Map();
  let polls = 0;
  const server = await openWebServer({
    "*": (response, request) => {
      const list = shown[Number(/\d+/.exec(request.url ?? "")?.[0])] ?? [];
      const etag = `"${list[0]?.number ?? "none"}"`;
      polls++;
      if (request.headers["if-none-match"] === etag) return void response.writeHead(304, { etag }).end();
      const entries = list.map(({ number, release, date }) => ({
        title: escaped(release.title),
        link: linkOf(number),
        guid: `release-${number}`,
        date,
        text: escaped(release.html),
      }));
      response.writeHead(200, { "content-type": "application/rss+xml", etag }).end(rss(entries));
      for (const { number } of list) {
        const time = times.get(number);
        if (time) time.polled ??= performance.now();
      }
    },
  });
  mkdirSync(folder, { recursive: true });
  for (let feed = 0; feed < feeds; feed++)
    writeFileSync(
      join(folder, `newsroom-${feed}.yaml`),
      `title: Newsroom ${feed}\nurl: ${server.url(`/feed/${feed}`)}\nreader: feed\nschedule: "${schedule}"\ntrust: issuer\nenabled: true\n`,
    );
  return {
    host: server.host,
    publish(feed, number, release) {
      times.set(number, { published: performance.now() });
      shown[feed]?.unshift({ number, release, date: new Date().toUTCString() });
      shown[feed]?.splice(SHOWN);
      server.asked.length = 0;
    },
    times,
    polls: () => polls,
    close: server.close,
  };
}
