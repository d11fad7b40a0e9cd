import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe } from "vitest";
import { openStore, type Store } from "../../src/store/index.ts";
import { postgresFolder, startPostgres, type TestServer } from "./postgres.ts";

/** An engine that a test runs on: each call gives the address of a new empty store. */
export interface TestEngine {
  name: string;
  fresh(): Promise<string>;
  /** The same, for a store that is opened more than once. */
  lasting(): Promise<string>;
}

/** Tests on SQLite, with a folder for what is opened more than once. */
function onSqlite(title: string, tests: (engine: TestEngine) => void): void {
  const folder = mkdtempSync(join(tmpdir(), "pivotwire-engine-"));
  let made = 0;
  describe(`${title} on SQLite`, () => {
    afterAll(() => rmSync(folder, { recursive: true, force: true }));
    tests({
      name: "SQLite",
      fresh: () => Promise.resolve("sqlite::memory:"),
      lasting: () => Promise.resolve(`sqlite:${join(folder, `${++made}`, "store.db")}`),
    });
  });
}

/** Opens a new empty store of an engine at each call, and closes them all after each test. */
export function freshStores(engine: TestEngine): () => Promise<Store> {
  const stores: Store[] = [];
  afterEach(async () => {
    for (const store of stores.splice(0)) await store.close();
  });
  return async () => {
    const store = await openStore(await engine.fresh());
    stores.push(store);
    return store;
  };
}

/** The same tests on every engine that is here. */
export function onEveryEngine(title: string, tests: (engine: TestEngine) => void): void {
  onSqlite(title, tests);
  onPostgres(title, tests);
}

/** One server a file of tests, begun by the first test that needs it. */
let started: Promise<TestServer> | undefined;
const server = () => (started ??= startPostgres());
afterAll(async () => (await started)?.stop());

/** Tests that need what only PostgreSQL can. Where there is no server the run says loudly that they were left out. */
export function onPostgres(title: string, tests: (engine: TestEngine & { server(): Promise<TestServer> }) => void) {
  if (!postgresFolder()) {
    process.stderr.write(
      `\n!! NOT TESTED: "${title}" on PostgreSQL, for no server is installed here (Debian: apt-get install postgresql).\n\n`,
    );
    return;
  }
  describe(`${title} on PostgreSQL`, () => {
    const fresh = async () => (await server()).database();
    tests({ name: "PostgreSQL", server, fresh, lasting: fresh });
  });
}
