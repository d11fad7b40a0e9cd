import type { EventMention } from "../model/index.ts";
import { bind, type Db, fromJson, toJson } from "./rows.ts";

/** Replaces what one document tells; an event that stays what it was stays in its story. */
async function replace(db: Db, itemKey: string, events: readonly EventMention[]): Promise<void> {
  const before = await db.selectFrom("events").selectAll().where("item_key", "=", itemKey).execute();
  const storyOf = ({ position, kind, company }: EventMention): string | null =>
    before.find((row) => row.position === position && row.kind === kind && row.company === company)?.story_id ?? null;
  await db.deleteFrom("events").where("item_key", "=", itemKey).execute();
  if (events.length === 0) return;
  const rows = events.map((event) => ({
    item_key: itemKey,
    position: event.position,
    company: event.company,
    kind: event.kind,
    period: event.period ?? null,
    // Undated ones stand outside time, so that every search by time can take them along.
    at: event.dated ? event.at : "",
    story_id: storyOf(event),
    body: toJson(event),
  }));
  await db.insertInto("events").values(rows).execute();
}

/** What one search for neighbours looks through. */
export interface EventSearch {
  company: string;
  /** Kinds to look among; all without it. */
  kinds?: readonly string[];
  /** Instants; undated events are always found. */
  from: string;
  to: string;
  /** Results of this quarter are found whenever they were told. */
  period?: string;
}

/** An event with the story that it is in, and the one that it was put into by hand. */
export type PlacedEvent = EventMention & { storyId?: string; pin?: string };

/** As many as a company makes of one kind in years; newer ones than these are no neighbours of old ones. */
const MOST_NEIGHBOURS = 2_000;

/** Events of a company, with the story that each is in and the one that it was put into by hand. */
const placed = (db: Db, { company, kinds }: Pick<EventSearch, "company" | "kinds">) =>
  db
    .selectFrom("events")
    .leftJoin("pins", (join) =>
      join.onRef("pins.item_key", "=", "events.item_key").onRef("pins.position", "=", "events.position"),
    )
    .select(["events.body", "events.story_id", "pins.story_id as pin"])
    .where("company", "=", company)
    .$if(kinds !== undefined, (query) => query.where("kind", "in", [...(kinds ?? [])]));

const toPlaced = (row: { body: string; story_id: string | null; pin: string | null }): PlacedEvent => ({
  ...fromJson<EventMention>(row.body),
  ...(row.story_id && { storyId: row.story_id }),
  ...(row.pin && { pin: row.pin }),
});

/** The nearest in time to `at`, `most` on either side: for news that belongs to no company and comes by the thousand. */
async function nearest(db: Db, search: EventSearch, at: string, most: number): Promise<PlacedEvent[]> {
  const [before, after] = [
    await placed(db, search)
      .where("events.at", "<=", at)
      .where("events.at", ">=", search.from)
      .orderBy("events.at", "desc")
      .orderBy("events.item_key")
      .limit(most)
      .execute(),
    await placed(db, search)
      .where("events.at", ">", at)
      .where("events.at", "<=", search.to)
      .orderBy("events.at")
      .orderBy("events.item_key")
      .limit(most)
      .execute(),
  ];
  return [...before, ...after].map(toPlaced);
}

/** Every event that could be the same as another of its kind. */
async function around(db: Db, search: EventSearch): Promise<PlacedEvent[]> {
  const rows = await placed(db, search)
    .where((where) =>
      where.or([
        where.and([where("events.at", ">=", search.from), where("events.at", "<=", search.to)]),
        where("events.at", "=", ""),
        ...(search.period ? [where("period", "=", search.period)] : []),
      ]),
    )
    .orderBy("events.at")
    .orderBy("events.item_key")
    .limit(MOST_NEIGHBOURS)
    .execute();
  return rows.map(toPlaced);
}

/** Has an event stay in a story, whatever its words say. */
async function pin(db: Db, { itemKey, position }: EventMention, storyId: string, now: string): Promise<void> {
  await db
    .insertInto("pins")
    .values({ item_key: itemKey, position, story_id: storyId, at: now })
    .onConflict((conflict) => conflict.columns(["item_key", "position"]).doUpdateSet({ story_id: storyId, at: now }))
    .execute();
}

/** What was put into a story by hand, oldest first. */
async function pinnedTo(db: Db, storyId: string): Promise<{ itemKey: string; position: number; at: string }[]> {
  const rows = await db.selectFrom("pins").selectAll().where("story_id", "=", storyId).orderBy("at").execute();
  return rows.map(({ item_key: itemKey, position, at }) => ({ itemKey, position, at }));
}

async function assign(db: Db, itemKey: string, position: number, storyId: string): Promise<void> {
  await db
    .updateTable("events")
    .set({ story_id: storyId })
    .where("item_key", "=", itemKey)
    .where("position", "=", position)
    .execute();
}

async function ofStory(db: Db, storyId: string): Promise<EventMention[]> {
  const rows = await db
    .selectFrom("events")
    .select("body")
    .where("story_id", "=", storyId)
    .orderBy("at")
    .orderBy("item_key")
    .execute();
  return rows.map((row) => fromJson<EventMention>(row.body));
}

/** Stories that a document is in. */
async function storiesOf(db: Db, itemKey: string): Promise<string[]> {
  const rows = await db
    .selectFrom("events")
    .select("story_id")
    .where("item_key", "=", itemKey)
    .orderBy("position")
    .execute();
  return rows.flatMap((row) => row.story_id ?? []);
}

export const eventsTable = (db: Db) =>
  bind(db, { replace, around, nearest, assign, ofStory, storiesOf, pin, pinnedTo });
