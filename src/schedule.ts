/**
 * When things run: one node-cron task a feed, and two pumps that ask the store what is owed, one up to the
 * deliveries and one for the deliveries, so that a slow platform never delays reading. A pump that is asked
 * while it runs runs once more.
 */
import { type ScheduledTask, schedule as scheduleTask } from "node-cron";
import type { Log } from "./kit/index.ts";
import { type BusyLanes, collect, deliver, type Parts, retain, settle } from "./pipeline/index.ts";

/** How often the store is asked for what fell due by time alone: retries, pages, waiting messages. */
const HEARTBEAT_MS = 1_000;
/** How often old bodies are let go. */
const RETAIN_EVERY_MS = 3_600_000;

/** node-cron would write to standard error by itself, a line a feed; a poll that was missed is due at the next heartbeat. */
const QUIET = { suppressMissedWarning: true };

/** Runs `work` now or, when it runs already, once more after; never twice at a time. */
export function createPump(
  work: () => Promise<void>,
  log: Log,
): { poke: () => Promise<void>; idle: () => Promise<void> } {
  let running: Promise<void> | undefined;
  let again = false;
  const run = async () => {
    do {
      again = false;
      try {
        await work();
      } catch (error) {
        log.error("pass failed, it is tried again", { error: String(error) });
      }
    } while (again);
    running = undefined;
  };
  const poke = () => {
    if (running) again = true;
    else running = run();
    return running;
  };
  return { poke, idle: () => running ?? Promise.resolve() };
}

/** A clock that goes back further than its usual corrections. */
const JUMP_MS = 60_000;

/** Notices a clock that was set back: what waits for its time would otherwise wait once more for all of it. */
export function openClockWatch({ store, log }: Pick<Parts, "store" | "log">, clock: () => Date): () => Promise<void> {
  let last = clock();
  return async () => {
    const now = clock();
    const back = last.getTime() - now.getTime();
    if (back > JUMP_MS) {
      const moved = await store.deliveries.clockSetBack(last.toISOString(), now.toISOString());
      log.warn("the clock was set back, waiting messages are due again", { seconds: Math.round(back / 1000), moved });
    }
    last = now;
  };
}

export interface Schedule {
  /** Stops new work and waits for what is under way, at most `graceMs`. */
  stop(graceMs: number): Promise<void>;
}

/** One node-cron task a feed, and its polls; `found` is called after one that brought something. */
function openPolls(parts: Parts, clock: () => Date, found: () => Promise<void>) {
  const polling = new Map<string, Promise<unknown>>();
  const poll = (id: string) => {
    if (polling.has(id)) return;
    const pass = collect(parts, clock(), new Set([id]))
      .then((moved) => (moved > 0 ? found() : undefined))
      .catch((error: unknown) =>
        parts.log.error("polling failed, it is tried again", { feed: id, error: String(error) }),
      )
      .finally(() => polling.delete(id));
    polling.set(id, pass);
  };
  const ids = new Set(parts.feeds.filter((feed) => feed.enabled).map(({ id }) => id));
  const tasks: ScheduledTask[] = parts.feeds
    .filter(({ id }) => ids.has(id))
    .map(({ id, schedule }) => scheduleTask(schedule, () => poll(id), { ...QUIET, timezone: "UTC", name: id }));
  return {
    all: () => ids.forEach((id) => poll(id)),
    /** A feed that its cron would ask later is due earlier around a report, in filing hours or after a fault. */
    async due() {
      for (const id of await parts.store.feeds.due(clock().toISOString())) if (ids.has(id)) poll(id);
    },
    /** Ends the tasks; returns the polls under way. */
    async stop(): Promise<Promise<unknown>[]> {
      await Promise.all(tasks.map(async (task) => task.destroy()));
      return [...polling.values()];
    },
  };
}

/** Starts everything; `clock` gives each pass its one `now`. */
export function startSchedule(parts: Parts, clock: () => Date): Schedule {
  const busy: BusyLanes = new Set();
  const sending = new Set<Promise<unknown>>();
  const deliveries = () => {
    const pass = deliver(parts, clock(), busy).catch((error: unknown) =>
      parts.log.error("delivering failed, it is tried again", { error: String(error) }),
    );
    sending.add(pass);
    void pass.finally(() => sending.delete(pass));
  };
  const watchClock = openClockWatch(parts, clock);
  let retained = Number.NEGATIVE_INFINITY;
  const letGo = async (now: Date) => {
    if (!parts.retainDays || Math.abs(now.getTime() - retained) < RETAIN_EVERY_MS) return;
    retained = now.getTime();
    const bodies = await retain(parts, now, parts.retainDays);
    if (bodies > 0) parts.log.info("old texts let go", { bodies });
  };
  const owed = createPump(async () => {
    await watchClock();
    await settle(parts, clock(), deliveries);
    await letGo(clock());
    deliveries();
  }, parts.log);

  // Whoever has time takes part; where nobody else is, nobody hears it.
  const share = async () => {
    const pass = owed.poke();
    await parts.store.leases.wakeOthers();
    await pass;
  };
  const endWake = parts.store.leases.onWake(() => void owed.poke());

  const polls = openPolls(parts, clock, share);
  const heartbeat = setInterval(() => {
    void owed.poke();
    polls.due().catch((error: unknown) => parts.log.error("the store did not answer", { error: String(error) }));
  }, HEARTBEAT_MS);
  polls.all();
  void owed.poke();

  return {
    async stop(graceMs) {
      clearInterval(heartbeat);
      endWake();
      const polling = await polls.stop();
      // What was under way may have begun to send.
      const done = Promise.allSettled([...polling, owed.idle()]).then(() => Promise.allSettled(sending));
      await Promise.race([done, new Promise((resolve) => setTimeout(resolve, graceMs).unref())]);
    },
  };
}
