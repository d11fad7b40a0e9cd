import { sql } from "kysely";
import { placesOf } from "../model/index.ts";
import { bind, type Db } from "./rows.ts";
import type { Tables } from "./schema.ts";

/** A workspace that installed the bot; nothing here can be read without the key. */
export interface StoredInstallation {
  platform: string;
  workspace: string;
  name: string;
  installedAt: string;
  /** What it entrusted, and which key opens it; absent once it took that away. */
  sealed?: { keyId: string; text: string };
  goneAt?: string;
}

const toInstallation = (row: Tables["installations"]): StoredInstallation => ({
  platform: row.platform,
  workspace: row.workspace,
  name: row.name,
  installedAt: row.installed_at,
  ...(row.sealed !== null && row.key_id !== null && { sealed: { keyId: row.key_id, text: row.sealed } }),
  ...(row.gone_at !== null && { goneAt: row.gone_at }),
});

async function all(db: Db, platform: string): Promise<StoredInstallation[]> {
  const rows = await db
    .selectFrom("installations")
    .selectAll()
    .where("platform", "=", platform)
    .orderBy("workspace")
    .execute();
  return rows.map(toInstallation);
}

async function of(db: Db, platform: string, workspace: string): Promise<StoredInstallation | undefined> {
  const row = await db
    .selectFrom("installations")
    .selectAll()
    .where("platform", "=", platform)
    .where("workspace", "=", workspace)
    .executeTakeFirst();
  return row && toInstallation(row);
}

type Kept = Omit<StoredInstallation, "goneAt"> & { sealed: { keyId: string; text: string } };

/** Installed, or again: what was parked there is tried at once. */
async function save(db: Db, { platform, workspace, name, installedAt, sealed }: Kept): Promise<void> {
  const row = { name, key_id: sealed.keyId, sealed: sealed.text, installed_at: installedAt, gone_at: null };
  await db
    .insertInto("installations")
    .values({ platform, workspace, ...row })
    .onConflict((conflict) => conflict.columns(["platform", "workspace"]).doUpdateSet(row))
    .execute();
  await db
    .updateTable("parked_places")
    .set({ due_at: "" })
    .where("platform", "=", platform)
    .where(startsWithOneOf(placesOf(workspace)))
    .execute();
}

/** The same, under another key; not where it was installed again meanwhile. */
async function reseal(db: Db, { platform, workspace, sealed }: Kept, before: string): Promise<void> {
  await db
    .updateTable("installations")
    .set({ key_id: sealed.keyId, sealed: sealed.text })
    .where("platform", "=", platform)
    .where("workspace", "=", workspace)
    .where("sealed", "=", before)
    .execute();
}

/** Not `like`: a name may hold its signs, and engines differ in whether it minds capitals. */
const startsWithOneOf = (starts: readonly string[]) =>
  sql<boolean>`(${sql.join(
    starts.map((start) => sql`substr(channel, 1, ${start.length}) = ${start}`),
    sql` or `,
  )})`;

/** Every place of the workspace that anything was sent to or set for. */
async function knownPlaces(db: Db, platform: string, workspace: string): Promise<string[]> {
  const within = startsWithOneOf(placesOf(workspace));
  const found = new Set<string>();
  for (const table of ["deliveries", "watches", "digests", "places", "mutes"] as const) {
    const rows = await db
      .selectFrom(table)
      .select("channel")
      .distinct()
      .where("platform", "=", platform)
      .where(within)
      .execute();
    for (const { channel } of rows) found.add(channel);
  }
  return [...found].sort();
}

/**
 * The workspace took the bot away: what it entrusted is erased, and its places are parked until `dueAt`. True for
 * the one caller that did it; nothing happens where it was installed again since `sealed` was read.
 */
async function erase(
  db: Db,
  { platform, workspace, sealed }: Pick<Kept, "platform" | "workspace"> & { sealed: string },
  { reason, now, dueAt, places }: { reason: string; now: string; dueAt: string; places: readonly string[] },
): Promise<boolean> {
  const done = await db
    .updateTable("installations")
    .set({ sealed: null, key_id: null, gone_at: now })
    .where("platform", "=", platform)
    .where("workspace", "=", workspace)
    .where("sealed", "=", sealed)
    .executeTakeFirst();
  if (Number(done.numUpdatedRows) === 0) return false;
  for (const channel of new Set([...(await knownPlaces(db, platform, workspace)), ...places])) {
    await db
      .insertInto("parked_places")
      .values({ platform, channel, reason, since: now, due_at: dueAt })
      .onConflict((conflict) => conflict.columns(["platform", "channel"]).doUpdateSet({ reason, due_at: dueAt }))
      .execute();
  }
  return true;
}

/** True the first time that the id is given, by whichever process. */
async function spend(db: Db, id: string, until: string, now: string): Promise<boolean> {
  await db.deleteFrom("spent").where("until", "<", now).execute();
  const done = await db
    .insertInto("spent")
    .values({ id, until })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .executeTakeFirst();
  return Number(done.numInsertedOrUpdatedRows ?? 0) === 1;
}

export const installationsTable = (db: Db) => bind(db, { all, of, save, reseal, erase, spend });
