import type { Announcement } from "../model/index.ts";
import { type Db, fromJson } from "./rows.ts";

/** Promises of one company that are looked back over; years of them. */
const MOST_PROMISES = 500;

type PromiseRow = Extract<Announcement, { kind: "milestone" | "guidance" }> & {
  itemKey: string;
  outlet: string;
  day: string;
  url?: string;
};

/** What a company promised, newest first, each with its document and that document's day. */
export async function promisesOf(db: Db, company: string): Promise<PromiseRow[]> {
  const rows = await db
    .selectFrom("announcements")
    .innerJoin("documents", "documents.item_key", "announcements.item_key")
    .select(["announcements.body", "announcements.item_key", "documents.outlet", "documents.url"])
    .select((columns) =>
      columns.fn.coalesce("documents.published_at", "documents.day", "documents.seen_at").as("told_at"),
    )
    .where("announcements.company", "=", company)
    .where("announcements.kind", "in", ["milestone", "guidance"])
    .orderBy("told_at", "desc")
    .orderBy("announcements.item_key")
    .orderBy("announcements.position")
    .limit(MOST_PROMISES)
    .execute();
  return rows.map((row) => ({
    ...fromJson<Extract<Announcement, { kind: "milestone" | "guidance" }>>(row.body),
    itemKey: row.item_key,
    outlet: row.outlet,
    day: row.told_at.slice(0, 10),
    ...(row.url && { url: row.url }),
  }));
}
