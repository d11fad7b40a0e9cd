import { expect, test } from "vitest";
import { freshStores, onEveryEngine } from "../support/engines.ts";
import { document, fact, reading } from "../support/tiny.ts";

onEveryEngine("documents in a store", (engine) => {
  const open = freshStores(engine);
  const keysOf = (documents: { itemKey: string }[]) => documents.map(({ itemKey }) => itemKey);

  test("news goes before what an older grammar read, and what has no text any more is not read again", async () => {
    const { documents } = await open();
    const at = (day: number) => ({ seenAt: `2026-05-0${day}T12:00:00.000Z` });
    for (const [key, day] of Object.entries({ old: 1, older: 2, bare: 3, new: 4, newest: 5 }))
      await documents.put(document(key, { ...at(day), ...(key === "bare" && { text: "" }) }));
    await documents.saveReading("old", reading([]), 2);
    await documents.saveReading("older", reading([]), 1);
    await documents.saveReading("bare", reading([]), 1);
    expect(keysOf(await documents.unread(10))).toEqual(["new", "newest"]);
    expect(keysOf(await documents.unread(10, 3))).toEqual(["new", "newest", "older", "old"]);
    expect(keysOf(await documents.unread(3, 3))).toEqual(["new", "newest", "older"]);
    expect(keysOf(await documents.unread(10, 2))).toEqual(["new", "newest", "older"]);
  });

  test("a company's filings come newest first with their figures, and without their texts", async () => {
    const { documents } = await open();
    for (const [key, day, trust] of [
      ["q1", "05", "filing"],
      ["q2", "08", "filing"],
      ["news", "09", "press"],
    ] as const) {
      await documents.put(document(key, { trust, html: "<p>long</p>", publishedAt: `2026-${day}-01T12:00:00.000Z` }));
      await documents.saveReading(key, reading([fact("net_income", "-1")]), 1);
    }
    const found = await documents.filingsOf("TINY", 10);
    expect(keysOf(found.map((one) => one.document))).toEqual(["q2", "q1"]);
    expect(found[0]?.document).toEqual(
      document("q2", { trust: "filing", text: "", publishedAt: "2026-08-01T12:00:00.000Z" }),
    );
    expect(found[0]?.reading.facts).toHaveLength(1);
  });
});
