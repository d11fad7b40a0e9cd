import robotsParser from "robots-parser";
import type { Fetcher } from "../../lib/index.ts";

interface Robots {
  isAllowed(url: string, name: string): boolean | undefined;
}

/** Its types call the CommonJS export a default one; it is the function itself. */
const parseRobots = robotsParser as unknown as (url: string, text: string) => Robots;

interface Known {
  robots: Promise<Robots | undefined>;
  until: number;
}

const DAY_MS = 86_400_000;
const NAME = "pivotwire";
/** One memory a fetcher, so that two bots in one process do not share what they may do. */
const memories = new WeakMap<Fetcher, Map<string, Known>>();

async function load(url: string, fetcher: Fetcher): Promise<Robots | undefined> {
  const answer = await fetcher.get({
    url,
    accept: "text/plain, */*;q=0.5",
    limits: { maxBytes: 500_000, totalMs: 10_000 },
  });
  return answer.kind === "ok" ? parseRobots(url, answer.body.toString("utf8")) : undefined;
}

/**
 * Whether the site's robots.txt lets us read this address; asked once a day and site. Where it cannot be read the
 * page counts as allowed: its publisher put the link into a feed for readers like us.
 */
export async function mayRead(url: string, fetcher: Fetcher, now: string): Promise<boolean> {
  const memory = memories.get(fetcher) ?? new Map<string, Known>();
  memories.set(fetcher, memory);
  const { origin } = new URL(url);
  const at = Date.parse(now);
  let known = memory.get(origin);
  if (!known || known.until < at) {
    known = { robots: load(`${origin}/robots.txt`, fetcher), until: at + DAY_MS };
    if (memory.size >= 1000) memory.clear();
    memory.set(origin, known);
  }
  return (await known.robots)?.isAllowed(url, NAME) !== false;
}
