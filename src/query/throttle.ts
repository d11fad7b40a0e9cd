/** Questions that one person may ask in a minute: more than anybody types, less than a script sends. */
const MOST = 30;
const MINUTE = 60_000;
const MOST_PEOPLE = 10_000;

/** Counts each person's questions; true while the person is within bounds. One person's flood counts for nobody else. */
export function openThrottle(clock: () => Date): (person: string) => boolean {
  const asked = new Map<string, { since: number; count: number }>();
  return (person) => {
    const now = clock().getTime();
    const known = asked.get(person);
    // Also after a clock that was set back: nobody waits longer than a minute.
    if (!known || now - known.since >= MINUTE || now < known.since) {
      if (asked.size >= MOST_PEOPLE) asked.delete(asked.keys().next().value ?? "");
      asked.delete(person);
      asked.set(person, { since: now, count: 1 });
      return true;
    }
    known.count++;
    return known.count <= MOST;
  };
}
