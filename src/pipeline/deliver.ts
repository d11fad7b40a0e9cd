import type { OpenChannel, Reply, Sent } from "../kit/index.ts";
import type { Destination } from "../model/index.ts";
import type { ParkedPlace, StoredDelivery } from "../store/index.ts";
import { gatherBurst } from "./burst.ts";
import { forPlace } from "./compose.ts";
import { isFirst, type LaneWork, laneOf, lanesDue, nameOf } from "./lanes.ts";
import { laneLease } from "./leases.ts";
import { park } from "./park.ts";
import type { Moved, Parts } from "./parts.ts";

/** 4 s, 8 s, … to a minute where the platform names no time: only the first of a lane is tried, so a minute is polite. */
const backoffMs = (attempts: number): number => Math.min(60_000, 2_000 * 2 ** Math.min(attempts, 12));

/** The same for every try of one message; a reply's carries its version. */
const keyOf = (delivery: StoredDelivery): string => (delivery.kind === "reply" ? `${delivery.id}#reply` : delivery.id);

type Alert = NonNullable<Awaited<ReturnType<Parts["store"]["alerts"]["get"]>>>;

async function sendReply(parts: Parts, channel: OpenChannel, delivery: StoredDelivery, alert: Alert): Promise<Sent> {
  const view = forPlace(alert.view, delivery.speaks);
  const inDoubt = delivery.state === "unknown";
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
    inDoubt,
  );
  // Nothing to hang a correction under: it is said anew, with the whole message.
  return sent.outcome === "lost"
    ? channel.post(delivery.destination, view, `${keyOf(delivery)}@${alert.version}`, inDoubt)
    : sent;
}

async function send(parts: Parts, channel: OpenChannel, delivery: StoredDelivery, alert: Alert): Promise<Sent> {
  if (delivery.kind === "reply") return sendReply(parts, channel, delivery, alert);
  const view = forPlace(alert.view, delivery.speaks);
  const inDoubt = delivery.state === "unknown";
  if (!delivery.receipt) return channel.post(delivery.destination, view, keyOf(delivery), inDoubt);
  const edited = await channel.edit(delivery.receipt, view);
  // A message that somebody deleted or that may no longer be edited is said anew, once for this version.
  return edited.outcome === "lost"
    ? channel.post(delivery.destination, view, `${keyOf(delivery)}@${alert.version}`, inDoubt)
    : edited;
}

async function sendNotice(channel: OpenChannel, delivery: StoredDelivery): Promise<Sent> {
  if (!channel.say) return { outcome: "parked", reason: `${channel.platform} has no messages that are no alerts` };
  return channel.say(
    delivery.destination,
    JSON.parse(delivery.note ?? "{}") as Reply,
    keyOf(delivery),
    delivery.state === "unknown",
  );
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
    case "unknown": {
      const state = sent.outcome === "retry" ? "queued" : "unknown";
      const wait = (sent.outcome === "retry" && sent.afterMs) || backoffMs(attempts);
      return deliveries.update(delivery.id, { state, attempts, dueAt: later(wait), reason: sent.reason }, at);
    }
    case "parked":
      if (!sent.onlyThis) await park(parts, delivery, sent.reason, now);
      else parts.log.warn("message refused", { destination: laneOf(delivery), reason: sent.reason });
      return deliveries.update(delivery.id, { state: "parked", attempts, reason: sent.reason }, at);
    case "lost":
      return deliveries.update(delivery.id, { state: "parked", attempts, reason: sent.reason }, at);
  }
}

async function deliverOne(
  parts: Parts,
  channel: OpenChannel,
  delivery: StoredDelivery,
  now: Date,
): Promise<Sent["outcome"] | undefined> {
  const alert = delivery.kind === "notice" ? undefined : await parts.store.alerts.get(delivery.alertId);
  if (delivery.kind !== "notice" && !alert) return undefined;
  if (!(await parts.store.deliveries.claim(delivery.id, now.toISOString()))) return undefined;
  let sent: Sent;
  try {
    sent = alert ? await send(parts, channel, delivery, alert) : await sendNotice(channel, delivery);
  } catch (error) {
    sent = { outcome: "unknown", reason: `the channel failed: ${String(error)}` };
  }
  await record(parts, delivery, alert?.version ?? 1, sent, now);
  return sent.outcome;
}

/** Destinations that a pass is sending to right now: the next pass leaves them alone. */
export type BusyLanes = Set<string>;

/** Sends a lane's messages in their order; after a new one that must wait no newer one goes ahead of it. */
async function runLane(parts: Parts, deliveries: readonly StoredDelivery[], now: Date): Promise<Moved> {
  let moved = 0;
  let stopped = false;
  for (const delivery of await gatherBurst(parts, deliveries, now)) {
    const channel = parts.channels.get(delivery.destination.platform);
    if (!channel || (stopped && isFirst(delivery))) continue;
    const outcome = await deliverOne(parts, channel, delivery, now);
    if (outcome) moved++;
    if (outcome === "parked" && (await parts.store.parked.of(delivery.destination))) return moved;
    if ((outcome === "retry" || outcome === "unknown") && isFirst(delivery)) stopped = true;
  }
  return moved;
}

/** A parked destination gets one message a day, to see whether it takes messages again; the others wait with it. */
async function tryParked(parts: Parts, place: ParkedPlace, waiting: readonly StoredDelivery[], now: Date) {
  const at = now.toISOString();
  const channel = parts.channels.get(place.platform);
  if (place.dueAt > at || !channel) {
    await parts.store.parked.hold(place, at);
    return 0;
  }
  const first = waiting.find(({ attempts }) => attempts > 0) ?? (await parts.store.parked.oldest(place)) ?? waiting[0];
  const outcome = first && (await deliverOne(parts, channel, first, now));
  if (outcome === "sent") {
    parts.log.info("destination takes messages again", { destination: nameOf(place) });
    await parts.store.transaction((tables) => tables.parked.free(place, at));
  }
  return outcome ? 1 : 0;
}

/** What is due at one destination now that it is ours: another process may just have sent what was listed. */
async function dueHere(parts: Parts, place: Destination, now: Date): Promise<LaneWork> {
  await parts.store.deliveries.recoverLane(place, now.toISOString());
  return (await lanesDue(parts, now, place)).get(nameOf(place)) ?? { place, waiting: [] };
}

async function runHere(parts: Parts, listed: LaneWork, now: Date): Promise<Moved> {
  const { parked, waiting } = parts.store.isShared ? await dueHere(parts, listed.place, now) : listed;
  return parked ? tryParked(parts, parked, waiting, now) : runLane(parts, waiting, now);
}

/**
 * Deliveries due → messages. A lane per destination keeps their order, and a slow one delays nobody else:
 * with the same `busy` passes may overlap, and so may those of other processes.
 */
export async function deliver(parts: Parts, now: Date, busy: BusyLanes = new Set()): Promise<Moved> {
  const { isShared, leases, deliveries } = parts.store;
  // While nobody sends, what is marked as being sent was left so by a store that failed: it may have arrived.
  if (!isShared && busy.size === 0) await deliveries.recoverSending(now.toISOString());
  const lanes = [...(await lanesDue(parts, now))].filter(([name]) => !busy.has(name));
  const free = await leases.take(lanes.map(([, { place }]) => laneLease(place)));
  const run = async ([name, lane]: (typeof lanes)[number]): Promise<Moved> => {
    const lease = laneLease(lane.place);
    if (!free.has(lease)) return 0;
    busy.add(name);
    try {
      return await runHere(parts, lane, now);
    } finally {
      busy.delete(name);
      await leases.give([lease]);
    }
  };
  const moved = await Promise.all(lanes.map(run));
  return moved.reduce((sum, count) => sum + count, 0);
}
