import type { Kysely } from "kysely";
import type { Tables } from "./schema.ts";

/** What every table's functions are given: the database or the transaction that is open. */
export type Db = Kysely<Tables>;

/** Our own rows were written by us, so their JSON is trusted to have the shape that was written. */
export const fromJson = <T>(text: string): T => JSON.parse(text) as T;
export const toJson = (value: unknown): string => JSON.stringify(value);

/** Text as every engine can keep it: PostgreSQL knows no NUL, and half a surrogate pair is no character. */
export const storable = (value: unknown): unknown =>
  typeof value === "string" && (value.includes("\0") || !value.isWellFormed())
    ? value.replaceAll("\0", "\uFFFD").toWellFormed()
    : value;

/** Drops null columns, for the model leaves out what is absent. */
export function present<T extends Record<string, unknown>>(row: T): { [K in keyof T]: Exclude<T[K], null> } {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as {
    [K in keyof T]: Exclude<T[K], null>;
  };
}

/** Engines with several connections can lock a row, and pass over one that another connection has locked. */
export const locksRows = (db: Db): boolean => db.getExecutor().adapter.supportsMultipleConnections !== false;

/** SQLite takes at most 32,766 parameters a statement. */
export function chunks<T>(list: readonly T[], size = 500): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size));
}

type Query = (db: Db, ...rest: never[]) => unknown;
type Bound<Q> = Q extends (db: Db, ...rest: infer Rest) => infer Result ? (...rest: Rest) => Result : never;

/** Gives every query of a table its database or open transaction. */
export function bind<Queries extends Record<string, Query>>(
  db: Db,
  queries: Queries,
): { [Name in keyof Queries]: Bound<Queries[Name]> } {
  const bound = Object.entries(queries).map(([name, query]) => [name, (...rest: never[]) => query(db, ...rest)]);
  return Object.fromEntries(bound) as { [Name in keyof Queries]: Bound<Queries[Name]> };
}
