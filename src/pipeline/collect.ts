import type { Feed, FeedState } from "../model/index.ts";
import { type PollHints, pollFeed } from "../readers/index.ts";
import { feedLease } from "./leases.ts";
import { ciksOf, feedOf, type Moved, type Parts } from "./parts.ts";
import { isStale, newestOf } from "./stale.ts";

/** Polls under way at once; each waits for a server most of its time. */
const AT_ONCE = 24;

const isDue = (state: FeedState | undefined, now: Date): boolean =>
  !state?.nextCheckAt || state.nextCheckAt <= now.toISOString();

/** Says once what went wrong and once that it is over, not at every poll. */
function tell(parts: Parts, feed: Feed, before: FeedState | undefined, after: FeedState): void {
  if (after.reason && after.reason !== before?.reason)
    parts.log.warn("feed has a fault", { feed: feed.id, reason: after.reason });
  if (after.status === "ok" && before && before.status !== "ok" && before.status !== "new")
    parts.log.info("feed reads again", { feed: feed.id });
}

/** What the engine knows that a feed's own file does not: when reports are due, and whose filings count. */
async function hintsFor(parts: Parts, feed: Feed, now: Date): Promise<PollHints> {
  return { expectedReports: await parts.expectedReports(feed.companies, now), ciks: ciksOf(parts) };
}

/** Polls one feed; its items and its cursor are stored in one transaction, so neither can outrun the other. */
async function collectOne(parts: Parts, feed: Feed, before: FeedState | undefined, now: Date): Promise<Moved> {
  const poll = await pollFeed({
    feed,
    state: before,
    fetcher: parts.fetcher,
    now: now.toISOString(),
    hints: await hintsFor(parts, feed, now),
  });
  const firstSight = !before?.baselineAt;
  const newestAt = newestOf(before, poll.items);
  const items = poll.items.map((item) => ({
    ...item,
    backlog: firstSight || isStale(item, newestAt, now, parts.staleMs),
  }));
  const stored = await parts.store.transaction(async (tables) => {
    const done = await tables.items.store(items, now.toISOString());
    await tables.feeds.save({ ...poll.state, ...(newestAt && { newestAt }) });
    return done;
  });
  tell(parts, feed, before, poll.state);
  return stored.added + stored.edited;
}

/** The feeds asked for and what is known of them; a thousand crons must not each read a thousand rows. */
async function statesOf(parts: Parts, only: ReadonlySet<string> | undefined): Promise<Map<string, FeedState>> {
  const states = only
    ? await Promise.all([...only].map((id) => parts.store.feeds.get(id)))
    : await parts.store.feeds.all();
  return new Map(states.filter((state) => state !== undefined).map((state) => [state.feedId, state]));
}

/** Polls a feed unless another process does; where one may just have done so, its turn is looked up again. */
async function collectHere(parts: Parts, feed: Feed, known: FeedState | undefined, now: Date): Promise<Moved> {
  const { store } = parts;
  const moved = await store.alone([feedLease(feed.id)], async () => {
    const before = store.isShared ? await store.feeds.get(feed.id) : known;
    return isDue(before, now) ? collectOne(parts, feed, before, now) : 0;
  });
  return moved ?? 0;
}

/** Feeds whose turn it is → items. `only` names the feeds to look at; without it all are asked. */
export async function collect(parts: Parts, now: Date, only?: ReadonlySet<string>): Promise<Moved> {
  const states = await statesOf(parts, only);
  const asked = only ? [...only].flatMap((id) => feedOf(parts, id) ?? []) : parts.feeds;
  const due = asked.filter((feed) => feed.enabled && isDue(states.get(feed.id), now));
  let moved = 0;
  const next = due.values();
  const worker = async () => {
    for (const feed of next) {
      try {
        const done = await collectHere(parts, feed, states.get(feed.id), now);
        moved += done;
      } catch (error) {
        parts.log.error("feed could not be collected", { feed: feed.id, error: String(error) });
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, due.length) }, worker));
  return moved;
}
