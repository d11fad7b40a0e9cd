import { readConfig } from "../config.ts";
import type { Fetcher } from "../lib/index.ts";
import { createFetcher } from "../lib/index.ts";
import type { Feed } from "../model/index.ts";
import { loadFeeds, pollFeed } from "../readers/index.ts";
import { loadChannels } from "./channels.ts";
import type { Job, JobIo } from "./io.ts";

const AT_ONCE = 8;

interface Verdict {
  feed: Feed;
  works: boolean;
  words: string;
}

async function verifyOne(feed: Feed, fetcher: Fetcher, now: string): Promise<Verdict> {
  const poll = await pollFeed({ feed: { ...feed, accept: [] }, state: undefined, fetcher, now });
  if (poll.outcome === "failed") return { feed, works: false, words: poll.sentence ?? "It cannot be read." };
  const newest = poll.items
    .flatMap(({ publishedAt }) => publishedAt ?? [])
    .sort()
    .at(-1);
  const count = poll.items.length === 1 ? "1 item" : `${poll.items.length} items`;
  const age = newest ? `, newest ${newest.slice(0, 10)}` : ", no dates";
  const moved = poll.state.movedTo ? `; it has moved for good to ${poll.state.movedTo}: write that as its url` : "";
  return { feed, works: poll.items.length > 0, words: `${count}${age}${moved}` };
}

/** What the operator may do about it: switch on what works, off what does not. */
function advice({ feed, works }: Verdict): string {
  if (works && !feed.enabled) return "; it works: set enabled: true";
  return !works && feed.enabled ? " It is on." : "";
}

const line = (verdict: Verdict): string =>
  `${verdict.works ? "ok    " : "FAILED"} ${verdict.feed.id.padEnd(28)} ${verdict.words}${advice(verdict)}\n`;

async function verify(ids: readonly string[], io: JobIo): Promise<number> {
  const { general } = readConfig(io.environment, await loadChannels());
  const { feeds, faults } = await loadFeeds(general.FEEDS_DIR);
  for (const { sentence } of faults) io.error(`${sentence}\n`);
  const unknown = ids.filter((id) => !feeds.some((feed) => feed.id === id));
  if (unknown.length > 0) {
    io.error(`feeds: there is no feed ${unknown.join(", ")}; the files in ${general.FEEDS_DIR} have the names.\n`);
    return 2;
  }
  const wanted = feeds.filter((feed) => ids.length === 0 || ids.includes(feed.id));
  const fetcher = createFetcher({
    allowHosts: general.HTTP_ALLOW_HOSTS,
    userAgent: "Pivotwire (self-hosted news bot)",
    secUserAgent: general.SEC_USER_AGENT,
    clock: io.clock,
  });
  const now = io.clock().toISOString();
  const queue = wanted.values();
  let failed = 0;
  const worker = async () => {
    for (const feed of queue) {
      const verdict = await verifyOne(feed, fetcher, now);
      if (!verdict.works) failed++;
      io.out(line(verdict));
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  } finally {
    await fetcher.close();
  }
  io.error(`${wanted.length - failed} of ${wanted.length} feeds work.\n`);
  if (failed > 1 && failed === wanted.length) io.error("None could be read: has this machine a network?\n");
  return failed > 0 || faults.length > 0 ? 1 : 0;
}

/** `npm run feeds -- verify [ID…]`: asks each feed once, also those that are off, and says what came. */
export const feeds: Job = {
  name: "feeds",
  summary: "feeds -- verify [ID…]: asks each feed once and reports",
  async run(args, io) {
    const [verb, ...ids] = args;
    if (verb === "verify") return verify(ids, io);
    io.error("feeds: write npm run feeds -- verify, or verify with the ids of some feeds.\n");
    return 2;
  },
};
