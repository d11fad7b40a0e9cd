import { createHash } from "node:crypto";
import { createServer } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { openStore, type Store, StoreFault } from "../../src/store/index.ts";
import { onEveryEngine, onPostgres } from "../support/engines.ts";
import { document, fact, reading } from "../support/tiny.ts";

const NOW = "2026-05-08T12:00:00.000Z";
const SLACK = { platform: "slack", channel: "C1" };

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

onEveryEngine("what is kept", (engine) => {
  test("comes back in the order of its bytes, whatever the language of the database", async () => {
    const store = await open(await engine.fresh());
    for (const ticker of ["b", "a", "B", "é", "Z", "_", "*", "a1"])
      await store.settings.saveWatch({ place: SLACK, ticker, createdAt: NOW } as never);
    const tickers = (await store.settings.watchesOf(SLACK)).map(({ ticker }) => ticker);
    expect(tickers).toEqual(["*", "B", "Z", "_", "a", "a1", "b", "é"]);
  });

  test("is the text that was given, with a mark in place of what is no character", async () => {
    const store = await open(await engine.fresh());
    const text = "quote ' \" \\ % _ 💥 a\u0000b \ud800.";
    await store.documents.put(document("a", { text, title: "T\u0000" }));
    const [kept] = await store.documents.unread(1);
    expect(kept?.text).toBe("quote ' \" \\ % _ 💥 a\ufffdb \ufffd.");
    expect(kept?.title).toBe("T\ufffd");
  });

  test("may be a text of any length, also where texts are looked for by it", async () => {
    const store = await open(await engine.fresh());
    // Nothing repeats, so that no engine can press it small.
    const reason = Array.from({ length: 400 }, (_, at) => createHash("sha256").update(String(at)).digest("hex")).join(
      "",
    );
    await store.documents.put(document("a"));
    await store.documents.saveReading("a", reading([], { refusals: [reason] }), 1);
    const [read] = await store.documents.ungathered(1);
    expect(read?.reading.refusals).toEqual([reason]);
    expect(await store.counts.refusals()).toEqual(new Map([[reason, 1]]));
  });

  test("counts, flags, money and absent fields have the same types everywhere", async () => {
    const store = await open(await engine.fresh());
    await store.documents.put(document("a", { backlog: true }));
    await store.documents.saveReading("a", reading([fact("net_income", "-427600000.25")]), 1);
    const [read] = await store.documents.ungathered(1);
    expect(read?.document.backlog).toBe(true);
    expect(read?.document).not.toHaveProperty("html");
    expect(read?.reading.facts[0]?.value).toBe("-427600000.25");
    await store.deliveries.owePost("A1", SLACK, 1, NOW);
    expect(await store.deliveries.countByState()).toEqual([{ ...SLACK, state: "queued", count: 1 }]);
    expect(await store.items.count()).toBe(0);
  });
});

onPostgres("a server", (engine) => {
  test("that two processes find empty is set up once", async () => {
    const url = await (await engine.server()).bare();
    const [one, other] = await Promise.all([open(url), open(url)]);
    await one.documents.put(document("a"));
    expect((await other.documents.unread(5)).map(({ itemKey }) => itemKey)).toEqual(["a"]);
  });

  test("whose database keeps no Unicode is refused with what to create", async () => {
    const server = await engine.server();
    await server.run("create database latin template template0 encoding 'LATIN1' locale 'C'");
    const url = (await engine.fresh()).replace(/test\d+/, "latin");
    await expect(openStore(url)).rejects.toThrow(/LATIN1.*createdb -E UTF8/);
  });

  test("that has no such database says so without credentials", async () => {
    const url = (await engine.fresh()).replace(/test\d+/, "nowhere").replace("pivotwire@", "pivotwire:hunter2@");
    const fault = await openStore(url).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(StoreFault);
    expect(String(fault)).toMatch(/database "nowhere" does not exist.*createdb/);
    expect(String(fault)).not.toContain("hunter2");
  });

  test("that ends its connections fails what is under way, and serves the next", async () => {
    const url = await engine.fresh();
    const store = await open(url);
    const server = await engine.server();
    const name = /\/(test\d+)/.exec(url)?.[1] ?? "";
    const cut = store.transaction(async ({ documents }) => {
      await documents.put(document("a"));
      await server.run(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`);
      await documents.put(document("b"));
    });
    await expect(cut).rejects.toThrow();
    await store.documents.put(document("c"));
    expect((await store.documents.unread(9)).map(({ itemKey }) => itemKey)).toEqual(["c"]);
  });

  test("lets transactions that stored the same first both end well", async () => {
    const url = await engine.fresh();
    const both = await Promise.all([open(url), open(url)]);
    const item = {
      key: "k",
      feedId: "wire",
      title: "T",
      summary: "",
      seenAt: NOW,
      trust: "wire",
      backlog: false,
    } as const;
    const added = await Promise.all(
      both.map((store) => store.transaction(({ items }) => items.store([item], NOW).then(({ added: count }) => count))),
    );
    expect(added.toSorted((one, two) => one - two)).toEqual([0, 1]);
  });
});

describe("an address of PostgreSQL", () => {
  test("where nobody answers is a sentence without the password", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as { port: number };
    await new Promise((resolve) => server.close(resolve));
    const fault = await openStore(`postgres://me:hunter2@127.0.0.1:${port}/bot`).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(StoreFault);
    expect(String(fault)).toContain(`The store at postgres://127.0.0.1:${port}/bot cannot be used`);
    expect(String(fault)).toContain("start the server, or check host and port");
    expect(String(fault)).not.toContain("hunter2");
  });

  test("that cannot be read says how to write one, without repeating it", async () => {
    const fault = await openStore("postgres://me:hun/ter2@[bad/bot").catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(StoreFault);
    expect(String(fault)).not.toContain("ter2");
  });
});
