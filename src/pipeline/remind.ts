import { digestReply, nextDigest, type Reply, type SignalLine, type Span } from "../kit/index.ts";
import type { DigestPlan, Mute } from "../model/index.ts";
import type { StoredAlert, StoreTables } from "../store/index.ts";
import type { Moved, Parts } from "./parts.ts";

const DAY = 86_400_000;
/** A digest after a long stop looks back no further than a week. */
const LONGEST_DAYS = 7;
const MOST_ALERTS = 500;

const toLine = ({ id, view, raisedAt }: StoredAlert): SignalLine => ({
  alertId: id,
  ticker: view.company.ticker,
  raisedAt,
  severity: view.severity,
  headline: view.headline,
  signals: view.signals.map(({ rule, title }) => ({ rule, title })),
  sources: view.sources.length,
  standing: view.standing,
});

const listed = (alerts: readonly StoredAlert[]): Span[][] =>
  alerts.map(({ id, view, raisedAt }) => [{ time: raisedAt }, ` ${view.headline} `, { text: `why ${id}`, code: true }]);

/** A list of alerts under one sentence; nothing is left out. */
export function listReply(summary: string, alerts: readonly StoredAlert[]): Reply {
  return {
    summary,
    private: false,
    parts: [
      { kind: "text", spans: [summary] },
      ...(alerts.length ? [{ kind: "list" as const, items: listed(alerts) }] : []),
    ],
  };
}

async function alertsOf(tables: StoreTables, ids: readonly string[]): Promise<StoredAlert[]> {
  return (await Promise.all(ids.map((id) => tables.alerts.get(id)))).filter((alert) => alert !== undefined);
}

/** What a mute held back is told once, at its end; a mute that held nothing ends in silence. */
async function endMute(tables: StoreTables, { place, what, until }: Mute, now: string): Promise<void> {
  const held = await alertsOf(tables, await tables.settings.heldBy(place, what));
  if (held.length) {
    const count = `${held.length} ${held.length === 1 ? "alert" : "alerts"}`;
    await tables.deliveries.oweNotice(
      `mute:${what}:${until}`,
      place,
      listReply(`${what} speaks again. While it was silent: ${count}.`, held),
      now,
    );
  }
  await tables.settings.endMute(place, what);
}

async function sendDigest(tables: StoreTables, plan: DigestPlan, now: string): Promise<void> {
  const before = new Date(
    Math.max(Date.parse(plan.lastAt ?? "") || Date.parse(now) - DAY, Date.parse(now) - LONGEST_DAYS * DAY),
  ).toISOString();
  const alerts = (await tables.alerts.recent(MOST_ALERTS)).filter(
    ({ raisedAt }) => raisedAt > before && raisedAt <= now,
  );
  const reply = digestReply(alerts.map(toLine), await tables.settings.watchesOf(plan.place), before, now);
  await tables.deliveries.oweNotice(`digest:${plan.nextAt}`, plan.place, reply, now);
  await tables.settings.saveDigest({ ...plan, lastAt: now, nextAt: nextDigest(plan, now) });
}

/** What falls due by time alone: digests, and the summaries at the ends of mutes. Each is owed once, in one transaction. */
export async function remind(parts: Parts, now: Date): Promise<Moved> {
  const at = now.toISOString();
  const [mutes, digests] = [await parts.store.settings.endedMutes(at), await parts.store.settings.dueDigests(at)];
  for (const mute of mutes) await parts.store.transaction((tables) => endMute(tables, mute, at));
  for (const plan of digests) await parts.store.transaction((tables) => sendDigest(tables, plan, at));
  return mutes.length + digests.length;
}

/** Alerts that came at once for one place become one message; each stays reachable by its id. */
export const burstReply = (alerts: readonly StoredAlert[]): Reply =>
  listReply(
    `${alerts.length} stories at once; /miner why with an id shows one whole.`,
    alerts.toSorted((one, other) => one.raisedAt.localeCompare(other.raisedAt) || one.id.localeCompare(other.id)),
  );
