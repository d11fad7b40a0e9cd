import type { Delivery, Destination, Receipt } from "../model/index.ts";
import { type Db, fromJson, locksRows } from "./rows.ts";
import type { Tables } from "./schema.ts";

export function toDelivery(row: Tables["deliveries"]): Delivery & { owedAt: string; note?: string; speaks?: string[] } {
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
    owedAt: row.owed_at,
    ...(row.receipt && { receipt: fromJson<Receipt>(row.receipt) }),
    ...(row.reason && { reason: row.reason }),
    ...(row.note && { note: row.note }),
    ...(row.speaks && { speaks: fromJson<string[]>(row.speaks) }),
  };
}

export type StoredDelivery = ReturnType<typeof toDelivery>;

/** Whole deliveries, of one destination or of all. */
export function atPlace(db: Db, only?: Destination) {
  const all = db.selectFrom("deliveries").selectAll();
  return only ? all.where("platform", "=", only.platform).where("channel", "=", only.channel) : all;
}

/** New messages that were tried in vain and wait for their next try: later ones of their lanes wait behind them. */
export async function blocking(db: Db, now: string, patience: number, only?: Destination): Promise<StoredDelivery[]> {
  const rows = await atPlace(db, only)
    .where("state", "in", ["queued", "unknown"])
    .where("due_at", ">", now)
    .where("kind", "in", ["post", "notice"])
    .where("sent", "=", 0)
    .where("attempts", ">", 0)
    .where("attempts", "<", patience)
    .execute();
  return rows.map(toDelivery);
}

/** After the clock was set back from `before`: what was due by it stays due. Returns how many. */
export async function clockSetBack(db: Db, before: string, now: string): Promise<number> {
  const done = await db
    .updateTable("deliveries")
    .set({ due_at: now })
    .where("state", "in", ["queued", "unknown"])
    .where("due_at", ">", now)
    .where((where) => where.or([where("due_at", "<=", before), where("attempts", ">", 0)]))
    .executeTakeFirst();
  return Number(done.numUpdatedRows);
}

/** Takes a delivery for sending; false where another pass has it or has sent it meanwhile. */
export async function claim(db: Db, id: string, now: string): Promise<boolean> {
  const free = db
    .selectFrom("deliveries")
    .select("id")
    .where("id", "=", id)
    .where("state", "in", ["queued", "unknown", "parked"])
    .$if(locksRows(db), (query) => query.forUpdate().skipLocked());
  const done = await db
    .updateTable("deliveries")
    .set({ state: "sending", updated_at: now })
    .where("id", "in", free)
    .executeTakeFirst();
  return Number(done.numUpdatedRows) === 1;
}

/** Destinations with a message that was about to be sent: by a process that is at it, or by one that is gone. */
export async function sendingPlaces(db: Db): Promise<Destination[]> {
  return db
    .selectFrom("deliveries")
    .select(["platform", "channel"])
    .distinct()
    .where("state", "=", "sending")
    .execute();
}

/** The last request of a process that died may still be under way: what it sent is looked for after this. */
const LAST_REQUEST_MS = 10_000;

/** For whoever holds the lane alone: what a process that is gone was about to send. Later messages wait behind it. */
export async function recoverLane(db: Db, { platform, channel }: Destination, now: string): Promise<void> {
  await db
    .updateTable("deliveries")
    .set((set) => ({
      state: "unknown",
      attempts: set("attempts", "+", 1),
      due_at: new Date(Date.parse(now) + LAST_REQUEST_MS).toISOString(),
    }))
    .where("state", "=", "sending")
    .where("platform", "=", platform)
    .where("channel", "=", channel)
    .execute();
}
