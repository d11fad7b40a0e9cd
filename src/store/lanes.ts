import type { Delivery, Receipt } from "../model/index.ts";
import { type Db, fromJson } from "./rows.ts";
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

/** New messages that were tried in vain and wait for their next try: later ones of their lanes wait behind them. */
export async function blocking(db: Db, now: string, patience: number): Promise<StoredDelivery[]> {
  const rows = await db
    .selectFrom("deliveries")
    .selectAll()
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
  const done = await db
    .updateTable("deliveries")
    .set({ state: "sending", updated_at: now })
    .where("id", "=", id)
    .where("state", "in", ["queued", "unknown", "parked"])
    .executeTakeFirst();
  return Number(done.numUpdatedRows) === 1;
}
