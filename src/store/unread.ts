import { sql } from "kysely";
import type { SourceDocument } from "../model/index.ts";
import { toDocument } from "./document-rows.ts";
import type { Db } from "./rows.ts";

/** What has a body. In these words, and not as parameters, an engine sees that it is what `documents_older` is over. */
const HAS_BODY = sql<boolean>`(text <> '' or html is not null)`;

/**
 * Documents not read yet, first seen first; then, where `older` says so, those that an older grammar read. What was
 * read and then lost its body to retention keeps the facts that it gave.
 */
export async function unread(db: Db, limit: number, older?: number): Promise<SourceDocument[]> {
  const documents = db.selectFrom("documents").selectAll();
  const fresh = await documents
    .where("grammar", "is", null)
    .orderBy("seen_at")
    .orderBy("item_key")
    .limit(limit)
    .execute();
  if (older === undefined || fresh.length === limit) return fresh.map(toDocument);
  const known = await documents
    .where("grammar", "is not", null)
    .where("grammar", "<", older)
    .where(HAS_BODY)
    .orderBy("grammar")
    .orderBy("seen_at")
    .orderBy("item_key")
    .limit(limit - fresh.length)
    .execute();
  return [...fresh, ...known].map(toDocument);
}

/** Which of the documents are still unread: another process may have read them since they were listed. */
export async function stillUnread(db: Db, keys: readonly string[], grammar: number): Promise<Set<string>> {
  const rows = await db
    .selectFrom("documents")
    .select("item_key")
    .where("item_key", "in", [...keys])
    .where((where) => where.or([where("grammar", "is", null), where("grammar", "<", grammar)]))
    .execute();
  return new Set(rows.map((row) => row.item_key));
}
