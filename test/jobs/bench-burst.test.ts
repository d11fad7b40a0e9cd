import { describe, expect, test } from "vitest";
import { playBurst } from "../../src/jobs/bench/burst.ts";

describe("forty companies that report within three hours", () => {
  test("make forty stories, no place gets more than nine new messages a minute, and every story is told or listed", async () => {
    const figures = await playBurst();
    expect(figures).toMatchObject({ documents: 400, stories: 40, unreachable: 0, replies: 0 });
    expect(figures.mostInAMinute).toBeLessThanOrEqual(9);
    expect(figures.lists).toBeGreaterThan(0);
    expect(figures.posts + figures.lists).toBeLessThan(120);
  });
});
