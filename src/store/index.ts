/**
 * All the SQL. kysely: one typed body of queries over better-sqlite3, a file that needs no server, and over pg, the
 * client that kysely's PostgreSQL dialect is made for. Engines differ in what they can, not by their names. Nothing
 * outside this room holds a database handle; inside `transaction` only the tables that the callback gets may be
 * used, for an engine with one connection would wait for itself.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { alertsTable } from "./alerts.ts";
import { announcementsTable } from "./announcements.ts";
import { backfillsTable } from "./backfills.ts";
import { bodiesTable } from "./bodies.ts";
import { countsTable } from "./counts.ts";
import { deliveriesTable } from "./deliveries.ts";
import { documentsTable } from "./documents.ts";
import { type Engine, openEngine, schemeOf } from "./engine.ts";
import { eventsTable } from "./events.ts";
import { StoreFault } from "./fault.ts";
import { feedsTable } from "./feeds.ts";
import { filingsTable } from "./filings.ts";
import { installationsTable } from "./installations.ts";
import { itemsTable } from "./items.ts";
import type { Leases } from "./leases.ts";
import { parkedTable } from "./parked.ts";
import type { Db } from "./rows.ts";
import { backupFile, checkFile, holdFile } from "./safety.ts";
import { settingsTable } from "./settings.ts";
import { storiesTable } from "./stories.ts";
import { type Turn, takeTurns } from "./turn.ts";

export type { AlertBasis, AlertChange, StoredAlert } from "./alerts.ts";
export type { StoredDelivery } from "./deliveries.ts";
export type { PlacedEvent } from "./events.ts";
export { StoreFault } from "./fault.ts";
export type { StoredInstallation } from "./installations.ts";
export { type MoveProgress, moveStore, type TableSum } from "./move.ts";
export type { ParkedPlace } from "./parked.ts";

const tablesOf = (db: Db) => ({
  feeds: feedsTable(db),
  items: itemsTable(db),
  documents: documentsTable(db),
  announcements: announcementsTable(db),
  events: eventsTable(db),
  stories: storiesTable(db),
  alerts: alertsTable(db),
  deliveries: deliveriesTable(db),
  parked: parkedTable(db),
  bodies: bodiesTable(db),
  settings: settingsTable(db),
  backfills: backfillsTable(db),
  filings: filingsTable(db),
  counts: countsTable(db),
  installations: installationsTable(db),
});

/** The tables' functions, over the whole store or inside one transaction. */
export type StoreTables = ReturnType<typeof tablesOf>;

export interface Store extends StoreTables {
  /** Several processes work on it at once and share what is to be done. */
  isShared: boolean;
  /** All or nothing. Use only the tables given to `work`, which runs again where another process was in its way. */
  transaction<T>(work: (tables: StoreTables) => Promise<T>): Promise<T>;
  /**
   * Runs `work` while nobody else does anything under one of its names; undefined, without running it, where
   * somebody still does after `patienceMs`.
   */
  alone<T>(names: readonly string[], work: () => Promise<T>, patienceMs?: number): Promise<T | undefined>;
  /** Names that one process at a time may hold, and the calls between processes. */
  leases: Leases;
  /** Begins as soon as this process holds the name, and ends what was begun when it is lost; returns what gives it back. */
  turn: Turn;
  close(): Promise<void>;
}

const TRIES = 6;

async function transact<T>({ db, isPassing }: Engine, work: (tables: StoreTables) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction().execute((trx) => work(tablesOf(trx)));
    } catch (error) {
      if (attempt === TRIES || !isPassing(error)) throw error;
      await sleep(Math.random() * 10 * 2 ** attempt);
    }
  }
}

/** How often a name is asked for that somebody else holds. */
const ASK_AGAIN_MS = 25;

async function alone<T>(
  leases: Leases,
  names: readonly string[],
  work: () => Promise<T>,
  patienceMs: number,
): Promise<T | undefined> {
  let taken = await leases.take(names);
  for (let waited = 0; !names.every((name) => taken.has(name)); waited += ASK_AGAIN_MS) {
    await leases.give([...taken]);
    if (waited >= patienceMs) return undefined;
    await sleep(ASK_AGAIN_MS);
    taken = await leases.take(names);
  }
  try {
    return await work();
  } finally {
    await leases.give(names);
  }
}

/**
 * Opens the store at `sqlite:path` or `postgres://…` and brings its schema up to date.
 * Throws `StoreFault`, whose message is a sentence for the operator.
 */
export async function openStore(url: string): Promise<Store> {
  const engine = await openEngine(url);
  return {
    ...tablesOf(engine.db),
    isShared: engine.isShared,
    leases: engine.leases,
    turn: takeTurns(engine.leases),
    transaction: (work) => transact(engine, work),
    alone: (names, work, patienceMs = 0) => alone(engine.leases, names, work, patienceMs),
    async close() {
      await engine.leases.close();
      await engine.db.destroy();
    },
  };
}

/** Where the store is a file. */
const isFile = (url: string): boolean => schemeOf(url) === "sqlite";

/** Takes a store that cannot be shared for this process; returns what gives it back. Throws `StoreFault`. */
export const holdStore = (url: string): (() => void) => (isFile(url) ? holdFile(url) : () => undefined);

/** Looks whether a file is damaged; a server looks after its own. Throws `StoreFault`. */
export const checkStore = (url: string): void => (isFile(url) ? checkFile(url) : undefined);

/** Copies a store that may be in use, whole and consistent, to a new file. Throws `StoreFault`. */
export async function backupStore(url: string, file: string): Promise<void> {
  if (!isFile(url)) throw new StoreFault("A PostgreSQL store is copied by pg_dump, and put back by pg_restore.");
  await backupFile(url, file);
}
