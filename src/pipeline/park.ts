import { plainLine, type Reply } from "../kit/index.ts";
import { type Destination, splitPlace } from "../model/index.ts";
import type { StoredDelivery, StoreTables } from "../store/index.ts";
import { nameOf } from "./lanes.ts";
import type { Parts } from "./parts.ts";

const DAY = 86_400_000;
const LONGEST_REASON = 300;

const isSame = (one: Destination, other: Destination): boolean => nameOf(one) === nameOf(other);

/** What the owner reads in a channel that still takes messages. */
function parkedReply({ platform, channel }: Destination, reason: string): Reply {
  const summary = `Alerts for a ${platform} channel wait: it takes no messages.`;
  return {
    summary,
    private: false,
    parts: [
      { kind: "text", spans: [{ text: summary, bold: true }] },
      { kind: "text", spans: ["Channel ", { text: channel, code: true }, `: ${plainLine(reason, LONGEST_REASON)}`] },
      {
        kind: "note",
        spans: [
          "Nothing is lost: it is tried once a day, and at once when its settings change. ",
          { text: "/miner status", code: true },
          " lists every channel that waits.",
        ],
      },
    ],
  };
}

/** An installed workspace is told of its own channels and of nobody else's. */
function isToldOf(place: Destination, silent: Destination): boolean {
  const { workspace } = splitPlace(place.channel);
  return workspace === undefined || workspace === splitPlace(silent.channel).workspace;
}

/**
 * Where the owner reads of it: the channels that the settings name, of whichever platform, that take messages
 * themselves. None where the parked one is the only: then log, /miner status and /healthz say it.
 */
async function ownersPlaces(parts: Parts, tables: StoreTables, silent: Destination): Promise<Destination[]> {
  const parked = await tables.parked.all();
  return parts.defaults.filter(
    (place) =>
      !isSame(place, silent) &&
      isToldOf(place, silent) &&
      !parked.some((other) => isSame(place, other)) &&
      parts.channels.get(place.platform)?.say !== undefined,
  );
}

/** Parks a destination for a day, and tells its owner once for as long as it stays parked, however often it is tried. */
export async function park(parts: Parts, delivery: StoredDelivery, reason: string, now: Date): Promise<void> {
  const { destination } = delivery;
  const at = now.toISOString();
  const again = new Date(now.getTime() + DAY).toISOString();
  const isNew = await parts.store.transaction(async (tables) => {
    if (!(await tables.parked.park(destination, reason, at, again))) return false;
    for (const place of await ownersPlaces(parts, tables, destination))
      await tables.deliveries.oweNotice(
        `parked:${nameOf(destination)}:${at}`,
        place,
        parkedReply(destination, reason),
        at,
      );
    return true;
  });
  if (isNew) parts.log.warn("destination parked", { destination: nameOf(destination), reason });
}
