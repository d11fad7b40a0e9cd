import { describe, expect, test } from "vitest";
import { createReader } from "../../src/extract/index.ts";
import type { Guidance, Milestone } from "../../src/model/index.ts";
import { loadCompanies } from "../../src/readers/index.ts";

const reader = createReader(loadCompanies(new URL("../../feeds/companies.yaml", import.meta.url).pathname));

const read = (sentence: string) =>
  reader.read({
    title: "TeraWulf gives news",
    text: `TeraWulf (Nasdaq: WULF), a bitcoin miner, gave news.\n\n${sentence}`,
    publishedAt: "2026-05-08T12:00:00Z",
  }).announcements;
const milestones = (sentence: string) => read(sentence).filter((one): one is Milestone => one.kind === "milestone");
const guidance = (sentence: string) => read(sentence).filter((one): one is Guidance => one.kind === "guidance");

describe("a date that is promised", () => {
  test("is read with its site, phase, power and tenant, and with its sentence", () => {
    const sentence =
      "The first phase at Lake Mariner, 50 MW for Core42, is expected to be energized in the second half of 2026.";
    expect(milestones(sentence)).toMatchObject([
      {
        what: "energization",
        site: "Lake Mariner",
        phase: "phase 1",
        mw: 50,
        counterparty: "Core42",
        by: { text: "H2 2026", from: "2026-07-01", to: "2026-12-31" },
        quote: sentence,
      },
    ]);
  });

  test.each([
    ["First phase ready for service by Q4 2026.", "ready_for_service", "Q4 2026"],
    ["The Abernathy campus remains on track for energization by 4Q26.", "energization", "Q4 2026"],
    ["All halls at Lake Mariner are scheduled to be operational by year-end.", "ready_for_service", "the end of 2026"],
    ["Delivery of the building is expected in early 2027.", "delivery", "early 2027"],
    ["Construction at Lake Mariner will be completed in November.", "completion", "November 2026"],
    ["The site will come online between Q4 2026 and Q1 2027.", "ready_for_service", "Q4 2026 to Q1 2027"],
  ])("%s", (sentence, what, by) => {
    expect(milestones(sentence).map((one) => [one.what, one.by.text])).toEqual([[what, by]]);
  });

  test.each([
    ["of paper", "The offering is expected to be completed on June 3, 2026."],
    ["of a rival", "Cipher expects its Barber Lake site to be energized in Q4 2026."],
    ["that is only hoped for", "The Lake Mariner campus could be energized in Q3 2026 if permits come."],
    ["that is past", "Building 2 was energized in March 2026 as planned."],
    ["of one of two phases", "Phase 1 is live, and phase 2 is expected to be energized in Q3 2026."],
    ["of a call", "The earnings call was moved to May 12."],
    ["of two things in one sentence", "Building 2 will be delivered in early 2027 and building 3 in mid-2027."],
  ])("%s is none", (_what, sentence) => {
    expect(milestones(sentence)).toEqual([]);
  });
});

describe("a date that moves", () => {
  test.each([
    [
      "The energization of its Abernathy campus is delayed from Q3 2026 to the first quarter of 2027.",
      "Q3 2026",
      "Q1 2027",
    ],
    [
      "CB-5 is now expected to be ready for service in Q1 2027, compared with previously announced Q4 2026.",
      "Q4 2026",
      "Q1 2027",
    ],
    [
      "The site was originally expected to come online in Q4 2026 but will now go live in mid-2027.",
      "Q4 2026",
      "mid-2027",
    ],
    ["Delivery of the first 40 MW to Core42 was moved from May to July 2026.", "May 2026", "July 2026"],
  ])("%s", (sentence, before, by) => {
    expect(milestones(sentence).map((one) => [one.before?.text, one.by.text])).toEqual([[before, by]]);
  });

  test("may name only whose it is, or only that it is another", () => {
    expect(
      milestones(
        "Rent commencement for Fluidstack is now expected in Q2 2027, later than the previously guided Q1 2027.",
      ),
    ).toMatchObject([{ counterparty: "Fluidstack", before: { text: "Q1 2027" } }]);
    expect(
      milestones("The second 100 MW is now targeted for H1 2027, versus an original target of Q4 2026, at Abernathy."),
    ).toMatchObject([{ site: "Abernathy", mw: 100, before: { text: "Q4 2026" }, by: { text: "H1 2027" } }]);
  });

  test("may be called late without its date before, and no delay is none", () => {
    expect(milestones("Completion of the Abernathy site slipped to Q3 2027.")).toMatchObject([{ delayed: true }]);
    const [onTime] = milestones("The Abernathy site will be completed in Q3 2027 without delay.");
    expect([onTime?.by.text, onTime?.delayed]).toEqual(["Q3 2027", undefined]);
  });
});

describe("guidance", () => {
  test.each([
    [
      "We expect revenue of $190-$205 million for the third quarter of 2026.",
      ["total_revenue", "190000000", "205000000", "Q3 2026", undefined],
    ],
    [
      "TeraWulf targets annualized run-rate revenue of $3.4 billion by the end of 2026.",
      ["arr", "3400000000", "3400000000", "the end of 2026", undefined],
    ],
    ["It expects hashrate of 15 EH/s by the end of June 2026.", ["hashrate", "15", "15", "June 2026", undefined]],
    [
      "TeraWulf reaffirmed its 2026 adjusted EBITDA guidance of $200 million to $220 million.",
      ["adjusted_ebitda", "200000000", "220000000", "2026", "reiterated"],
    ],
  ])("%s", (sentence, expected) => {
    expect(
      guidance(sentence).map(({ metric, range, by, move }) => [metric, range?.low, range?.high, by?.text, move]),
    ).toEqual([expected]);
  });

  test("that is raised, cut or withdrawn says what it was before", () => {
    expect(
      guidance(
        "TeraWulf raised its full-year 2026 revenue guidance to $500 million to $520 million from $450 million to $470 million.",
      ),
    ).toMatchObject([{ move: "raised", before: { low: "450000000", high: "470000000" }, range: { low: "500000000" } }]);
    expect(
      guidance(
        "It lowered its 2026 HPC revenue outlook to between $250 million and $270 million, versus prior guidance of $300 million to $320 million.",
      ),
    ).toMatchObject([
      { metric: "hpc_revenue", move: "lowered", before: { low: "300000000" }, range: { high: "270000000" } },
    ]);
    expect(guidance("We increased our 2026 revenue guidance from $200 million to $250 million.")).toMatchObject([
      { move: "raised", before: { high: "200000000" }, range: { low: "250000000" } },
    ]);
    expect(guidance("TeraWulf withdraws its 2026 revenue guidance.")).toMatchObject([{ move: "withdrawn" }]);
  });

  test.each([
    "Analysts expect revenue of $90 million for the third quarter of 2026.",
    "Revenue was $90 million in the first quarter of 2026.",
    'Its revenue lies ahead, said the "Company." The board targets a pilot of $15 million in 2026.',
  ])("is not: %s", (sentence) => {
    expect(guidance(sentence)).toEqual([]);
  });
});
