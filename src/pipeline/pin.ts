import type { EventMention } from "../model/index.ts";
import type { Store, StoreTables } from "../store/index.ts";
import { storyId } from "../stories/index.ts";
import { place } from "./gather.ts";
import { companyLease } from "./leases.ts";

async function pinAll(tables: StoreTables, events: readonly EventMention[], story: string, now: Date): Promise<void> {
  for (const event of events) await tables.events.pin(event, story, now.toISOString());
}

/** As long as a bot that runs on the same store may have the story's company in hand. */
const PATIENCE_MS = 10_000;

async function besideTheBot<T>(store: Store, id: string, work: (tables: StoreTables) => Promise<T>): Promise<T> {
  const company = (await store.stories.get(id))?.company ?? "";
  const done = await store.alone(
    [companyLease(company)],
    async () => ({ result: await store.transaction(work) }),
    PATIENCE_MS,
  );
  if (!done) throw new Error("The bot is at work on this story and did not let go of it: try again.");
  return done.result;
}

/**
 * Takes documents out of a story into one of their own, and remembers it: what stays and what leaves never
 * come together again by themselves. Returns the new story's id, or nothing where all or none would leave.
 * The next pass judges both.
 */
export function splitStory(
  store: Store,
  id: string,
  itemKeys: ReadonlySet<string>,
  now: Date,
): Promise<string | undefined> {
  return besideTheBot(store, id, async (tables) => {
    const events = await tables.events.ofStory(id);
    const leaving = events.filter(({ itemKey }) => itemKeys.has(itemKey));
    const staying = events.filter(({ itemKey }) => !itemKeys.has(itemKey));
    const [first] = leaving;
    if (!first || staying.length === 0) return undefined;
    const apart = storyId(
      `${id}#split`,
      leaving
        .map(({ itemKey }) => itemKey)
        .sort()
        .join(),
    );
    await pinAll(tables, leaving, apart, now);
    await pinAll(tables, staying, id, now);
    await place(tables, first, now);
    return apart;
  });
}

/** Puts all documents of another story into this one, and remembers it. The next pass judges it anew. */
export function mergeStories(store: Store, id: string, other: string, now: Date): Promise<boolean> {
  return besideTheBot(store, id, async (tables) => {
    const [own, others] = [await tables.events.ofStory(id), await tables.events.ofStory(other)];
    const [first] = own;
    if (!first || id === other || first.company !== others[0]?.company) return false;
    await pinAll(tables, [...own, ...others], id, now);
    for (const { itemKey, position } of others) await tables.events.assign(itemKey, position, id);
    await tables.stories.mergeInto(other, id);
    await place(tables, first, now);
    await tables.stories.touch(id, now.toISOString());
    return true;
  });
}
