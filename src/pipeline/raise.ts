import { createHash } from "node:crypto";
import type { AlertView, Company, Judgement, StoryView } from "../model/index.ts";
import type { StoredAlert, StoreTables } from "../store/index.ts";
import { alertId } from "../stories/index.ts";
import { basisOf, changesSince } from "./changes.ts";
import { composeAlert } from "./compose.ts";
import { alertOf, foldMerged } from "./fold.ts";
import type { Parts } from "./parts.ts";
import { type Route, speaking } from "./route.ts";

/** Only what people see counts: the time of composing does not, nor what only `/miner why` tells of a figure before. */
function contentHash(view: AlertView): string {
  const { updatedAt: _time, ...told } = view;
  const figures = view.figures.map((figure) => {
    if (!figure.prior) return figure;
    const { quote: _quote, outlet: _outlet, url: _url, ...prior } = figure.prior;
    return { ...figure, prior };
  });
  const seen = { ...told, figures };
  return createHash("sha256").update(JSON.stringify(seen)).digest("base64url");
}

async function freeId(tables: StoreTables, storyId: string): Promise<string> {
  for (let attempt = 0; ; attempt++) {
    const id = alertId(storyId, attempt);
    if (!(await tables.alerts.get(id))) return id;
  }
}

/** A story as it is to be raised: every rule that speaks anywhere, and where. */
interface Raising {
  parts: Parts;
  tables: StoreTables;
  view: StoryView;
  company: Company;
  fired: Judgement[];
  routes: readonly Route[];
  now: string;
}

/** A muted place keeps the alert for the summary at the end of its mute. */
async function owe({ tables, routes, now }: Raising, id: string, version: number): Promise<void> {
  for (const { destination, judgements, dueAt, mutedBy } of routes) {
    const speaks = judgements.map(({ rule }) => rule);
    if (mutedBy) await tables.settings.hold(destination, mutedBy, id, now);
    else await tables.deliveries.owePost(id, destination, version, dueAt, speaks);
  }
}

async function raiseNew(raising: Raising): Promise<void> {
  const { parts, tables, view, company, fired, now } = raising;
  const id = await freeId(tables, view.id);
  const alert = composeAlert(id, view, fired, company, parts.metrics, [], now);
  const basis = basisOf(view, fired);
  await tables.alerts.save(
    { id, storyId: view.id, version: 1, view: alert, basis, contentHash: contentHash(alert), raisedAt: now },
    now,
  );
  await tables.alerts.noteChange(id, { version: 1, at: now, note: "Posted.", loud: true });
  await owe(raising, id, 1);
}

/** The time of day is the reader's affair: notes carry the instant and channels show it in words. */
const stamped = (now: string, note: string): string =>
  `Updated ${now.slice(0, 16).replace("T", " ")} UTC: ${withoutSentence(note)}`;

/** A rule's sentence stands in the message already; only the reply repeats it. */
const withoutSentence = (note: string): string => (note.startsWith("Fires now: ") ? `${note.split("; ")[0]}.` : note);

const titlesOf = ({ signals }: AlertView): Map<string, string> =>
  new Map(signals.map(({ rule, title }) => [rule, title]));

/** A message this old is not edited for a further source alone: a recap joins without a sound, `why` lists it. */
const SETTLED_MS = 7 * 86_400_000;

const isRecap = (known: StoredAlert, alert: AlertView, now: string): boolean =>
  Date.parse(now) - Date.parse(known.raisedAt) > SETTLED_MS &&
  contentHash({ ...alert, sources: [] }) === contentHash({ ...known.view, sources: [] });

async function raiseAgain(raising: Raising, known: StoredAlert): Promise<void> {
  const { parts, tables, view, company, fired, now } = raising;
  const { loud, quiet } = changesSince(known.basis, view, fired, parts.metrics, titlesOf(known.view));
  const version = known.version + 1;
  const earlier = (await tables.alerts.changes(known.id))
    .filter(({ version: at }) => at > 1)
    .map(({ note, at }) => stamped(at, note));
  const notes = [...[...loud, ...quiet].map((note) => stamped(now, note)), ...earlier.reverse()].slice(0, 8);
  const alert = composeAlert(known.id, view, fired, company, parts.metrics, notes, now);
  const hash = contentHash(alert);
  if (hash === known.contentHash) return;
  if (isRecap(known, alert, now)) {
    await tables.alerts.save({ ...known, view: alert, contentHash: hash }, now);
    return;
  }
  await tables.alerts.save({ ...known, version, view: alert, basis: basisOf(view, fired), contentHash: hash }, now);
  for (const note of loud) await tables.alerts.noteChange(known.id, { version, at: now, note, loud: true });
  for (const note of quiet) await tables.alerts.noteChange(known.id, { version, at: now, note, loud: false });
  await tables.deliveries.raiseVersion(known.id, version, now, loud.length > 0);
  await owe(raising, known.id, version);
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
  routes: readonly Route[],
  now: string,
): Promise<void> {
  const company = parts.companies.get(view.company);
  if (!company) return;
  const everywhere = [...speaking(judgements), ...routes.flatMap((one) => one.judgements)];
  const fired = everywhere.filter(({ rule }, at) => everywhere.findIndex((other) => other.rule === rule) === at);
  const raising = { parts, tables, view, company, fired, routes, now };
  const known = await alertOf(tables, view.id);
  // A place hears of a story for something new; what only repeats comes along and calls nobody.
  const fresh = routes.filter(({ judgements: said }) => said.some(({ repeated }) => !repeated));
  if (known) await raiseAgain(raising, known);
  else if (!view.backlog && [...fired, ...fresh.flatMap((one) => one.judgements)].some(({ repeated }) => !repeated))
    await raiseNew({ ...raising, routes: fresh });
  await foldMerged(tables, view.id, now);
}
