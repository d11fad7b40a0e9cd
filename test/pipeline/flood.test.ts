import { expect, test } from "vitest";
import { settle } from "../../src/pipeline/index.ts";
import { document, fact, fakeChannel, reading, tinyParts } from "../support/tiny.ts";

const AT = new Date("2026-05-08T12:01:00Z");
/** Three more than one round of reading takes. */
const DOCUMENTS = 53;

async function floodedParts() {
  const keys = Array.from({ length: DOCUMENTS }, (_, number) => `text-${String(number).padStart(2, "0")}`);
  const loss = reading([fact("net_income", "-427000000")]);
  const parts = await tinyParts(Object.fromEntries(keys.map((key) => [key, loss])), fakeChannel());
  for (const key of keys) await parts.store.documents.put(document(key));
  return parts;
}

test("while a flood is still being read, what its first documents say is already owed to the channels", async () => {
  const parts = await floodedParts();
  const looks: Promise<{ unread: number; owed: number }>[] = [];
  await settle(parts, AT, () => {
    const { documents, deliveries } = parts.store;
    const look = async () => ({
      unread: (await documents.unread(DOCUMENTS, 1)).length,
      owed: (await deliveries.due(AT.toISOString(), DOCUMENTS)).length,
    });
    looks.push(look());
  });
  expect(await looks[0]).toEqual({ unread: 3, owed: 1 });
  expect(await parts.store.documents.unread(DOCUMENTS, 1)).toEqual([]);
});

test("a flood waits for the disk once for several texts, and every text is read and in its story", async () => {
  const parts = await floodedParts();
  const { store } = parts;
  let transactions = 0;
  parts.store = {
    ...store,
    transaction: (work) => {
      transactions++;
      return store.transaction(work);
    },
  };
  await settle(parts, AT);
  expect(transactions).toBeLessThan(DOCUMENTS);
  expect(await store.documents.ungathered(DOCUMENTS)).toEqual([]);
  const [alert] = await store.alerts.recent(5);
  expect(alert?.view.sources).toHaveLength(DOCUMENTS);
});
