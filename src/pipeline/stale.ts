import type { EventMention, FeedState, Item } from "../model/index.ts";

/** Older news makes history, no alert: a feed that shows its archive must not shout. The default of `STALE_HOURS`. */
export const STALE_MS = 72 * 3_600_000;

/**
 * A feed that has never shown anything younger than this lives in a time of its own: a recorded season or a
 * mirror that replays. Its newest entry is its present.
 */
const REPLAY_MS = 60 * 86_400_000;

type Dated = Pick<Item, "publishedAt">;

/** The newest day that a feed has shown, with what it shows now. */
export const newestOf = (before: FeedState | undefined, items: readonly Dated[]): string | undefined =>
  [before?.newestAt, ...items.map(({ publishedAt }) => publishedAt)]
    .filter((at) => at !== undefined)
    .sort()
    .at(-1);

/** Whether an entry is history when it is first seen; `newest` is the feed's. What bears no date is news. */
export function isStale(
  { publishedAt }: Dated,
  newest: string | undefined,
  now: Date,
  staleMs: number = STALE_MS,
): boolean {
  if (publishedAt === undefined) return false;
  const replays = newest !== undefined && now.getTime() - Date.parse(newest) > REPLAY_MS;
  const present = replays ? Date.parse(newest) : now.getTime();
  return present - Date.parse(publishedAt) > staleMs;
}

/**
 * Whether an event is history: all that tells it is, or what was seen of it as history is only told again by
 * texts that are old themselves (an archive under new addresses).
 */
export function isHistory(
  mentions: readonly Pick<EventMention, "backlog" | "dated" | "at">[],
  now: Date,
  staleMs: number = STALE_MS,
): boolean {
  const news = mentions.filter(({ backlog }) => !backlog);
  if (news.length === mentions.length) return false;
  return news.every(({ dated, at }) => dated && now.getTime() - Date.parse(at) > staleMs);
}
