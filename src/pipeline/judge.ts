import { setImmediate } from "node:timers/promises";
import type { Story, StoryView } from "../model/index.ts";
import { buildStoryView, withEarlierPromises } from "../stories/index.ts";
import { companyLease, SECTOR_LEASE } from "./leases.ts";
import type { Moved, Parts } from "./parts.ts";
import { raise } from "./raise.ts";
import { route } from "./route.ts";
import { canShift, sectorFor } from "./sector.ts";

const BATCH = 50;

/** Only a story that promises something looks back at what was promised. */
async function withPromises(parts: Parts, view: StoryView): Promise<StoryView> {
  if (!view.announcements.some(({ kind }) => kind === "milestone" || kind === "guidance")) return view;
  return withEarlierPromises(view, await parts.store.documents.promisesOf(view.company));
}

async function judgeOne(parts: Parts, story: Story, now: Date): Promise<void> {
  const keys = (await parts.store.events.ofStory(story.id)).map(({ itemKey }) => itemKey);
  const view = await withPromises(parts, buildStoryView(story, await parts.store.documents.read([...new Set(keys)])));
  const past = await parts.past(story.company, story.period);
  const at = now.toISOString();
  const sector = await sectorFor(parts, view, now);
  const judgements = parts.judge(view, past, at, undefined, sector);
  const routes = await route(parts, view, past, now, sector);
  await parts.store.transaction(async (tables) => {
    await tables.stories.saveJudgements(story.id, story.version, judgements, at);
    await raise(parts, tables, view, judgements, routes, at);
  });
}

/** Judges a story unless another process judges this company, or has just judged it; then false. */
async function judgeHere(parts: Parts, listed: Story, now: Date): Promise<boolean> {
  const { store } = parts;
  const leases = [companyLease(listed.company), ...(parts.sector && canShift(listed.kind) ? [SECTOR_LEASE] : [])];
  const done = await store.alone(leases, async () => {
    const story = store.isShared ? await store.stories.stillUnjudged(listed.id) : listed;
    if (story) await judgeOne(parts, story, now);
    return story !== undefined;
  });
  return done ?? false;
}

/** Stories changed since they were last judged → signals, and with them alert and deliveries. */
export async function judge(parts: Parts, now: Date): Promise<Moved> {
  let moved = 0;
  for (const story of await parts.store.stories.unjudged(BATCH)) {
    if (await judgeHere(parts, story, now)) moved++;
    await setImmediate();
  }
  return moved;
}
