/** Slack delivers at least once: what came again within ten minutes is the same press or command. */
const KEPT = 600_000;
const MOST = 20_000;

/** True the second time that any of the ids is given. */
export function openSeen(now: () => number): (ids: readonly string[], kept?: number) => boolean {
  const until = new Map<string, number>();
  return (ids, kept = KEPT) => {
    const at = now();
    for (const [id, end] of until) {
      if (end > at && until.size < MOST) break;
      until.delete(id);
    }
    const again = ids.some((id) => (until.get(id) ?? 0) > at);
    for (const id of ids) if (!again) until.set(id, at + kept);
    return again;
  };
}
