import { describe, expect, test } from "vitest";
import type { EventFigure, EventMention } from "../../src/model/index.ts";
import { isSameResults } from "../../src/stories/results.ts";
import { later, mention, undated } from "../support/mention.ts";

const results = (more: Partial<EventMention> = {}) => mention({ kind: "earnings", ...more });
const figures = (...values: [string, string][]): { figures: EventFigure[] } => ({
  figures: values.map(([metric, value]) => ({ metric, value, precision: "100000" })),
});
const LOSS = figures(["net_income", "-427600000"]);
const amounts = (...terms: string[]) => ({ terms: terms.map((term) => `${term}m`) });

describe("results belong to those", () => {
  test.each<[string, Partial<EventMention>, Partial<EventMention>]>([
    ["of the quarter that they name, however late", { period: "2025Q2" }, { period: "2025Q2", ...later(200) }],
    ["of the days before, where they name no quarter", { period: "2025Q2" }, later(3)],
    ["whose figures they tell, for four months", { ...LOSS, period: "2025Q2" }, { ...LOSS, ...later(120) }],
    ["whose figures they tell, where nobody knows when", LOSS, { ...LOSS, ...undated }],
    [
      "most of whose figures they tell",
      figures(["net_income", "-427600000"], ["hpc_revenue", "21000000"], ["total_revenue", "34000000"]),
      {
        ...figures(["net_income", "-427600000"], ["hpc_revenue", "21000000"], ["total_revenue", "99000000"]),
        ...undated,
      },
    ],
    [
      "most of whose amounts they write",
      amounts("167.2", "500.5", "161.4"),
      { ...amounts("167.2", "500.5", "161.4", "99.9"), ...undated },
    ],
    [
      "most of whose amounts they write, to two digits",
      amounts("22.6", "1.9", "7.7", "5.6"),
      { ...amounts("22.6", "1.9", "7.7", "5.6", "24"), ...undated },
    ],
    [
      "on whose day of the year they tell two of their amounts",
      amounts("167.2", "500.5"),
      { terms: ["--08-14", "167.2m", "500.5m"], ...undated },
    ],
    [
      "whose last day of the quarter they name, with one count",
      { terms: ["2024-12-31", "2025-06-30", "406"] },
      { terms: ["2025-06-30", "406"], ...undated },
    ],
  ])("%s", (_, member, one) => {
    expect(isSameResults([results(member)], results(one))).toBe(true);
  });
});

describe("results are apart from those", () => {
  test.each<[string, Partial<EventMention>, Partial<EventMention>]>([
    ["of another quarter, though told on one day", { period: "2025Q2" }, { period: "2025Q1" }],
    ["of another company", { period: "2025Q2" }, { period: "2025Q2", company: "IREN" }],
    ["of four days before, where nothing else joins them", { period: "2025Q2" }, later(4)],
    ["whose figures they tell after more than four months", LOSS, { ...LOSS, ...later(121) }],
    ["with other figures", LOSS, { ...figures(["net_income", "-61400000"]), ...undated }],
    ["with another figure of the same value", LOSS, { ...figures(["total_revenue", "-427600000"]), ...undated }],
    [
      "half of whose figures they tell",
      figures(["net_income", "-427600000"], ["hpc_revenue", "21000000"]),
      { ...figures(["net_income", "-427600000"], ["hpc_revenue", "99000000"]), ...undated },
    ],
    ["two of whose amounts they write", amounts("167.2", "500.5"), { ...amounts("167.2", "500.5"), ...undated }],
    [
      "of whose amounts they write three beside two others",
      amounts("167.2", "500.5", "161.4"),
      { ...amounts("167.2", "500.5", "161.4", "99.9", "88.8"), ...undated },
    ],
    [
      "of which they name three amounts to two digits",
      amounts("2.6", "1.9", "7.7"),
      { ...amounts("2.6", "1.9", "7.7"), ...undated },
    ],
    [
      "of which they name two amounts on another day",
      amounts("167.2", "500.5"),
      { terms: ["--08-21", "167.2m", "500.5m"], ...undated },
    ],
    [
      "whose quarter ends later, though they name the same day and count",
      { terms: ["2025-03-31", "2025-06-30", "406"] },
      { terms: ["2025-03-31", "406"], ...undated },
    ],
    [
      "whose last day of the quarter they name, and nothing else",
      { terms: ["2025-06-30", "406"] },
      { terms: ["2025-06-30", "texas"], ...undated },
    ],
    [
      "with which they share a day that ends no quarter",
      { terms: ["2025-07-30", "406"] },
      { terms: ["2025-07-30", "406"], ...undated },
    ],
    [
      "whose amounts they write beside figures that are read and differ",
      { ...amounts("167.2", "500.5", "161.4"), ...LOSS },
      { ...amounts("167.2", "500.5", "161.4"), ...figures(["net_income", "-1000000"]), ...undated },
    ],
  ])("%s", (_, member, one) => {
    expect(isSameResults([results(member)], results(one))).toBe(false);
  });

  test("where one of the texts tells of something else", () => {
    const members = [results({ period: "2025Q2" }), mention({ kind: "contract" })];
    expect(isSameResults(members, results({ period: "2025Q2" }))).toBe(false);
  });

  test("where one of them has no day, though another is too long ago", () => {
    const members = [results({ ...LOSS, ...later(-200) }), results({ ...LOSS, ...undated })];
    expect(isSameResults(members, results(LOSS))).toBe(true);
    expect(isSameResults(members.slice(0, 1), results(LOSS))).toBe(false);
  });
});

describe("results of companies that nobody watches", () => {
  const unwatched = (more: Partial<EventMention>) => results({ company: "*", subject: "coreweave", ...more });
  const TERMS = { terms: ["aaaa", "bbbb", "cccc"] };

  test.each<[string, boolean, Partial<EventMention>, Partial<EventMention>]>([
    ["of one quarter, however late", true, { period: "2025Q2" }, { period: "2025Q2", ...later(90) }],
    ["of two quarters on one day", false, { period: "2025Q2" }, { period: "2025Q1" }],
    ["of one name within three days", true, { period: "2025Q2" }, later(3)],
    ["of one name four days apart", false, { period: "2025Q2" }, later(4)],
    ["of one name and like words without a day", true, TERMS, { ...TERMS, ...undated }],
    ["of one name without a day", false, {}, undated],
    ["of two names", false, {}, { subject: "nvidia" }],
    ["of no name", false, { subject: undefined as never }, { subject: undefined as never }],
    ["of a name and no name", false, {}, { subject: undefined as never }],
  ])("%s: one event is %s", (_, same, one, other) => {
    expect(isSameResults([unwatched(one)], unwatched(other))).toBe(same);
    expect(isSameResults([unwatched(other)], unwatched(one))).toBe(same);
  });
});
