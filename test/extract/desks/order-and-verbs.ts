import type { Desk } from "./desk.ts";

/** Order of name and figure, verbs of change, comparatives before and behind, lists of names and amounts. */
export const orderAndVerbs: readonly Desk[] = [
  {
    day: "2026-05-08",
    title: "TeraWulf reports first quarter 2026 results",
    sentences: [
      [
        "TeraWulf posted revenue of $34.0 million for the quarter, a touch below the $34.4 million it had a year ago.",
        ["revenue 34", "revenue 34.4 year before"],
      ],
      ["TeraWulf booked $21.0 million of HPC lease revenue.", ["HPC 21"]],
      ["The miner logged a $427.6 million net loss.", ["net income -427.6"]],
      [
        "The Maryland company generated $34.0 million in revenue and a net loss of $427.6 million.",
        ["revenue 34", "net income -427.6"],
      ],
      ["HPC leasing brought in $21.0 million.", ["HPC 21"]],
      [
        "The company swung to a net loss of $427.6 million from a profit of $12.1 million in the fourth quarter.",
        ["net income -427.6", "net income 12.1 quarter before"],
      ],
      [
        "Its net loss ballooned to $427.6 million from $61.4 million in the year-earlier period.",
        ["net income -427.6", "net income -61.4 year before"],
      ],
      [
        "Its loss widened sevenfold to $427.6 million, compared with $61.4 million in the same three months of 2025.",
        ["net income -427.6", "net income -61.4 year before"],
      ],
      ["Net loss narrowed to $61.4 million.", ["net income -61.4"]],
      ["Mining revenue slid 62% to $13.0 million.", ["mining 13"]],
      ["Bitcoin mining revenue sank to $13.0 million from $34.4 million.", ["mining 13", "mining 34.4 year before"]],
      ["Lease revenue jumped from $9.7 million in Q4 to $21.0 million in Q1.", ["HPC 21", "HPC 9.7 quarter before"]],
      [
        "Revenue came in at $34.0 million, before the $34.4 million of a year earlier is taken into account.",
        ["revenue 34", "revenue 34.4 year before"],
      ],
      ["Revenue: $34.0 million (year-ago: $34.4 million).", ["revenue 34", "revenue 34.4 year before"]],
      ["Revenue: $34.0m (-1% y/y; $34.4m).", ["revenue 34", "revenue 34.4 year before"]],
      [
        "Revenue of $34.0 million was little changed from last year's $34.4 million.",
        ["revenue 34", "revenue 34.4 year before"],
      ],
      ["In the year-earlier period the company had lost $61.4 million.", ["net income -61.4 year before"]],
      ["A year ago, the company's net loss was $61.4 million.", ["net income -61.4 year before"]],
      [
        "In the same quarter last year, revenue was $34.4 million and the net loss $61.4 million.",
        ["revenue 34.4 year before", "net income -61.4 year before"],
      ],
      [
        "That compares with a net loss of $61.4 million, or 16 cents per share, a year earlier.",
        ["net income -61.4 year before"],
      ],
      [
        "Revenue fell 1.2% from $34.4 million in the prior-year period to $34.0 million.",
        ["revenue 34", "revenue 34.4 year before"],
      ],
      [
        "The company reported HPC lease revenue of $21.0 million, digital asset revenue of $13.0 million and a net loss of $427.6 million.",
        ["HPC 21", "mining 13", "net income -427.6"],
      ],
      [
        "HPC leases and bitcoin mining contributed $21.0 million and $13.0 million, respectively.",
        ["HPC 21", "mining 13"],
      ],
      ["HPC leasing accounted for $21.0 million of revenue, mining for $13.0 million.", ["HPC 21", "mining 13"]],
      [
        "Of that, $21.0 million came from HPC leases and the remaining $13.0 million from bitcoin mining.",
        ["HPC 21", "mining 13"],
      ],
      ["Revenue was $34.0 million, of which $21.0 million was HPC lease revenue.", ["revenue 34", "HPC 21"]],
      ["Revenue totaled $34.0 million, including $21.0 million from HPC leasing.", ["revenue 34", "HPC 21"]],
      ["Mining made up the remaining $13.0 million.", ["mining 13"]],
      ["The quarter's net loss: $427.6 million, or $1.01 per share.", ["net income -427.6"]],
      ["Net loss per share was $1.01; the net loss itself was $427.6 million.", ["net income -427.6"]],
      [
        "Adjusted EBITDA was a negative $4.1 million, against a negative $4.7 million a year earlier.",
        ["adjusted EBITDA -4.1", "adjusted EBITDA -4.7 year before"],
      ],
      ["Adjusted EBITDA came in at -$4.1M vs -$4.7M.", ["adjusted EBITDA -4.1", "adjusted EBITDA -4.7 year before"]],
      ["On an adjusted EBITDA basis, the company lost $4.1 million.", ["adjusted EBITDA -4.1"]],
      [
        "Non-GAAP adjusted EBITDA loss of $4.1 million compared to a loss of $4.7 million in the first quarter of 2025.",
        ["adjusted EBITDA -4.1", "adjusted EBITDA -4.7 year before"],
      ],
      ["Interest expense rose to $67.1 million and the fair-value change of warrants cost another $216.3 million.", []],
      ["TeraWulf ended the quarter with $3.1 billion in cash.", []],
      ["The shares fell 5% to $21.40, valuing the company at $9 billion.", []],
      ["Analysts polled by FactSet had expected revenue of $45 million and a loss of $80 million.", []],
      [
        "The company's top line was $34.0 million, and its bottom line a loss of $427.6 million.",
        ["revenue 34", "net income -427.6"],
      ],
      ["The bottom line showed a $427.6 million loss.", ["net income -427.6"]],
      ["The red ink ran to $427.6 million.", ["net income -427.6"]],
      [
        "TeraWulf lost $427.6 million in the first three months of 2026, seven times as much as the $61.4 million it lost in the same period a year ago.",
        ["net income -427.6", "net income -61.4 year before"],
      ],
      [
        "TeraWulf's first-quarter net loss came to $427.6 million; last year at this time it was $61.4 million.",
        ["net income -427.6", "net income -61.4 year before"],
      ],
      [
        "Net losses of $427.6 million were seven times the $61.4 million lost in Q1 2025.",
        ["net income -427.6", "net income -61.4 year before"],
      ],
      ["Just under $13 million came from bitcoin mining.", ["mining 13"]],
      ["About $21 million in lease revenue was recognized in the quarter.", ["HPC 21"]],
      [
        "Lease revenue of $21.0 million was recognized, up from $9.7 million in the preceding quarter.",
        ["HPC 21", "HPC 9.7 quarter before"],
      ],
      [
        "Sequentially, HPC lease revenue more than doubled from $9.7 million to $21.0 million.",
        ["HPC 9.7 quarter before", "HPC 21"],
      ],
      ["Digital asset revenue decreased by $21.4 million to $13.0 million.", ["mining 13"]],
      ["HPC lease revenue increased $11.3 million quarter over quarter to $21.0 million.", ["HPC 21"]],
      [
        "The first quarter brought $21.0 million of lease revenue, the fourth quarter $9.7 million.",
        ["HPC 21", "HPC 9.7 quarter before"],
      ],
      ["Q1 HPC lease revenue: $21.0M; Q4: $9.7M.", ["HPC 21", "HPC 9.7 quarter before"]],
      [
        "Total revenue in Q1 2026 stood at $34.0 million versus $35.8 million in Q4 2025 and $34.4 million in Q1 2025.",
        ["revenue 34", "revenue 35.8 quarter before", "revenue 34.4 year before"],
      ],
      [
        "Revenue reached $34.0 million, against $35.8 million three months earlier and $34.4 million a year earlier.",
        ["revenue 34", "revenue 35.8 quarter before", "revenue 34.4 year before"],
      ],
      ["The $427.6 million net loss includes a $216.3 million non-cash charge.", ["net income -427.6"]],
      [
        "The $34.0 million in quarterly revenue was split between $21.0 million of HPC leasing and $13.0 million of mining.",
        ["revenue 34", "HPC 21", "mining 13"],
      ],
      ["Mining, once its only business, generated just $13.0 million.", ["mining 13"]],
      ["Bitcoin mining, by contrast, produced only $13.0 million in revenue.", ["mining 13"]],
      [
        "Bitcoin mining revenue was $13.0 million, less than half the $34.4 million generated a year ago.",
        ["mining 13", "mining 34.4 year before"],
      ],
      ["Net loss widened 596% year over year to $427.6 million.", ["net income -427.6"]],
      [
        "It reported a GAAP net loss of $427.6 million and an adjusted EBITDA loss of $4.1 million.",
        ["net income -427.6", "adjusted EBITDA -4.1"],
      ],
      ["GAAP net loss: $(427.6) million.", ["net income -427.6"]],
      [
        "Net loss for the three months ended March 31, 2026 was $427,600,000, compared with $61,400,000 for the three months ended March 31, 2025.",
        ["net income -427.6", "net income -61.4 year before"],
      ],
      ["Revenue for the quarter was $34,010,000.", ["revenue 34.01"]],
      [
        "Revenue and net loss were $34.0 million and $427.6 million, respectively.",
        ["revenue 34", "net income -427.6"],
      ],
    ],
  },
];
