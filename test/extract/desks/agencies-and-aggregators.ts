import type { Desk } from "./desk.ts";

/** Agencies, data sites and call recaps: earnings per share beside totals, sentences that lean on the one before. */
export const agenciesAndAggregators: readonly Desk[] = [
  {
    day: "2025-11-04",
    title: "Riot Platforms third quarter 2025",
    sentences: [
      ["RTTNews - Riot Platforms Inc. (RIOT) reported a profit for third quarter that increased from last year.", []],
      [
        "The company's bottom line totaled $104.5 million, or $0.26 per share. This compares with $(154.4) million, or $(0.54) per share, last year.",
        ["net income 104.5", "net income -154.4 year before"],
      ],
      ["The company's earnings totaled $104.5 million, or $0.26 per share.", ["net income 104.5"]],
      [
        "The company's revenue for the period rose 112.5% to $180.2 million from $84.8 million last year.",
        ["revenue 180.2", "revenue 84.8 year before"],
      ],
      ["-Earnings: $104.5 Mln vs. -$154.4 Mln last year.", ["net income 104.5", "net income -154.4 year before"]],
      ["-Revenue: $180.2 Mln vs. $84.8 Mln last year.", ["revenue 180.2", "revenue 84.8 year before"]],
      ["-EPS: $0.26 vs. -$0.54 last year.", []],
      [
        "Riot Platforms (NASDAQ:RIOT) reported quarterly earnings of $0.26 per share which beat the analyst consensus estimate of $(0.10). The company reported quarterly sales of $180.2 million which beat the analyst consensus estimate of $171.1 million by 5.3 percent. This is a 112.5 percent increase over sales of $84.8 million the same period last year.",
        ["revenue 180.2", "revenue 84.8 year before"],
      ],
      [
        "Revenue for the quarter was a record $180.2 million, compared to $84.8 million for the same three-month period in 2024, with the increase driven primarily by a $93.3 million increase in Bitcoin mining revenue.",
        ["revenue 180.2", "revenue 84.8 year before"],
      ],
      [
        "Bitcoin mining revenue of $160.8 million for the quarter, as compared to $67.5 million for the same three-month period in 2024, primarily driven by higher average Bitcoin prices.",
        ["mining 160.8", "mining 67.5 year before"],
      ],
      [
        "Engineering revenue of $19.0 million for the quarter, as compared to $12.6 million for the same three-month period in 2024.",
        [],
      ],
      ["Cost of power in the quarter was 3.3 cents per kWh; power credits totaled $30.8 million.", []],
      ["Riot had a working capital of $1.1 billion, including $330.7 million of unrestricted cash.", []],
      ["The average cost to mine bitcoin was $46,324, compared to $35,376 a year ago.", []],
      [
        "Riot's Q3 numbers: revenue of $180.2m, up from $84.8m; net income of $104.5m, versus a $154.4m net loss; adjusted EBITDA of $197.2m.",
        [
          "revenue 180.2",
          "revenue 84.8 year before",
          "net income 104.5",
          "net income -154.4 year before",
          "adjusted EBITDA 197.2",
        ],
      ],
      [
        "It was the company's best quarter ever, with revenue of $180.2 million more than double the $84.8 million recorded in the third quarter of 2024.",
        ["revenue 180.2", "revenue 84.8 year before"],
      ],
      ["Riot made $180.2 million in revenue between July and September.", ["revenue 180.2"]],
      ["Riot pulled in $180.2 million in the quarter, the most in its history.", ["revenue 180.2"]],
      ["The quarter's top line hit $180.2 million.", ["revenue 180.2"]],
      [
        "Net income hit $104.5 million after a $154.4 million loss in the year-ago period.",
        ["net income 104.5", "net income -154.4 year before"],
      ],
      ["The miner returned to profitability with net income of $104.5 million.", ["net income 104.5"]],
      [
        "The result was a net profit of $104.5 million; in the same period of 2024 there was a net loss of $154.4 million.",
        ["net income 104.5", "net income -154.4 year before"],
      ],
      ["Mining contributed $160.8 million, or 89% of the total.", ["mining 160.8"]],
      ["The bulk of revenue, $160.8 million, came from bitcoin mining.", ["mining 160.8"]],
      [
        "Of the $180.2 million in total revenue, bitcoin mining accounted for $160.8 million and engineering for $19.0 million.",
        ["revenue 180.2", "mining 160.8"],
      ],
      [
        "Adjusted EBITDA for the quarter was $197.2 million, up from negative $12.3 million.",
        ["adjusted EBITDA 197.2", "adjusted EBITDA -12.3 year before"],
      ],
      ["Non-GAAP Adjusted EBITDA of $197.2 million.", ["adjusted EBITDA 197.2"]],
      [
        "Adjusted EBITDA soared to $197.2 million from a $12.3 million deficit.",
        ["adjusted EBITDA 197.2", "adjusted EBITDA -12.3 year before"],
      ],
      ["The company posted positive adjusted EBITDA of $197.2 million.", ["adjusted EBITDA 197.2"]],
      ["Revenue is forecast to reach $650 million this year, from $376.7 million in 2024.", []],
      ["Wall Street expected $171 million.", []],
      ["Zacks Consensus Estimate for revenue was $171.4 million.", []],
      ["Riot Platforms came out with quarterly earnings of $0.26 per share.", []],
      [
        "RIOT posted revenues of $180.23 million for the quarter ended September 2025, surpassing the Zacks Consensus Estimate by 5.3%. This compares to year-ago revenues of $84.79 million.",
        ["revenue 180.23", "revenue 84.79 year before"],
      ],
      ["Shares of Riot gained 4% to $19.77, giving it a market capitalization of $7.3 billion.", []],
      [
        "For the nine months ended September 30, 2025, total revenue was $494.5 million compared to $234.1 million.",
        ["revenue 494.5 to date"],
      ],
      ["Year-to-date revenue stands at $494.5 million.", ["revenue 494.5 to date"]],
    ],
  },
  {
    day: "2025-05-07",
    title: "Core Scientific Q1 2025 results",
    sentences: [
      [
        "Core Scientific reported net income of $580.7 million for the quarter ended March 31, compared with $210.7 million a year earlier, largely because of a $621.5 million non-cash gain on warrants.",
        ["net income 580.7", "net income 210.7 year before"],
      ],
      [
        "Revenue more than halved to $79.5 million from $179.3 million, missing the $85.9 million average estimate of analysts polled by LSEG.",
        ["revenue 79.5", "revenue 179.3 year before"],
      ],
      [
        "Self-mining revenue fell by more than half, to $67.2 million from $150.0 million.",
        ["mining 67.2", "mining 150 year before"],
      ],
      [
        "Hosted mining revenue collapsed to $3.8 million from $29.3 million.",
        ["hosting 3.8", "hosting 29.3 year before"],
      ],
      [
        "HPC hosting, its new colocation business, had revenue of $8.6 million; there was none a year earlier.",
        ["HPC 8.6"],
      ],
      [
        "Digital asset self-mining: $67.2M. Digital asset hosted mining: $3.8M. HPC hosting: $8.6M.",
        ["mining 67.2", "hosting 3.8", "HPC 8.6"],
      ],
      [
        "Total revenue of $79.5 million comprised $67.2 million of digital asset self-mining revenue, $3.8 million of hosted mining revenue and $8.6 million of colocation revenue.",
        ["revenue 79.5", "mining 67.2", "hosting 3.8", "HPC 8.6"],
      ],
      ["Colocation gross profit was $0.4 million.", []],
      [
        "Adjusted EBITDA swung to a loss of $6.1 million from $88.0 million.",
        ["adjusted EBITDA -6.1", "adjusted EBITDA 88 year before"],
      ],
      [
        "Adjusted EBITDA was $(6.1) million versus $88.0 million in the prior-year quarter.",
        ["adjusted EBITDA -6.1", "adjusted EBITDA 88 year before"],
      ],
      ["Operating loss of $42.6 million, versus operating income of $55.2 million.", []],
      ["The company said colocation would deliver annualized revenue of $360 million by early 2026.", []],
      ["CoreWeave will pay Core Scientific about $8.7 billion over 12 years.", []],
      [
        "In the fourth quarter of 2024 revenue had been $94.9 million and the net loss $265.5 million.",
        ["revenue 94.9 quarter before", "net income -265.5 quarter before"],
      ],
      ["Compared with the fourth quarter, revenue was down 16% from $94.9 million.", ["revenue 94.9 quarter before"]],
      ["On a sequential basis, revenue dropped from $94.9 million.", ["revenue 94.9 quarter before"]],
      ["The $580.7 million profit was down to accounting.", ["net income 580.7"]],
      ["Despite a headline profit of $580.7 million, the underlying business shrank.", ["net income 580.7"]],
      ["Profits nearly tripled to $580.7 million.", ["net income 580.7"]],
    ],
  },
  {
    day: "2026-02-24",
    title: "Cipher Digital Q4 2025 and full-year results",
    sentences: [
      [
        "Cipher ended 2025 with fourth-quarter revenue of $60 million, down 17% from the $72 million it booked in Q3.",
        ["revenue 60", "revenue 72 quarter before"],
      ],
      [
        "GAAP net loss for the fourth quarter was $734 million, or $1.85 per share, against net income of $18 million a year before.",
        ["net income -734", "net income 18 year before"],
      ],
      [
        "Full-year 2025 revenue was $224 million, up from $151 million; the net loss was $822 million, against $45 million.",
        ["revenue 224 to date", "net income -822 to date"],
      ],
      ["The full-year loss came to $822 million.", ["net income -822 to date"]],
      [
        "For all of 2025, Cipher lost $822 million on revenue of $224 million.",
        ["net income -822 to date", "revenue 224 to date"],
      ],
      ["2025 revenue: $224 million.", ["revenue 224 to date"]],
      ["The adjusted loss was $55 million in the quarter.", []],
      ["Cipher took a $458 million impairment on its mining rigs.", []],
      ["Quarterly revenue of $60 million fell short of the $84 million expected.", ["revenue 60"]],
      [
        "Cipher's fourth-quarter loss of $734 million compares with a $3 million loss in the third quarter.",
        ["net income -734", "net income -3 quarter before"],
      ],
      [
        "Cipher Digital's net loss attributable to common shareholders for the three months ended December 31, 2025 was $734.2 million.",
        ["net income -734.2"],
      ],
      [
        "Fourth quarter revenue came in at $59.7 million, versus $42.2 million for the same quarter of the prior year.",
        ["revenue 59.7", "revenue 42.2 year before"],
      ],
      ["Bitcoin mining revenue, still all of Cipher's revenue, was $59.7 million.", ["mining 59.7"]],
    ],
  },
];
