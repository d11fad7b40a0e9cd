import { digestReply, nextDigest, plainLine, type Reply, type SignalLine, type Span } from "../kit/index.ts";
import type { DigestPlan, Mute, Place } from "../model/index.ts";
import type { StoredAlert, StoreTables } from "../store/index.ts";
import type { Moved, Parts } from "./parts.ts";

const DAY = 86_400_000;
/** A digest after a long stop looks back no further than a week. */
const LONGEST_DAYS = 7;
const MOST_ALERTS = 500;
/** A longer list would be cut short by the platforms' limits, Discord's first. */
export const MOST_IN_A_LIST = 10;
/** Characters of a headline in a list: with ten of them the ids behind them fit every platform. */
const LONGEST_HEADLINE = 200;

const toLine = ({ id, view, raisedAt }: StoredAlert): SignalLine => ({
  alertId: id,
  ticker: view.company.ticker,
  raisedAt,
  severity: view.severity,
  headline: plainLine(view.headline, LONGEST_HEADLINE),
  signals: view.signals.map(({ rule, title }) => ({ rule, title })),
  sources: view.sources.length,
  standing: view.standing,
});

const listed = (alerts: readonly StoredAlert[]): Span[][] =>
  alerts.map(({ id, view, raisedAt }) => [
    { time: raisedAt },
    ` ${plainLine(view.headline, LONGEST_HEADLINE)} `,
    { text: `why ${id}`, code: true },
  ]);

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

/**
 * A reply with a longer list as several messages, each whole on every platform: what stands before the list is in
 * the first, what stands after it in the last.
 */
export function splitList(reply: Reply): Reply[] {
  const at = reply.parts.findIndex(({ kind }) => kind === "list");
  const list = reply.parts[at];
  if (list?.kind !== "list" || list.items.length <= MOST_IN_A_LIST) return [reply];
  const count = Math.ceil(list.items.length / MOST_IN_A_LIST);
  return Array.from({ length: count }, (_, number) => {
    const summary = `${reply.summary} (${number + 1} of ${count})`;
    const items = list.items.slice(number * MOST_IN_A_LIST, (number + 1) * MOST_IN_A_LIST);
    const before = number === 0 ? reply.parts.slice(0, at) : [{ kind: "text" as const, spans: [summary] }];
    const after = number === count - 1 ? reply.parts.slice(at + 1) : [];
    return { ...reply, summary, parts: [...before, { ...list, items }, ...after] };
  });
}

/** Owes a reply in as many messages as its list needs, in their order. */
async function oweList(tables: StoreTables, id: string, place: Place, reply: Reply, now: string): Promise<void> {
  const parts = splitList(reply);
  for (const [number, part] of parts.entries()) {
    const of = parts.length > 1 ? `:${String(number + 1).padStart(3, "0")}` : "";
    await tables.deliveries.oweNotice(`${id}${of}`, place, part, now);
  }
}

async function alertsOf(tables: StoreTables, ids: readonly string[]): Promise<StoredAlert[]> {
  return (await Promise.all(ids.map((id) => tables.alerts.get(id)))).filter((alert) => alert !== undefined);
}

/** What a mute held back is told once, at its end; a mute that held nothing ends in silence. */
async function endMute(tables: StoreTables, mute: Mute, now: string): Promise<void> {
  if (!(await tables.settings.takeMuteEnd(mute))) return;
  const { place, what, until } = mute;
  const held = await alertsOf(tables, await tables.settings.heldBy(place, what));
  if (held.length) {
    const count = `${held.length} ${held.length === 1 ? "alert" : "alerts"}`;
    const reply = listReply(`${what} speaks again. While it was silent: ${count}.`, held);
    await oweList(tables, `mute:${what}:${until}`, place, reply, now);
  }
  await tables.settings.endMute(place, what);
}

async function sendDigest(tables: StoreTables, plan: DigestPlan, now: string): Promise<void> {
  const nextAt = nextDigest(plan, now);
  if (!(await tables.settings.takeDigestTurn(plan, nextAt))) return;
  const before = new Date(
    Math.max(Date.parse(plan.lastAt ?? "") || Date.parse(now) - DAY, Date.parse(now) - LONGEST_DAYS * DAY),
  ).toISOString();
  const alerts = (await tables.alerts.recent(MOST_ALERTS)).filter(
    ({ raisedAt }) => raisedAt > before && raisedAt <= now,
  );
  const reply = digestReply(alerts.map(toLine), await tables.settings.watchesOf(plan.place), before, now);
  await oweList(tables, `digest:${plan.nextAt}`, plan.place, reply, now);
  await tables.settings.saveDigest({ ...plan, lastAt: now, nextAt });
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
