import { expect, test } from "vitest";
import type { AnnouncedDay } from "../../src/kit/index.ts";
import { expectReports } from "../../src/query/index.ts";
import { company } from "../kit/companies.ts";

const WULF = company("WULF", "TeraWulf Inc.", { medianReportDays: 40 });
const RIOT = company("RIOT", "Riot Platforms, Inc.", { medianReportDays: 31 });
const NOW = new Date("2026-10-20T12:00:00.000Z");
const DAY: AnnouncedDay = {
  ticker: "WULF",
  on: "2026-11-05",
  outlet: "GlobeNewswire",
  trust: "wire",
  seenAt: "2026-10-19T12:00:00.000Z",
};

test("feeds are asked more often around the announced day, else around the day of the company's habit", async () => {
  const expected = expectReports([WULF, RIOT], () => Promise.resolve([DAY]));
  expect(await expected(["WULF"], NOW)).toEqual(["2026-11-05T12:00:00.000Z", "2026-11-05T20:30:00.000Z"]);
  expect(await expected(["RIOT"], NOW)).toEqual(["2026-10-31T12:00:00.000Z", "2026-10-31T20:30:00.000Z"]);
  expect(await expected(undefined, NOW)).toHaveLength(4);
  expect(await expected(["NONE"], NOW)).toEqual([]);
});

test("the store is looked at once a minute, however many feeds ask, and again after a fault", async () => {
  let asked = 0;
  let broken = true;
  const expected = expectReports([WULF], () => {
    asked++;
    return broken ? Promise.reject(new Error("database is locked")) : Promise.resolve([]);
  });
  await expect(expected(["WULF"], NOW)).rejects.toThrow("locked");
  broken = false;
  await Promise.all(Array.from({ length: 20 }, () => expected(["WULF"], NOW)));
  expect(asked).toBe(2);
  await expected(["WULF"], new Date(NOW.getTime() + 61_000));
  expect(asked).toBe(3);
});
