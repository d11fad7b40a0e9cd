import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { Item } from "../../src/model/index.ts";
import { openStore, StoreFault } from "../../src/store/index.ts";
import { freshStores, onEveryEngine } from "../support/engines.ts";
import { deal, document, fact, reading } from "../support/tiny.ts";

const folder = mkdtempSync(join(tmpdir(), "pivotwire-store-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const NOW = "2026-05-08T12:00:00.000Z";
const LATER = "2026-05-08T12:05:00.000Z";

const item = (key: string, more: Partial<Item> = {}): Item => ({
  key,
  feedId: "wire",
  title: `Title ${key}`,
  summary: "",
  seenAt: NOW,
  trust: "wire",
  backlog: false,
  contentHash: "h1",
  ...more,
});

onEveryEngine("the store", (engine) => {
  const open = freshStores(engine);

  describe("items", () => {
    test("are stored once however often a feed shows them", async () => {
      const store = await open();
      expect(await store.items.store([item("a"), item("b"), item("a")], NOW)).toEqual({ added: 2, edited: 0 });
      expect(await store.items.store([item("a"), item("c")], LATER)).toEqual({ added: 1, edited: 0 });
      expect(await store.items.count()).toBe(3);
    });

    test("that were edited are owed a document again and keep the time they were first seen", async () => {
      const store = await open();
      await store.items.store([item("a")], NOW);
      await store.items.settle("a");
      expect(await store.items.owed(LATER, 10)).toEqual([]);
      expect(
        await store.items.store([item("a", { title: "Corrected", contentHash: "h2", seenAt: LATER })], LATER),
      ).toEqual({ added: 0, edited: 1 });
      expect(await store.items.owed(LATER, 10)).toMatchObject([{ key: "a", title: "Corrected", seenAt: NOW }]);
    });

    test("whose page failed wait for their time", async () => {
      const store = await open();
      await store.items.store([item("a")], NOW);
      await store.items.retryLater("a", LATER, "the page did not answer");
      expect(await store.items.owed(NOW, 10)).toEqual([]);
      expect(await store.items.owed(LATER, 10)).toMatchObject([{ key: "a", tries: 1 }]);
    });
  });

  describe("documents", () => {
    test("come back with what was read from them, and a new reading replaces the old one whole", async () => {
      const store = await open();
      await store.documents.put(document("a"));
      expect((await store.documents.unread(10)).map(({ itemKey }) => itemKey)).toEqual(["a"]);
      await store.documents.saveReading("a", reading([fact("net_income", "-1"), fact("hpc_revenue", "2")]), 1);
      expect(await store.documents.unread(10)).toEqual([]);
      expect((await store.documents.unread(10, 2)).length).toBe(1);
      const newer = reading([fact("net_income", "-3")], { day: "2026-05-08", periodEnd: "2026-03-31" });
      await store.documents.saveReading("a", newer, 2);
      const [read] = await store.documents.ungathered(10);
      expect(read?.reading).toEqual(newer);
      expect(read?.document).toEqual(document("a"));
    });
  });

  describe("announcements", () => {
    const passage = (quote: string, start: number) => ({ quote, start, end: start + 4 });
    const lease = "It covers 200 MW and runs for five years.";
    const signed = deal({
      counterparty: "Microsoft",
      mw: 200,
      termYears: 5,
      terms: { counterparty: passage("a lease", 0), mw: passage(lease, 20), termYears: passage(lease, 40) },
    });

    test("come back with the sentence of each term", async () => {
      const store = await open();
      const read = reading([], { announcements: [signed, deal({ quote: "one of before" })] });
      await store.documents.put(document("a"));
      await store.documents.saveReading("a", read, 1);
      expect((await store.documents.read(["a"]))[0]?.reading).toEqual(read);
    });
  });

  describe("a store", () => {
    test("takes back everything of a transaction that fails", async () => {
      const store = await open();
      const broken = store.transaction(async (tables) => {
        await tables.items.store([item("a")], NOW);
        throw new Error("power cut");
      });
      await expect(broken).rejects.toThrow("power cut");
      expect(await store.items.count()).toBe(0);
    });

    test("is the same after it was closed and opened again", async () => {
      const url = await engine.lasting();
      const first = await openStore(url);
      await first.items.store([item("a")], NOW);
      await first.close();
      const second = await openStore(url);
      expect(await second.items.count()).toBe(1);
      await second.close();
    });

    test("that two connections write in turn has what both wrote", async () => {
      const url = await engine.lasting();
      const [one, other] = [await openStore(url), await openStore(url)];
      for (let turn = 0; turn < 5; turn++) {
        await one.items.store([item(`one${turn}`)], NOW);
        await other.transaction((tables) => tables.items.store([item(`other${turn}`)], NOW));
      }
      expect(await one.items.count()).toBe(10);
      await one.close();
      await other.close();
    });
  });

  describe("deliveries", () => {
    test("under way when the process died are asked for again", async () => {
      const store = await open();
      await store.deliveries.owePost("A1", { platform: "slack", channel: "C1" }, 1, NOW);
      await store.deliveries.owePost("A1", { platform: "slack", channel: "C1" }, 1, NOW);
      const [due] = await store.deliveries.due(NOW, 10);
      await store.deliveries.update(due?.id ?? "", { state: "sending" }, NOW);
      expect(await store.deliveries.due(LATER, 10)).toEqual([]);
      expect(await store.deliveries.recoverSending(LATER)).toBe(1);
      expect(await store.deliveries.due(LATER, 10)).toMatchObject([{ alertId: "A1", state: "unknown" }]);
    });

    test("finished in an old version stay owed in the new one", async () => {
      const store = await open();
      await store.deliveries.owePost("A1", { platform: "slack", channel: "C1" }, 1, NOW);
      const [due] = await store.deliveries.due(NOW, 10);
      await store.deliveries.update(due?.id ?? "", { state: "sending" }, NOW);
      await store.deliveries.raiseVersion("A1", 2, NOW, false);
      await store.deliveries.finish(due?.id ?? "", 1, { ts: "1" }, LATER);
      expect(await store.deliveries.due(LATER, 10)).toMatchObject([{ wanted: 2, sent: 1, receipt: { ts: "1" } }]);
      expect(await store.deliveries.nextDue()).toBe(LATER);
    });
  });
});

describe("a store", () => {
  test("that is no database says so in a sentence", async () => {
    const path = join(folder, "text.db");
    writeFileSync(path, "this is not a database, it is only a long enough text file to be refused".repeat(40));
    await expect(openStore(`sqlite:${path}`)).rejects.toThrow(StoreFault);
    await expect(openStore(`sqlite:${path}`)).rejects.toThrow(/restore a backup|check the path/);
  });

  test.skipIf(process.getuid?.() === 0)("in a folder that may not be written says so in a sentence", async () => {
    const locked = join(folder, "locked");
    writeFileSync(locked, "");
    chmodSync(locked, 0o400);
    await expect(openStore(`sqlite:${join(locked, "x.db")}`)).rejects.toThrow(StoreFault);
  });

  test("of an unknown kind is named without its password", async () => {
    await expect(openStore("mysql://me:secret@db/x")).rejects.toThrow('DATABASE_URL "mysql:…" is no store we know');
  });
});
