import { describe, expect, it } from "vitest";
import { openSeen } from "../../../src/channels/slack/seen.ts";

const MINUTES = 60_000;

describe("what Slack delivered before", () => {
  it("is known for ten minutes by any of its ids, and then new again", () => {
    let now = 0;
    const seen = openSeen(() => now);
    expect(seen(["envelope 1", "event 1"])).toBe(false);
    now = 9 * MINUTES;
    expect(seen(["envelope 2", "event 1"])).toBe(true);
    expect(seen(["envelope 2"])).toBe(false);
    now = 11 * MINUTES;
    expect(seen(["event 1"])).toBe(false);
  });

  it("is known for as long as it is asked to be", () => {
    let now = 0;
    const seen = openSeen(() => now);
    expect([seen(["press"], 10), seen(["press"], 10)]).toEqual([false, true]);
    now = 11;
    expect(seen(["press"], 10)).toBe(false);
  });

  it("with no id at all is always new", () => {
    const seen = openSeen(() => 0);
    expect([seen([]), seen([])]).toEqual([false, false]);
  });

  it("takes no more room than it must, however much comes", () => {
    const seen = openSeen(() => 0);
    for (let place = 0; place < 30_000; place++) seen([`event ${place}`]);
    expect(seen(["event 29999"])).toBe(true);
    expect(seen(["event 0"])).toBe(false);
  });
});
