import type { ReportDate, SourceDocument, Trust } from "../model/index.ts";
import { bind, type Db, fromJson } from "./rows.ts";

type Told = Pick<SourceDocument, "outlet" | "url" | "trust" | "seenAt">;

/** Days named for reports in documents seen since an instant, with the document that says so; the earliest seen first. */
async function reportDates(db: Db, since: string): Promise<(ReportDate & Told)[]> {
  const rows = await db
    .selectFrom("announcements")
    .innerJoin("documents", "documents.item_key", "announcements.item_key")
    .select(["announcements.body", "documents.outlet", "documents.url", "documents.trust", "documents.seen_at"])
    .where("announcements.kind", "=", "report_date")
    .where("documents.seen_at", ">=", since)
    .orderBy("documents.seen_at")
    .orderBy("announcements.item_key")
    .orderBy("announcements.position")
    .execute();
  return rows.map((row) => ({
    ...fromJson<ReportDate>(row.body),
    outlet: row.outlet,
    trust: row.trust as Trust,
    seenAt: row.seen_at,
    ...(row.url && { url: row.url }),
  }));
}

/** What documents announce, for questions that no story answers. */
export const announcementsTable = (db: Db) => bind(db, { reportDates });
