import { createHash } from "node:crypto";
import { type Kysely, sql } from "kysely";
import { type Engine, openEngine } from "./engine.ts";
import { StoreFault } from "./fault.ts";
import { storable } from "./rows.ts";

// Which tables there are is asked of the store itself, so that no new one can be forgotten.
type AnyDb = Kysely<Record<string, Record<string, unknown>>>;
type Row = Record<string, unknown>;

interface Table {
  name: string;
  columns: string[];
}

/** What a table holds, whatever the order of its rows. */
export interface TableSum {
  table: string;
  rows: number;
  /** The sum of its rows' SHA-256, in hexadecimal. */
  sum: string;
}

const READ_AT_ONCE = 1_000;
/** PostgreSQL takes 65,535 values a statement, SQLite half as many. */
const MOST_VALUES = 30_000;
const MODULUS = 2n ** 256n;

async function tablesOf(db: AnyDb): Promise<Table[]> {
  const tables = await db.introspection.getTables();
  return tables
    .filter(({ name }) => name !== "schema_version")
    .map(({ name, columns }) => ({ name, columns: columns.map((column) => column.name).sort() }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** Rows in the order in which they lie, a thousand at a time. */
async function* rowsOf(db: AnyDb, { name, columns }: Table, address: Engine["rowAddress"]): AsyncGenerator<Row[]> {
  const place = sql.raw<string>(address.column);
  const asText = sql.raw<string>(address.asText);
  for (let last: unknown; ; ) {
    const rows = await db
      .selectFrom(name)
      .select(columns)
      .select(asText.as("row_address"))
      .$if(last !== undefined, (query) => query.where(place, ">", last as string))
      .orderBy(place)
      .limit(READ_AT_ONCE)
      .execute();
    if (rows.length === 0) return;
    last = rows.at(-1)?.row_address;
    yield rows.map(({ row_address: _address, ...row }) => row);
  }
}

/** Sums of hashes over all rows: two tables have the same sum where they have the same rows. */
function openSum(columns: readonly string[]) {
  let [rows, sum] = [0, 0n];
  return {
    add(row: Row): void {
      const text = JSON.stringify(columns.map((column) => storable(row[column] ?? null)));
      sum = (sum + BigInt(`0x${createHash("sha256").update(text).digest("hex")}`)) % MODULUS;
      rows++;
    },
    read: (table: string): TableSum => ({ table, rows, sum: sum.toString(16).padStart(64, "0") }),
  };
}

async function copyTable(from: Side, to: Side, table: Table, copied: (rows: number) => void): Promise<TableSum> {
  const given = openSum(table.columns);
  const most = Math.floor(MOST_VALUES / table.columns.length);
  for await (const rows of rowsOf(from.db, table, from.rowAddress)) {
    for (let at = 0; at < rows.length; at += most)
      await to.db
        .insertInto(table.name)
        .values(rows.slice(at, at + most))
        .execute();
    for (const row of rows) given.add(row);
    copied(given.read(table.name).rows);
  }
  const kept = openSum(table.columns);
  for await (const rows of rowsOf(to.db, table, to.rowAddress)) for (const row of rows) kept.add(row);
  const [wanted, found] = [given.read(table.name), kept.read(table.name)];
  if (wanted.rows !== found.rows || wanted.sum !== found.sum)
    throw new StoreFault(
      `The copy of ${table.name} differs (${wanted.rows} rows read, ${found.rows} written): nothing was kept of it; report this.`,
    );
  return found;
}

interface Side {
  db: AnyDb;
  rowAddress: Engine["rowAddress"];
}

async function refuseFull(to: Side, tables: readonly Table[], name: string): Promise<void> {
  for (const table of tables) {
    const row = await to.db.selectFrom(table.name).select(sql<number>`1`.as("one")).limit(1).executeTakeFirst();
    if (row) throw new StoreFault(`The store ${name} is not empty (${table.name} has rows): name an empty one.`);
  }
}

async function copyAll(from: Side, to: Side, name: string, progress: MoveProgress): Promise<TableSum[]> {
  const [tables, there] = [await tablesOf(from.db), await tablesOf(to.db)];
  const missing = tables.filter(({ name: table }) => !there.some((other) => other.name === table));
  if (missing[0]) throw new StoreFault(`The store ${name} has no table ${missing[0].name}: name an empty database.`);
  await refuseFull(to, tables, name);
  const sums: TableSum[] = [];
  for (const table of tables) {
    const done = await copyTable(from, to, table, (rows) => progress.copied(table.name, rows));
    progress.checked(done);
    sums.push(done);
  }
  return sums;
}

export interface MoveProgress {
  copied(table: string, rows: number): void;
  checked(sum: TableSum): void;
}

/**
 * Copies every row of a store to another that is empty, reads it back and compares: one transaction on each side, so
 * that a copy that is cut leaves nothing and is begun again. Throws `StoreFault`.
 */
export async function moveStore(source: string, target: string, progress: MoveProgress): Promise<TableSum[]> {
  const from = await openEngine(source);
  try {
    const to = await openEngine(target);
    const snapshot = (engine: Engine) =>
      (engine.db as unknown as AnyDb).transaction().setIsolationLevel("repeatable read");
    try {
      return await snapshot(from).execute((reading) =>
        snapshot(to).execute((writing) =>
          copyAll(
            { db: reading, rowAddress: from.rowAddress },
            { db: writing, rowAddress: to.rowAddress },
            to.name,
            progress,
          ),
        ),
      );
    } catch (error) {
      throw to.faultOf?.(error) ?? error;
    } finally {
      await to.db.destroy();
    }
  } finally {
    await from.db.destroy();
  }
}
