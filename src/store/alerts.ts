import type { AlertView, StandingFact } from "../model/index.ts";
import { bind, type Db, fromJson, toJson } from "./rows.ts";
import type { Tables } from "./schema.ts";

/** An alert as stored: what its message says now, and the hash by which a change is noticed. */
export interface StoredAlert {
  id: string;
  storyId: string;
  version: number;
  view: AlertView;
  /** What the newest version rests on: changes are told from it. */
  basis: AlertBasis;
  contentHash: string;
  raisedAt: string;
}

/** The figures that stood and the rules that fired when a version was made. */
export interface AlertBasis {
  facts: Pick<StandingFact, "metric" | "role" | "period" | "value" | "currency" | "precision" | "bound">[];
  fired: string[];
  standing: string;
}

/** What changed in a message when; `loud` changes also got a reply under it. */
export interface AlertChange {
  version: number;
  at: string;
  note: string;
  loud: boolean;
}

const toAlert = (row: Tables["alerts"]): StoredAlert => ({
  id: row.id,
  storyId: row.story_id,
  version: row.version,
  view: fromJson(row.view),
  basis: fromJson(row.basis),
  contentHash: row.content_hash,
  raisedAt: row.raised_at,
});

async function get(db: Db, id: string): Promise<StoredAlert | undefined> {
  const row = await db.selectFrom("alerts").selectAll().where("id", "=", id).executeTakeFirst();
  return row && toAlert(row);
}

async function ofStory(db: Db, storyId: string): Promise<StoredAlert | undefined> {
  const row = await db.selectFrom("alerts").selectAll().where("story_id", "=", storyId).executeTakeFirst();
  return row && toAlert(row);
}

/** Newest first. */
async function recent(db: Db, limit: number): Promise<StoredAlert[]> {
  const rows = await db
    .selectFrom("alerts")
    .selectAll()
    .orderBy("raised_at", "desc")
    .orderBy("id")
    .limit(limit)
    .execute();
  return rows.map(toAlert);
}

async function save(db: Db, alert: StoredAlert, now: string): Promise<void> {
  const row = {
    id: alert.id,
    story_id: alert.storyId,
    version: alert.version,
    view: toJson(alert.view),
    basis: toJson(alert.basis),
    content_hash: alert.contentHash,
    updated_at: now,
  };
  await db
    .insertInto("alerts")
    .values({ ...row, raised_at: alert.raisedAt })
    .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
    .execute();
}

async function noteChange(db: Db, alertId: string, change: AlertChange): Promise<void> {
  await db
    .insertInto("alert_changes")
    .values({
      alert_id: alertId,
      version: change.version,
      at: change.at,
      note: change.note,
      loud: change.loud ? 1 : 0,
    })
    .execute();
}

async function changes(db: Db, alertId: string): Promise<AlertChange[]> {
  const rows = await db
    .selectFrom("alert_changes")
    .selectAll()
    .where("alert_id", "=", alertId)
    .orderBy("version")
    .execute();
  return rows.map(({ version, at, note, loud }) => ({ version, at, note, loud: loud === 1 }));
}

export const alertsTable = (db: Db) => bind(db, { get, ofStory, recent, save, noteChange, changes });
