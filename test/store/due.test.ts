import { afterEach, expect, test } from "vitest";
import { openStore, type Store } from "../../src/store/index.ts";
import { onEveryEngine } from "../support/engines.ts";

const NOW = "2026-05-08T12:00:00.000Z";
const LATER = "2026-05-08T12:05:00.000Z";
const PLACE = { platform: "slack", channel: "C1" };

onEveryEngine("what is due", (engine) => {
  let store: Store;
  afterEach(() => store.close());

  test("is told before what was told is edited, however long the edits have waited", async () => {
    store = await openStore(await engine.fresh());
    const { deliveries } = store;
    for (const alert of ["A1", "A2"]) await deliveries.owePost(alert, PLACE, 1, NOW);
    for (const { id } of await deliveries.due(NOW, 10)) await deliveries.finish(id, 1, { channel: "C1" }, NOW);
    for (const alert of ["A2", "A1"]) await deliveries.raiseVersion(alert, 2, NOW, false);
    await deliveries.owePost("A3", PLACE, 1, LATER);
    expect((await deliveries.due(LATER, 10)).map(({ alertId }) => alertId)).toEqual(["A3", "A1", "A2"]);
    expect((await deliveries.due(LATER, 1)).map(({ alertId }) => alertId)).toEqual(["A3"]);
  });
});
