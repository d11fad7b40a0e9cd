import { sleep } from "./sleep.ts";

/**
 * One channel's place in the queue: its messages leave one after the other and not faster than Slack takes
 * them; another channel's never wait for it. Slack pauses a channel by 429: until then nothing is sent to it.
 */
export interface Lane {
  /** Runs `work` in turn; `held` gives the milliseconds still to wait where Slack asked for a pause. */
  run<Result>(work: () => Promise<Result>, held: (waitMs: number) => Result): Promise<Result>;
  pause(milliseconds: number): void;
}

export interface Lanes {
  lane(channel: string): Lane;
  /** What waits now is told to wait, and nothing new starts. */
  close(): void;
}

/** Forgotten after this long without a message, so that a year of direct messages costs nothing. */
const IDLE = 600_000;
const MOST = 1000;

interface State {
  tail: Promise<unknown>;
  last: number;
  pausedUntil: number;
}

/** `now` counts milliseconds and only goes forward. */
export function openLanes(pace: number, now = (): number => performance.now()): Lanes {
  const states = new Map<string, State>();
  const closing = new AbortController();

  function stateOf(channel: string): State {
    if (states.size > MOST) {
      for (const [id, state] of states) if (now() - state.last > IDLE && now() > state.pausedUntil) states.delete(id);
    }
    const found = states.get(channel) ?? { tail: Promise.resolve(), last: -Infinity, pausedUntil: 0 };
    states.set(channel, found);
    return found;
  }

  async function turn<Result>(state: State, work: () => Promise<Result>, held: (waitMs: number) => Result) {
    const pause = state.pausedUntil - now();
    if (pause > 0) return held(Math.ceil(pause));
    await sleep(state.last + pace - now(), closing.signal);
    if (closing.signal.aborted) return held(1000);
    try {
      return await work();
    } finally {
      // From the answer on: on the wire two requests are then never closer than the pace.
      state.last = now();
    }
  }

  return {
    lane: (channel) => ({
      run(work, held) {
        const state = stateOf(channel);
        const mine = state.tail.then(() => turn(state, work, held));
        state.tail = mine.catch(() => undefined);
        return mine;
      },
      pause(milliseconds) {
        const state = stateOf(channel);
        state.pausedUntil = Math.max(state.pausedUntil, now() + milliseconds);
      },
    }),
    close: () => closing.abort(),
  };
}
