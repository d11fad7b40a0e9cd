import type { Client } from "pg";
import type { Leases } from "./leases.ts";
import { openListeners, openSession } from "./session.ts";

const CHANNEL = "pivotwire";
/** A dead machine's locks are free again after half a minute. */
const HELLO = `set tcp_keepalives_idle = 10; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 4; listen ${CHANNEL}`;
const TAKE = "select name from unnest($1::text[]) as name where pg_try_advisory_lock(hashtextextended(name, 0))";
const GIVE = "select name from unnest($1::text[]) as name where pg_advisory_unlock(hashtextextended(name, 0))";

/**
 * PostgreSQL's advisory locks on a connection of their own: nothing to renew, no clock to agree on, and the server
 * frees them the moment the process that held them dies. The same connection carries LISTEN and NOTIFY.
 */
export function sessionLeases(create: () => Client): Leases {
  const held = new Set<string>();
  const [woken, lost] = [openListeners(), openListeners()];
  const session = openSession({
    create,
    hello: HELLO,
    onNotified: woken.call,
    onLost: () => {
      held.clear();
      lost.call();
    },
  });
  return {
    async take(names) {
      const free = [...new Set(names)].filter((name) => !held.has(name));
      if (free.length === 0) return new Set();
      // Marked before the answer: the server would give the same connection the same lock twice.
      for (const name of free) held.add(name);
      let taken = new Set<string>();
      try {
        taken = new Set((await session.ask(TAKE, [free])).map(({ name }) => name));
        return taken;
      } finally {
        for (const name of free) if (!taken.has(name)) held.delete(name);
      }
    },
    async give(names) {
      const ours = names.filter((name) => held.has(name));
      if (ours.length === 0) return;
      // What cannot be given back is free with its connection.
      await session.ask(GIVE, [ours]).catch(() => undefined);
      for (const name of ours) held.delete(name);
    },
    wakeOthers: async () => void (await session.ask(`select pg_notify('${CHANNEL}', '') as name`, [])),
    onWake: (listener) => {
      session.connect().catch(() => undefined);
      return woken.add(listener);
    },
    onLost: (listener) => lost.add(listener),
    close: () => session.close(),
  };
}
