/** The watched companies as a whole, with a story and as they stood before it. */
import type { HistoryFigure, HistoryRow } from "../kit/index.ts";
import type { StoryView } from "../model/index.ts";
import { compare, stated } from "./quantity.ts";
import type { SectorView } from "./types.ts";
import { isUnknown } from "./value.ts";

/** What a company reported, newest first. */
export interface CompanyPast {
  ticker: string;
  rows: readonly HistoryRow[];
}

/** A turn of a company as one story told it; `aiFirst` counts for rebrands, `mw` for contracts. */
export interface SectorEvent {
  storyId: string;
  kind: "rebrand" | "mining_exit" | "contract";
  /** When it was told. */
  at: string;
  aiFirst?: boolean;
  mw?: number;
}

const DAY = 86_400_000;
/** "Lately" for rebrands, exits and contracts. */
export const WINDOW_DAYS = 90;
/** Older figures than those of three quarters say nothing of a company today. */
const FRESH_DAYS = 280;

type Stated = Pick<HistoryFigure, "value" | "currency" | "precision" | "bound">;

/** Whether HPC revenue is over mining revenue; undefined where the two do not tell. */
export function isTurned(hpc: Stated | undefined, mining: Stated | undefined): boolean | undefined {
  if (!hpc || !mining) return undefined;
  const [one, other] = [hpc, mining].map((figure) => stated({ ...figure, unit: figure.currency ?? "USD" }, ""));
  if (!one || !other || isUnknown(one) || isUnknown(other)) return undefined;
  const answer = compare(">", one, other);
  return typeof answer === "boolean" ? answer : undefined;
}

const daysApart = (earlier: string, later: string): number => (Date.parse(later) - Date.parse(earlier)) / DAY;

/** The side of the line of a company's newest quarter that tells it and ended lately. */
function sideOf({ rows }: CompanyPast, now: string, before?: string): boolean | undefined {
  for (const { period, periodEnd, figures } of rows) {
    if (!periodEnd || (before !== undefined && period >= before)) continue;
    const age = daysApart(periodEnd, now);
    // What ends on the same day is not reported yet.
    if (age <= 0) continue;
    if (age > FRESH_DAYS) return undefined;
    const side = isTurned(figures.hpc_revenue, figures.mining_revenue);
    if (side !== undefined) return side;
  }
  return undefined;
}

function sideOfStory({ facts, period }: StoryView): boolean | undefined {
  const figure = (metric: string) =>
    facts.find((fact) => fact.metric === metric && fact.role === "current" && (!fact.period || fact.period === period));
  return isTurned(figure("hpc_revenue"), figure("mining_revenue"));
}

const isTurn = ({ kind, aiFirst }: SectorEvent): boolean =>
  kind === "mining_exit" || (kind === "rebrand" && aiFirst === true);

const eventsOfStory = ({ id, announcements, openedAt }: StoryView): SectorEvent[] =>
  announcements.flatMap((one): SectorEvent[] => {
    const event = { storyId: id, at: openedAt };
    if (one.kind === "rebrand") return [{ ...event, kind: one.kind, aiFirst: one.aiFirst }];
    if (one.kind === "mining_exit") return [{ ...event, kind: one.kind }];
    if (one.kind === "contract" && one.isNew)
      return [{ ...event, kind: one.kind, ...(one.mw !== undefined && { mw: one.mw }) }];
    return [];
  });

/** A story counts once, however many documents tell of it; of a contract the largest size that is stated. */
function tally(events: readonly SectorEvent[]): { turns: number; mw: number } {
  const stories = [...Map.groupBy(events, ({ storyId }) => storyId).values()];
  return {
    turns: stories.filter((of) => of.some(isTurn)).length,
    mw: stories.reduce((sum, of) => sum + Math.max(0, ...of.map(({ mw }) => mw ?? 0)), 0),
  };
}

/**
 * The sector with `story` and before it. `companies` are all that are watched, `events` what other stories told;
 * those older than the window, and those of the story itself, are passed over.
 */
export function sectorOf(
  story: StoryView,
  companies: readonly CompanyPast[],
  events: readonly SectorEvent[],
  now: string,
): SectorView {
  const own = sideOfStory(story);
  const sides = companies.map((company) => {
    const isOwn = company.ticker === story.company;
    const before = sideOf(company, now, isOwn ? story.period : undefined);
    return { before, after: isOwn ? (own ?? before) : before };
  });
  const known = sides.filter(({ after }) => after !== undefined);
  // As of the story's own day: judged again a week later, it still is the one that tipped the scale.
  const lately = events.filter(({ storyId, at }) => {
    const age = daysApart(at, story.openedAt);
    return storyId !== story.id && age >= 0 && age <= WINDOW_DAYS;
  });
  const [before, after] = [tally(lately), tally([...lately, ...eventsOfStory(story)])];
  return {
    companies: known.length,
    turned: known.filter((side) => side.after).length,
    turnedBefore: known.filter((side) => side.before).length,
    turns: after.turns,
    turnsBefore: before.turns,
    contractedMw: after.mw,
    contractedMwBefore: before.mw,
  };
}
