import type { OpenChannel, Reply, Sent } from "../kit/index.ts";
import type { StoredDelivery } from "../store/index.ts";
import { gatherBurst } from "./burst.ts";
import { forPlace } from "./compose.ts";
import type { Moved, Parts } from "./parts.ts";

const BATCH = 500;

/** 2 s, 4 s, … to ten minutes where the platform names no time. */
const backoffMs = (attempts: number): number => Math.min(600_000, 2_000 * 2 ** Math.min(attempts, 12));

/** The same for every try of one message; a reply's carries its version. */
const keyOf = (delivery: StoredDelivery): string => (delivery.kind === "reply" ? `${delivery.id}#reply` : delivery.id);

type Alert = NonNullable<Awaited<ReturnType<Parts["store"]["alerts"]["get"]>>>;

async function sendReply(parts: Parts, channel: OpenChannel, delivery: StoredDelivery, alert: Alert): Promise<Sent> {
  const view = forPlace(alert.view, delivery.speaks);
  const post = await parts.store.deliveries.postOf(delivery);
  if (!post?.receipt) return { outcome: "retry", reason: "the message to reply to is not posted yet", afterMs: 1_000 };
  const { thread } = await parts.store.settings.place(delivery.destination);
  // The place asked for edits alone: the change stands in the message.
  if (thread === "edit") return { outcome: "sent", receipt: post.receipt };
  const sent = await channel.reply(
    post.receipt,
    view,
    delivery.note ?? "",
    keyOf(delivery),
    thread === "reply" ? "thread" : "channel",
  );
  // Nothing to hang a correction under: it is said anew, with the whole message.
  return sent.outcome === "lost"
    ? channel.post(delivery.destination, view, `${keyOf(delivery)}@${alert.version}`)
    : sent;
}

async function send(parts: Parts, channel: OpenChannel, delivery: StoredDelivery, alert: Alert): Promise<Sent> {
  if (delivery.kind === "reply") return sendReply(parts, channel, delivery, alert);
  const view = forPlace(alert.view, delivery.speaks);
  if (!delivery.receipt) return channel.post(delivery.destination, view, keyOf(delivery));
  const edited = await channel.edit(delivery.receipt, view);
  // A message that somebody deleted or that may no longer be edited is said anew, once for this version.
  return edited.outcome === "lost"
    ? channel.post(delivery.destination, view, `${keyOf(delivery)}@${alert.version}`)
    : edited;
}

async function sendNotice(channel: OpenChannel, delivery: StoredDelivery): Promise<Sent> {
  if (!channel.say) return { outcome: "parked", reason: `${channel.platform} has no messages that are no alerts` };
  return channel.say(delivery.destination, JSON.parse(delivery.note ?? "{}") as Reply, keyOf(delivery));
}

async function record(parts: Parts, delivery: StoredDelivery, version: number, sent: Sent, now: Date): Promise<void> {
  const at = now.toISOString();
  const attempts = delivery.attempts + 1;
  const later = (ms: number) => new Date(now.getTime() + ms).toISOString();
  const { deliveries } = parts.store;
  switch (sent.outcome) {
    case "sent":
      return deliveries.finish(delivery.id, version, sent.receipt, at);
    case "retry":
      return deliveries.update(
        delivery.id,
        { state: "queued", attempts, dueAt: later(sent.afterMs ?? backoffMs(attempts)), reason: sent.reason },
        at,
      );
    case "unknown":
      return deliveries.update(
        delivery.id,
        { state: "unknown", attempts, dueAt: later(backoffMs(attempts)), reason: sent.reason },
        at,
      );
    case "lost":
      return deliveries.update(delivery.id, { state: "parked", attempts, reason: sent.reason }, at);
    case "parked":
      parts.log.warn("delivery parked", {
        destination: `${delivery.destination.platform}:${delivery.destination.channel}`,
        reason: sent.reason,
      });
      return deliveries.update(delivery.id, { state: "parked", attempts, reason: sent.reason }, at);
  }
}

async function deliverOne(parts: Parts, channel: OpenChannel, delivery: StoredDelivery, now: Date): Promise<void> {
  const alert = delivery.kind === "notice" ? undefined : await parts.store.alerts.get(delivery.alertId);
  if (delivery.kind !== "notice" && !alert) return;
  await parts.store.deliveries.update(delivery.id, { state: "sending" }, now.toISOString());
  let sent: Sent;
  try {
    sent = alert ? await send(parts, channel, delivery, alert) : await sendNotice(channel, delivery);
  } catch (error) {
    sent = { outcome: "unknown", reason: `the channel failed: ${String(error)}` };
  }
  await record(parts, delivery, alert?.version ?? 1, sent, now);
}

const laneOf = ({ destination }: StoredDelivery): string => `${destination.platform}:${destination.channel}`;

/** Destinations that a pass is sending to right now: the next pass leaves them alone. */
export type BusyLanes = Set<string>;

/**
 * Deliveries due → messages. A lane per destination keeps their order, and a slow one delays nobody else:
 * with the same `busy` passes may overlap.
 */
export async function deliver(parts: Parts, now: Date, busy: BusyLanes = new Set()): Promise<Moved> {
  const due = await parts.store.deliveries.due(now.toISOString(), BATCH);
  const lanes = Map.groupBy(
    due.filter((delivery) => !busy.has(laneOf(delivery))),
    laneOf,
  );
  let moved = 0;
  const run = async ([lane, deliveries]: [string, StoredDelivery[]]): Promise<void> => {
    busy.add(lane);
    try {
      for (const delivery of await gatherBurst(parts, deliveries, now)) {
        const channel = parts.channels.get(delivery.destination.platform);
        if (!channel) continue;
        await deliverOne(parts, channel, delivery, now);
        moved++;
      }
    } finally {
      busy.delete(lane);
    }
  };
  await Promise.all([...lanes].map(run));
  return moved;
}
