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
    at: event.at,
    story_id: storyOf(event),
    body: toJson(event),
  }));
  await db.insertInto("events").values(rows).execute();
}

/** Every event of a company told between two instants, and all of the given period whenever told. */
async function near(
  db: Db,
  company: string,
  from: string,
  to: string,
): Promise<(EventMention & { storyId?: string })[]> {
  const rows = await db
    .selectFrom("events")
    .select(["body", "story_id"])
    .where("company", "=", company)
    .where("at", ">=", from)
    .where("at", "<=", to)
    .orderBy("at")
    .orderBy("item_key")
    .execute();
  return rows.map((row) => ({ ...fromJson<EventMention>(row.body), ...(row.story_id && { storyId: row.story_id }) }));
}

async function ofPeriod(db: Db, company: string, period: string): Promise<(EventMention & { storyId?: string })[]> {
  const rows = await db
    .selectFrom("events")
    .select(["body", "story_id"])
    .where("company", "=", company)
    .where("period", "=", period)
    .execute();
  return rows.map((row) => ({ ...fromJson<EventMention>(row.body), ...(row.story_id && { storyId: row.story_id }) }));
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

export const eventsTable = (db: Db) => bind(db, { replace, near, ofPeriod, assign, ofStory, storiesOf });
