import type { AlertView, Delivery, Destination, Receipt, StandingFact } from "../model/index.ts";
import { type Db, fromJson, toJson } from "./rows.ts";
import type { Tables } from "./schema.ts";

/** An alert as stored: what its message says now, and the hash by which a change is noticed. */
export interface StoredAlert {
  id: string;
  storyId: string;
  version: number;
  view: AlertView;
  /** What the newest version rests on: changes are told from it. */
  basis: AlertBasis;
  contentHash: string;
  raisedAt: string;
}

/** The figures that stood and the rules that fired when a version was made. */
export interface AlertBasis {
  facts: Pick<StandingFact, "metric" | "role" | "period" | "value" | "currency" | "precision" | "bound">[];
  fired: string[];
  standing: string;
}

/** What changed in a message when; `loud` changes also got a reply under it. */
export interface AlertChange {
  version: number;
  at: string;
  note: string;
  loud: boolean;
}

const toAlert = (row: Tables["alerts"]): StoredAlert => ({
  id: row.id,
  storyId: row.story_id,
  version: row.version,
  view: fromJson(row.view),
  basis: fromJson(row.basis),
  contentHash: row.content_hash,
  raisedAt: row.raised_at,
});

export const alertsTable = (db: Db) => ({
  async get(id: string): Promise<StoredAlert | undefined> {
    const row = await db.selectFrom("alerts").selectAll().where("id", "=", id).executeTakeFirst();
    return row && toAlert(row);
  },

  async ofStory(storyId: string): Promise<StoredAlert | undefined> {
    const row = await db.selectFrom("alerts").selectAll().where("story_id", "=", storyId).executeTakeFirst();
    return row && toAlert(row);
  },

  /** Newest first. */
  async recent(limit: number): Promise<StoredAlert[]> {
    const rows = await db
      .selectFrom("alerts")
      .selectAll()
      .orderBy("raised_at", "desc")
      .orderBy("id")
      .limit(limit)
      .execute();
    return rows.map(toAlert);
  },

  async save(alert: StoredAlert, now: string): Promise<void> {
    const row = {
      id: alert.id,
      story_id: alert.storyId,
      version: alert.version,
      view: toJson(alert.view),
      basis: toJson(alert.basis),
      content_hash: alert.contentHash,
      updated_at: now,
    };
    await db
      .insertInto("alerts")
      .values({ ...row, raised_at: alert.raisedAt })
      .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
      .execute();
  },

  async noteChange(alertId: string, change: AlertChange): Promise<void> {
    await db
      .insertInto("alert_changes")
      .values({
        alert_id: alertId,
        version: change.version,
        at: change.at,
        note: change.note,
        loud: change.loud ? 1 : 0,
      })
      .execute();
  },

  async changes(alertId: string): Promise<AlertChange[]> {
    const rows = await db
      .selectFrom("alert_changes")
      .selectAll()
      .where("alert_id", "=", alertId)
      .orderBy("version")
      .execute();
    return rows.map(({ version, at, note, loud }) => ({ version, at, note, loud: loud === 1 }));
  },
});

function toDelivery(row: Tables["deliveries"]): Delivery & { note?: string } {
  return {
    id: row.id,
    alertId: row.alert_id,
    destination: { platform: row.platform, channel: row.channel },
    kind: row.kind as Delivery["kind"],
    wanted: row.wanted,
    sent: row.sent,
    state: row.state as Delivery["state"],
    attempts: row.attempts,
    dueAt: row.due_at,
    ...(row.receipt && { receipt: fromJson<Receipt>(row.receipt) }),
    ...(row.reason && { reason: row.reason }),
    ...(row.note && { note: row.note }),
  };
}

export type StoredDelivery = ReturnType<typeof toDelivery>;

const identity = (alertId: string, { platform, channel }: Destination, kind: string, version: number) =>
  kind === "post" ? `${alertId}:${platform}:${channel}` : `${alertId}:${platform}:${channel}:${version}`;

export const deliveriesTable = (db: Db) => ({
  /** Owes the alert's one message to a destination, in its newest version; a second call only raises the version. */
  async owePost(alertId: string, destination: Destination, version: number, dueAt: string): Promise<void> {
    await db
      .insertInto("deliveries")
      .values({
        id: identity(alertId, destination, "post", version),
        alert_id: alertId,
        platform: destination.platform,
        channel: destination.channel,
        kind: "post",
        note: null,
        wanted: version,
        sent: 0,
        state: "queued",
        receipt: null,
        attempts: 0,
        due_at: dueAt,
        reason: null,
        updated_at: dueAt,
      })
      .onConflict((conflict) => conflict.column("id").doNothing())
      .execute();
  },

  /** Every post of the alert is to show `version`; parked ones stay parked. */
  async raiseVersion(alertId: string, version: number, dueAt: string): Promise<void> {
    await db
      .updateTable("deliveries")
      .set({ wanted: version })
      .where("alert_id", "=", alertId)
      .where("kind", "=", "post")
      .execute();
    await db
      .updateTable("deliveries")
      .set({ state: "queued", due_at: dueAt, attempts: 0 })
      .where("alert_id", "=", alertId)
      .where("kind", "=", "post")
      .where("state", "=", "sent")
      .execute();
  },

  /** A line under every message of the alert that was posted or is waiting. */
  async oweReplies(alertId: string, version: number, note: string, dueAt: string): Promise<void> {
    const posts = await db
      .selectFrom("deliveries")
      .selectAll()
      .where("alert_id", "=", alertId)
      .where("kind", "=", "post")
      .where("sent", ">", 0)
      .execute();
    for (const post of posts) {
      await db
        .insertInto("deliveries")
        .values({
          ...post,
          id: identity(alertId, post, "reply", version),
          kind: "reply",
          note,
          wanted: version,
          sent: 0,
          state: post.state === "parked" ? "parked" : "queued",
          attempts: 0,
          due_at: dueAt,
          updated_at: dueAt,
          receipt: null,
        })
        .onConflict((conflict) => conflict.column("id").doNothing())
        .execute();
    }
  },

  /** Deliveries whose time has come, in the order in which they were owed. */
  async due(now: string, limit: number): Promise<StoredDelivery[]> {
    const rows = await db
      .selectFrom("deliveries")
      .selectAll()
      .where("state", "in", ["queued", "unknown"])
      .where("due_at", "<=", now)
      .orderBy("due_at")
      .orderBy("id")
      .limit(limit)
      .execute();
    return rows.map(toDelivery);
  },

  /** When the next delivery is due, however far away; undefined when nothing waits. */
  async nextDue(): Promise<string | undefined> {
    const row = await db
      .selectFrom("deliveries")
      .select("due_at")
      .where("state", "in", ["queued", "unknown"])
      .orderBy("due_at")
      .limit(1)
      .executeTakeFirst();
    return row?.due_at;
  },

  /** The message that a delivery's alert has at its destination, for replies. */
  async postOf(delivery: StoredDelivery): Promise<StoredDelivery | undefined> {
    const row = await db
      .selectFrom("deliveries")
      .selectAll()
      .where("id", "=", identity(delivery.alertId, delivery.destination, "post", 0))
      .executeTakeFirst();
    return row && toDelivery(row);
  },

  async update(
    id: string,
    change: Partial<Pick<Delivery, "state" | "sent" | "receipt" | "attempts" | "dueAt">> & { reason?: string | null },
    now: string,
  ): Promise<void> {
    const { receipt, dueAt, ...plain } = change;
    await db
      .updateTable("deliveries")
      .set({ ...plain, updated_at: now, ...(receipt && { receipt: toJson(receipt) }), ...(dueAt && { due_at: dueAt }) })
      .where("id", "=", id)
      .execute();
  },

  /** What a stopped process was about to send: whether it arrived is not known. */
  async recoverSending(now: string): Promise<number> {
    const done = await db
      .updateTable("deliveries")
      .set({ state: "unknown", due_at: now })
      .where("state", "=", "sending")
      .executeTakeFirst();
    return Number(done.numUpdatedRows);
  },

  async ofAlert(alertId: string): Promise<StoredDelivery[]> {
    const rows = await db.selectFrom("deliveries").selectAll().where("alert_id", "=", alertId).orderBy("id").execute();
    return rows.map(toDelivery);
  },

  async countByState(): Promise<
    { platform: string; channel: string; state: string; count: number; reason?: string }[]
  > {
    const rows = await db
      .selectFrom("deliveries")
      .select(["platform", "channel", "state"])
      .select((select) => [select.fn.countAll<number>().as("count"), select.fn.max("reason").as("reason")])
      .groupBy(["platform", "channel", "state"])
      .execute();
    return rows.map(({ reason, count, ...row }) => ({ ...row, count: Number(count), ...(reason && { reason }) }));
  },
});
