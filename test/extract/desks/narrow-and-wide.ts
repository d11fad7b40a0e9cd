import type { Desk } from "./desk.ts";

/** Losses that widen, parts of a whole, two earlier periods in one sentence, what is none of the six figures. */
export const narrowAndWide: readonly Desk[] = [
  {
    day: "2025-11-13",
    title: "Bitfarms third quarter 2025",
    sentences: [
      [
        "Revenue from continuing operations came to $69 million, against $27 million.",
        ["revenue 69", "revenue 27 year before"],
      ],
      ["Revenue for Q3 2025 was $69M (Q3 2024: $27M).", ["revenue 69", "revenue 27 year before"]],
      ["- Revenue: $69M, +156% y/y.", ["revenue 69"]],
      [
        "Core Insights - Bitfarms reported revenue of $69 million for Q3 2025, a 156% increase year-over-year [1] - Net loss from continuing operations was $46 million, compared to $24 million in Q3 2024 [2]",
        ["revenue 69", "net income -46", "net income -24 year before"],
      ],
      ["The net loss from continuing operations widened by $22 million to $46 million.", ["net income -46"]],
      [
        "Loss from continuing operations almost doubled to $46 million, or eight cents a share, from $24 million, or five cents.",
        ["net income -46", "net income -24 year before"],
      ],
      ["The miner burned through $46 million.", []],
      [
        "The company's losses deepened to $46 million from $24 million a year ago.",
        ["net income -46", "net income -24 year before"],
      ],
      ["A net loss of $46 million was posted, nearly twice that of a year earlier.", ["net income -46"]],
      [
        "Its net loss was $46 million -- almost double the $24 million loss of Q3 2024.",
        ["net income -46", "net income -24 year before"],
      ],
      ["Net loss: $46M vs $24M (Q3'24).", ["net income -46", "net income -24 year before"]],
      ["Net loss ($46M) roughly doubled from a year ago ($24M).", ["net income -46", "net income -24 year before"]],
      [
        "Adjusted EBITDA, at $20 million, was ten times the $2 million of a year ago.",
        ["adjusted EBITDA 20", "adjusted EBITDA 2 year before"],
      ],
      ["Adjusted EBITDA rose tenfold, to $20 million.", ["adjusted EBITDA 20"]],
      ["The $20 million adjusted EBITDA represented 28% of revenue.", ["adjusted EBITDA 20"]],
      ["Adjusted EBITDA margin was 28%.", []],
      [
        "The third quarter produced $69 million of revenue and $20 million of adjusted EBITDA.",
        ["revenue 69", "adjusted EBITDA 20"],
      ],
      [
        "In Q3, Bitfarms' revenue was $69 million while its adjusted EBITDA was $20 million.",
        ["revenue 69", "adjusted EBITDA 20"],
      ],
      [
        "Quarterly revenue: $69 million; adjusted EBITDA: $20 million; net loss: $46 million.",
        ["revenue 69", "adjusted EBITDA 20", "net income -46"],
      ],
      ["Bitfarms expects a $128 million agreement to cover all equipment.", []],
      ["It has $637 million in cash and $177 million in bitcoin.", []],
      ["Macquarie's facility was increased to $300 million.", []],
      ["Bitfarms reported a gross mining profit of $21 million.", []],
    ],
  },
  {
    day: "2025-08-07",
    title: "Cipher Mining Q2 2025 results",
    sentences: [
      [
        "Cipher's quarterly revenue fell 11% from Q1's $49 million to $44 million.",
        ["revenue 49 quarter before", "revenue 44"],
      ],
      [
        "Revenue decreased from $49 million in the first quarter to $44 million in the second.",
        ["revenue 49 quarter before", "revenue 44"],
      ],
      [
        "Second-quarter revenue: $44 million. First-quarter revenue: $49 million.",
        ["revenue 44", "revenue 49 quarter before"],
      ],
      ["Revenue came in at $44M (vs. $49M prior quarter).", ["revenue 44", "revenue 49 quarter before"]],
      [
        "Revenue slipped to $44M from $49M q/q; GAAP net loss widened to $46M from $39M.",
        ["revenue 44", "revenue 49 quarter before", "net income -46", "net income -39 quarter before"],
      ],
      [
        "GAAP net loss was $46 million; in the previous quarter the company lost $39 million.",
        ["net income -46", "net income -39 quarter before"],
      ],
      [
        "The quarter ended with a GAAP net loss of $46 million, compared with losses of $39 million in the first quarter and $15 million a year earlier.",
        ["net income -46", "net income -39 quarter before", "net income -15 year before"],
      ],
      [
        "Cipher lost $46 million, after losing $39 million in the first three months of the year.",
        ["net income -46", "net income -39 quarter before"],
      ],
      ["Adjusted earnings of $30 million swung from a loss.", []],
      ["Cash stood at $63 million, bitcoin at $115 million.", []],
      ["Its first-half revenue totaled $93 million.", ["revenue 93 to date"]],
      [
        "For the first six months, the net loss was $85 million, compared with net income of $25 million a year ago.",
        ["net income -85 to date"],
      ],
      ["So far this year Cipher has lost $85 million.", ["net income -85 to date"]],
      ["Six-month revenue rose 8% to $93 million from $85 million.", ["revenue 93 to date"]],
    ],
  },
  {
    day: "2026-02-26",
    title: "MARA posts fourth-quarter 2025 loss",
    sentences: [
      [
        "MARA swung to a $1.71 billion quarterly loss from a $528.3 million profit as bitcoin slid.",
        ["net income -1710", "net income 528.3 year before"],
      ],
      [
        "The company lost $1.7 billion in the final three months of 2025, after earning $528.3 million in the same period of 2024.",
        ["net income -1700", "net income 528.3 year before"],
      ],
      ["Revenue slipped 6% to $202.3 million from $214.4 million.", ["revenue 202.3", "revenue 214.4 year before"]],
      [
        "MARA reported revenue of $202.3 million (down 6%) and a net loss of $1.71 billion ($4.52 a share).",
        ["revenue 202.3", "net income -1710"],
      ],
      ["A $1.5 billion decline in the fair value of bitcoin accounted for most of the loss.", []],
      ["MARA wrote down $1.5 billion on its bitcoin.", []],
      [
        "The full-year net loss was $1.31 billion versus net income of $541.3 million in 2024.",
        ["net income -1310 to date"],
      ],
      ["Full-year revenue hit $907.1 million, up from $656.4 million.", ["revenue 907.1 to date"]],
      ["It closed the year with revenue of $907.1 million.", ["revenue 907.1 to date"]],
      ["Revenue for the twelve months ended December 31, 2025 was $907.1 million.", ["revenue 907.1 to date"]],
      [
        "Adjusted EBITDA of negative $1.5 billion compares to positive $796 million in the year-earlier quarter.",
        ["adjusted EBITDA -1500", "adjusted EBITDA 796 year before"],
      ],
      [
        '"Revenues were $202.3 million in the fourth quarter of 2025 compared to $214.4 million in the fourth quarter of 2024," CFO Salman Khan told analysts.',
        ["revenue 202.3", "revenue 214.4 year before"],
      ],
      ["MARA's loss of $1.71 billion dwarfed its revenue of $202.3 million.", ["net income -1710", "revenue 202.3"]],
      ["A net loss of some $1.7 billion turned up on the bottom line.", ["net income -1700"]],
    ],
  },
  {
    day: "2026-05-14",
    title: "Bit Digital, WhiteFiber first quarter 2026",
    sentences: [
      [
        "Bit Digital's cloud services revenue reached $18.2 million and colocation services revenue $2.1 million, while digital asset mining fell to $4.4 million from $7.8 million.",
        ["HPC 18.2", "HPC 2.1", "mining 4.4", "mining 7.8 year before"],
      ],
      ["ETH staking rewards contributed $2.6 million.", []],
      [
        "Digital asset mining revenue of $4.4 million was 44% below last year's $7.8 million.",
        ["mining 4.4", "mining 7.8 year before"],
      ],
      ["Its cloud unit generated $18.2 million.", ["HPC 18.2"]],
      [
        "Revenue from cloud services was $18.2 million, compared with $14.8 million.",
        ["HPC 18.2", "HPC 14.8 year before"],
      ],
      [
        "Revenue from digital asset mining was $4.4 million for the quarter, compared to $7.8 million.",
        ["mining 4.4", "mining 7.8 year before"],
      ],
      [
        "Total revenues were $28.4 million: cloud services $18.2 million, mining $4.4 million, colocation $2.1 million, staking $2.6 million.",
        ["revenue 28.4", "HPC 18.2", "mining 4.4", "HPC 2.1"],
      ],
      [
        "The company generated total revenue of $28.4 million, up from $25.1 million.",
        ["revenue 28.4", "revenue 25.1 year before"],
      ],
      ["It holds 155,000 ETH worth $370 million.", []],
      ["Bit Digital owns 70% of WhiteFiber, which raised $183 million in its IPO.", []],
    ],
  },
  {
    day: "2025-05-30",
    title: "IREN third quarter FY25",
    sentences: [
      [
        "IREN's net income was $24.2 million, compared to $18.9 million for the December quarter.",
        ["net income 24.2", "net income 18.9 quarter before"],
      ],
      [
        "Bitcoin mining revenue rose 24% to a record $141.2 million from $113.5 million in Q2.",
        ["mining 141.2", "mining 113.5 quarter before"],
      ],
      [
        "Total revenue increased to $144.8 million (Q2 FY25: $116.1 million).",
        ["revenue 144.8", "revenue 116.1 quarter before"],
      ],
      ["Hardware profit was $114 million.", []],
      ["IREN made $144.8 million in sales, of which $141.2 million from bitcoin.", ["revenue 144.8", "mining 141.2"]],
      ["All but $3.6 million of revenue came from mining.", []],
      ["Net electricity costs were $30.0 million.", []],
    ],
  },
];
