import { createHash } from "node:crypto";
import type { AlertView, Company, Destination, Judgement, StoryView } from "../model/index.ts";
import type { StoredAlert, StoreTables } from "../store/index.ts";
import { alertId } from "../stories/index.ts";
import { basisOf, changesSince } from "./changes.ts";
import { composeAlert } from "./compose.ts";
import type { Parts } from "./parts.ts";

/** Only what people see counts: the time of composing does not. */
function contentHash(view: AlertView): string {
  const { updatedAt: _time, ...seen } = view;
  return createHash("sha256").update(JSON.stringify(seen)).digest("base64url");
}

/** Rules that speak in the message: those that fire and that no bigger rule mutes. */
export const speaking = (judgements: readonly Judgement[]): Judgement[] =>
  judgements.filter(({ outcome, mutedBy }) => outcome === "fires" && !mutedBy);

async function freeId(tables: StoreTables, storyId: string): Promise<string> {
  for (let attempt = 0; ; attempt++) {
    const id = alertId(storyId, attempt);
    if (!(await tables.alerts.get(id))) return id;
  }
}

async function raiseNew(
  parts: Parts,
  tables: StoreTables,
  view: StoryView,
  fired: Judgement[],
  company: Company,
  destinations: readonly Destination[],
  now: string,
): Promise<void> {
  const id = await freeId(tables, view.id);
  const alert = composeAlert(id, view, fired, company, parts.metrics, [], now);
  await tables.alerts.save(
    {
      id,
      storyId: view.id,
      version: 1,
      view: alert,
      basis: basisOf(view, fired),
      contentHash: contentHash(alert),
      raisedAt: now,
    },
    now,
  );
  await tables.alerts.noteChange(id, { version: 1, at: now, note: "Posted.", loud: true });
  for (const destination of destinations) await tables.deliveries.owePost(id, destination, 1, now);
}

/** The time of day is the reader's affair: notes carry the instant and channels show it in words. */
const stamped = (now: string, note: string): string => `Updated ${now.slice(0, 16).replace("T", " ")} UTC: ${note}`;

async function raiseAgain(
  parts: Parts,
  tables: StoreTables,
  known: StoredAlert,
  view: StoryView,
  fired: Judgement[],
  company: Company,
  now: string,
): Promise<void> {
  const { loud, quiet } = changesSince(known.basis, view, fired, parts.metrics);
  const version = known.version + 1;
  const earlier = (await tables.alerts.changes(known.id))
    .filter(({ version: at }) => at > 1)
    .map(({ note, at }) => stamped(at, note));
  const notes = [...[...loud, ...quiet].map((note) => stamped(now, note)), ...earlier.reverse()].slice(0, 8);
  const speaks = fired.length ? fired : [];
  const alert = composeAlert(known.id, view, speaks, company, parts.metrics, notes, now);
  if (fired.length === 0)
    alert.headline = `${company.name} (${company.ticker}) ${alert.subject}: withdrawn, the figures that stand now do not show what was posted.`;
  const hash = contentHash(alert);
  if (hash === known.contentHash) return;
  await tables.alerts.save({ ...known, version, view: alert, basis: basisOf(view, fired), contentHash: hash }, now);
  for (const note of loud) await tables.alerts.noteChange(known.id, { version, at: now, note, loud: true });
  for (const note of quiet) await tables.alerts.noteChange(known.id, { version, at: now, note, loud: false });
  await tables.deliveries.raiseVersion(known.id, version, now);
  if (loud.length) await tables.deliveries.oweReplies(known.id, version, loud.join("\n"), now);
}

/**
 * Signals → alert and pending deliveries, in the transaction that stores the signals. An alert's identity is
 * its story: a second call edits. Backlog and what fires only as it did before make no alert.
 */
export async function raise(
  parts: Parts,
  tables: StoreTables,
  view: StoryView,
  judgements: readonly Judgement[],
  destinations: readonly Destination[],
  now: string,
): Promise<void> {
  const company = parts.companies.get(view.company);
  if (!company) return;
  const fired = speaking(judgements);
  const known = await tables.alerts.ofStory(view.id);
  if (known) await raiseAgain(parts, tables, known, view, fired, company, now);
  else if (!view.backlog && fired.some(({ repeated }) => !repeated))
    await raiseNew(parts, tables, view, fired, company, destinations, now);
}
