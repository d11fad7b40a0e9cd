import { describe, expect, it } from "vitest";
import { nextReport } from "../../src/kit/index.ts";
import { company } from "../kit/companies.ts";
import { openAsking, tableIn } from "../query/asking.ts";
import { storeReportDay } from "../query/feeding.ts";

describe("/miner calendar", () => {
  it("expects each company's next quarter by its own habit", async () => {
    const { ask } = await openAsking();
    const table = tableIn(await ask("calendar --range 80d"));
    expect(table[0]).toEqual(["Day", "Company", "Quarter", "Ended", "Days after", "By"]);
    expect(table).toContainEqual(["about 6 Nov 2026", "CORZ", "Q3 2026", "30 Sep 2026", "37", "habit"]);
  });

  it("takes the day that a company announced before its habit, and says who told it", async () => {
    const { ask, store } = await openAsking();
    await storeReportDay(store, { ticker: "CORZ", on: "2026-10-29", trust: "press", outlet: "A daily" });
    await storeReportDay(store, { ticker: "CORZ", on: "2026-10-30", trust: "wire", outlet: "GlobeNewswire" });
    const reply = await ask("calendar CORZ --ics");
    expect(tableIn(reply)[1]).toEqual([
      "30 Oct 2026",
      "CORZ",
      "Q3 2026",
      "30 Sep 2026",
      "30",
      "announced, GlobeNewswire",
    ]);
    expect(reply.summary).toContain("next CORZ on 30 Oct 2026.");
    const file = reply.parts.find((part) => part.kind === "file");
    const text = new TextDecoder().decode(file?.bytes).replaceAll("\r\n ", "");
    expect(text).toContain("DTSTART;VALUE=DATE:20261030");
    expect(text).toContain("SUMMARY:CORZ Q3 2026 results announced for this day");
    expect(text).toContain("STATUS:CONFIRMED");
  });

  it("gives a calendar file that other programs read", async () => {
    const { ask } = await openAsking();
    const { parts } = await ask("calendar WULF --ics");
    const file = parts.find((part) => part.kind === "file");
    const text = new TextDecoder().decode(file?.bytes);
    expect(file?.mime).toBe("text/calendar");
    expect(text.split("\r\n").slice(0, 8)).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Pivotwire//EN",
      "BEGIN:VEVENT",
      "UID:WULF-2026Q3@pivotwire",
      "DTSTAMP:20260820T120000Z",
      "DTSTART;VALUE=DATE:20261109",
      "SUMMARY:WULF Q3 2026 results expected (estimate)",
    ]);
    expect(Math.max(...text.split("\r\n").map((line) => line.length))).toBeLessThanOrEqual(75);
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
  });

  it("says so when nothing is expected", async () => {
    const { ask } = await openAsking({ companies: [], history: [] });
    expect((await ask("calendar")).summary).toBe("No report is expected until 18 Nov 2026.");
  });
});

describe("the next report", () => {
  const iren = company("IREN", "IREN Limited", { fiscalYearEndMonth: 6, medianReportDays: 45 });

  it("follows the newest quarter known, in the company's own calendar", () => {
    const next = nextReport(iren, [{ period: "2026Q4", figures: {} }], "2026-09-15T00:00:00.000Z");
    expect(next).toMatchObject({ period: "2027Q1", periodEnd: "2026-09-30", day: "2026-11-14", known: true });
  });

  it("passes over quarters that we never saw, but not one that is only late", () => {
    const old = [{ period: "2024Q1", figures: {} }];
    expect(nextReport(iren, old, "2026-09-15T00:00:00.000Z")?.period).toBe("2027Q1");
    expect(nextReport(iren, [{ period: "2026Q3", figures: {} }], "2026-08-18T00:00:00.000Z")?.day).toBe("2026-08-14");
  });

  it("is on the announced day, but not on one of another quarter or one that the quarter had not ended by", () => {
    const day = (on: string, seenAt = "2026-10-01T00:00:00.000Z") => ({
      ticker: "IREN",
      on,
      outlet: "SEC 8-K",
      trust: "filing" as const,
      seenAt,
    });
    const now = "2026-10-15T00:00:00.000Z";
    const rows = [{ period: "2026Q4", figures: {} }];
    const moved = nextReport(iren, rows, now, [day("2026-11-06"), day("2026-11-09", "2026-10-10T00:00:00.000Z")]);
    expect(moved).toMatchObject({ day: "2026-11-09", after: 40, announced: { outlet: "SEC 8-K" } });
    expect(nextReport(iren, rows, now, [day("2026-09-01"), day("2027-02-10")])?.day).toBe("2026-11-14");
  });

  it("is none for a company that no longer reports", () => {
    expect(nextReport({ ...iren, listed: false }, [], "2026-09-15T00:00:00.000Z")).toBeUndefined();
  });
});
