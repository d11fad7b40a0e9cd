import type { DocumentKind, EventMention, Judgement, Story } from "../model/index.ts";
import { type Db, fromJson, toJson } from "./rows.ts";
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

export const eventsTable = (db: Db) => ({
  /** Replaces what one document tells. */
  async replace(itemKey: string, events: readonly EventMention[]): Promise<void> {
    await db.deleteFrom("events").where("item_key", "=", itemKey).execute();
    if (events.length === 0) return;
    await db
      .insertInto("events")
      .values(
        events.map((event) => ({
          item_key: itemKey,
          position: event.position,
          company: event.company,
          kind: event.kind,
          period: event.period ?? null,
          at: event.at,
          story_id: null,
          body: toJson(event),
        })),
      )
      .execute();
  },

  /** Every event of a company told between two instants, and all of the given period whenever told. */
  async near(company: string, from: string, to: string): Promise<(EventMention & { storyId?: string })[]> {
    const rows = await db
      .selectFrom("events")
      .select(["body", "story_id"])
      .where("company", "=", company)
      .where("at", ">=", from)
      .where("at", "<=", to)
      .orderBy("at")
      .orderBy("item_key")
      .execute();
    return rows.map((row) => ({ ...fromJson<EventMention>(row.body), ...(row.story_id && { storyId: row.story_id }) }));
  },

  async ofPeriod(company: string, period: string): Promise<(EventMention & { storyId?: string })[]> {
    const rows = await db
      .selectFrom("events")
      .select(["body", "story_id"])
      .where("company", "=", company)
      .where("period", "=", period)
      .execute();
    return rows.map((row) => ({ ...fromJson<EventMention>(row.body), ...(row.story_id && { storyId: row.story_id }) }));
  },

  async assign(itemKey: string, position: number, storyId: string): Promise<void> {
    await db
      .updateTable("events")
      .set({ story_id: storyId })
      .where("item_key", "=", itemKey)
      .where("position", "=", position)
      .execute();
  },

  async ofStory(storyId: string): Promise<EventMention[]> {
    const rows = await db
      .selectFrom("events")
      .select("body")
      .where("story_id", "=", storyId)
      .orderBy("at")
      .orderBy("item_key")
      .execute();
    return rows.map((row) => fromJson<EventMention>(row.body));
  },

  /** Stories that a document is in. */
  async storiesOf(itemKey: string): Promise<string[]> {
    const rows = await db
      .selectFrom("events")
      .select("story_id")
      .where("item_key", "=", itemKey)
      .orderBy("position")
      .execute();
    return rows.flatMap((row) => row.story_id ?? []);
  },
});

export const storiesTable = (db: Db) => ({
  async get(id: string): Promise<Story | undefined> {
    const row = await db.selectFrom("stories").selectAll().where("id", "=", id).executeTakeFirst();
    return row && toStory(row);
  },

  /** Opens a story or takes over its new key, subject and period; its version grows so that it is judged again. */
  async save(story: Story, now: string): Promise<void> {
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
      .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
      .execute();
  },

  async mergeInto(id: string, into: string): Promise<void> {
    await db
      .updateTable("stories")
      .set((set) => ({ merged_into: into, judged_version: set.ref("version") }))
      .where("id", "=", id)
      .execute();
  },

  /** Stories changed since they were last judged, longest waiting first. */
  async unjudged(limit: number): Promise<Story[]> {
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
  },

  async saveJudgements(storyId: string, version: number, judgements: readonly Judgement[], now: string): Promise<void> {
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
  },

  async judgements(storyId: string): Promise<Judgement[]> {
    const rows = await db
      .selectFrom("judgements")
      .select("body")
      .where("story_id", "=", storyId)
      .orderBy("rule")
      .execute();
    return rows.map((row) => fromJson<Judgement>(row.body));
  },

  /** Newest first. */
  async ofCompany(company: string, limit: number): Promise<Story[]> {
    const rows = await db
      .selectFrom("stories")
      .selectAll()
      .where("company", "=", company)
      .where("merged_into", "is", null)
      .orderBy("opened_at", "desc")
      .limit(limit)
      .execute();
    return rows.map(toStory);
  },
});
