import type { StoredDelivery } from "../store/index.ts";
import type { Parts } from "./parts.ts";
import { burstReply, MOST_IN_A_LIST } from "./remind.ts";

/** More new stories than this for one place at one moment, or within a minute, become one message with a list. */
const MOST_AT_ONCE = 5;
const MINUTE_MS = 60_000;
/** A single story too many in its minute waits for company, or for the minute to pass. */
const HOLD_MS = 10_000;

const isNew = ({ kind, state, sent, attempts }: StoredDelivery): boolean =>
  kind === "post" && state === "queued" && sent === 0 && attempts === 0;

/** Stories that came one by one while the platform was away are no crowd: each keeps its message. */
const MOMENT_MS = 10_000;

const atOnce = (one: StoredDelivery, other: StoredDelivery): boolean =>
  Math.abs(Date.parse(one.owedAt) - Date.parse(other.owedAt)) <= MOMENT_MS;

/** New stories of the last minute where the place had its fill in it already; none where there is room. */
async function tooMany({ store }: Parts, lane: readonly StoredDelivery[], now: Date): Promise<StoredDelivery[]> {
  const since = new Date(now.getTime() - MINUTE_MS).toISOString();
  const recent = lane.filter((delivery) => isNew(delivery) && delivery.owedAt > since);
  const [first] = recent;
  if (!first) return [];
  const posted = await store.deliveries.postedSince(first.destination, since);
  return recent.length + posted > MOST_AT_ONCE ? recent : [];
}

/** The new stories that are to be told in a list: those of one moment, or those over the fill of a minute. */
async function crowdIn(parts: Parts, lane: readonly StoredDelivery[], now: Date): Promise<StoredDelivery[]> {
  const [first] = lane.filter(isNew);
  const atOne = lane.filter((delivery) => isNew(delivery) && first !== undefined && atOnce(first, delivery));
  return atOne.length > MOST_AT_ONCE ? atOne : tooMany(parts, lane, now);
}

/**
 * Takes a crowd of new stories out of a lane and owes one list in their stead, in one transaction: nothing is
 * dropped, each stays reachable by its id, and a later correction of one of them is posted on its own.
 * Returns what is to be sent now.
 */
export async function gatherBurst(parts: Parts, lane: readonly StoredDelivery[], now: Date): Promise<StoredDelivery[]> {
  const crowd = await crowdIn(parts, lane, now);
  const [first] = crowd;
  if (!first) return [...lane];
  const at = now.toISOString();
  if (crowd.length === 1) {
    const dueAt = new Date(now.getTime() + HOLD_MS).toISOString();
    await parts.store.deliveries.update(first.id, { state: "queued", dueAt }, at);
    return lane.filter((delivery) => delivery !== first);
  }
  await parts.store.transaction(async (tables) => {
    const alerts = (await Promise.all(crowd.map(({ alertId }) => tables.alerts.get(alertId)))).filter(
      (alert) => alert !== undefined,
    );
    for (let from = 0; from < alerts.length; from += MOST_IN_A_LIST) {
      const part = alerts.slice(from, from + MOST_IN_A_LIST);
      const id = `burst:${part[0]?.id ?? ""}:${at}`;
      await tables.deliveries.oweNotice(id, first.destination, burstReply(part), at);
    }
    for (const { id, wanted } of crowd) await tables.deliveries.update(id, { state: "listed", sent: wanted }, at);
  });
  return lane.filter((delivery) => !crowd.includes(delivery));
}
