import { setTimeout as timer } from "node:timers/promises";
import type { Log } from "../../kit/index.ts";
import type { HealthBook } from "./health.ts";
import { sleep } from "./sleep.ts";
import { ConnectFault, type Connection, type Ending } from "./socket.ts";
import { faultSentence, jittered, TOO_MANY, waitAfterEnding, waitAfterFault } from "./waits.ts";

export interface Presence {
  close(): Promise<void>;
}

interface Parts {
  open: () => Promise<Connection>;
  /** Milliseconds between the openings of the two connections. */
  apart: number;
  /** Milliseconds that a connection is heard on after the one in its place stands, where Slack does not end it. */
  linger: number;
  health: HealthBook;
  log: Log;
}

/** Two, of the ten that Slack allows: one hears while the other has died unnoticed. Renewed ones stay a while. */
const CONNECTIONS = 2;
const LONG_LIFE = 60_000;
const CROWDED_FOR = 300_000;
const CROWDED =
  "Slack says that too many programs use this app's connections (too_many_websockets): stop other copies of the bot; it is tried again more and more slowly.";

/** What the keepers of the connections share. */
interface Hall extends Parts {
  signal: AbortSignal;
  alive: Set<Connection>;
  /** Asked to leave and replaced, and still heard: a command may be on its way over them. */
  leaving: Set<Connection>;
  crowdedUntil: number;
  greeted: () => void;
}

async function tryOpen({ open, alive, health, signal, greeted }: Hall): Promise<Connection | ConnectFault> {
  try {
    const connection = await open();
    if (signal.aborted) {
      await connection.close();
      return new ConnectFault("closing", "closing");
    }
    alive.add(connection);
    health.up("hearing");
    greeted();
    return connection;
  } catch (error) {
    return error instanceof ConnectFault ? error : new ConnectFault(String(error), "failed");
  }
}

function noteEnding(hall: Hall, reason: string): void {
  if (reason === TOO_MANY) {
    hall.crowdedUntil = performance.now() + CROWDED_FOR;
    hall.health.down("hearing", CROWDED);
  } else if (hall.alive.size === 0 && reason === "closed") {
    hall.health.down("hearing", "Slack's connection for commands was lost: it is made again.");
  }
}

/**
 * Keeps hearing a connection that Slack asked to leave, and gives what ends that, to be called once another
 * stands in its place: what Slack sent over it meanwhile is acknowledged, for Slack closes it itself.
 */
function letGo({ leaving, linger, signal }: Hall, connection: Connection, ending: Ending): () => void {
  if (ending.reason === TOO_MANY) {
    ending.finish();
    return () => {};
  }
  leaving.add(connection);
  void ending.gone.then(() => leaving.delete(connection));
  return () =>
    void Promise.race([ending.gone, sleep(linger, signal)]).then(() => {
      if (leaving.has(connection) && !signal.aborted) ending.finish();
    });
}

/** Keeps one connection, `place` counted from 0, until the signal. */
async function keepOne(hall: Hall, place: number): Promise<void> {
  const { signal, alive, log } = hall;
  let [faults, short] = [0, 0];
  // Lets the connection before this one go, when this one stands.
  let release = () => {};
  while (!signal.aborted) {
    const crowded = hall.crowdedUntil - performance.now();
    // The second connection is given up first where Slack says that there are too many.
    if (place > 0 && crowded > 0) {
      await sleep(crowded, signal);
      continue;
    }
    const connection = await tryOpen(hall);
    if (connection instanceof ConnectFault) {
      if (connection.code === TOO_MANY) noteEnding(hall, TOO_MANY);
      else if (alive.size === 0 && !signal.aborted) hall.health.down("hearing", faultSentence(connection));
      await sleep(jittered(waitAfterFault(connection, faults++)), signal);
      continue;
    }
    release();
    faults = 0;
    const ending = await connection.over;
    alive.delete(connection);
    if (signal.aborted) return;
    noteEnding(hall, ending.reason);
    if (ending.livedMs > LONG_LIFE) short = 0;
    const wait = waitAfterEnding(ending, short);
    log.debug("a connection to Slack ended", { reason: ending.reason, wait });
    release = letGo(hall, connection, ending);
    if (wait > 0) short++;
    await sleep(wait > 0 ? jittered(wait) : 0, signal);
  }
}

/** Keeps connections to Slack for as long as the channel is open, and never throws. */
export function stayConnected(parts: Parts): Presence {
  const closing = new AbortController();
  const first = Promise.withResolvers<void>();
  const hall = {
    ...parts,
    signal: closing.signal,
    alive: new Set<Connection>(),
    leaving: new Set<Connection>(),
    crowdedUntil: 0,
    greeted: first.resolve,
  };
  const keepers = Array.from({ length: CONNECTIONS }, async (_, place) => {
    if (place > 0) {
      await first.promise;
      await sleep(parts.apart, closing.signal);
    }
    await keepOne(hall, place);
  });
  return {
    async close() {
      closing.abort();
      first.resolve();
      await Promise.all([...hall.alive, ...hall.leaving].map((connection) => connection.close()));
      await Promise.race([Promise.all(keepers), timer(2_000, undefined, { ref: false })]);
    },
  };
}
