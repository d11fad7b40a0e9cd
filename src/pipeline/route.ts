import { DateTime, IANAZone } from "luxon";
import type { HistoryRow } from "../kit/index.ts";
import {
  type Destination,
  type Judgement,
  type Mute,
  type Place,
  type PlaceSettings,
  SEVERITIES,
  type Severity,
  type StoryView,
  type Watch,
} from "../model/index.ts";
import type { SectorView } from "../rules/index.ts";
import type { Parts } from "./parts.ts";

/** One place that wants a story: the rules that speak to it there, when, and the mute that keeps it back. */
export interface Route {
  destination: Destination;
  judgements: Judgement[];
  dueAt: string;
  mutedBy?: string;
}

/** Rules that speak in a message: those that fire, that no bigger rule mutes, and that are not quiet of themselves. */
export const speaking = (judgements: readonly Judgement[]): Judgement[] =>
  judgements.filter(({ outcome, mutedBy, quiet }) => outcome === "fires" && !mutedBy && !quiet);

const keyOf = ({ platform, channel }: Place): string => `${platform} ${channel}`;

/** Watchers of the company, and the settings' channels that have no watchlist of their own. */
async function placesFor(parts: Parts, ticker: string): Promise<{ place: Place; watches: Watch[] }[]> {
  const { settings } = parts.store;
  const watches = await settings.watchesFor(ticker);
  const watching = [...Map.groupBy(watches, ({ place }) => keyOf(place)).values()];
  const withLists = new Set((await settings.placesWithWatches()).map(keyOf));
  const open = parts.defaults.filter((place) => !withLists.has(keyOf(place)));
  return [
    ...watching.map((own) => ({ place: own[0]!.place, watches: own })),
    ...open.map((place) => ({ place, watches: [] })),
  ];
}

const isLoudEnough = (severity: Severity, floor: Severity | undefined): boolean =>
  !floor || SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(floor);

/** What the narrowest watch of the company asks for, and the place's own floor. */
function wanted(
  judgements: Judgement[],
  story: StoryView,
  watches: readonly Watch[],
  place: PlaceSettings,
): Judgement[] {
  const watch = watches.find(({ ticker }) => ticker !== "*") ?? watches[0];
  return judgements.filter(({ rule, severity }) => {
    if (watch?.events && !watch.events.includes(rule) && !watch.events.includes(story.kind)) return false;
    return isLoudEnough(severity, watch?.severity ?? place.severity);
  });
}

function muteOf(
  mutes: readonly Mute[],
  story: StoryView,
  judgements: readonly Judgement[],
  now: string,
): string | undefined {
  const active = new Set(mutes.filter(({ until }) => until > now).map(({ what }) => what));
  if (active.has("all")) return "all";
  if (active.has(story.company)) return story.company;
  return judgements.every(({ rule }) => active.has(rule)) ? judgements[0]?.rule : undefined;
}

/** The end of the quiet hours that `at` falls into, else `at`: "22:00-06:00" in the place's zone, across clock changes. */
export function afterQuiet(at: Date, quiet: string | undefined, zone: string): Date {
  const [, from, to] = /^(\d{2}:\d{2})-(\d{2}:\d{2})$/.exec(quiet ?? "") ?? [];
  if (!from || !to || !IANAZone.isValidZone(zone)) return at;
  const local = DateTime.fromJSDate(at, { zone });
  const clock = local.toFormat("HH:mm");
  const inside = from < to ? clock >= from && clock < to : clock >= from || clock < to;
  if (!inside) return at;
  const [hour = 0, minute = 0] = to.split(":").map(Number);
  const end = local.set({ hour, minute, second: 0, millisecond: 0 });
  return (clock < to ? end : end.plus({ days: 1 })).toJSDate();
}

/** Where a story goes. Each place is judged by its own thresholds, so one may hear of what another does not. */
export async function route(
  parts: Parts,
  story: StoryView,
  past: readonly HistoryRow[],
  now: Date,
  sector?: SectorView,
): Promise<Route[]> {
  const { settings } = parts.store;
  const routes: Route[] = [];
  for (const { place, watches } of await placesFor(parts, story.company)) {
    const choices = await settings.ruleChoices(place);
    const own = await settings.place(place);
    const judged = parts.judge(story, past, now.toISOString(), { choices, watches }, sector);
    const judgements = wanted(speaking(judged), story, watches, own);
    if (!judgements.length) continue;
    const due = afterQuiet(new Date(now.getTime() + (own.waitSeconds ?? 0) * 1000), own.quiet, own.zone ?? parts.zone);
    const mutedBy = muteOf(await settings.mutesOf(place), story, judgements, now.toISOString());
    routes.push({ destination: place, judgements, dueAt: due.toISOString(), ...(mutedBy && { mutedBy }) });
  }
  return routes;
}
