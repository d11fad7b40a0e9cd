/** A second press of one button on something that changes settings within this time, in milliseconds, does nothing. */
const DOUBLE_PRESS_MS = 10_000;
const MOST = 1_000;

export interface Press {
  user: string;
  message: string;
  customId: string;
}

/** True where the same person pressed the same button a moment ago; `now` counts milliseconds. */
export function openPresses(now: () => number): (press: Press) => boolean {
  const until = new Map<string, number>();
  return ({ user, message, customId }) => {
    const [at, key] = [now(), JSON.stringify([user, message, customId])];
    for (const [known, end] of until) {
      if (end > at && until.size < MOST) break;
      until.delete(known);
    }
    if (until.has(key)) return true;
    until.set(key, at + DOUBLE_PRESS_MS);
    return false;
  };
}
