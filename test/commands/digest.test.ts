import { describe, expect, it } from "vitest";
import { nextDigest } from "../../src/kit/index.ts";
import { openAsking, wordsOf } from "../query/asking.ts";
import { storeAlert } from "../query/feeding.ts";

const NEW_YORK = { time: "07:30", zone: "America/New_York", days: [1, 2, 3, 4, 5, 6, 7] };

describe("the next digest", () => {
  it.each([
    // Clocks go forward on 8 March 2026 and back on 1 November 2026.
    ["2026-03-07T13:00:00.000Z", "2026-03-08T11:30:00.000Z"],
    ["2026-03-08T11:30:00.000Z", "2026-03-09T11:30:00.000Z"],
    ["2026-10-31T12:00:00.000Z", "2026-11-01T12:30:00.000Z"],
    ["2026-11-01T12:30:00.000Z", "2026-11-02T12:30:00.000Z"],
  ])("after %s is %s: 07:30 on the wall, once a day", (now, next) => expect(nextDigest(NEW_YORK, now)).toBe(next));

  it("of an hour that the clock skips comes an hour later, of one that comes twice comes once", () => {
    expect(nextDigest({ ...NEW_YORK, time: "02:30" }, "2026-03-08T05:00:00.000Z")).toBe("2026-03-08T07:30:00.000Z");
    const twice = { ...NEW_YORK, time: "01:30" };
    const first = nextDigest(twice, "2026-11-01T04:00:00.000Z");
    expect(first).toBe("2026-11-01T05:30:00.000Z");
    expect(nextDigest(twice, first)).toBe("2026-11-02T06:30:00.000Z");
  });

  it("keeps to its days", () => {
    const weekdays = { time: "07:30", zone: "UTC", days: [1, 2, 3, 4, 5] };
    expect(nextDigest(weekdays, "2026-08-21T08:00:00.000Z")).toBe("2026-08-24T07:30:00.000Z");
  });
});

describe("/miner digest", () => {
  it("is set, shown and stopped, with an undo", async () => {
    const { ask, store } = await openAsking();
    const set = await ask("digest set 7:30am --days mon-fri");
    expect(set.summary).toBe("Digest here at 07:30 America/New_York, Mon to Fri; next on 2026-08-21 11:30 UTC.");
    expect(await store.settings.digestOf({ platform: "terminal", channel: "C1" })).toMatchObject({
      days: [1, 2, 3, 4, 5],
      nextAt: "2026-08-21T11:30:00.000Z",
    });
    expect((await ask("digest show")).summary).toBe("Digest here at 07:30 America/New_York, Mon to Fri");
    const off = await ask("digest off");
    expect(off.parts.at(-1)).toEqual({
      kind: "buttons",
      buttons: [{ label: "Undo", command: "digest set 07:30 --tz America/New_York --days mon,tue,wed,thu,fri" }],
    });
    expect((await ask("digest off")).summary).toBe("There is no digest here to stop.");
    expect((await ask("digest show")).summary).toBe("No digest is set here or for you.");
  });

  it("previews only what is watched, the loudest first", async () => {
    const { ask, store } = await openAsking();
    await storeAlert(store, { id: "AAAAA", severity: "notable" }, "2026-08-20T09:00:00.000Z");
    await storeAlert(store, { id: "BBBBB", severity: "high" }, "2026-08-20T08:00:00.000Z");
    await storeAlert(
      store,
      { id: "CCCCC", company: { ticker: "IREN", name: "IREN Limited" } },
      "2026-08-20T08:00:00.000Z",
    );
    expect((await ask("digest now")).summary).toBe("Digest: 3 alerts about 2 companies in the last day.");
    await ask("watch add WULF");
    const words = wordsOf(await ask("digest now"));
    expect(words).toContain("Digest: 2 alerts about 1 company in the last day.");
    expect(words.indexOf("why BBBBB")).toBeLessThan(words.indexOf("why AAAAA"));
    expect((await ask("digest now --since 1h")).summary).toBe("Digest: nothing in the last day.");
  });
});
