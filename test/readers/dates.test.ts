import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFeedDate } from "../../src/readers/index.ts";

const NOW = "2026-11-21T04:00:00.000Z";

describe("a date as publishers write it", () => {
  test.each([
    ["Thu, 19 Nov 2026 16:05:00 GMT", "2026-11-19T16:05:00.000Z"],
    ["Thu, 19 Nov 2026 16:05:00 -0500", "2026-11-19T21:05:00.000Z"],
    ["Thu, 19 Nov 2026 16:05 ET", "2026-11-19T21:05:00.000Z"],
    ["Tue, 4 Aug 2026 16:05 ET", "2026-08-04T20:05:00.000Z"],
    ["Thu, 19 Nov 2026 16:05:00 EST", "2026-11-19T21:05:00.000Z"],
    ["Tue, 04 Aug 2026 07:00:00 EDT", "2026-08-04T11:00:00.000Z"],
    ["Tue, 04 Aug 2026 07:00:00 BST", "2026-08-04T06:00:00.000Z"],
    ["Tue, 04 Aug 2026 07:00:00 PT", "2026-08-04T14:00:00.000Z"],
    ["Tue, 4 Aug 26 07:00:00 GMT", "2026-08-04T07:00:00.000Z"],
    ["Tue, 4 Aug 2026 07:00", "2026-08-04T07:00:00.000Z"],
    ["2026-11-19T16:05:07Z", "2026-11-19T16:05:07.000Z"],
    ["2026-11-19T16:05:07.123456+02:00", "2026-11-19T14:05:07.000Z"],
    ["2026-11-19T16:05", "2026-11-19T16:05:00.000Z"],
    ["2026-11-19T16:05-0500", "2026-11-19T21:05:00.000Z"],
    ["2026-11-19 16:05:07 UTC", "2026-11-19T16:05:07.000Z"],
    ["2026-11-19", "2026-11-19T00:00:00.000Z"],
    ["20261119T160507Z", "2026-11-19T16:05:07.000Z"],
    ["Nov 19, 2026 4:05 PM EST", "2026-11-19T21:05:00.000Z"],
    ["November 19, 2026 12:00 AM", "2026-11-19T00:00:00.000Z"],
    ["Thursday, November 19th, 2026 - 7:30 a.m. ET", "2026-11-19T12:30:00.000Z"],
    ["11/19/2026 08:00:00 AM", "2026-11-19T08:00:00.000Z"],
    ["19/11/2026 08:00", "2026-11-19T08:00:00.000Z"],
    ["19.11.2026 08:00 MEZ", "2026-11-19T07:00:00.000Z"],
    ["Thu Nov 19 16:05:00 EST 2026", "2026-11-19T21:05:00.000Z"],
    ["Do, 19. Dezember 2025 16:05:00 +0100", "2025-12-19T15:05:00.000Z"],
    ["Mi, 4 Mär 2026 09:00:00 +0100", "2026-03-04T08:00:00.000Z"],
    ["mer. 4 février 2026 08:00 CET", "2026-02-04T07:00:00.000Z"],
    ["4 août 2026 08:00", "2026-08-04T08:00:00.000Z"],
    ["1763568000", "2025-11-19T16:00:00.000Z"],
    ["1763568000000", "2025-11-19T16:00:00.000Z"],
    ["Sat, 31 Dec 2016 23:59:60 GMT", "2016-12-31T23:59:59.000Z"],
  ])("%s", (written, expected) => {
    expect(readFeedDate(written, NOW)).toBe(expected);
  });
});

describe("no date comes of", () => {
  test.each([
    "",
    "soon",
    "31 Feb 2026",
    "2026-13-45",
    "Thu, 00 Jan 1970 00:00:00 GMT",
    "0",
    "Q3 2026",
    "Fri, 20 Nov 2037 12:00:00 GMT",
    "2026-11-22T04:00:01Z",
    "Three Months Ended September 30, 0026",
  ])("%j", (written) => {
    expect(readFeedDate(written, NOW)).toBeUndefined();
  });

  test("nothing", () => {
    expect(readFeedDate(undefined, NOW)).toBeUndefined();
  });
});

test("any text gives an instant in range or none", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.date({ noInvalidDate: true }).map(String)), (text) => {
      const read = readFeedDate(text, NOW);
      expect(read === undefined || (read >= "1990" && read <= "2026-11-22T04:00:00.000Z")).toBe(true);
    }),
  );
});

test("every date that JavaScript writes is read back", () => {
  const range = { min: new Date("1990-01-02"), max: new Date("2026-11-20"), noInvalidDate: true };
  fc.assert(
    fc.property(fc.date(range), (date) => {
      const seconds = `${date.toISOString().slice(0, 19)}.000Z`;
      expect(readFeedDate(date.toUTCString(), NOW)).toBe(seconds);
      expect(readFeedDate(date.toISOString(), NOW)).toBe(seconds);
    }),
  );
});
