import { afterEach, expect, test } from "vitest";
import { openStore, type Store } from "../../src/store/index.ts";
import { onEveryEngine, onPostgres } from "../support/engines.ts";
import { until as untilSoon } from "../support/whole.ts";

/** A loaded machine may take its time. */
const until = (holds: () => boolean) => untilSoon(holds, 60_000);

let stores: Store[] = [];
afterEach(async () => {
  for (const store of stores) await store.close();
  stores = [];
});
async function open(url: string): Promise<Store> {
  const store = await openStore(url);
  stores.push(store);
  return store;
}

const forever = new Promise<never>(() => undefined);

onEveryEngine("work under a name", (engine) => {
  test("is done by one at a time and passed over by others, also inside one process", async () => {
    const store = await open(await engine.fresh());
    const inner = await store.alone(["a", "b"], async () => [
      await store.alone(["b"], () => Promise.resolve("twice")),
      await store.alone(["c"], () => Promise.resolve("beside")),
    ]);
    expect(inner).toEqual([undefined, "beside"]);
    expect(await store.alone(["b"], () => Promise.resolve("after"))).toBe("after");
  });

  test("that fails gives the name back", async () => {
    const store = await open(await engine.fresh());
    await expect(store.alone(["a"], () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(await store.alone(["a"], () => Promise.resolve("next"))).toBe("next");
  });
});

onPostgres("names that processes hold", (engine) => {
  test("are all or none, and waited for by whoever has patience", async () => {
    const url = await engine.fresh();
    const [one, other] = [await open(url), await open(url)];
    const [begun, free] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const work = one.alone(["b"], () => {
      begun.resolve();
      return free.promise;
    });
    await begun.promise;
    expect(await other.alone(["a", "b"], () => Promise.resolve("both"))).toBeUndefined();
    expect(await one.alone(["a"], () => Promise.resolve("a is free"))).toBe("a is free");
    const patient = other.alone(["a", "b"], () => Promise.resolve("both"), 60_000);
    free.resolve();
    await work;
    expect(await patient).toBe("both");
  });

  test("are free again when the connection of the process that held them ends", async () => {
    const url = await engine.fresh();
    const [one, other] = [await open(url), await open(url)];
    let lost = 0;
    one.leases.onLost(() => lost++);
    const begun = Promise.withResolvers<void>();
    void one.alone(["a"], () => {
      begun.resolve();
      return forever;
    });
    await begun.promise;
    expect(await other.alone(["a"], () => Promise.resolve("taken"))).toBeUndefined();
    const server = await engine.server();
    const name = /\/(test\d+)/.exec(url)?.[1];
    await server.run(
      `select pg_terminate_backend(pid) from pg_locks join pg_database on database = oid where locktype = 'advisory' and datname = '${name}'`,
    );
    await until(() => lost > 0);
    expect(await other.alone(["a"], () => Promise.resolve("taken"))).toBe("taken");
    // The process itself goes on with a new connection.
    expect(await one.alone(["a"], () => Promise.resolve("again"))).toBe("again");
  });

  test("call the others, not the one that calls", async () => {
    const url = await engine.fresh();
    const [one, other] = [await open(url), await open(url)];
    const heard = { one: 0, other: 0 };
    one.leases.onWake(() => heard.one++);
    other.leases.onWake(() => heard.other++);
    await other.leases.take(["listening"]);
    await one.leases.wakeOthers();
    await until(() => heard.other === 1);
    expect(heard).toEqual({ one: 0, other: 1 });
  });

  test("a turn is taken over at once by another process when it is given back", async () => {
    const url = await engine.fresh();
    const [one, other] = [await open(url), await open(url)];
    const told: string[] = [];
    const begin = (who: string) => () => {
      told.push(`${who} begins`);
      return async () => void told.push(`${who} ends`);
    };
    const endOne = one.turn("gateway", begin("one"));
    await until(() => told.length === 1);
    const endOther = other.turn("gateway", begin("other"));
    // Its own first try came before this one.
    expect(await other.leases.take(["gateway"])).toEqual(new Set());
    expect(told).toEqual(["one begins"]);
    await endOne();
    await until(() => told.length === 3);
    await endOther();
    expect(told).toEqual(["one begins", "one ends", "other begins", "other ends"]);
  });
});
