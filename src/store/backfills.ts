import type { HistoryQuarter } from "../model/index.ts";
import { bind, type Db, fromJson, toJson } from "./rows.ts";

/** Replaces a company's past as a whole: half a backfill is never seen. */
async function save(db: Db, ticker: string, quarters: readonly HistoryQuarter[], at: string): Promise<void> {
  const row = { ticker, at, body: toJson(quarters) };
  await db
    .insertInto("backfills")
    .values(row)
    .onConflict((conflict) => conflict.column("ticker").doUpdateSet(row))
    .execute();
}

/** When a company's past was last brought in. */
async function doneAt(db: Db, ticker: string): Promise<string | undefined> {
  const row = await db.selectFrom("backfills").select("at").where("ticker", "=", ticker).executeTakeFirst();
  return row?.at;
}

async function of(db: Db, ticker: string): Promise<HistoryQuarter[]> {
  const row = await db.selectFrom("backfills").select("body").where("ticker", "=", ticker).executeTakeFirst();
  return row ? fromJson<HistoryQuarter[]>(row.body) : [];
}

/** Quarters as EDGAR's own data has them, by company. */
export const backfillsTable = (db: Db) => bind(db, { save, doneAt, of });
