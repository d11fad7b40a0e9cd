import type { Guidance, Milestone, StoryView } from "../model/index.ts";
import { plainSubject, sameSubject } from "./subject.ts";

/** A promise that was read, with the document that states it. */
export type Told<One> = One & {
  itemKey: string;
  outlet: string;
  /** When the document was published, `YYYY-MM-DD`. */
  day: string;
  url?: string;
};
export type ToldPromise = Told<Milestone> | Told<Guidance>;

/** Megawatts of one phase are told alike; another size is another phase. */
const POWER_SHARE = 0.02;

const names = (one: string | undefined, other: string | undefined): boolean | undefined =>
  one === undefined || other === undefined ? undefined : sameSubject(plainSubject(one), plainSubject(other));

/**
 * Whether two milestones are of one thing. A site or a tenant that both name has to be the same, and one of the two
 * has to be named by both; a phase has to be the same or named by neither: else it cannot be told.
 */
export function areOfOneThing(one: Milestone, other: Milestone): boolean {
  if (one.what !== other.what || one.phase !== other.phase) return false;
  const [site, tenant] = [names(one.site, other.site), names(one.counterparty, other.counterparty)];
  if (site === false || tenant === false) return false;
  const power =
    one.mw !== undefined && other.mw !== undefined ? Math.abs(one.mw - other.mw) / Math.max(one.mw, other.mw) : 0;
  if (power > POWER_SHARE) return false;
  // A building's own code is a name of its own.
  return site === true || tenant === true || /-\d/.test(one.phase ?? "");
}

const areOfOneFigure = (one: Guidance, other: Guidance): boolean =>
  one.metric === other.metric &&
  (one.currency ?? "") === (other.currency ?? "") &&
  one.by !== undefined &&
  one.by.from === other.by?.from &&
  one.by.to === other.by.to;

/** The newest that was said before a day; nothing where its documents of that day say different things. */
function newest<One extends ToldPromise>(
  told: readonly One[],
  day: string,
  saysOf: (one: One) => string,
): One | undefined {
  const before = told.filter((one) => one.day < day).toSorted((one, other) => (one.day < other.day ? 1 : -1));
  const [first] = before;
  if (!first) return undefined;
  const said = new Set(before.filter((one) => one.day === first.day).map(saysOf));
  return said.size === 1 ? first : undefined;
}

const sourceOf = ({ quote, outlet, itemKey, day, url }: ToldPromise) => ({
  quote,
  outlet,
  itemKey,
  day,
  ...(url && { url }),
});

type Announced = StoryView["announcements"][number];

function beside(one: Announced, past: readonly ToldPromise[], day: string): Announced {
  if (one.kind === "milestone") {
    const told = past.filter((other) => other.kind === "milestone").filter((other) => areOfOneThing(one, other));
    const found = newest(told, day, ({ by }) => `${by.from} ${by.to}`);
    return found ? { ...one, earlier: { ...sourceOf(found), by: found.by } } : one;
  }
  if (one.kind === "guidance") {
    const told = past
      .filter((other) => other.kind === "guidance")
      .filter((other) => other.range && areOfOneFigure(one, other));
    const found = newest(told, day, ({ range }) => `${range?.low} ${range?.high}`);
    return found?.range ? { ...one, earlier: { ...sourceOf(found), range: found.range } } : one;
  }
  return one;
}

/** Texts within these days tell one piece of news: the second is no later promise than the first. */
const SAME_NEWS_DAYS = 3;

const daysBefore = (day: string): string =>
  new Date(Date.parse(day) - SAME_NEWS_DAYS * 86_400_000).toISOString().slice(0, 10);

/** The story's promises beside what the company had promised before, each by the day of its own document. */
export function withEarlierPromises(view: StoryView, past: readonly ToldPromise[]): StoryView {
  const days = new Map(past.map(({ itemKey, day }) => [itemKey, day]));
  return {
    ...view,
    announcements: view.announcements.map((one) => {
      const day = days.get(one.itemKey);
      return day === undefined ? one : beside(one, past, daysBefore(day));
    }),
  };
}
