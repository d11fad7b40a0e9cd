import type { Destination } from "../model/index.ts";
import type { ParkedPlace, StoredDelivery } from "../store/index.ts";
import type { Parts } from "./parts.ts";

const BATCH = 500;
/** Tries, about two hours, after which a message that its platform never takes no longer holds up its lane. */
const PATIENCE = 120;

export const nameOf = ({ platform, channel }: Destination): string => `${platform}:${channel}`;
export const laneOf = ({ destination }: StoredDelivery): string => nameOf(destination);

/** A message that is not there yet; edits and replies belong to one that is, and wait for nobody. */
export const isFirst = ({ kind, sent }: StoredDelivery): boolean => kind !== "reply" && sent === 0;

const isBefore = (one: StoredDelivery, other: StoredDelivery): boolean =>
  one.owedAt < other.owedAt || (one.owedAt === other.owedAt && one.id < other.id);

/** A destination and what may be sent there now, in its order. */
export interface LaneWork {
  place: Destination;
  waiting: StoredDelivery[];
  /** It refuses everything, and is tried once a day. */
  parked?: ParkedPlace;
}

/**
 * Destinations that something is due at, that are parked, or that a process was sending to when it died, by name;
 * without what must wait behind an older message of its lane. `only` looks at one destination.
 */
export async function lanesDue(parts: Parts, now: Date, only?: Destination): Promise<Map<string, LaneWork>> {
  const { store } = parts;
  const at = now.toISOString();
  const due = await store.deliveries.due(at, BATCH, only);
  const blocking = Map.groupBy(await store.deliveries.blocking(at, PATIENCE, only), laneOf);
  const waits = (delivery: StoredDelivery) =>
    isFirst(delivery) && (blocking.get(laneOf(delivery)) ?? []).some((other) => isBefore(other, delivery));
  const lanes = new Map<string, LaneWork>();
  const laneAt = (place: Destination): LaneWork => {
    const lane = lanes.get(nameOf(place)) ?? { place, waiting: [] };
    lanes.set(nameOf(place), lane);
    return lane;
  };
  for (const delivery of due) if (!waits(delivery)) laneAt(delivery.destination).waiting.push(delivery);
  const parked = only ? [await store.parked.of(only)] : await store.parked.all();
  for (const place of parked) if (place) laneAt({ platform: place.platform, channel: place.channel }).parked = place;
  if (store.isShared && !only) for (const place of await store.deliveries.sendingPlaces()) laneAt(place);
  return lanes;
}
