/** Names that one process at a time may hold: a feed, a company, a destination. */
export interface Leases {
  /** Takes those of the names that nobody holds, in this process or another; returns the names taken. */
  take(names: readonly string[]): Promise<Set<string>>;
  give(names: readonly string[]): Promise<void>;
  /** Tells the other processes that there is work. */
  wakeOthers(): Promise<void>;
  /** Calls back when another process says that there is work; returns what ends it. */
  onWake(woken: () => void): () => void;
  /** Calls back when everything that was held is lost, with the connection to the server; returns what ends it. */
  onLost(lost: () => void): () => void;
  close(): Promise<void>;
}

/** For a store that one process uses: what nobody here holds is free. */
export function oneProcess(): Leases {
  const held = new Set<string>();
  const never = () => () => undefined;
  return {
    take(names) {
      const taken = new Set(names.filter((name) => !held.has(name)));
      for (const name of taken) held.add(name);
      return Promise.resolve(taken);
    },
    give(names) {
      for (const name of names) held.delete(name);
      return Promise.resolve();
    },
    wakeOthers: () => Promise.resolve(),
    onWake: never,
    onLost: never,
    close: () => Promise.resolve(),
  };
}
