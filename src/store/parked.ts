import type { Place } from "../model/index.ts";
import { type StoredDelivery, toDelivery } from "./lanes.ts";
import { bind, type Db } from "./rows.ts";
import type { Tables } from "./schema.ts";

/** A destination that refuses everything, and when it may be tried next. */
export type ParkedPlace = Place & { reason: string; since: string; dueAt: string };

const toParked = ({ due_at, ...row }: Tables["parked_places"]): ParkedPlace => ({ ...row, dueAt: due_at });

async function all(db: Db): Promise<ParkedPlace[]> {
  return (await db.selectFrom("parked_places").selectAll().execute()).map(toParked);
}

async function of(db: Db, { platform, channel }: Place): Promise<ParkedPlace | undefined> {
  const row = await db
    .selectFrom("parked_places")
    .selectAll()
    .where("platform", "=", platform)
    .where("channel", "=", channel)
    .executeTakeFirst();
  return row && toParked(row);
}

/** Parks a destination, or keeps it parked; true where it was not parked before. */
async function park(db: Db, { platform, channel }: Place, reason: string, now: string, dueAt: string) {
  const known = await of(db, { platform, channel });
  await db
    .insertInto("parked_places")
    .values({ platform, channel, reason, since: now, due_at: dueAt })
    .onConflict((conflict) => conflict.columns(["platform", "channel"]).doUpdateSet({ reason, due_at: dueAt }))
    .execute();
  return known === undefined;
}

/** What is due for a parked destination waits with it, and is not sent. */
async function hold(db: Db, { platform, channel, reason }: ParkedPlace, now: string): Promise<number> {
  const done = await db
    .updateTable("deliveries")
    .set({ state: "parked", reason, updated_at: now })
    .where("platform", "=", platform)
    .where("channel", "=", channel)
    .where("state", "in", ["queued", "unknown"])
    .where("due_at", "<=", now)
    .executeTakeFirst();
  return Number(done.numUpdatedRows);
}

/** The oldest message that waits with its destination: the one that tries whether it can be reached again. */
async function oldest(db: Db, { platform, channel }: Place): Promise<StoredDelivery | undefined> {
  const row = await db
    .selectFrom("deliveries")
    .selectAll()
    .where("platform", "=", platform)
    .where("channel", "=", channel)
    .where("state", "=", "parked")
    .orderBy("owed_at")
    .orderBy("id")
    .limit(1)
    .executeTakeFirst();
  return row && toDelivery(row);
}

/**
 * The destination takes messages again: everything that waited is owed, as of `now`, so that a crowd becomes one
 * list. What was tried before may have arrived, so it is looked for.
 */
async function free(db: Db, { platform, channel }: Place, now: string): Promise<void> {
  await db.deleteFrom("parked_places").where("platform", "=", platform).where("channel", "=", channel).execute();
  for (const [state, compare] of [
    ["queued", "="],
    ["unknown", ">"],
  ] as const) {
    await db
      .updateTable("deliveries")
      .set({ state, due_at: now, owed_at: now, reason: null })
      .where("platform", "=", platform)
      .where("channel", "=", channel)
      .where("state", "=", "parked")
      .where("attempts", compare, 0)
      .execute();
  }
}

/** Settings changed, of one place or (at a start) of all: the next message may be tried at once. */
export async function tryAgain(db: Db, place?: Place): Promise<void> {
  let query = db.updateTable("parked_places").set({ due_at: "" });
  if (place) query = query.where("platform", "=", place.platform).where("channel", "=", place.channel);
  await query.execute();
}

export const parkedTable = (db: Db) => bind(db, { all, of, park, hold, oldest, free, tryAgain });
