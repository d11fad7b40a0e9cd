import { type Kysely, sql } from "kysely";
import { StoreFault } from "./fault.ts";
import type { Leases } from "./leases.ts";
import { MIGRATIONS, type SchemaCan } from "./migrations.ts";
import type { Db } from "./rows.ts";
import type { Tables } from "./schema.ts";
import { openSqlite } from "./sqlite.ts";

/** What an engine is and can: nothing outside asks for its name. */
export interface Engine {
  /** Where it is, as it may be shown: without credentials. */
  name: string;
  db: Kysely<Tables>;
  /** Several processes may work on it at once and share what is to be done. */
  isShared: boolean;
  schema: SchemaCan;
  /** In the transaction of the migration: before anything is looked at, and after the schema changed. */
  beforeMigration: (trx: Db) => Promise<void>;
  afterMigration: (trx: Db) => Promise<void>;
  /** A transaction that failed because another one was in the way; it is worth the same again. */
  isPassing: (error: unknown) => boolean;
  leases: Leases;
  /** What orders the rows of any table as they lie: as it is compared, and as it is read. */
  rowAddress: { column: string; asText: string };
  /** What cannot be used, as a sentence for the operator. */
  faultOf?: (error: unknown) => StoreFault;
}

const OPENERS: Record<string, (url: string) => Promise<Engine>> = {
  sqlite: async (url) => openSqlite(url),
  // Loaded only where it is used: it would make every start slower.
  postgres: async (url) => (await import("./postgres.ts")).openPostgres(url),
  postgresql: async (url) => (await import("./postgres.ts")).openPostgres(url),
};

/** "sqlite" of `sqlite:./data/pivotwire.db`. */
export const schemeOf = (url: string): string => url.split(":")[0] ?? "";

async function migrate({ db, schema, beforeMigration, afterMigration }: Engine): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await beforeMigration(trx);
    await sql`create table if not exists schema_version (version integer not null)`.execute(trx);
    const found = await sql<{ version: number }>`select version from schema_version`.execute(trx);
    const version = found.rows[0]?.version ?? 0;
    if (version === MIGRATIONS.length) return;
    if (version > MIGRATIONS.length) {
      throw new StoreFault(
        "The store was written by a newer Pivotwire: install that version, or name another store in DATABASE_URL.",
      );
    }
    for (const migration of MIGRATIONS.slice(version)) await migration(trx, schema);
    await afterMigration(trx);
    if (found.rows.length === 0) await sql`insert into schema_version values (${MIGRATIONS.length})`.execute(trx);
    else await sql`update schema_version set version = ${MIGRATIONS.length}`.execute(trx);
  });
}

const damaged = (name: string, error: unknown): StoreFault =>
  new StoreFault(
    `The store ${name} cannot be used (${(error as Error).message}): restore a backup, or name another in DATABASE_URL.`,
  );

/** Opens and migrates. Throws `StoreFault` with one sentence when the store cannot be used. */
export async function openEngine(url: string): Promise<Engine> {
  const open = OPENERS[schemeOf(url)];
  if (!open) {
    throw new StoreFault(
      `DATABASE_URL "${schemeOf(url)}:…" is no store we know: write sqlite:./data/pivotwire.db or postgres://user:password@host/name.`,
    );
  }
  const engine = await open(url);
  try {
    await migrate(engine);
  } catch (error) {
    await engine.db.destroy();
    if (error instanceof StoreFault) throw error;
    throw engine.faultOf?.(error) ?? damaged(engine.name, error);
  }
  return engine;
}
