import { rss } from "../support/web-server/feeds.ts";
import { openWebServer } from "../support/web-server/index.ts";
import { CONTRACTS, contract } from "./contracts.ts";

const WORDS =
  "power grid cooling racks chips land turbines fibre demand builders prices permits water summer load".split(" ");

export interface Publisher {
  host: string;
  url(feed: number): string;
  /** Every feed shows what came until this minute. */
  goTo(minute: number): void;
  close(): Promise<void>;
}

/** Ordinary news, different each time, with no miner's figure in it. */
function ordinary(number: number): { title: string; html: string } {
  const word = (step: number) => WORDS[(number * step + (number >> 4) * 3) % WORDS.length];
  const words = Array.from({ length: 220 }, (_, at) => word(at * 2 + 1)).join(" ");
  return {
    title: `Report ${number}: ${word(1)}, ${word(5)} and ${word(7)}`,
    // Long enough to stand for itself: a teaser's page would be asked for.
    html: `<p>Builders of data centers spoke of ${words}. They named no figures in report ${number}.</p>`,
  };
}

/**
 * Feeds on loopback that publish `each` items a minute each, a miner's contract among them every other minute, and
 * show what the last two minutes brought, as busy wires do.
 */
export async function openPublisher({ each, start }: { each: number; start: number }): Promise<Publisher> {
  let minute = 0;
  const entryAt = (feed: number, at: number, place: number) => {
    const number = (at * 1000 + feed) * each + place;
    const told = at > 0 && at % 2 === 0 && feed === 0 && place === 0 && at / 2 < CONTRACTS;
    const { title, html } = told ? contract(at / 2) : ordinary(number);
    const text = html.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
    const date = new Date(start + at * 60_000).toUTCString();
    return { title, text, date, link: `https://wire.example/${number}`, guid: `g${number}` };
  };
  const server = await openWebServer({
    "*": (response, request) => {
      const feed = Number(/\d+/.exec(request.url ?? "")?.[0] ?? 0);
      const shown = [minute - 1, minute].filter((at) => at >= 0);
      const entries = shown.flatMap((at) => Array.from({ length: each }, (_, place) => entryAt(feed, at, place)));
      response.setHeader("content-type", "application/rss+xml");
      response.end(rss(entries.toReversed()));
    },
  });
  return {
    host: server.host,
    url: (feed) => server.url(`/feed/${feed}`),
    goTo(next) {
      minute = next;
      server.asked.length = 0;
    },
    close: server.close,
  };
}
