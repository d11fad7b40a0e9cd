import { describe, expect, it } from "vitest";
import { openAsking, wordsOf } from "../query/asking.ts";

describe("/miner settings", () => {
  it("shows how messages come, and changes only what is named", async () => {
    const { ask, store } = await openAsking();
    expect((await ask("settings")).summary).toBe("Settings here: severity all, quiet never, America/New_York.");
    const reply = await ask("settings --quiet 22:00-6:00 --tz berlin --severity high --wait 60");
    expect(reply.summary).toBe("Settings here, changed: severity high, quiet 22:00-06:00, Europe/Berlin.");
    expect(wordsOf(reply)).toContain("an alert waits 60 seconds for a second source");
    await ask("settings --thread edit --severity none");
    expect(await store.settings.place({ platform: "terminal", channel: "C1" })).toEqual({
      place: { platform: "terminal", channel: "C1" },
      thread: "edit",
      waitSeconds: 60,
      quiet: "22:00-06:00",
      zone: "Europe/Berlin",
    });
    expect((await ask("settings --quiet none")).summary).toContain("quiet never");
  });

  it("refuses hours that are none", async () => {
    const { ask } = await openAsking();
    expect((await ask("settings --quiet nights")).summary).toBe(
      'Quiet takes hours such as 22:00-06:00, or none; "nights" is neither.',
    );
    expect((await ask("settings --wait 9999")).summary).toContain("from 0 to 900");
  });
});
