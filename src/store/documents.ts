import type { Fact, Reading, SourceDocument, Trust } from "../model/index.ts";
import { fromBody, toBody } from "./announcement-rows.ts";
import { toDocument, toReading, toRow } from "./document-rows.ts";
import { promisesOf } from "./promises.ts";
import { bind, type Db, fromJson, locksRows, toJson } from "./rows.ts";
import type { Tables } from "./schema.ts";
import { stillUnread, unread } from "./unread.ts";

/** Facts and announcements of one document: replaced whole, for a reading is one thing. */
async function replaceFindings(db: Db, itemKey: string, reading: Reading): Promise<void> {
  await db.deleteFrom("facts").where("item_key", "=", itemKey).execute();
  await db.deleteFrom("announcements").where("item_key", "=", itemKey).execute();
  const facts = reading.facts.map((fact, position) => ({
    item_key: itemKey,
    position,
    company: fact.company,
    metric: fact.metric,
    period: fact.period ?? null,
    role: fact.role,
    value: fact.value,
    body: toJson(fact),
  }));
  const announcements = reading.announcements.map((announcement, position) => ({
    item_key: itemKey,
    position,
    company: announcement.company,
    kind: announcement.kind,
    body: toBody(announcement),
  }));
  if (facts.length) await db.insertInto("facts").values(facts).execute();
  if (announcements.length) await db.insertInto("announcements").values(announcements).execute();
}

/** Stores a document; an edited one is read again. */
async function put(db: Db, document: SourceDocument): Promise<void> {
  const row = toRow(document);
  await db
    .insertInto("documents")
    .values(row)
    .onConflict((conflict) =>
      conflict
        .column("item_key")
        .doUpdateSet({ title: row.title, text: row.text, html: row.html, url: row.url, grammar: null }),
    )
    .execute();
}

async function saveReading(db: Db, itemKey: string, reading: Reading, grammar: number): Promise<void> {
  await replaceFindings(db, itemKey, reading);
  await db
    .updateTable("documents")
    .set({
      grammar,
      kind: reading.kind,
      lang: reading.lang,
      company: reading.company ?? null,
      companies: toJson(reading.companies),
      period: reading.period ?? null,
      period_end: reading.periodEnd ?? null,
      day: reading.day ?? null,
      refusals: toJson(reading.refusals),
      gathered: 0,
    })
    .where("item_key", "=", itemKey)
    .execute();
}

/** Documents read but not yet in their stories, first seen first. */
async function ungathered(db: Db, limit: number): Promise<{ document: SourceDocument; reading: Reading }[]> {
  const rows = await db
    .selectFrom("documents")
    .selectAll()
    .where("gathered", "=", 0)
    .orderBy("seen_at")
    .orderBy("item_key")
    .limit(limit)
    .execute();
  return withFindings(db, rows);
}

/** Inside a transaction: true where the document is still to be placed, and no other process is placing it. */
async function takeUngathered(db: Db, itemKey: string): Promise<boolean> {
  const row = await db
    .selectFrom("documents")
    .select("item_key")
    .where("item_key", "=", itemKey)
    .where("gathered", "=", 0)
    .$if(locksRows(db), (query) => query.forUpdate().skipLocked())
    .executeTakeFirst();
  return row !== undefined;
}

async function markGathered(db: Db, itemKey: string): Promise<void> {
  await db.updateTable("documents").set({ gathered: 1 }).where("item_key", "=", itemKey).execute();
}

/** Documents with what was read from them, in the order of the keys' arrival. */
async function read(db: Db, itemKeys: readonly string[]): Promise<{ document: SourceDocument; reading: Reading }[]> {
  if (itemKeys.length === 0) return [];
  const rows = await db
    .selectFrom("documents")
    .selectAll()
    .where("item_key", "in", [...itemKeys])
    .orderBy("seen_at")
    .orderBy("item_key")
    .execute();
  return withFindings(db, rows);
}

async function withFindings(
  db: Db,
  rows: Tables["documents"][],
): Promise<{ document: SourceDocument; reading: Reading }[]> {
  if (rows.length === 0) return [];
  const keys = rows.map((row) => row.item_key);
  const facts = await db
    .selectFrom("facts")
    .select(["item_key", "body"])
    .where("item_key", "in", keys)
    .orderBy("item_key")
    .orderBy("position")
    .execute();
  const announcements = await db
    .selectFrom("announcements")
    .select(["item_key", "body"])
    .where("item_key", "in", keys)
    .orderBy("item_key")
    .orderBy("position")
    .execute();
  const byKey = <T>(list: { item_key: string; body: string }[], key: string, of: (body: string) => T) =>
    list.filter((row) => row.item_key === key).map(({ body }) => of(body));
  return rows.map((row) => ({
    document: toDocument(row),
    reading: toReading(row, byKey(facts, row.item_key, fromJson<Fact>), byKey(announcements, row.item_key, fromBody)),
  }));
}

/** Every figure that documents of results or filings state for a company, with the document; earliest seen first. */
async function factsOf(
  db: Db,
  company: string,
): Promise<(Fact & Pick<SourceDocument, "itemKey" | "outlet" | "url" | "trust">)[]> {
  const rows = await db
    .selectFrom("facts")
    .innerJoin("documents", "documents.item_key", "facts.item_key")
    .select(["facts.body", "facts.item_key", "documents.outlet", "documents.url", "documents.trust"])
    .where("facts.company", "=", company)
    .where((where) => where.or([where("documents.kind", "=", "earnings"), where("documents.trust", "=", "filing")]))
    .orderBy("documents.seen_at")
    .orderBy("facts.item_key")
    .orderBy("facts.position")
    .execute();
  return rows.map((row) => ({
    ...fromJson<Fact>(row.body),
    itemKey: row.item_key,
    outlet: row.outlet,
    trust: row.trust as Trust,
    ...(row.url && { url: row.url }),
  }));
}

/** Everything of a document but its body, of which a filing's may be a megabyte. */
const WITHOUT_BODY = [
  "item_key",
  "feed_id",
  "outlet",
  "title",
  "url",
  "published_at",
  "seen_at",
  "trust",
  "backlog",
  "filing",
  "grammar",
  "kind",
  "lang",
  "company",
  "companies",
  "period",
  "period_end",
  "day",
  "refusals",
  "gathered",
] as const satisfies readonly (keyof Tables["documents"])[];

/** Filings about a company with what was read from them, newest first, without their texts. */
async function filingsOf(
  db: Db,
  company: string,
  limit: number,
): Promise<{ document: SourceDocument; reading: Reading }[]> {
  const rows = await db
    .selectFrom("documents")
    .select(WITHOUT_BODY)
    .where("company", "=", company)
    .where("trust", "=", "filing")
    .orderBy((order) => order.fn.coalesce("published_at", "seen_at"), "desc")
    .limit(limit)
    .execute();
  return withFindings(
    db,
    rows.map((row) => ({ ...row, text: "", html: null })),
  );
}

export const documentsTable = (db: Db) =>
  bind(db, {
    put,
    unread,
    stillUnread,
    saveReading,
    ungathered,
    takeUngathered,
    markGathered,
    read,
    factsOf,
    promisesOf,
    filingsOf,
    withFindings,
  });
