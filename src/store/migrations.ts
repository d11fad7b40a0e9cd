import { type Kysely, sql } from "kysely";
import type { Tables } from "./schema.ts";

/** What engines can do that a schema may use. */
export interface SchemaCan {
  /** An index may hold texts of any length. */
  indexLongText: boolean;
}

type Migration = (db: Kysely<Tables>, can: SchemaCan) => Promise<void>;

const run = async (db: Kysely<Tables>, statements: string[]): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(db);
};

/**
 * Append only: the length of this list is the version of the schema, and a store remembers how many it has.
 * The SQL is the part that SQLite and PostgreSQL share.
 */
export const MIGRATIONS: readonly Migration[] = [
  (db) =>
    run(db, [
      `create table feeds (id text primary key, next_check_at text, status text not null, state text not null)`,
      `create index feeds_due on feeds (next_check_at)`,
      `create table items (key text primary key, feed_id text not null, guid text, url text, title text not null,
        summary text not null, html text, published_at text, seen_at text not null, trust text not null,
        backlog integer not null, content_hash text, document_due_at text, document_tries integer not null,
        document_reason text)`,
      `create index items_owed on items (document_due_at) where document_due_at is not null`,
      `create index items_by_feed on items (feed_id, seen_at)`,
      `create table documents (item_key text primary key, feed_id text not null, outlet text not null, url text,
        title text not null, text text not null, html text, published_at text, seen_at text not null,
        trust text not null, backlog integer not null, grammar integer, kind text, lang text, company text,
        companies text not null, period text, refusals text not null, gathered integer not null)`,
      `create index documents_unread on documents (seen_at) where grammar is null`,
      `create index documents_ungathered on documents (seen_at) where gathered = 0`,
      `create table facts (item_key text not null, position integer not null, company text not null,
        metric text not null, period text, role text not null, value text not null, body text not null,
        primary key (item_key, position))`,
      `create index facts_by_company on facts (company, period, metric)`,
      `create table announcements (item_key text not null, position integer not null, company text not null,
        kind text not null, body text not null, primary key (item_key, position))`,
      `create table events (item_key text not null, position integer not null, company text not null,
        kind text not null, period text, at text not null, story_id text, body text not null,
        primary key (item_key, position))`,
      `create index events_by_company on events (company, kind, at)`,
      `create index events_by_story on events (story_id)`,
      `create table stories (id text primary key, key text not null, company text not null, kind text not null,
        period text, subject text, opened_at text not null, updated_at text not null, version integer not null,
        judged_version integer not null, backlog integer not null, merged_into text)`,
      `create index stories_unjudged on stories (updated_at) where judged_version < version`,
      `create index stories_by_company on stories (company, opened_at)`,
      `create table judgements (story_id text not null, rule text not null, outcome text not null,
        severity text not null, body text not null, judged_at text not null, primary key (story_id, rule))`,
      `create index judgements_fired on judgements (rule, judged_at) where outcome = 'fires'`,
      `create table alerts (id text primary key, story_id text not null unique, version integer not null,
        view text not null, basis text not null, content_hash text not null, raised_at text not null, updated_at text not null)`,
      `create index alerts_by_time on alerts (raised_at)`,
      `create table alert_changes (alert_id text not null, version integer not null, at text not null,
        note text not null, loud integer not null)`,
      `create index alert_changes_by_alert on alert_changes (alert_id, version)`,
      `create table deliveries (id text primary key, alert_id text not null, platform text not null,
        channel text not null, kind text not null, note text, speaks text, wanted integer not null, sent integer not null,
        state text not null, receipt text, attempts integer not null, due_at text not null, reason text,
        updated_at text not null)`,
      `create unique index deliveries_one_post on deliveries (alert_id, platform, channel) where kind = 'post'`,
      `create index deliveries_due on deliveries (due_at) where state in ('queued', 'unknown')`,
    ]),
  (db) =>
    run(db, [
      `create table watches (platform text not null, channel text not null, ticker text not null, body text not null,
        primary key (platform, channel, ticker))`,
      `create index watches_by_ticker on watches (ticker)`,
      `create table rule_choices (platform text not null, channel text not null, rule text not null,
        ticker text not null, body text not null, primary key (platform, channel, rule, ticker))`,
      `create table mutes (platform text not null, channel text not null, what text not null, until text not null,
        body text not null, primary key (platform, channel, what))`,
      `create index mutes_by_end on mutes (until)`,
      `create table held (platform text not null, channel text not null, what text not null, alert_id text not null,
        at text not null, primary key (platform, channel, what, alert_id))`,
      `create table digests (platform text not null, channel text not null, next_at text not null, body text not null,
        primary key (platform, channel))`,
      `create table places (platform text not null, channel text not null, body text not null,
        primary key (platform, channel))`,
    ]),
  (db) =>
    run(db, [
      `alter table items add column filing text`,
      `alter table items add column audited text`,
      `alter table documents add column filing text`,
      `create index items_filings on items (published_at) where filing is not null`,
      `create table backfills (ticker text primary key, at text not null, body text not null)`,
    ]),
  (db) =>
    run(db, [
      `create table pins (item_key text not null, position integer not null, story_id text not null,
        at text not null, primary key (item_key, position))`,
    ]),
  (db) =>
    run(db, [
      `alter table deliveries add column owed_at text not null default ''`,
      `update deliveries set owed_at = due_at`,
      `create table parked_places (platform text not null, channel text not null, reason text not null,
        since text not null, due_at text not null, primary key (platform, channel))`,
    ]),
  (db) => run(db, [`create index items_unaudited on items (seen_at) where filing is not null and audited is null`]),
  // Looked for every second: what a failed store left half sent.
  (db) => run(db, [`create index deliveries_sending on deliveries (state) where state = 'sending'`]),
  (db) => run(db, [`create index deliveries_by_place on deliveries (platform, channel, owed_at)`]),
  (db) => run(db, [`alter table documents add column day text`, `alter table documents add column period_end text`]),
  // Looked for every minute by the calendar among all that was ever announced.
  (db) => run(db, [`create index announcements_report_dates on announcements (item_key) where kind = 'report_date'`]),
  (db) => run(db, [`create index announcements_by_company on announcements (company, kind)`]),
  // The status port counts these each time it is asked.
  (db, { indexLongText }) => {
    const column = indexLongText ? "refusals" : "item_key";
    return run(db, [`create index documents_refused on documents (${column}) where refusals <> '[]'`]);
  },
  (db) =>
    run(db, [
      `create table installations (platform text not null, workspace text not null, name text not null, key_id text,
        sealed text, installed_at text not null, gone_at text, primary key (platform, workspace))`,
      `create table spent (id text primary key, until text not null)`,
    ]),
  // Asked for every second, and by /miner company: both among all documents that there ever were.
  (db) =>
    run(db, [
      `create index documents_older on documents (grammar, seen_at, item_key)
        where grammar is not null and (text <> '' or html is not null)`,
      `create index documents_of_company on documents (company, trust, coalesce(published_at, seen_at))`,
    ]),
];
