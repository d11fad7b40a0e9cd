import type { StoredDelivery } from "../store/index.ts";
import type { Parts } from "./parts.ts";
import { burstReply } from "./remind.ts";

/** More new stories than this for one place at one moment become one message with a list. */
const MOST_AT_ONCE = 5;

const isNew = ({ kind, state, sent, attempts }: StoredDelivery): boolean =>
  kind === "post" && state === "queued" && sent === 0 && attempts === 0;

/** Stories that came one by one while the platform was away are no crowd: each keeps its message. */
const MOMENT_MS = 10_000;

const atOnce = (one: StoredDelivery, other: StoredDelivery): boolean =>
  Math.abs(Date.parse(one.owedAt) - Date.parse(other.owedAt)) <= MOMENT_MS;

/**
 * Takes a crowd of new stories out of a lane and owes one list in their stead, in one transaction: nothing is
 * dropped, each stays reachable by its id, and a later correction of one of them is posted on its own.
 * Returns what is to be sent now.
 */
export async function gatherBurst(parts: Parts, lane: readonly StoredDelivery[], now: Date): Promise<StoredDelivery[]> {
  const [first] = lane.filter(isNew);
  const fresh = lane.filter((delivery) => isNew(delivery) && first !== undefined && atOnce(first, delivery));
  if (!first || fresh.length <= MOST_AT_ONCE) return [...lane];
  const at = now.toISOString();
  await parts.store.transaction(async (tables) => {
    const alerts = (await Promise.all(fresh.map(({ alertId }) => tables.alerts.get(alertId)))).filter(
      (alert) => alert !== undefined,
    );
    await tables.deliveries.oweNotice(`burst:${first.alertId}:${at}`, first.destination, burstReply(alerts), at);
    for (const { id, wanted } of fresh) await tables.deliveries.update(id, { state: "listed", sent: wanted }, at);
  });
  return lane.filter((delivery) => !fresh.includes(delivery));
}
