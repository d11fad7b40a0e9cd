import type { StoredAlert, StoreTables } from "../store/index.ts";

async function mergedAlerts(tables: StoreTables, storyId: string): Promise<StoredAlert[]> {
  const merged = await tables.stories.mergedInto(storyId);
  const alerts = await Promise.all(merged.map((id) => tables.alerts.ofStory(id)));
  return alerts.filter((alert) => alert !== undefined);
}

/** The alert of a story; one that took in another story and has none itself goes on with the other's message. */
export async function alertOf(tables: StoreTables, storyId: string): Promise<StoredAlert | undefined> {
  const own = await tables.alerts.ofStory(storyId);
  if (own) return own;
  const [first] = (await mergedAlerts(tables, storyId)).toSorted((one, other) =>
    one.raisedAt.localeCompare(other.raisedAt),
  );
  return first && { ...first, storyId };
}

/** Messages of stories that went into this one say where their story goes on. Nobody is called for it. */
export async function foldMerged(tables: StoreTables, storyId: string, now: string): Promise<void> {
  const own = await tables.alerts.ofStory(storyId);
  if (!own) return;
  const note = `This story goes on in alert ${own.id}.`;
  for (const alert of await mergedAlerts(tables, storyId)) {
    if (alert.view.notes[0] === note) continue;
    const version = alert.version + 1;
    const view = { ...alert.view, notes: [note, ...alert.view.notes].slice(0, 8), updatedAt: now };
    await tables.alerts.save({ ...alert, version, view }, now);
    await tables.alerts.noteChange(alert.id, { version, at: now, note, loud: false });
    await tables.deliveries.raiseVersion(alert.id, version, now, false);
  }
}
