import { randomBytes } from "node:crypto";
import { afterEach, describe, expect, test } from "vitest";
import { openInstallations, turnKeys } from "../../src/installations.ts";
import type { Installations } from "../../src/kit/index.ts";
import { openKeyring } from "../../src/lib/index.ts";
import { backupStore, openStore, type Store } from "../../src/store/index.ts";
import { onEveryEngine } from "../support/engines.ts";

const NOW = "2026-05-08T12:00:00.000Z";
const TOKEN = "xoxb-of-desk-a";
const DESK = { platform: "slack", channel: "C1" };
const [key, newer] = [randomBytes(32), randomBytes(32)];
const stores: Store[] = [];
afterEach(async () => {
  for (const store of stores.splice(0)) await store.close();
});

async function openAt(url: string): Promise<Store> {
  const store = await openStore(url);
  stores.push(store);
  return store;
}

function over(store: Store, keys: Buffer[] = [key]): Installations & { hidden: string[] } {
  const hidden: string[] = [];
  const owners = async () => [DESK, { ...DESK, channel: "T0B/C1" }, { platform: "discord", channel: "7" }];
  const clock = () => new Date(NOW);
  const parts = {
    store,
    keyring: openKeyring(keys),
    clock,
    hide: (secret: string) => void hidden.push(secret),
    owners,
  };
  return { ...openInstallations(parts, "slack"), hidden };
}

const watch = (store: Store, channel: string) =>
  store.settings.saveWatch({ place: { platform: "slack", channel }, ticker: "*", addedBy: "U1", addedAt: NOW });

const revisionOf = async (installations: Installations): Promise<string> => {
  const found = await installations.of("T0A");
  return found?.state === "live" ? found.revision : "";
};

onEveryEngine("installed workspaces", (engine) => {
  test("are kept with a token that only their key opens, and that is hidden from logs before it is given out", async () => {
    const store = await openAt(await engine.fresh());
    const installations = over(store);
    await installations.save("T0A", "Desk A", TOKEN);
    expect(await installations.of("T0A")).toMatchObject({ state: "live", name: "Desk A", secret: TOKEN });
    expect(await installations.of("T0B")).toBeUndefined();
    expect(JSON.stringify(await store.installations.all("slack"))).not.toContain(TOKEN);
    const second = over(store);
    await second.all();
    expect([installations.hidden[0], ...second.hidden]).toEqual([TOKEN, TOKEN]);
  });

  test("whose row was moved to another workspace do not open there", async () => {
    const store = await openAt(await engine.fresh());
    await over(store).save("T0A", "Desk A", TOKEN);
    const [row] = await store.installations.all("slack");
    await store.installations.save({ ...row!, workspace: "T0B", sealed: row!.sealed! });
    expect(await over(store).of("T0B")).toMatchObject({ state: "locked" });
  });

  test("say in one sentence what to do where the key is missing or another one", async () => {
    const store = await openAt(await engine.fresh());
    await over(store).save("T0A", "Desk A", TOKEN);
    expect(await over(store, []).of("T0A")).toMatchObject({
      state: "locked",
      reason:
        "TOKEN_KEY is not set, without which its token cannot be read: set the key that the bot had before, or install the app there again with a new one.",
    });
    expect(await over(store, [newer]).of("T0A")).toMatchObject({
      reason:
        "TOKEN_KEY does not open its token: add the key that the bot had before after a comma, or install the app there again.",
    });
  });

  test("are sealed with a new key at the next start, and need the old one no more", async () => {
    const store = await openAt(await engine.fresh());
    await over(store).save("T0A", "Desk A", TOKEN);
    await turnKeys({ store, keyring: openKeyring([newer, key]) }, "slack");
    expect(await over(store, [newer]).of("T0A")).toMatchObject({ state: "live", secret: TOKEN });
    expect(await over(store, [key]).of("T0A")).toMatchObject({ state: "locked" });
  });

  describe("that took the bot away", () => {
    test("have nothing left, and their own places are parked, nobody else's", async () => {
      const store = await openAt(await engine.fresh());
      const installations = over(store);
      await installations.save("T0A", "Desk A", TOKEN);
      for (const channel of ["T0A/C1", "@T0A/U1", "T0AB/C1", "T0B/C1", "C1", "t0a/c1"]) await watch(store, channel);
      expect(await installations.erase("T0A", await revisionOf(installations), "gone", ["T0A/C9"])).toBe(true);
      expect(await installations.of("T0A")).toEqual({ workspace: "T0A", name: "Desk A", state: "gone", since: NOW });
      const parked = await store.parked.all();
      expect(parked.map(({ channel }) => channel).sort()).toEqual(["@T0A/U1", "T0A/C1", "T0A/C9"]);
      expect(parked[0]).toMatchObject({ reason: "gone", dueAt: "2026-05-09T12:00:00.000Z" });
    });

    test("are told of once, and not after they installed it again", async () => {
      const store = await openAt(await engine.fresh());
      const installations = over(store);
      await installations.save("T0A", "Desk A", TOKEN);
      const first = await revisionOf(installations);
      await installations.save("T0A", "Desk A", TOKEN);
      expect(await installations.erase("T0A", first, "gone", [])).toBe(false);
      const second = await revisionOf(installations);
      const both = [1, 2].map(() => installations.erase("T0A", second, "gone", []));
      expect((await Promise.all(both)).filter(Boolean)).toEqual([true]);
      // The owner reads of it in the settings' channels, and no other workspace does.
      const owed = await store.deliveries.due(NOW, 9);
      expect(owed.map(({ destination }) => destination)).toEqual([{ platform: "discord", channel: "7" }, DESK]);
      expect(owed[0]?.note).toContain('"summary":"gone"');
    });

    test("are tried at once where they install it again", async () => {
      const store = await openAt(await engine.fresh());
      const installations = over(store);
      await installations.save("T0A", "Desk A", TOKEN);
      for (const channel of ["T0A/C1", "T0B/C1"]) {
        const place = { platform: "slack", channel };
        await store.parked.park(place, "gone", NOW, "2026-05-09T12:00:00.000Z");
      }
      await installations.save("T0A", "Desk A", "xoxb-new");
      expect(await installations.of("T0A")).toMatchObject({ state: "live", secret: "xoxb-new" });
      const due = Object.fromEntries((await store.parked.all()).map(({ channel, dueAt }) => [channel, dueAt]));
      expect(due).toEqual({
        "T0A/C1": "",
        "T0B/C1": "2026-05-09T12:00:00.000Z",
      });
    });
  });

  test("let what is good for one use be used once, by whichever process, also after a restart", async () => {
    const url = await engine.lasting();
    const store = await openAt(url);
    expect(await over(store).spend("state", 600)).toBe(true);
    expect(await over(store).spend("state", 600)).toBe(false);
    expect(await over(store).spend("another", 600)).toBe(true);
    const again = await openAt(url);
    expect(await over(again).spend("state", 600)).toBe(false);
    const later = "2026-05-08T12:10:01.000Z";
    expect(await again.installations.spend("slack state", later, later)).toBe(true);
  });
});

test("a backup of the file holds the workspaces, sealed as they are", async () => {
  const { mkdtemp, rm } = await import("node:fs/promises");
  const { tmpdir } = await import("node:os");
  const { join } = await import("node:path");
  const folder = await mkdtemp(join(tmpdir(), "pivotwire-installed-"));
  const store = await openAt(`sqlite:${join(folder, "a.db")}`);
  await over(store).save("T0A", "Desk A", TOKEN);
  await backupStore(`sqlite:${join(folder, "a.db")}`, join(folder, "b.db"));
  const copy = await openAt(`sqlite:${join(folder, "b.db")}`);
  expect(await over(copy).of("T0A")).toMatchObject({ state: "live", secret: TOKEN });
  expect(await over(copy, []).of("T0A")).toMatchObject({ state: "locked" });
  await rm(folder, { recursive: true, force: true });
});
