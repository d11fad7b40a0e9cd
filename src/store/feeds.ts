import type { FeedState } from "../model/index.ts";
import { bind, type Db, fromJson, toJson } from "./rows.ts";

async function get(db: Db, id: string): Promise<FeedState | undefined> {
  const row = await db.selectFrom("feeds").select("state").where("id", "=", id).executeTakeFirst();
  return row && fromJson<FeedState>(row.state);
}

async function all(db: Db): Promise<FeedState[]> {
  const rows = await db.selectFrom("feeds").select("state").orderBy("id").execute();
  return rows.map((row) => fromJson<FeedState>(row.state));
}

/** Ids of the feeds whose next check has come. */
async function due(db: Db, now: string): Promise<string[]> {
  const rows = await db.selectFrom("feeds").select("id").where("next_check_at", "<=", now).execute();
  return rows.map(({ id }) => id);
}

async function save(db: Db, state: FeedState): Promise<void> {
  const row = {
    id: state.feedId,
    next_check_at: state.nextCheckAt ?? null,
    status: state.status,
    state: toJson(state),
  };
  await db
    .insertInto("feeds")
    .values(row)
    .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
    .execute();
}

export const feedsTable = (db: Db) => bind(db, { get, all, due, save });
