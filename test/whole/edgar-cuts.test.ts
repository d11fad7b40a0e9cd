import { afterAll, beforeAll, expect, test } from "vitest";
import { cutScript } from "../torture/cuts.ts";
import { edgarScript } from "../torture/edgar.ts";
import { openPlatforms, type Platforms } from "../torture/platforms.ts";

let platforms: Platforms;
beforeAll(async () => void (platforms = await openPlatforms()));
afterAll(() => platforms.stop());

/** Places in each act; every message, edit and reply is among them. `npm run torture -- --cuts all` takes them all. */
const CUTS_AN_ACT = 6;

test("an 8-K, its 10-Q and its 10-Q/A, with the power taken around steps of each: nothing missed, nothing doubled", async () => {
  platforms.readable(true);
  const { steps, cuts, ...wrong } = await cutScript(await edgarScript(), platforms, CUTS_AN_ACT, false);
  expect(wrong).toEqual({ lost: 0, doubledDiscord: 0, doubledSlack: 0, mostSlack: 0 });
  expect(cuts).toBeGreaterThan(3 * CUTS_AN_ACT);
  expect(steps).toBeGreaterThan(50);
  const { slack, discord } = platforms.texts();
  expect([slack.length, discord.length]).toEqual([2, 2]);
  expect(slack.filter((text) => text.includes("$431.902M"))).not.toEqual([]);
}, 300_000);
