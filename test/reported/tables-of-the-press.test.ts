import { describe, expect, it } from "vitest";
import { figuresOf } from "./read.ts";

const TITLE = "MARA Holdings Reports Third Quarter 2025 Results";
const press = (...rows: string[]): string[] =>
  figuresOf(TITLE, ["The miner's quarter at a glance.", "", ...rows].join("\n"));

/** Small tables whose cells name their own units were no tables, and a cell "vs. loss of $124.8 million" was read as this quarter's loss. */
describe("a few figures between bars, as the press prints them", () => {
  const BOTH = [
    "net_income -124.8 USD prior_year",
    "net_income 123.1 USD current",
    "total_revenue 131.6 USD prior_year",
    "total_revenue 252.4 USD current",
  ];
  const OWN = ["net_income 123.1 USD current", "total_revenue 252.4 USD current"];

  it.each([
    [
      "the older quarter first, a column of changes",
      [
        "Metric | Q3 2024 | Q3 2025 | Change",
        "Revenue | $131.6 million | $252.4 million | +92%",
        "Net income (loss) | ($124.8 million) | $123.1 million | n/m",
      ],
      BOTH,
    ],
    [
      "bars on both edges and a rule",
      [
        "| | Q3 2025 | Q3 2024 |",
        "|---|---|---|",
        "| Revenue | $252.4M | $131.6M |",
        "| Net income (loss) | $123.1M | ($124.8M) |",
      ],
      BOTH,
    ],
    ["one bar a row", ["Revenue | $252.4 million", "Net income | $123.1 million"], OWN],
    [
      "a head that names no period",
      ["Metric | Result", "Revenue | $252.4 million", "Net income | $123.1 million"],
      OWN,
    ],
    [
      "what analysts had expected beside it",
      [
        "Metric | Actual | Consensus",
        "Revenue | $252.4 million | $250.1 million",
        "Net income | $123.1 million | $90 million",
      ],
      OWN,
    ],
    [
      "a head that counts back",
      [
        "Metric | This quarter | Year ago",
        "Revenue | $252.4 million | $131.6 million",
        "Net income | $123.1 million | ($124.8 million)",
      ],
      BOTH,
    ],
    [
      "a cell that compares in words",
      [
        "Revenue: | $252.4 million | vs. $131.6 million in Q3 2024",
        "Net income: | $123.1 million | vs. loss of $124.8 million",
      ],
      BOTH,
    ],
  ])("%s", (_, rows, expected) => {
    expect(press(...rows)).toEqual(expected);
  });

  it("two columns that name no period are not guessed", () => {
    expect(
      press(
        "Metric | Company | Peer",
        "Revenue | $252.4 million | $131.6 million",
        "Net income | $123.1 million | $12.1 million",
      ),
    ).toEqual([]);
  });

  it("a note of a filing with one bar a row and its period over the figures", () => {
    expect(
      figuresOf(
        "Bit Digital, Inc. Form 10-Q for the quarterly period ended March 31, 2026",
        [
          "Revenue by stream:",
          "",
          "Revenue stream | Three months ended March 31, 2026",
          "Digital asset mining | $ 3,704,796",
          "Cloud services | 21,540,093",
          "Total revenue | $ 27,924,756",
        ].join("\n"),
      ),
    ).toEqual([
      "hpc_revenue 21.540093 USD current",
      "mining_revenue 3.704796 USD current",
      "total_revenue 27.924756 USD current",
    ]);
  });
});
