import type { Leases } from "./leases.ts";

/** How often a name is asked for that another process holds; a process that gives one back calls the others. */
const ASK_AGAIN_MS = 1_000;

/** `begin` starts what one process at a time may do, and returns what ends it. */
export type Turn = (name: string, begin: () => () => Promise<void>) => () => Promise<void>;

/** For what is held long, such as a connection: another process takes it over when this one ends or dies. */
export function takeTurns(leases: Leases): Turn {
  return (name, begin) => {
    let end: (() => Promise<void>) | undefined;
    let asking: Promise<void> | undefined;
    let closed = false;
    const ask = async () => {
      // A server that does not answer is asked again with the next turn of the timer.
      const taken = await leases.take([name]).catch(() => new Set<string>());
      if (!taken.has(name)) return;
      if (closed) await leases.give([name]);
      else end = begin();
    };
    const tryNow = () => {
      if (!end && !closed) asking ??= ask().finally(() => (asking = undefined));
    };
    const lose = () => {
      const ending = end;
      end = undefined;
      ending?.().catch(() => undefined);
    };
    const timer = setInterval(tryNow, ASK_AGAIN_MS);
    timer.unref();
    const stops = [leases.onWake(tryNow), leases.onLost(lose)];
    tryNow();
    return async () => {
      closed = true;
      clearInterval(timer);
      for (const stop of stops) stop();
      await asking;
      await end?.();
      await leases.give([name]);
      await leases.wakeOthers().catch(() => undefined);
    };
  };
}
