import { bind, type Db } from "./rows.ts";

/** Empties the bodies of what was seen before an instant and is read and placed; at most `limit` documents a call. */
async function forget(db: Db, before: string, limit: number): Promise<number> {
  const old = await db
    .selectFrom("documents")
    .select("item_key")
    .where("seen_at", "<", before)
    .where("grammar", "is not", null)
    .where("gathered", "=", 1)
    .where((where) => where.or([where("text", "<>", ""), where("html", "is not", null)]))
    .orderBy("seen_at")
    .limit(limit)
    .execute();
  const keys = old.map(({ item_key }) => item_key);
  if (keys.length === 0) return 0;
  await db.updateTable("documents").set({ text: "", html: null }).where("item_key", "in", keys).execute();
  await db.updateTable("items").set({ summary: "", html: null }).where("key", "in", keys).execute();
  return keys.length;
}

export const bodiesTable = (db: Db) => bind(db, { forget });
