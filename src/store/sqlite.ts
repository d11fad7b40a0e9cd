import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import Database from "better-sqlite3";
import {
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  SqliteQueryCompiler,
} from "kysely";
import type { Engine } from "./engine.ts";
import { StoreFault } from "./fault.ts";
import { oneProcess } from "./leases.ts";
import { storable } from "./rows.ts";
import type { Tables } from "./schema.ts";
import { keepStatements } from "./statements.ts";

/** Milliseconds between two tries of a write that another process stands in the way of, and tries: half a minute. */
const AGAIN_MS = 20;
const TRIES = 1_500;

const isBusy = (error: unknown): boolean => String((error as { code?: unknown }).code).startsWith("SQLITE_BUSY");

/** A statement that found the file locked did nothing, so it may be said again. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let left = TRIES; ; left--) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error) || left <= 1) throw error;
      await sleep(AGAIN_MS);
    }
  }
}

/** Waits for a locked file in turns: SQLite's own waiting would stop the whole process, its acknowledgements too. */
function patient(inner: DatabaseConnection): DatabaseConnection {
  return {
    executeQuery: <Row>(query: CompiledQuery) => patiently(() => inner.executeQuery<Row>(query)),
    streamQuery: <Row>(query: CompiledQuery, size: number) => inner.streamQuery<Row>(query, size),
  };
}

/** BEGIN IMMEDIATE: a deferred transaction that reads and then writes fails at once when another process wrote. */
class ImmediateDriver extends SqliteDriver {
  #connection: Promise<DatabaseConnection> | undefined;
  override acquireConnection(): Promise<DatabaseConnection> {
    this.#connection ??= super.acquireConnection().then(patient);
    return this.#connection;
  }
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }
}

class StorableCompiler extends SqliteQueryCompiler {
  protected override addParameter(parameter: unknown): void {
    super.addParameter(storable(parameter));
  }
}

class ImmediateDialect extends SqliteDialect {
  readonly #database: SqliteDatabase;
  constructor(database: SqliteDatabase) {
    super({ database });
    this.#database = database;
  }
  override createDriver(): SqliteDriver {
    return new ImmediateDriver({ database: this.#database });
  }
  override createQueryCompiler(): SqliteQueryCompiler {
    return new StorableCompiler();
  }
}

/** The path in `sqlite:./data/pivotwire.db`; `:memory:` stays as it is. */
export const sqlitePath = (url: string): string => url.slice("sqlite:".length);

function openFile(path: string): Database.Database {
  if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true });
  const database = new Database(path, { timeout: 5_000 });
  // WAL lets readers go on while we write; FULL so that "already posted" survives a power cut.
  if (path !== ":memory:" && database.pragma("journal_mode", { simple: true }) !== "wal")
    database.pragma("journal_mode = wal");
  database.pragma("synchronous = full");
  database.pragma("foreign_keys = on");
  // SQLite opens a file that it may not write without a word: one write tells now and not in the middle of a pass.
  database.pragma("user_version = 0");
  // From here on the connection waits in turns, see `patiently`.
  database.pragma("busy_timeout = 0");
  return database;
}

/** A file that one process sends from. Throws `StoreFault` where it cannot be opened. */
export function openSqlite(url: string): Engine {
  const path = sqlitePath(url);
  let database: Database.Database;
  try {
    database = openFile(path);
  } catch (error) {
    throw new StoreFault(
      `The store ${path} cannot be opened (${(error as Error).message}): check the path and its rights, or name another in DATABASE_URL.`,
    );
  }
  const nothing = () => Promise.resolve();
  return {
    name: path,
    db: new Kysely<Tables>({ dialect: new ImmediateDialect(keepStatements(database)) }),
    isShared: false,
    schema: { indexLongText: true },
    beforeMigration: nothing,
    afterMigration: nothing,
    // Whoever is in the way is waited for by the connection.
    isPassing: () => false,
    leases: oneProcess(),
    rowAddress: { column: "rowid", asText: "rowid" },
  };
}
