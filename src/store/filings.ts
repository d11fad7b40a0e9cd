import { sql } from "kysely";
import type { FiledResult, Filing } from "../model/index.ts";
import { bind, type Db, fromJson } from "./rows.ts";

/** A filing under the key of its item. */
export type StoredFiling = FiledResult & { key: string };

const joined = (db: Db) =>
  db
    .selectFrom("items")
    .leftJoin("documents", "documents.item_key", "items.key")
    .leftJoin("events", (join) => join.onRef("events.item_key", "=", "items.key").on("events.position", "=", 0))
    .leftJoin("alerts", "alerts.story_id", "events.story_id")
    .where("items.filing", "is not", null)
    .select([
      "items.key",
      "items.filing as listed",
      "items.title as listed_title",
      "items.url",
      "items.published_at as listed_at",
      "items.seen_at",
      "items.backlog",
      "items.document_due_at",
      "items.document_reason",
      "documents.filing as read",
      "documents.title",
      "documents.published_at",
      "documents.kind",
      "events.story_id",
      "alerts.id as alert_id",
      "alerts.raised_at",
    ])
    .select((select) =>
      select
        .selectFrom("facts")
        .whereRef("facts.item_key", "=", "items.key")
        .where("facts.role", "=", "current")
        .select((count) => count.fn.countAll<number | string>().as("count"))
        .as("figures"),
    );

type Row = Awaited<ReturnType<ReturnType<typeof joined>["execute"]>>[number];

function toFiling(row: Row): StoredFiling {
  const acceptedAt = row.published_at ?? row.listed_at;
  return {
    key: row.key,
    // The index names items that the listing may have cut.
    filing: fromJson<Filing>(row.read ?? row.listed ?? "{}"),
    title: row.title ?? row.listed_title,
    seenAt: row.seen_at,
    backlog: row.backlog === 1,
    waiting: row.document_due_at !== null,
    figures: Number(row.figures ?? 0),
    ...(row.url && { url: row.url }),
    ...(acceptedAt && { acceptedAt }),
    ...(row.document_reason && { reason: row.document_reason }),
    ...(row.kind && { kind: row.kind }),
    ...(row.story_id && { storyId: row.story_id }),
    ...(row.alert_id && { alertId: row.alert_id }),
    ...(row.raised_at && { raisedAt: row.raised_at }),
  };
}

/** Filings accepted from an instant on, newest first. */
async function since(db: Db, at: string, limit: number): Promise<StoredFiling[]> {
  const time = sql<string>`coalesce(documents.published_at, items.published_at, items.seen_at)`;
  const rows = await joined(db).where(time, ">=", at).orderBy(time, "desc").orderBy("items.key").limit(limit).execute();
  return rows.map(toFiling);
}

/** Filings that the audit has not looked at and whose document is there or given up, first seen first. */
async function unaudited(db: Db, limit: number): Promise<StoredFiling[]> {
  const rows = await joined(db)
    .where("items.audited", "is", null)
    .where("items.document_due_at", "is", null)
    .orderBy("items.seen_at")
    .orderBy("items.key")
    .limit(limit)
    .execute();
  return rows.map(toFiling);
}

async function markAudited(db: Db, key: string, outcome: string): Promise<void> {
  await db.updateTable("items").set({ audited: outcome }).where("key", "=", key).execute();
}

/** What became of filings: for the audit of coverage and the status. */
export const filingsTable = (db: Db) => bind(db, { since, unaudited, markAudited });
