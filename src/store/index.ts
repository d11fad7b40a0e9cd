/**
 * All the SQL. kysely over better-sqlite3: one typed body of queries that also fits PostgreSQL, in a file that
 * needs no server. Nothing outside this room holds a database handle; inside `transaction` only the store that
 * the callback gets may be used, for the engine has one connection and would wait for itself.
 */
import type { Kysely } from "kysely";
import { alertsTable } from "./alerts.ts";
import { backfillsTable } from "./backfills.ts";
import { bodiesTable } from "./bodies.ts";
import { deliveriesTable } from "./deliveries.ts";
import { documentsTable } from "./documents.ts";
import { openDatabase } from "./engine.ts";
import { eventsTable } from "./events.ts";
import { feedsTable } from "./feeds.ts";
import { filingsTable } from "./filings.ts";
import { itemsTable } from "./items.ts";
import { parkedTable } from "./parked.ts";
import type { Tables } from "./schema.ts";
import { settingsTable } from "./settings.ts";
import { storiesTable } from "./stories.ts";

export type { AlertBasis, AlertChange, StoredAlert } from "./alerts.ts";
export type { StoredDelivery } from "./deliveries.ts";
export { StoreFault } from "./engine.ts";
export type { PlacedEvent } from "./events.ts";
export type { ParkedPlace } from "./parked.ts";
export { backupStore, checkStore, holdStore } from "./safety.ts";

const tablesOf = (db: Kysely<Tables>) => ({
  feeds: feedsTable(db),
  items: itemsTable(db),
  documents: documentsTable(db),
  events: eventsTable(db),
  stories: storiesTable(db),
  alerts: alertsTable(db),
  deliveries: deliveriesTable(db),
  parked: parkedTable(db),
  bodies: bodiesTable(db),
  settings: settingsTable(db),
  backfills: backfillsTable(db),
  filings: filingsTable(db),
});

/** The tables' functions, over the whole store or inside one transaction. */
export type StoreTables = ReturnType<typeof tablesOf>;

export interface Store extends StoreTables {
  /** All or nothing. Use only the tables given to `work`. */
  transaction<T>(work: (tables: StoreTables) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/**
 * Opens the store at `sqlite:path` and brings its schema up to date.
 * Throws `StoreFault`, whose message is a sentence for the operator.
 */
export async function openStore(url: string): Promise<Store> {
  const db = await openDatabase(url);
  return {
    ...tablesOf(db),
    transaction: (work) => db.transaction().execute((trx) => work(tablesOf(trx))),
    close: () => db.destroy(),
  };
}
