import { describe, expect, it } from "vitest";
import { readIn } from "./read-in.ts";
import { expectedIn } from "./tell.ts";

/** Each sentence, and the figures in millions that a reader takes from it. */
const READ: Readonly<Record<string, string>> = {
  "Revenue was $34 million, as expected.": "total_revenue 34 current",
  "Net loss was a wider-than-expected $34 million.": "net_income -34 current",
  "Revenue of $34 million, expected by analysts.": "total_revenue 34 current",
  "Analysts noted that the plants ran; revenue was $34 million.": "total_revenue 34 current",
  "Analysts cheered as revenue was $34 million.": "total_revenue 34 current",
  "Revenue was expected to fall, while net income was $34 million.": "net_income 34 current",
  "Revenue was expected to fall; net income was $34 million.": "net_income 34 current",
  "Revenue was expected to fall — net income was $34 million.": "net_income 34 current",
  "Revenue was expected to fall, yet it was $34 million.": "total_revenue 34 current",
  "Revenue was $34 million versus expectations of $36 million.": "total_revenue 34 current",
  "Revenue was $34 million against a consensus of $36 million.": "total_revenue 34 current",
  "Revenue was $34 million versus $36 million expected.": "total_revenue 34 current",
  "Revenue was $34 million compared with $36 million.": "total_revenue 34 current; total_revenue 36 prior_year",
  "Revenue was $34 million compared with the $36 million that analysts expected.": "total_revenue 34 current",
  "Revenue beat estimates at $34 million.": "total_revenue 34 current",
  "Revenue beat estimates with $34 million.": "total_revenue 34 current",
  "Revenue missed the Street with $34 million.": "total_revenue 34 current",
  "Revenue beat the Street's revenue number with $34 million.": "total_revenue 34 current",
  "The company missed estimates and posted revenue of $34 million.": "total_revenue 34 current",
  "The company's projects brought revenue of $34 million.": "total_revenue 34 current",
  "Its projects brought revenue of $34 million.": "total_revenue 34 current",
  "Revenue has seen $34 million.": "total_revenue 34 current",
  "New models brought revenue of $34 million.": "total_revenue 34 current",
  "Revenue was positive, if barely, at $34 million.": "total_revenue 34 current",
  "On May 8 revenue of $34 million was reported.": "total_revenue 34 current",
  "Guidance was kept and revenue was $34 million.": "total_revenue 34 current",
  "Management reported, as expected, revenue of $34 million.": "total_revenue 34 current",
  "Revenue of $34 million, which management had expected to be higher, was booked.": "total_revenue 34 current",
  "The expansion is planned, and revenue was $34 million.": "total_revenue 34 current",
  "The planned halls brought revenue of $34 million.": "total_revenue 34 current",
  "The company plans new halls and posted revenue of $34 million.": "total_revenue 34 current",
  "The company expects more, it reported revenue of $34 million.": "total_revenue 34 current",
  "The company expects more growth. Revenue was $34 million.": "total_revenue 34 current",
  "Net loss, wider than expected, was $34 million.": "net_income -34 current",
};

/** Close to the ones above, and none of them states a figure of the quarter. */
const NOT_READ: readonly string[] = [
  "Net loss was $34 million expected by analysts.",
  "Revenue of $34 million was expected by analysts.",
  "Revenue of $34 million that analysts had forecast.",
  "Revenue of $34 million that the market had guided.",
  "Analysts expect revenue of $34 million.",
  "Analysts had revenue at $34 million.",
  "Consensus revenue $34 million.",
  "Revenue is expected to be $34 million.",
  "Revenue beat estimates of $34 million.",
  "The company projects revenue of $34 million.",
  "Revenue is seen at $34 million.",
  "Revenue is seen coming in at $34 million.",
  "The street models revenue of $34 million.",
  "Revenue, if prices hold at the level, is $34 million.",
  "Revenue may reach $34 million.",
  "Revenue will reach $34 million.",
  "Management guided to revenue of $34 million.",
  "The company reported an estimate of revenue of $34 million.",
];

/** Bare pieces of sentences, as the stage alone sees them. */
const HOPES: Readonly<Record<string, string>> = {
  "expected $34 million": "expected",
  "than expected $34 million": "told",
  "well-expected $34 million": "expected",
  "previously expected $34 million": "told",
  "expected; it was $34 million": "told",
  "expected — it was $34 million": "told",
  "it plans everything. The firm of the miners has $34 million": "told",
  "expected but was $34 million": "told",
  "expected while it was $34 million": "told",
  "expected whereas it was $34 million": "told",
  "expected yet it was $34 million": "told",
  "expected though it was $34 million": "told",
  "expected against the $34 million": "told",
  "expected against $34 million": "told",
  "planned, and was $34 million": "told",
  "analysts had, and it reported $34 million": "told",
  "the estimate of the one sum of $34 million": "expected",
  "expected versus-like $34 million": "expected",
  "analysts cheered the $34 million": "told",
  "nothing projects at $34 million": "expected",
  "is seen by $34 million": "told",
  "island seen at $34 million": "told",
  "is seen attached to $34 million": "told",
  "only if $34 million": "expected",
  "beat analysts with $34 million": "told",
  "reported, analysts had it at $34 million": "expected",
  "upbeat views at $34 million": "expected",
  "beaten views at $34 million": "expected",
};

describe("what is only expected is no figure, what came of it is", () => {
  it.each(Object.entries(READ))("%s", (text, figures) => {
    expect(readIn(text)).toBe(figures);
  });

  it.each(NOT_READ)("no figure: %s", (text) => {
    expect(readIn(text)).toBe("");
  });

  it.each(Object.entries(HOPES))("tells what is expected from what is told: %s", (text, found) => {
    expect(expectedIn(text)).toBe(found);
  });
});
