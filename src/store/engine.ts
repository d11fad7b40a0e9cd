import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { CompiledQuery, type DatabaseConnection, Kysely, SqliteDialect, SqliteDriver, sql } from "kysely";
import { MIGRATIONS } from "./migrations.ts";
import type { Tables } from "./schema.ts";

/** A store that cannot be opened; the message says what to do. */
export class StoreFault extends Error {}

/** BEGIN IMMEDIATE: a deferred transaction that reads and then writes fails at once when another process wrote. */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }
}

class ImmediateDialect extends SqliteDialect {
  readonly #database: Database.Database;
  constructor(database: Database.Database) {
    super({ database });
    this.#database = database;
  }
  override createDriver(): SqliteDriver {
    return new ImmediateDriver({ database: this.#database });
  }
}

/** The path in `sqlite:./data/pivotwire.db`; `:memory:` stays as it is. */
export function sqlitePath(url: string): string {
  if (!url.startsWith("sqlite:")) {
    throw new StoreFault(
      `DATABASE_URL "${url.split(":")[0]}:…" is no store we know: write sqlite:./data/pivotwire.db.`,
    );
  }
  return url.slice("sqlite:".length);
}

function openFile(path: string): Database.Database {
  if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true });
  const database = new Database(path, { timeout: 5_000 });
  // WAL lets readers go on while we write; FULL so that "already posted" survives a power cut.
  if (path !== ":memory:" && database.pragma("journal_mode", { simple: true }) !== "wal")
    database.pragma("journal_mode = wal");
  database.pragma("synchronous = full");
  database.pragma("foreign_keys = on");
  return database;
}

async function migrate(db: Kysely<Tables>): Promise<void> {
  await sql`create table if not exists schema_version (version integer not null)`.execute(db);
  await db.transaction().execute(async (trx) => {
    const found = await sql<{ version: number }>`select version from schema_version`.execute(trx);
    const version = found.rows[0]?.version ?? 0;
    if (version > MIGRATIONS.length) {
      throw new StoreFault(
        "The store was written by a newer Pivotwire: install that version, or name another store in DATABASE_URL.",
      );
    }
    for (const migration of MIGRATIONS.slice(version)) await migration(trx);
    if (found.rows.length === 0) await sql`insert into schema_version values (${MIGRATIONS.length})`.execute(trx);
    else await sql`update schema_version set version = ${MIGRATIONS.length}`.execute(trx);
  });
}

/** Opens and migrates. Throws `StoreFault` with one sentence when the store cannot be used. */
export async function openDatabase(url: string): Promise<Kysely<Tables>> {
  const path = sqlitePath(url);
  let database: Database.Database;
  try {
    database = openFile(path);
  } catch (error) {
    throw new StoreFault(
      `The store ${path} cannot be opened (${(error as Error).message}): check the path and its rights, or name another in DATABASE_URL.`,
    );
  }
  const db = new Kysely<Tables>({ dialect: new ImmediateDialect(database) });
  try {
    await migrate(db);
  } catch (error) {
    await db.destroy();
    if (error instanceof StoreFault) throw error;
    throw new StoreFault(
      `The store ${path} cannot be used (${(error as Error).message}): restore a backup, or name another in DATABASE_URL.`,
    );
  }
  return db;
}
