/** What a story means beside all watched companies: the input of rules about the sector. */
import type { DocumentKind, StoryView } from "../model/index.ts";
import { type CompanyPast, type SectorEvent, type SectorView, sectorOf, WINDOW_DAYS } from "../rules/index.ts";
import type { Parts } from "./parts.ts";

/** The kinds of news that can shift a sector; for others nothing is looked up. */
const KINDS: ReadonlySet<DocumentKind> = new Set(["earnings", "rebrand", "mining_exit", "contract"]);

export const canShift = (kind: DocumentKind): boolean => KINDS.has(kind);

/** The rules that tell of a turn, and as what it counts. */
const TURNS: Readonly<Record<string, SectorEvent["kind"]>> = {
  ai_first_rebrand: "rebrand",
  mining_exit: "mining_exit",
  hpc_contract: "contract",
};

/** One round of work has one `now`, and looks the sector up once. */
interface Known {
  at: string;
  companies?: Promise<CompanyPast[]>;
  events?: Promise<SectorEvent[]>;
}
const lookedUp = new WeakMap<Parts, Known>();

/** "168 MW" as a rule shows it. */
function megawatts(shown: string | undefined): number | undefined {
  const found = /^([\d,.]+) MW$/.exec(shown ?? "");
  return found ? Number(found[1]?.replaceAll(",", "")) : undefined;
}

async function readEvents(parts: Parts, now: Date): Promise<SectorEvent[]> {
  const since = new Date(now.getTime() - WINDOW_DAYS * 86_400_000).toISOString();
  const fired = await parts.store.stories.fired(Object.keys(TURNS), since);
  return fired.flatMap(({ storyId, openedAt, judgement }) => {
    const kind = TURNS[judgement.rule];
    const mw = megawatts(judgement.values["contract.mw"]);
    return kind ? [{ storyId, kind, at: openedAt, aiFirst: true, ...(mw !== undefined && { mw }) }] : [];
  });
}

async function readPasts(parts: Parts): Promise<CompanyPast[]> {
  const companies: CompanyPast[] = [];
  for (const ticker of parts.companies.keys()) companies.push({ ticker, rows: await parts.past(ticker, undefined) });
  return companies;
}

/** Only a story with both figures can move a company over the line: for others the histories stay unread. */
const canCross = ({ facts }: StoryView): boolean =>
  ["hpc_revenue", "mining_revenue"].every((wanted) =>
    facts.some(({ metric, role }) => metric === wanted && role === "current"),
  );

/** The sector with this story and before it; nothing for news that cannot shift it. */
export async function sectorFor(parts: Parts, story: StoryView, now: Date): Promise<SectorView | undefined> {
  if (!parts.sector || !canShift(story.kind)) return undefined;
  const at = now.toISOString();
  let known = lookedUp.get(parts);
  // Where other processes judge too, what they found since counts.
  if (known?.at !== at || parts.store.isShared) lookedUp.set(parts, (known = { at }));
  known.events ??= readEvents(parts, now);
  const companies = canCross(story) ? await (known.companies ??= readPasts(parts)) : [];
  return sectorOf(story, companies, await known.events, at);
}
