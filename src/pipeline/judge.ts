import { setImmediate } from "node:timers/promises";
import type { Story } from "../model/index.ts";
import { buildStoryView } from "../stories/index.ts";
import type { Moved, Parts } from "./parts.ts";
import { raise } from "./raise.ts";
import { route } from "./route.ts";
import { sectorFor } from "./sector.ts";

const BATCH = 50;

async function judgeOne(parts: Parts, story: Story, now: Date): Promise<void> {
  const keys = (await parts.store.events.ofStory(story.id)).map(({ itemKey }) => itemKey);
  const view = buildStoryView(story, await parts.store.documents.read([...new Set(keys)]));
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

/** Stories changed since they were last judged → signals, and with them alert and deliveries. */
export async function judge(parts: Parts, now: Date): Promise<Moved> {
  const stories = await parts.store.stories.unjudged(BATCH);
  for (const story of stories) {
    await judgeOne(parts, story, now);
    await setImmediate();
  }
  return stories.length;
}
