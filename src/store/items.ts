import type { Filing, Item, Trust } from "../model/index.ts";
import { bind, chunks, type Db, fromJson, locksRows, present, toJson } from "./rows.ts";
import type { Tables } from "./schema.ts";

function toItem(row: Tables["items"]): Item {
  const { feed_id, published_at, seen_at, backlog, trust, ...rest } = row;
  const { key, title, summary, guid, url, html, content_hash, filing } = present(rest);
  return {
    key,
    feedId: feed_id,
    title,
    summary,
    seenAt: seen_at,
    trust: trust as Trust,
    backlog: backlog === 1,
    ...(guid && { guid }),
    ...(url && { url }),
    ...(html && { html }),
    ...(published_at && { publishedAt: published_at }),
    ...(content_hash && { contentHash: content_hash }),
    ...(filing && { filing: fromJson<Filing>(filing) }),
  };
}

const toRow = (item: Item, now: string): Tables["items"] => ({
  key: item.key,
  feed_id: item.feedId,
  guid: item.guid ?? null,
  url: item.url ?? null,
  title: item.title,
  summary: item.summary,
  html: item.html ?? null,
  published_at: item.publishedAt ?? null,
  seen_at: item.seenAt,
  trust: item.trust,
  backlog: item.backlog ? 1 : 0,
  content_hash: item.contentHash ?? null,
  filing: item.filing ? toJson(item.filing) : null,
  audited: null,
  document_due_at: now,
  document_tries: 0,
  document_reason: null,
});

/**
 * Stores what is not known yet, and takes the new text of what was edited (its document is owed again).
 * An item keeps its first `seenAt` and whether it was backlog. Returns how many were new and edited.
 */
async function store(db: Db, items: readonly Item[], now: string): Promise<{ added: number; edited: number }> {
  let added = 0;
  let edited = 0;
  for (const part of chunks(items)) {
    const known = new Map(
      (
        await db
          .selectFrom("items")
          .select(["key", "content_hash"])
          .where(
            "key",
            "in",
            part.map(({ key }) => key),
          )
          .execute()
      ).map((row) => [row.key, row.content_hash]),
    );
    const fresh = part.filter(({ key }, at) => !known.has(key) && part.findIndex((other) => other.key === key) === at);
    if (fresh.length)
      await db
        .insertInto("items")
        .values(fresh.map((item) => toRow(item, now)))
        .execute();
    added += fresh.length;
    for (const item of part) {
      const before = known.get(item.key);
      if (before === undefined || before === null || !item.contentHash || before === item.contentHash) continue;
      await db
        .updateTable("items")
        .set({
          title: item.title,
          summary: item.summary,
          html: item.html ?? null,
          content_hash: item.contentHash,
          document_due_at: now,
          document_tries: 0,
        })
        .where("key", "=", item.key)
        .execute();
      edited++;
    }
  }
  return { added, edited };
}

/** A process that took an item and died in the middle leaves it to the others after this. */
const TAKEN_MS = 60_000;

/** Gives the items to this process alone for a minute; those that another one takes at this moment are passed over. */
async function take(db: Db, keys: readonly string[], now: string): Promise<Set<string>> {
  const free = db
    .selectFrom("items")
    .select("key")
    .where("key", "in", [...keys])
    .where("document_due_at", "<=", now)
    .forUpdate()
    .skipLocked();
  const taken = await db
    .updateTable("items")
    .set({ document_due_at: new Date(Date.parse(now) + TAKEN_MS).toISOString() })
    .where("key", "in", free)
    .returning("key")
    .execute();
  return new Set(taken.map(({ key }) => key));
}

/** Items whose document is due, oldest first; where other processes look too, those that they do not have. */
async function owed(db: Db, now: string, limit: number): Promise<(Item & { tries: number })[]> {
  const rows = await db
    .selectFrom("items")
    .selectAll()
    .where("document_due_at", "<=", now)
    .orderBy("document_due_at")
    .orderBy("seen_at")
    .limit(limit)
    .execute();
  if (rows.length === 0) return [];
  const keys = rows.map(({ key }) => key);
  const ours = locksRows(db) ? await take(db, keys, now) : new Set(keys);
  return rows.flatMap((row) => (ours.has(row.key) ? [{ ...toItem(row), tries: row.document_tries }] : []));
}

/** The document is there, or given up for the reason. */
async function settle(db: Db, key: string, reason?: string): Promise<void> {
  await db
    .updateTable("items")
    .set({ document_due_at: null, document_reason: reason ?? null })
    .where("key", "=", key)
    .execute();
}

async function retryLater(db: Db, key: string, dueAt: string, reason: string): Promise<void> {
  await db
    .updateTable("items")
    .set((set) => ({
      document_due_at: dueAt,
      document_reason: reason,
      document_tries: set("document_tries", "+", 1),
    }))
    .where("key", "=", key)
    .execute();
}

async function count(db: Db): Promise<number> {
  const row = await db
    .selectFrom("items")
    .select((select) => select.fn.countAll<number | string>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

export const itemsTable = (db: Db) => bind(db, { store, owed, settle, retryLater, count });
