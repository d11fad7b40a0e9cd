import type { Judgement, StoryView } from "../../model/index.ts";
import type { AlertChange, Store, StoredAlert, StoredDelivery } from "../../store/index.ts";
import { buildStoryView } from "../../stories/index.ts";

/** A story with everything that the store knows of it. */
export interface WholeStory {
  view: StoryView;
  /** The item keys that somebody put here by hand. */
  pinned: ReadonlySet<string>;
  judgements: Judgement[];
  alert?: StoredAlert;
  changes: AlertChange[];
  deliveries: StoredDelivery[];
  merged: string[];
}

/** The id of the story that a person means: its own, or that of its alert in any case; a merged one leads on. */
export async function findStory(store: Store, typed: string): Promise<string | undefined> {
  const alert = await store.alerts.get(typed.toUpperCase());
  let id = alert?.storyId ?? typed;
  for (let into = await store.stories.livesIn(id); into; into = await store.stories.livesIn(id)) id = into;
  return (await store.stories.get(id))?.id;
}

export async function loadStory(store: Store, id: string): Promise<WholeStory | undefined> {
  const story = await store.stories.get(id);
  if (!story) return undefined;
  const keys = (await store.events.ofStory(id)).map(({ itemKey }) => itemKey);
  const alert = await store.alerts.ofStory(id);
  return {
    view: buildStoryView(story, await store.documents.read([...new Set(keys)])),
    pinned: new Set((await store.events.pinnedTo(id)).map(({ itemKey }) => itemKey)),
    judgements: await store.stories.judgements(id),
    changes: alert ? await store.alerts.changes(alert.id) : [],
    deliveries: alert ? await store.deliveries.ofAlert(alert.id) : [],
    merged: await store.stories.mergedInto(id),
    ...(alert && { alert }),
  };
}
