import { bind, type Db, fromJson } from "./rows.ts";

/** Stories that live; those that went into another are not counted. */
async function stories(db: Db): Promise<number> {
  const row = await db
    .selectFrom("stories")
    .select((select) => select.fn.countAll<number | string>().as("count"))
    .where("merged_into", "is", null)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** Why documents were not read, each reason in its own words, with how many documents it stopped. */
async function refusals(db: Db): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom("documents")
    .select("refusals")
    .select((select) => select.fn.countAll<number | string>().as("count"))
    .where("refusals", "<>", "[]")
    .groupBy("refusals")
    .execute();
  const counts = new Map<string, number>();
  for (const { refusals: written, count } of rows)
    for (const reason of fromJson<string[]>(written)) counts.set(reason, (counts.get(reason) ?? 0) + Number(count));
  return counts;
}

/** When the longest waiting message of a platform and state was owed. */
async function oldestWaiting(db: Db): Promise<{ platform: string; state: string; owedAt: string }[]> {
  const rows = await db
    .selectFrom("deliveries")
    .select(["platform", "state"])
    .select((select) => select.fn.min("owed_at").as("owed_at"))
    .where("state", "in", ["queued", "sending", "unknown", "parked"])
    .groupBy(["platform", "state"])
    .execute();
  return rows.map(({ owed_at, ...row }) => ({ ...row, owedAt: owed_at }));
}

/** What the status port counts. */
export const countsTable = (db: Db) => bind(db, { stories, refusals, oldestWaiting });
