import type { Desk } from "./desk.ts";

/** Segments under each company's own names, earlier periods in brackets, two comparisons in one sentence. */
export const severalCompanies: readonly Desk[] = [
  {
    day: "2025-11-06",
    title: "IREN reports Q1 FY26 results",
    sentences: [
      [
        "IREN's total revenue soared 355% year-on-year to $240.3 million, with Bitcoin mining contributing $232.9 million and AI Cloud Services $7.3 million.",
        ["revenue 240.3", "mining 232.9", "HPC 7.3"],
      ],
      [
        "AI Cloud Services revenue was $7.3 million, up from $7.0 million in the June quarter and from $3.2 million a year ago.",
        ["HPC 7.3", "HPC 7 quarter before", "HPC 3.2 year before"],
      ],
      ["The AI cloud business posted revenue of $7.3 million.", ["HPC 7.3"]],
      ["IREN's AI cloud took in $7.3 million.", ["HPC 7.3"]],
      [
        "Net income was $384.6 million, reversing a net loss of $51.7 million in the year-earlier quarter.",
        ["net income 384.6", "net income -51.7 year before"],
      ],
      ["Profit after tax came to $384.6 million.", ["net income 384.6"]],
      [
        "The Sydney-based firm's net profit after tax was $384.6 million versus a loss of $51.7 million in the prior corresponding period.",
        ["net income 384.6", "net income -51.7 year before"],
      ],
      [
        "On revenue of $240.3 million, IREN made a net profit of $384.6 million.",
        ["revenue 240.3", "net income 384.6"],
      ],
      ["Some 97% of revenue, or $232.9 million, came from mining.", ["mining 232.9"]],
      [
        "Adjusted EBITDA was $91.7 million, compared with $2.6 million a year ago and $121.9 million in the fourth quarter of fiscal 2025.",
        ["adjusted EBITDA 91.7", "adjusted EBITDA 2.6 year before", "adjusted EBITDA 121.9 quarter before"],
      ],
      ["The deal with Microsoft is worth $9.7 billion over five years.", []],
      ["IREN expects AI cloud to reach $3.4 billion in annualized revenue by the end of 2026.", []],
      [
        "In its fiscal first quarter the company earned $384.6 million on sales of $240.3 million.",
        ["net income 384.6", "revenue 240.3"],
      ],
      ["Last quarter's revenue was $187.3 million.", ["revenue 187.3 quarter before"]],
      [
        "Revenue: US$240.3m (Q4 FY25: US$187.3m; Q1 FY25: US$52.8m).",
        ["revenue 240.3", "revenue 187.3 quarter before", "revenue 52.8 year before"],
      ],
      ["Revenue in the prior quarter had been $187.3 million.", ["revenue 187.3 quarter before"]],
    ],
  },
  {
    day: "2025-08-08",
    title: "Hut 8 reports second quarter 2025 results",
    sentences: [
      [
        "Hut 8 reported revenue of $41.3 million for the second quarter, up from $35.2 million in the second quarter of 2024, while net income was $137.5 million versus a net loss of $71.9 million.",
        ["revenue 41.3", "revenue 35.2 year before", "net income 137.5", "net income -71.9 year before"],
      ],
      [
        "Compute revenue was $34.3 million, Power revenue $5.5 million and Digital Infrastructure revenue $1.5 million.",
        [],
      ],
      ["Net income attributable to Hut 8 was $137.5 million.", ["net income 137.5"]],
      [
        "Hut 8 booked a net profit of $137.5 million thanks to a $217.6 million gain on digital assets.",
        ["net income 137.5"],
      ],
      ["The firm's quarterly sales were $41.3 million.", ["revenue 41.3"]],
      [
        "Adjusted EBITDA was $221.2 million compared to a loss of $57.5 million in the prior year period.",
        ["adjusted EBITDA 221.2", "adjusted EBITDA -57.5 year before"],
      ],
      [
        "It reported $41.3M in revenue, $137.5M in net income, and $221.2M in adjusted EBITDA.",
        ["revenue 41.3", "net income 137.5", "adjusted EBITDA 221.2"],
      ],
      ["American Bitcoin, its majority-owned subsidiary, raised $220 million.", []],
    ],
  },
  {
    day: "2025-08-18",
    title: "Bitdeer reports unaudited second quarter 2025 results",
    sentences: [
      [
        "Bitdeer's self-mining revenue amounted to US$59.3 million, up 42.2% from US$41.7 million.",
        ["mining 59.3", "mining 41.7 year before"],
      ],
      ["SEALMINER sales brought in US$69.5 million.", []],
      ["Cloud hash rate revenue was US$0.1 million.", []],
      [
        "General hosting revenue fell to US$8.3 million from US$24.5 million, and membership hosting revenue to US$10.2 million from US$16.5 million.",
        ["hosting 8.3", "hosting 24.5 year before", "hosting 10.2", "hosting 16.5 year before"],
      ],
      ["HPC and AI cloud services revenue was US$1.3 million.", ["HPC 1.3"]],
      [
        "Net loss was US$147.7 million, compared with US$17.7 million in the same quarter last year, mainly on US$136.4 million of fair-value changes of derivative liabilities.",
        ["net income -147.7", "net income -17.7 year before"],
      ],
      [
        "Total revenue was US$155.6 million, compared with US$70.1 million in the first quarter of 2025.",
        ["revenue 155.6", "revenue 70.1 quarter before"],
      ],
      [
        "Adjusted EBITDA: positive US$17.3 million, versus negative US$56.1 million in Q1 2025.",
        ["adjusted EBITDA 17.3", "adjusted EBITDA -56.1 quarter before"],
      ],
    ],
  },
  {
    day: "2024-08-13",
    title: "Cipher Mining reports second quarter 2024 results",
    sentences: [
      [
        "Cipher Mining said quarterly revenue was $37 million, against $31 million a year ago, and its GAAP net loss $15 million, or $0.05 per share.",
        ["revenue 37", "revenue 31 year before", "net income -15"],
      ],
      ["Revenue fell 24% sequentially, from $48 million to $37 million.", ["revenue 48 quarter before", "revenue 37"]],
      [
        "The GAAP net loss of $15 million compared with GAAP net income of $40 million in the previous quarter.",
        ["net income -15", "net income 40 quarter before"],
      ],
      ["Adjusted earnings were $3 million, or $0.01 per diluted share.", []],
      ["Bitcoin mining revenue was $36.8 million.", ["mining 36.8"]],
    ],
  },
  {
    day: "2024-11-12",
    title: "Bitfarms reports third quarter 2024 results",
    sentences: [
      ["Revenue of $45 million, up $3 million from Q2 2024 and up 30% Y/Y.", ["revenue 45"]],
      [
        "Net loss of $37 million, or $0.08 per basic and diluted share, compared to a net loss of $19 million, or $0.06 per share, in Q3 2023.",
        ["net income -37", "net income -19 year before"],
      ],
      ["Gross mining profit was $16 million, a 38% gross mining margin.", []],
      ["Bitfarms' quarterly loss nearly doubled to $37 million.", ["net income -37"]],
      [
        "Revenue increased to $45 million from $42 million quarter-on-quarter and $35 million year-on-year.",
        ["revenue 45", "revenue 42 quarter before", "revenue 35 year before"],
      ],
      [
        "The Toronto company lost $36.6 million (8 cents per share) on revenue of $44.9 million.",
        ["net income -36.6", "revenue 44.9"],
      ],
    ],
  },
];
