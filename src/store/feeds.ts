import type { FeedState } from "../model/index.ts";
import { type Db, fromJson, toJson } from "./rows.ts";

export const feedsTable = (db: Db) => ({
  async get(id: string): Promise<FeedState | undefined> {
    const row = await db.selectFrom("feeds").select("state").where("id", "=", id).executeTakeFirst();
    return row && fromJson<FeedState>(row.state);
  },

  async all(): Promise<FeedState[]> {
    const rows = await db.selectFrom("feeds").select("state").orderBy("id").execute();
    return rows.map((row) => fromJson<FeedState>(row.state));
  },

  async save(state: FeedState): Promise<void> {
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
  },
});
