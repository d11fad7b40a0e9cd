import type { Delivery, Destination, Receipt } from "../model/index.ts";
import {
  atPlace,
  blocking,
  claim,
  clockSetBack,
  recoverLane,
  type StoredDelivery,
  sendingPlaces,
  toDelivery,
} from "./lanes.ts";
import { bind, type Db, toJson } from "./rows.ts";

export type { StoredDelivery } from "./lanes.ts";

const identity = (alertId: string, { platform, channel }: Destination, kind: string, version: number) =>
  kind === "post" ? `${alertId}:${platform}:${channel}` : `${alertId}:${platform}:${channel}:${version}`;

/** Owes the alert's one message to a destination, in its newest version; a second call only takes over the rules that speak there. */
async function owePost(
  db: Db,
  alertId: string,
  destination: Destination,
  version: number,
  dueAt: string,
  speaks?: readonly string[],
): Promise<void> {
  const heard = speaks ? toJson(speaks) : null;
  await db
    .insertInto("deliveries")
    .values({
      id: identity(alertId, destination, "post", version),
      alert_id: alertId,
      platform: destination.platform,
      channel: destination.channel,
      kind: "post",
      note: null,
      speaks: heard,
      wanted: version,
      sent: 0,
      state: "queued",
      receipt: null,
      attempts: 0,
      due_at: dueAt,
      reason: null,
      updated_at: dueAt,
      owed_at: dueAt,
    })
    .onConflict((conflict) => conflict.column("id").doUpdateSet({ speaks: heard }))
    .execute();
}

/** A message that is no alert, as `OpenChannel.say` takes it; the same id is owed once. */
async function oweNotice(
  db: Db,
  noticeId: string,
  destination: Destination,
  reply: unknown,
  dueAt: string,
): Promise<void> {
  await db
    .insertInto("deliveries")
    .values({
      id: identity(noticeId, destination, "post", 0),
      alert_id: noticeId,
      platform: destination.platform,
      channel: destination.channel,
      kind: "notice",
      note: toJson(reply),
      speaks: null,
      wanted: 1,
      sent: 0,
      state: "queued",
      receipt: null,
      attempts: 0,
      due_at: dueAt,
      reason: null,
      updated_at: dueAt,
      owed_at: dueAt,
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
}

/** Every post of the alert is to show `version`; parked ones stay parked, listed ones are posted on their own when it is loud. */
async function raiseVersion(db: Db, alertId: string, version: number, dueAt: string, loud: boolean): Promise<void> {
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
    .where("state", "in", loud ? ["sent", "listed"] : ["sent"])
    .execute();
}

/** A line under every message of the alert that was posted or is waiting. */
async function oweReplies(db: Db, alertId: string, version: number, note: string, dueAt: string): Promise<void> {
  const posts = await db
    .selectFrom("deliveries")
    .selectAll()
    .where("alert_id", "=", alertId)
    .where("kind", "=", "post")
    .where("sent", ">", 0)
    .where("receipt", "is not", null)
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
        owed_at: dueAt,
        receipt: null,
      })
      .onConflict((conflict) => conflict.column("id").doNothing())
      .execute();
  }
}

/** Deliveries whose time has come: new messages, then edits and replies, each in the order in which they were owed. */
async function due(db: Db, now: string, limit: number, only?: Destination): Promise<StoredDelivery[]> {
  const rows = await atPlace(db, only)
    .where("state", "in", ["queued", "unknown"])
    .where("due_at", "<=", now)
    // What is not told yet goes before what is only edited: where a platform takes few edits, they are many.
    .orderBy((order) =>
      order
        .case()
        .when(order.and([order("sent", "=", 0), order("kind", "<>", "reply")]))
        .then(0)
        .else(1)
        .end(),
    )
    .orderBy("owed_at")
    .orderBy("id")
    .limit(limit)
    .execute();
  return rows.map(toDelivery);
}

/** How many messages of a place were owed after an instant and are posted. */
async function postedSince(db: Db, { platform, channel }: Destination, since: string): Promise<number> {
  const row = await db
    .selectFrom("deliveries")
    .select((select) => select.fn.countAll<number | string>().as("count"))
    .where("platform", "=", platform)
    .where("channel", "=", channel)
    .where("kind", "=", "post")
    .where("receipt", "is not", null)
    .where("owed_at", ">", since)
    .executeTakeFirst();
  return Number(row?.count ?? 0);
}

/** When the next delivery is due, however far away; undefined when nothing waits. */
async function nextDue(db: Db): Promise<string | undefined> {
  const row = await db
    .selectFrom("deliveries")
    .select("due_at")
    .where("state", "in", ["queued", "unknown"])
    .orderBy("due_at")
    .limit(1)
    .executeTakeFirst();
  return row?.due_at;
}

/** The message that a delivery's alert has at its destination, for replies. */
async function postOf(db: Db, delivery: StoredDelivery): Promise<StoredDelivery | undefined> {
  const row = await db
    .selectFrom("deliveries")
    .selectAll()
    .where("id", "=", identity(delivery.alertId, delivery.destination, "post", 0))
    .executeTakeFirst();
  return row && toDelivery(row);
}

async function update(
  db: Db,
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
}

/** Sent in `version`; stays queued when a newer version was raised meanwhile. */
async function finish(db: Db, id: string, version: number, receipt: Receipt, now: string): Promise<void> {
  await db
    .updateTable("deliveries")
    .set({ sent: version, receipt: toJson(receipt), attempts: 0, reason: null, updated_at: now, state: "sent" })
    .where("id", "=", id)
    .execute();
  await db
    .updateTable("deliveries")
    .set({ state: "queued", due_at: now })
    .where("id", "=", id)
    .whereRef("wanted", ">", "sent")
    .where("kind", "=", "post")
    .execute();
}

/** What a stopped process was about to send: whether it arrived is not known. */
async function recoverSending(db: Db, now: string): Promise<number> {
  const done = await db
    .updateTable("deliveries")
    .set({ state: "unknown", due_at: now })
    .where("state", "=", "sending")
    .executeTakeFirst();
  return Number(done.numUpdatedRows);
}

async function ofAlert(db: Db, alertId: string): Promise<StoredDelivery[]> {
  const rows = await db.selectFrom("deliveries").selectAll().where("alert_id", "=", alertId).orderBy("id").execute();
  return rows.map(toDelivery);
}

/** The alert of a message, by the id that its platform gave it; `message` is a number or two with a dot. */
async function alertOfMessage(db: Db, channel: string, message: string): Promise<string | undefined> {
  const row = await db
    .selectFrom("deliveries")
    .select("alert_id")
    .where("receipt", "like", `%${toJson(message)}%`)
    .where("receipt", "like", `%${toJson(channel)}%`)
    .executeTakeFirst();
  return row?.alert_id;
}

async function countByState(
  db: Db,
): Promise<{ platform: string; channel: string; state: string; count: number; reason?: string }[]> {
  const rows = await db
    .selectFrom("deliveries")
    .select(["platform", "channel", "state"])
    .select((select) => [select.fn.countAll<number | string>().as("count"), select.fn.max("reason").as("reason")])
    .groupBy(["platform", "channel", "state"])
    .execute();
  return rows.map(({ reason, count, ...row }) => ({ ...row, count: Number(count), ...(reason && { reason }) }));
}

export const deliveriesTable = (db: Db) =>
  bind(db, {
    owePost,
    oweNotice,
    raiseVersion,
    oweReplies,
    due,
    blocking,
    clockSetBack,
    claim,
    nextDue,
    postedSince,
    postOf,
    update,
    finish,
    recoverSending,
    recoverLane,
    sendingPlaces,
    ofAlert,
    alertOfMessage,
    countByState,
  });
