import type { EventMention, Reading, Story } from "../model/index.ts";
import type { PlacedEvent as Placed, StoreTables } from "../store/index.ts";
import {
  type Cluster,
  clusterMentions,
  eventsOf,
  type KnownNames,
  neighbourKinds,
  SECTOR,
  storyId,
  storyKey,
} from "../stories/index.ts";
import { companyLease } from "./leases.ts";
import type { Moved, Parts } from "./parts.ts";
import { isHistory, STALE_MS } from "./stale.ts";

const BATCH = 50;
/** Documents placed in one transaction: commands that need the store wait no longer than for these. */
const TOGETHER = 8;
const DAY = 86_400_000;
/** Wider than any window in which two texts can tell one event. */
const NEAR_DAYS = 130;
/** News of no watched company never alerts; a wire brings thousands of it, and each is compared with its nearest only. */
const SECTOR_DAYS = 30;
const MOST_OF_SECTOR = 20;

/** Every mention that could tell the same event as this one. */
async function neighbours(tables: StoreTables, event: EventMention): Promise<Placed[]> {
  const { company, kind, at, period } = event;
  const reach = (days: number) => new Date(Date.parse(at) + days * DAY).toISOString();
  const kinds = neighbourKinds(kind, company);
  const search = { company, ...(kinds && { kinds }), ...(period && { period }) };
  if (company === SECTOR && event.dated)
    return tables.events.nearest({ ...search, from: reach(-SECTOR_DAYS), to: reach(SECTOR_DAYS) }, at, MOST_OF_SECTOR);
  const near = await tables.events.around({ ...search, from: reach(-NEAR_DAYS), to: reach(NEAR_DAYS) });
  if (near.every(({ dated }) => dated)) return near;
  // What has no day may belong to any time: which story is most like it only the whole past can tell.
  const all = await tables.events.around({ ...search, from: "", to: "9" });
  const known = new Set(near.map(placeOf));
  return [...near, ...all.filter((one) => !known.has(placeOf(one)))];
}

const placeOf = ({ itemKey, position }: EventMention): string => `${itemKey}|${position}`;

/** A cluster keeps the story that most of its mentions have; the older story wins a tie, so that no message changes hands. */
async function claimStory(
  tables: StoreTables,
  cluster: Cluster<Placed>,
  taken: ReadonlySet<string>,
): Promise<Story | undefined> {
  if (cluster.pin !== undefined) return tables.stories.get(cluster.pin);
  const counts = new Map<string, number>();
  for (const { storyId } of cluster.mentions)
    if (storyId && !taken.has(storyId)) counts.set(storyId, (counts.get(storyId) ?? 0) + 1);
  const stories = (await Promise.all([...counts.keys()].map((id) => tables.stories.get(id)))).filter(
    (story) => story !== undefined,
  );
  return stories.sort(
    (one, other) =>
      (counts.get(other.id) ?? 0) - (counts.get(one.id) ?? 0) ||
      one.openedAt.localeCompare(other.openedAt) ||
      one.id.localeCompare(other.id),
  )[0];
}

/** The one story of all its mentions: nobody else can claim it, and nothing changes. */
function storyOfAll({ mentions, pin }: Cluster<Placed>): string | undefined {
  const id = mentions[0]?.storyId;
  return pin === undefined && mentions.every(({ storyId }) => storyId === id) ? id : undefined;
}

/** A text that leaves the story which it opened must not open the same one again. */
function newId(key: string, { mentions }: Cluster<Placed>, taken: ReadonlySet<string>): string {
  const born = mentions.map(({ itemKey }) => itemKey).sort()[0] ?? "";
  let id = storyId(key, born);
  for (let attempt = 1; taken.has(id); attempt++) id = storyId(`${key}#${attempt}`, born);
  return id;
}

async function settle(
  tables: StoreTables,
  cluster: Cluster<Placed>,
  claimed: Story | undefined,
  taken: ReadonlySet<string>,
  now: Date,
  staleMs: number | undefined,
): Promise<Story> {
  const [first] = cluster.mentions as [Placed, ...Placed[]];
  const key = storyKey(first);
  const openedAt = cluster.mentions.map(({ at }) => at).sort()[0] ?? first.at;
  const id = claimed?.id ?? cluster.pin ?? newId(key, cluster, taken);
  const known = claimed ?? (await tables.stories.get(id));
  const story: Story = {
    id,
    key,
    company: first.company,
    kind: first.kind,
    openedAt,
    version: (known?.version ?? 0) + 1,
    backlog: isHistory(cluster.mentions, now, staleMs),
    ...(first.period && { period: first.period }),
    ...(first.subject && { subject: first.subject }),
  };
  await tables.stories.save(story, now.toISOString());
  for (const mention of cluster.mentions) {
    if (mention.storyId !== story.id) await tables.events.assign(mention.itemKey, mention.position, story.id);
  }
  return story;
}

/** Places one event and, where it makes a bridge or a wedge, its neighbours. */
export async function place(tables: StoreTables, event: EventMention, now: Date, staleMs?: number): Promise<void> {
  const around = await neighbours(tables, event);
  // What was put together by hand has its story before others may claim it.
  const clusters = clusterMentions(around).sort(
    (one, other) =>
      Number(other.pin !== undefined) - Number(one.pin !== undefined) || other.mentions.length - one.mentions.length,
  );
  const taken = new Set<string>();
  const left = new Map<string, string>();
  for (const cluster of clusters) {
    const hasEvent = cluster.mentions.some(
      ({ itemKey, position }) => itemKey === event.itemKey && position === event.position,
    );
    const own = hasEvent ? undefined : storyOfAll(cluster);
    if (own !== undefined && !taken.has(own)) {
      taken.add(own);
      continue;
    }
    const claimed = await claimStory(tables, cluster, taken);
    if (claimed) taken.add(claimed.id);
    const isWhole = claimed !== undefined && cluster.mentions.every(({ storyId }) => storyId === claimed.id);
    if (isWhole && !hasEvent) continue;
    const story = await settle(tables, cluster, claimed, taken, now, staleMs);
    taken.add(story.id);
    for (const { storyId: old } of cluster.mentions) if (old && old !== story.id) left.set(old, story.id);
  }
  // A story that lost a document is judged again without it; one that lost all lives on in the other.
  for (const [id, into] of left) {
    if ((await tables.events.ofStory(id)).length === 0) await tables.stories.mergeInto(id, into);
    else await tables.stories.touch(id, now.toISOString());
  }
}

/** Names of the company itself, or of all that are watched: every text about it, or about the sector, has them. */
function namesOf(parts: Parts, ticker: string | undefined): KnownNames {
  const company = ticker === undefined ? undefined : parts.companies.get(ticker);
  const companies = company ? [company] : ticker === undefined ? [...parts.companies.values()] : [];
  return {
    now: companies.flatMap(({ ticker: own, name }) => [own, name]),
    former: companies.flatMap(({ formerNames, formerTickers }) => [...formerNames, ...formerTickers]),
    aliases: companies.flatMap(({ aliases }) => aliases),
  };
}

/** A rule that could not tell is asked again where an older document brings what it may have lacked. */
async function judgeLaterAgain(
  parts: Parts,
  tables: StoreTables,
  [first]: readonly EventMention[],
  { company, facts, announcements }: Reading,
  now: Date,
): Promise<void> {
  const brings = facts.length > 0 || announcements.some(({ kind }) => kind === "milestone" || kind === "guidance");
  if (!first || company === undefined || !brings) return;
  const since = new Date(now.getTime() - (parts.staleMs ?? STALE_MS)).toISOString();
  await tables.stories.judgeUnknown({ company, after: first.at, since }, now.toISOString());
}

type Ungathered = Awaited<ReturnType<Parts["store"]["documents"]["ungathered"]>>[number];

interface Gathering extends Ungathered {
  events: EventMention[];
}

/** One document's events into their stories; false where another process has done so since it was listed. */
async function gatherOne(parts: Parts, tables: StoreTables, { document, reading, events }: Gathering, now: Date) {
  const { itemKey } = document;
  if (parts.store.isShared && !(await tables.documents.takeUngathered(itemKey))) return false;
  const before = await tables.events.storiesOf(itemKey);
  await tables.events.replace(itemKey, events);
  for (const event of events) await place(tables, event, now, parts.staleMs);
  await judgeLaterAgain(parts, tables, events, reading, now);
  // A story that an edited document left is judged again without it.
  const after = new Set(await tables.events.storiesOf(itemKey));
  for (const id of before) if (!after.has(id)) await tables.stories.touch(id, now.toISOString());
  await tables.documents.markGathered(itemKey);
  return true;
}

/** Some documents in one transaction, while no other process places what is told of their companies. */
async function gatherSome(parts: Parts, some: readonly Ungathered[], now: Date): Promise<Moved> {
  const gathering = some.map((one) => ({
    ...one,
    events: eventsOf(one.document, one.reading, namesOf(parts, one.reading.company)),
  }));
  const leases = new Set(gathering.flatMap(({ events }) => events.map(({ company }) => companyLease(company))));
  const moved = await parts.store.alone([...leases], () =>
    parts.store.transaction(async (tables) => {
      let done = 0;
      for (const one of gathering) if (await gatherOne(parts, tables, one, now)) done++;
      return done;
    }),
  );
  return moved ?? 0;
}

/** Facts without a story → stories. The same documents in any order end in the same stories. */
export async function gather(parts: Parts, now: Date): Promise<Moved> {
  const { store } = parts;
  const documents = await store.documents.ungathered(BATCH);
  // Each transaction waits for the disk; but companies of which others place something hold up no more than one text.
  const size = store.isShared ? 1 : TOGETHER;
  let moved = 0;
  for (let from = 0; from < documents.length; from += size)
    moved += await gatherSome(parts, documents.slice(from, from + size), now);
  return moved;
}
