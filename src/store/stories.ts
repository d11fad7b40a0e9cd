import type { DocumentKind, Judgement, Story } from "../model/index.ts";
import { bind, type Db, fromJson, toJson } from "./rows.ts";
import type { Tables } from "./schema.ts";

export function toStory(row: Tables["stories"]): Story {
  return {
    id: row.id,
    key: row.key,
    company: row.company,
    kind: row.kind as DocumentKind,
    openedAt: row.opened_at,
    version: row.version,
    backlog: row.backlog === 1,
    ...(row.period && { period: row.period }),
    ...(row.subject && { subject: row.subject }),
  };
}

async function get(db: Db, id: string): Promise<Story | undefined> {
  const row = await db.selectFrom("stories").selectAll().where("id", "=", id).executeTakeFirst();
  return row && toStory(row);
}

/** Opens a story or takes over its new key, subject and period; its version grows so that it is judged again. */
async function save(db: Db, story: Story, now: string): Promise<void> {
  const row = {
    id: story.id,
    key: story.key,
    company: story.company,
    kind: story.kind,
    period: story.period ?? null,
    subject: story.subject ?? null,
    opened_at: story.openedAt,
    updated_at: now,
    version: story.version,
    backlog: story.backlog ? 1 : 0,
  };
  await db
    .insertInto("stories")
    .values({ ...row, judged_version: 0, merged_into: null })
    .onConflict((conflict) => conflict.column("id").doUpdateSet({ ...row, merged_into: null }))
    .execute();
}

/** Has the story judged again. */
async function touch(db: Db, id: string, now: string): Promise<void> {
  await db
    .updateTable("stories")
    .set((set) => ({ version: set("version", "+", 1), updated_at: now }))
    .where("id", "=", id)
    .execute();
}

/**
 * Has stories judged again of which some rule could not tell, opened behind `after` and not before `since` unless
 * they have a message: what is older than they came late and may be the fact that was missing.
 */
async function judgeUnknown(
  db: Db,
  { company, after, since }: { company: string; after: string; since: string },
  now: string,
): Promise<void> {
  await db
    .updateTable("stories")
    .set((set) => ({ version: set("version", "+", 1), updated_at: now }))
    .where("company", "=", company)
    .where("opened_at", ">", after)
    .where("merged_into", "is", null)
    .where((where) =>
      where.exists(
        where
          .selectFrom("judgements")
          .select("judgements.rule")
          .whereRef("judgements.story_id", "=", "stories.id")
          .where("judgements.outcome", "=", "unknown"),
      ),
    )
    .where((where) =>
      where.or([
        where("opened_at", ">=", since),
        where.exists(where.selectFrom("alerts").select("alerts.id").whereRef("alerts.story_id", "=", "stories.id")),
      ]),
    )
    .execute();
}

async function mergeInto(db: Db, id: string, into: string): Promise<void> {
  await db
    .updateTable("stories")
    .set((set) => ({ merged_into: into, judged_version: set.ref("version") }))
    .where("id", "=", id)
    .execute();
}

/** Stories that live on in this one. */
async function mergedInto(db: Db, id: string): Promise<string[]> {
  const rows = await db.selectFrom("stories").select("id").where("merged_into", "=", id).orderBy("id").execute();
  return rows.map((row) => row.id);
}

/** The story that this one lives on in, if it was merged. */
async function livesIn(db: Db, id: string): Promise<string | undefined> {
  const row = await db.selectFrom("stories").select("merged_into").where("id", "=", id).executeTakeFirst();
  return row?.merged_into ?? undefined;
}

/** Stories changed since they were last judged, longest waiting first. */
async function unjudged(db: Db, limit: number): Promise<Story[]> {
  const rows = await db
    .selectFrom("stories")
    .selectAll()
    .whereRef("judged_version", "<", "version")
    .where("merged_into", "is", null)
    .orderBy("updated_at")
    .orderBy("id")
    .limit(limit)
    .execute();
  return rows.map(toStory);
}

/** The story as it is now where it is still to be judged: another process may have judged it since it was listed. */
async function stillUnjudged(db: Db, id: string): Promise<Story | undefined> {
  const row = await db
    .selectFrom("stories")
    .selectAll()
    .where("id", "=", id)
    .whereRef("judged_version", "<", "version")
    .where("merged_into", "is", null)
    .executeTakeFirst();
  return row && toStory(row);
}

async function saveJudgements(
  db: Db,
  storyId: string,
  version: number,
  judgements: readonly Judgement[],
  now: string,
): Promise<void> {
  await db.deleteFrom("judgements").where("story_id", "=", storyId).execute();
  if (judgements.length) {
    await db
      .insertInto("judgements")
      .values(
        judgements.map((judgement) => ({
          story_id: storyId,
          rule: judgement.rule,
          outcome: judgement.outcome,
          severity: judgement.severity,
          body: toJson(judgement),
          judged_at: now,
        })),
      )
      .execute();
  }
  await db.updateTable("stories").set({ judged_version: version }).where("id", "=", storyId).execute();
}

async function judgements(db: Db, storyId: string): Promise<Judgement[]> {
  const rows = await db
    .selectFrom("judgements")
    .select("body")
    .where("story_id", "=", storyId)
    .orderBy("rule")
    .execute();
  return rows.map((row) => fromJson<Judgement>(row.body));
}

/** Stories since an instant of which one of the rules said yes, by what it said; merged ones speak through another. */
async function fired(
  db: Db,
  rules: readonly string[],
  since: string,
): Promise<{ storyId: string; openedAt: string; judgement: Judgement }[]> {
  const rows = await db
    .selectFrom("stories")
    .innerJoin("judgements", "judgements.story_id", "stories.id")
    .select(["stories.id", "stories.opened_at", "judgements.body"])
    .where("stories.opened_at", ">=", since)
    .where("stories.merged_into", "is", null)
    .where("judgements.outcome", "=", "fires")
    .where("judgements.rule", "in", [...rules])
    .orderBy("stories.opened_at")
    .execute();
  return rows.map((row) => ({ storyId: row.id, openedAt: row.opened_at, judgement: fromJson<Judgement>(row.body) }));
}

/** Newest first. */
async function ofCompany(db: Db, company: string, limit: number): Promise<Story[]> {
  const rows = await db
    .selectFrom("stories")
    .selectAll()
    .where("company", "=", company)
    .where("merged_into", "is", null)
    .orderBy("opened_at", "desc")
    .limit(limit)
    .execute();
  return rows.map(toStory);
}

export const storiesTable = (db: Db) =>
  bind(db, {
    get,
    save,
    touch,
    judgeUnknown,
    mergeInto,
    mergedInto,
    livesIn,
    unjudged,
    stillUnjudged,
    saveJudgements,
    judgements,
    fired,
    ofCompany,
  });
