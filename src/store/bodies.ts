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
  // Taken out and put back: a row that only shrinks leaves its page in SQLite's file all but empty, and no other row
  // moves in there; rows that go give their pages back.
  const documents = await db.deleteFrom("documents").where("item_key", "in", keys).returningAll().execute();
  const items = await db.deleteFrom("items").where("key", "in", keys).returningAll().execute();
  await db
    .insertInto("documents")
    .values(documents.map((row) => ({ ...row, text: "", html: null })))
    .execute();
  if (items.length > 0)
    await db
      .insertInto("items")
      .values(items.map((row) => ({ ...row, summary: "", html: null })))
      .execute();
  return keys.length;
}

export const bodiesTable = (db: Db) => bind(db, { forget });
