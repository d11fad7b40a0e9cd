import type Database from "better-sqlite3";
import type { SqliteDatabase } from "kysely";

type Statement = ReturnType<SqliteDatabase["prepare"]>;

/** More than all our queries are; lists of other lengths make further ones, and the longest unused goes. */
const MOST = 300;
/** What changes the schema may change what a statement gives. */
const CHANGES_SCHEMA = /^\s*(?:create|alter|drop)\b/i;

/**
 * The database for kysely, which prepares each query anew: here each is prepared once. Nothing of ours reads a
 * statement row by row, so none is still running when it is asked for again.
 */
export function keepStatements(database: Database.Database): SqliteDatabase {
  const kept = new Map<string, Statement>();
  return {
    prepare(query) {
      if (CHANGES_SCHEMA.test(query)) {
        kept.clear();
        return database.prepare(query);
      }
      const statement = kept.get(query) ?? database.prepare(query);
      // The newest at the end: the first is the one that was not used for longest.
      kept.delete(query);
      kept.set(query, statement);
      const [longest = query] = kept.keys();
      if (kept.size > MOST) kept.delete(longest);
      return statement;
    },
    close: () => void database.close(),
  };
}
