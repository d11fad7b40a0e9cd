import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { StoreFault } from "./fault.ts";
import { sqlitePath } from "./sqlite.ts";

const inMemory = (path: string): boolean => path === ":memory:";

/**
 * Takes the store for one sending process: a second one would post everything twice. The lock is SQLite's own on
 * a file beside the store, so the system frees it however the process ends. Returns what gives it back; throws
 * `StoreFault` when somebody else holds it.
 */
export function holdFile(url: string): () => void {
  const path = sqlitePath(url);
  if (inMemory(path)) return () => undefined;
  let lock: Database.Database | undefined;
  try {
    mkdirSync(dirname(path), { recursive: true });
    lock = new Database(`${path}.lock`, { timeout: 500 });
    lock.pragma("locking_mode = exclusive");
    lock.exec("begin exclusive");
    return () => lock?.close();
  } catch (error) {
    lock?.close();
    if ((error as { code?: string }).code !== "SQLITE_BUSY") {
      throw new StoreFault(
        `The folder of the store ${path} cannot be written (${(error as Error).message}): check its rights and the room on the disk.`,
      );
    }
    throw new StoreFault(
      `Another Pivotwire runs on the store ${path}: stop it first, or name another store in DATABASE_URL.`,
    );
  }
}

/** Looks through the whole file; throws `StoreFault` where it is damaged. Costs about a second a gigabyte. */
export function checkFile(url: string): void {
  const path = sqlitePath(url);
  if (inMemory(path) || !existsSync(path)) return;
  let database: Database.Database | undefined;
  let found: unknown;
  try {
    database = new Database(path, { readonly: true });
    found = database.pragma("quick_check(1)", { simple: true });
  } catch (error) {
    found = (error as Error).message;
  } finally {
    database?.close();
  }
  if (found !== "ok") {
    throw new StoreFault(
      `The store ${path} is damaged (${String(found)}): put a backup in its place (npm run backup makes them), or move it away to begin anew.`,
    );
  }
}

/** Copies a store that may be in use, whole and consistent, to a new file. Throws `StoreFault`. */
export async function backupFile(url: string, file: string): Promise<void> {
  const path = sqlitePath(url);
  if (inMemory(path) || !existsSync(path))
    throw new StoreFault(`There is no store at ${path} to copy: DATABASE_URL names it.`);
  if (existsSync(file)) throw new StoreFault(`${file} exists already: name a file that does not.`);
  mkdirSync(dirname(file), { recursive: true });
  const database = new Database(path, { readonly: true });
  try {
    await database.backup(file);
  } catch (error) {
    throw new StoreFault(`The copy to ${file} failed (${(error as Error).message}): check the room on the disk.`);
  } finally {
    database.close();
  }
}
