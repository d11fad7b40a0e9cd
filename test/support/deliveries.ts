import { openStore } from "../../src/store/index.ts";

export const HERE = { platform: "fake", channel: "one" };
export const THERE = { platform: "fake", channel: "two" };
/** That many minutes and seconds past noon. */
export const at = (minute: number, second = 0) => new Date(Date.UTC(2026, 4, 8, 12, minute, second)).toISOString();

/** An empty store of deliveries, with ways to owe and send. */
export async function openDeliveries() {
  const { deliveries, parked } = await openStore("sqlite::memory:");
  const of = async (alert: string) => (await deliveries.ofAlert(alert))[0]!;
  /** Owed at that minute, and made what `more` says. */
  const owe = async (
    alert: string,
    minute: number,
    more: Parameters<typeof deliveries.update>[1] = {},
    place = HERE,
  ) => {
    await deliveries.owePost(alert, place, 1, at(minute));
    await deliveries.update(`${alert}:${place.platform}:${place.channel}`, { state: "queued", ...more }, at(minute));
  };
  const sent = async (alert: string, minute: number, place = HERE) => {
    await owe(alert, minute, {}, place);
    await deliveries.finish(
      `${alert}:${place.platform}:${place.channel}`,
      1,
      { channel: place.channel, id: `m-${alert}` },
      at(minute),
    );
  };
  return { deliveries, parked, of, owe, sent };
}
