import { Kysely, sql } from "kysely";
import { Client, type ClientConfig, type CustomTypesConfig, Pool, type PoolConfig, types as parsers } from "pg";
import type { Engine } from "./engine.ts";
import { StoreFault } from "./fault.ts";
import { StorableDialect } from "./postgres-dialect.ts";
import type { Db } from "./rows.ts";
import type { Tables } from "./schema.ts";
import { sessionLeases } from "./session-leases.ts";

/** Queries under way at once; the server's default allows a hundred connections for all processes together. */
const CONNECTIONS = 10;
const PATIENCE_MS = 10_000;

/** Of 64-bit integers, which pg gives as text. */
const INT8 = 20;

/** Counts come as 64-bit integers; ours fit a number, as on SQLite. */
const types: CustomTypesConfig = {
  getTypeParser: (oid: number, format?: "text" | "binary") =>
    oid === INT8 ? Number : parsers.getTypeParser(oid, format),
};

const WAYS_OUT: Record<string, string> = {
  ECONNREFUSED: "start the server, or check host and port in DATABASE_URL",
  ENOENT: "start the server, or check the folder of its socket in DATABASE_URL",
  ENOTFOUND: "check the host in DATABASE_URL",
  "28P01": "check user and password in DATABASE_URL",
  "28000": "check user and password in DATABASE_URL and the server's pg_hba.conf",
  "3D000": "create it (createdb), or name another in DATABASE_URL",
  "42501": "give the user of DATABASE_URL the right to create tables there",
  "53300": "raise max_connections, each process needs eleven",
};

/** A sentence without credentials: what pg says of a connection names user and database at most. */
function faultOf(name: string, error: unknown): StoreFault {
  if (error instanceof StoreFault) return error;
  const { code = "", message } = error as { code?: string; message: string };
  const wayOut = WAYS_OUT[code] ?? "check DATABASE_URL and the server's log";
  return new StoreFault(`The store at ${name} cannot be used (${message || code}): ${wayOut}.`);
}

/** Host, port and database as they may be shown. */
function nameOf(config: ClientConfig): string {
  try {
    const { host, port, database } = new Client(config);
    return `postgres://${host}:${port}/${database ?? ""}`;
  } catch {
    throw new StoreFault(
      "DATABASE_URL is no address that can be read: write postgres://user:password@host:5432/name, with %40 for an @ inside the password and %2F for a slash.",
    );
  }
}

async function checkEncoding(db: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ server_encoding: string }>`show server_encoding`.execute(db);
  const encoding = rows[0]?.server_encoding;
  if (encoding !== "UTF8")
    throw new StoreFault(
      `The database of DATABASE_URL keeps text as ${encoding}, which has no room for every name: create one with createdb -E UTF8 -T template0.`,
    );
}

/** One process at a time changes the schema. */
const beforeMigration = async (trx: Db): Promise<void> =>
  void (await sql`select pg_advisory_xact_lock(hashtextextended('pivotwire migration', 0))`.execute(trx));

/** Text is ordered and compared by its bytes, as on SQLite, whatever language the database was created for. */
async function afterMigration(trx: Db): Promise<void> {
  const { rows } = await sql<{ table: string; changes: string }>`
    select table_name as table, string_agg(format('alter column %I type text collate "C"', column_name), ', ') as changes
    from information_schema.columns
    where table_schema = current_schema() and data_type = 'text' and collation_name is distinct from 'C'
    group by table_name`.execute(trx);
  for (const { table, changes } of rows) await sql`alter table ${sql.table(table)} ${sql.raw(changes)}`.execute(trx);
}

/** Serialization failure, deadlock, and a row that another process stored first. */
const PASSING = new Set(["40001", "40P01", "23505"]);
const isPassing = (error: unknown): boolean => PASSING.has((error as { code?: string }).code ?? "");

/** A server that several processes work on. Throws `StoreFault` where it cannot be reached. */
export async function openPostgres(url: string): Promise<Engine> {
  const config: PoolConfig = {
    connectionString: url,
    application_name: "pivotwire",
    connectionTimeoutMillis: PATIENCE_MS,
    keepAlive: true,
    types,
  };
  const name = nameOf(config);
  const pool = new Pool({ ...config, max: CONNECTIONS });
  // A connection that ends fails its query and is replaced; unheard, its error event would end the process.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  const db = new Kysely<Tables>({ dialect: new StorableDialect({ pool }) });
  const leases = sessionLeases(() => new Client(config));
  try {
    await checkEncoding(db);
    return {
      name,
      db,
      isShared: true,
      // A third of a page at most.
      schema: { indexLongText: false },
      beforeMigration,
      afterMigration,
      isPassing,
      leases,
      rowAddress: { column: "ctid", asText: "ctid::text" },
      faultOf: (error) => faultOf(name, error),
    };
  } catch (error) {
    await db.destroy();
    throw faultOf(name, error);
  }
}
