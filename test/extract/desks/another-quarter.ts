import type { Desk } from "./desk.ts";

/** Full years beside quarters, fiscal calendars, turns from profit to loss, expectations. */
export const anotherQuarter: readonly Desk[] = [
  {
    day: "2026-03-02",
    title: "Riot Platforms reports full year and fourth quarter 2025 results",
    sentences: [
      [
        "For the year, revenue hit a record $647.4 million, up 72% from $376.7 million in 2024.",
        ["revenue 647.4 to date"],
      ],
      [
        "Fourth-quarter revenue was $152.8 million and full-year revenue $647.4 million.",
        ["revenue 152.8", "revenue 647.4 to date"],
      ],
      [
        "Riot earned $690.7 million in the quarter against a loss of $12.5 million in the year-ago quarter.",
        ["net income 690.7", "net income -12.5 year before"],
      ],
      [
        "Riot's net loss for the quarter was $690.7 million, while for the full year it lost $663.2 million.",
        ["net income -690.7", "net income -663.2 to date"],
      ],
      [
        "The company recorded a quarterly net loss of $690.7 million, compared with net income of $136.4 million in the same period of 2024.",
        ["net income -690.7", "net income 136.4 year before"],
      ],
      [
        "Bitcoin mining revenue came to $132.8 million for the quarter, with engineering adding $18.7 million.",
        ["mining 132.8"],
      ],
      ["Bitcoin Mining: $132.8 million revenue; Engineering: $18.7 million revenue.", ["mining 132.8"]],
      ["Engineering revenue was $18.7 million, versus $9.1 million.", []],
      ["Bitcoin mining revenue for the year climbed to $576.3 million from $321.0 million.", ["mining 576.3 to date"]],
      ["In 2025 as a whole the miner made $576.3 million from mining bitcoin.", ["mining 576.3 to date"]],
      ["Riot produced 1,324 bitcoin in the quarter at an average cost of $49,645 per coin.", []],
      [
        "Adjusted EBITDA for 2025 was $13.0 million, down from $463.2 million for 2024.",
        ["adjusted EBITDA 13 to date"],
      ],
      ["Annual revenue rose to $647.4 million.", ["revenue 647.4 to date"]],
      [
        "The company closed 2025 with revenue of $647.4 million and a net loss of $663.2 million.",
        ["revenue 647.4 to date", "net income -663.2 to date"],
      ],
      ["Riot sold 1,818 bitcoin for net proceeds of $161.6 million.", []],
      ['"We delivered $152.8 million in revenue this quarter," chief executive Jason Les said.', ["revenue 152.8"]],
      [
        '"Total revenue for the quarter was $152.8 million as compared to $142.6 million for the same period in 2024," said Colin Yee, Riot\'s chief financial officer, on the call.',
        ["revenue 152.8", "revenue 142.6 year before"],
      ],
      ["The AMD lease is expected to generate $311 million of contract revenue.", []],
    ],
  },
  {
    day: "2026-05-11",
    title: "CleanSpark reports second quarter fiscal 2026 results",
    sentences: [
      [
        "CleanSpark's fiscal second-quarter revenue fell 25% to $136.4 million, short of the $152 million Wall Street wanted.",
        ["revenue 136.4"],
      ],
      [
        "The Nevada-based miner swung from net income of $378.7 million to a net loss of $138.8 million.",
        ["net income -138.8", "net income 378.7 year before"],
      ],
      [
        "It had a net loss of $378.3 million, or $1.52 per basic share, versus a net loss of $138.8 million, or 49 cents, for the same prior year period.",
        ["net income -378.3", "net income -138.8 year before"],
      ],
      [
        "Adjusted EBITDA plunged to a negative $241.2 million from a negative $57.8 million.",
        ["adjusted EBITDA -241.2", "adjusted EBITDA -57.8 year before"],
      ],
      ["Six-month revenue came to $317.6 million.", ["revenue 317.6 to date"]],
      [
        "For the first half of the fiscal year, revenue was $317.6 million, down from $344.0 million in the first half of fiscal 2025.",
        ["revenue 317.6 to date"],
      ],
      ["In the six months through March the company lost $757.0 million.", ["net income -757 to date"]],
      ["Net loss for the six months was $757.0 million.", ["net income -757 to date"]],
      ["All revenue came from bitcoin mining.", []],
      ["Three months ago, the company had reported revenue of $181.2 million.", ["revenue 181.2 quarter before"]],
      ["Fiscal first-quarter revenue had been $181.2 million.", ["revenue 181.2 quarter before"]],
      [
        "Revenue of $136.4 million compared to $181.2 million in the prior quarter and $181.7 million in the same quarter a year ago.",
        ["revenue 136.4", "revenue 181.2 quarter before", "revenue 181.7 year before"],
      ],
    ],
  },
  {
    day: "2025-11-05",
    title: "MARA Holdings Q3 2025: revenue up, swings to profit",
    sentences: [
      [
        "MARA's third-quarter revenue rose 92% to $252.4 million; net income was $123.1 million, or $0.27 a share, versus a net loss of $124.8 million, or $0.42 a share, a year ago.",
        ["revenue 252.4", "net income 123.1", "net income -124.8 year before"],
      ],
      [
        "The Florida-based miner turned a profit of $123.1 million, reversing a loss of $124.8 million.",
        ["net income 123.1", "net income -124.8 year before"],
      ],
      ["MARA earned $123.1 million, or 27 cents per share, in the three months ended Sept. 30.", ["net income 123.1"]],
      ["Profit was $123.1 million.", ["net income 123.1"]],
      [
        "Net income swung to $123.1 million from a loss of $124.8 million.",
        ["net income 123.1", "net income -124.8 year before"],
      ],
      [
        "It made $123.1 million in profit, compared with a $124.8 million loss in the third quarter of last year.",
        ["net income 123.1", "net income -124.8 year before"],
      ],
      [
        "A $343.1 million gain on digital assets helped the company to a net profit of $123.1 million.",
        ["net income 123.1"],
      ],
      ["Revenue nearly doubled to $252 million from $132 million.", ["revenue 252", "revenue 132 year before"]],
      ["Revenues increased $120.8 million, or 92%, to $252.4 million.", ["revenue 252.4"]],
      [
        "Adjusted EBITDA surged to $395.6 million from $22.3 million.",
        ["adjusted EBITDA 395.6", "adjusted EBITDA 22.3 year before"],
      ],
      ["Adjusted EBITDA was up 1,671% to $395.6 million.", ["adjusted EBITDA 395.6"]],
      [
        "Net income of $123.1M ($0.27/sh) vs. net loss of $124.8M ($0.42/sh) in Q3'24.",
        ["net income 123.1", "net income -124.8 year before"],
      ],
      [
        "Net income attributable to common stockholders was $123.1 million, adjusted EBITDA $395.6 million and revenue $252.4 million.",
        ["net income 123.1", "adjusted EBITDA 395.6", "revenue 252.4"],
      ],
      ["The quarter's revenue, $252.4 million, beat the $251.0 million consensus.", ["revenue 252.4"]],
      ["Sales climbed to $252.4 million from $131.6 million.", ["revenue 252.4", "revenue 131.6 year before"]],
      [
        "Third quarter: revenue $252.4m, net income $123.1m, adj. EBITDA $395.6m.",
        ["revenue 252.4", "net income 123.1", "adjusted EBITDA 395.6"],
      ],
      ["Q3 revenue: $252.4M (+92% YoY) | Net income: $123.1M | EPS: $0.27", ["revenue 252.4", "net income 123.1"]],
      ["- Revenue – $252.4 million vs. $131.6 million in Q3 2024", ["revenue 252.4", "revenue 131.6 year before"]],
      [
        "- Net income (loss): $123.1 million vs. ($124.8) million",
        ["net income 123.1", "net income -124.8 year before"],
      ],
      ["The miner ended the quarter with 52,850 BTC worth $6.0 billion.", []],
      ["Purchased energy costs were $51.9 million.", []],
      ["It bought 2,257 BTC for $240.6 million in the quarter.", []],
      ["The board approved a $850 million convertible note.", []],
      ["MARA agreed to acquire 64% of Exaion for $168 million.", []],
    ],
  },
];
