/**
 * Ways in which a figure is stated, numbered: what the grammar is held to. The sentences are ours; companies
 * and sizes are like real ones. A figure is "metric value role"; money in millions of the currency.
 */
export interface Oddity {
  number: number;
  say: string;
  means: string[];
  title?: string;
}

const CURRENT = "TeraWulf reports first quarter 2026 results";

const said = (number: number, say: string, ...means: string[]): Oddity => ({ number, say, means, title: CURRENT });

/** Plain statements. */
const PLAIN: Oddity[] = [
  said(1, "Revenue was $34.0 million.", "total_revenue 34 current"),
  said(2, "Total revenue came in at $34.0 million for the quarter.", "total_revenue 34 current"),
  said(3, "The company reported revenue of $34 million.", "total_revenue 34 current"),
  said(4, "Revenues totaled US$34.0 million.", "total_revenue 34 current"),
  said(5, "Revenue: $34.0M", "total_revenue 34 current"),
  said(6, "Quarterly revenue hit $34 million, a record.", "total_revenue 34 current"),
  said(7, "It generated $34 million in revenue during the quarter.", "total_revenue 34 current"),
  said(8, "TeraWulf posted $34 million of revenue.", "total_revenue 34 current"),
  said(9, "Top-line revenue stood at $34.0 million.", "total_revenue 34 current"),
  said(
    10,
    "HPC lease revenue was $21.0 million and digital asset revenue was $13.0 million.",
    "hpc_revenue 21 current",
    "mining_revenue 13 current",
  ),
  said(
    11,
    "Of total revenue of $34 million, $21 million came from HPC leases.",
    "total_revenue 34 current",
    "hpc_revenue 21 current",
  ),
  said(12, "AI and HPC revenue reached $21 million.", "hpc_revenue 21 current"),
  said(
    13,
    "The firm earned $21 million from high-performance computing and $13 million from bitcoin mining.",
    "hpc_revenue 21 current",
    "mining_revenue 13 current",
  ),
  said(14, "Revenue from HPC leasing was $21.0 million.", "hpc_revenue 21 current"),
  said(15, "Bitcoin mining contributed $13 million in revenue.", "mining_revenue 13 current"),
  said(16, "Its mining business brought in $13 million.", "mining_revenue 13 current"),
  said(17, "Mining revenue dropped to $13.0 million.", "mining_revenue 13 current"),
  said(
    18,
    "AI hosting revenue climbed to $21 million, while revenue from bitcoin mining fell to $13 million.",
    "hpc_revenue 21 current",
    "mining_revenue 13 current",
  ),
  said(
    19,
    "Revenue was made up of $21 million of HPC lease revenue and $13 million of mining revenue.",
    "hpc_revenue 21 current",
    "mining_revenue 13 current",
  ),
  said(
    20,
    "Revenue of $34 million included $21 million from HPC leasing.",
    "total_revenue 34 current",
    "hpc_revenue 21 current",
  ),
];

/** Losses and profits. */
const BOTTOM_LINE: Oddity[] = [
  said(21, "Net loss was $427.6 million, or $1.01 per share.", "net_income -427.6 current"),
  said(22, "The miner posted a net loss of $427.6 million.", "net_income -427.6 current"),
  said(23, "It swung to a $427.6 million net loss.", "net_income -427.6 current"),
  said(24, "TeraWulf lost $427.6 million in the quarter.", "net_income -427.6 current"),
  said(25, "The company recorded a quarterly loss of $427.6 million.", "net_income -427.6 current"),
  said(26, "Net income (loss) was $(427.6) million.", "net_income -427.6 current"),
  said(27, "Net loss attributable to common stockholders was $427.6 million.", "net_income -427.6 current"),
  said(28, "A GAAP net loss of $427.6 million followed.", "net_income -427.6 current"),
  said(29, "Net income came to $5.2 million.", "net_income 5.2 current"),
  said(30, "It made a net profit of $5.2 million.", "net_income 5.2 current"),
  said(
    31,
    "Net loss widened to $427.6 million from $61.4 million a year earlier.",
    "net_income -427.6 current",
    "net_income -61.4 prior_year",
  ),
  said(
    32,
    "Net loss narrowed from $61.4 million in the prior-year quarter to $27.6 million.",
    "net_income -61.4 prior_year",
    "net_income -27.6 current",
  ),
  said(
    33,
    "Net income was $5.2 million compared to a net loss of $61.4 million in the same period last year.",
    "net_income 5.2 current",
    "net_income -61.4 prior_year",
  ),
  said(34, "Operating loss was $88 million."),
  said(35, "The loss included an impairment charge of $80.5 million."),
  said(36, "Gross profit was $12 million and operating expenses were $40 million."),
  said(37, "Adjusted EBITDA was negative $4.7 million.", "adjusted_ebitda -4.7 current"),
  said(38, "Adjusted EBITDA loss of $4.7 million.", "adjusted_ebitda -4.7 current"),
  said(
    39,
    "Adjusted EBITDA1 of $14.2 million, versus $(4.7) million.",
    "adjusted_ebitda 14.2 current",
    "adjusted_ebitda -4.7 prior_year",
  ),
  said(40, "Adjusted net loss was $55 million."),
];

/** The other period. */
const COMPARED: Oddity[] = [
  said(41, "Revenue increased 12% year over year to $34.0 million.", "total_revenue 34 current"),
  said(
    42,
    "Revenue rose to $34.0 million from $30.4 million a year ago.",
    "total_revenue 34 current",
    "total_revenue 30.4 prior_year",
  ),
  said(
    43,
    "Revenue of $34.0 million, up from $30.4 million in the first quarter of 2025.",
    "total_revenue 34 current",
    "total_revenue 30.4 prior_year",
  ),
  said(
    44,
    "Revenue fell from $50.6 million in the fourth quarter of 2025 to $34.0 million.",
    "total_revenue 50.6 prior_quarter",
    "total_revenue 34 current",
  ),
  said(
    45,
    "Revenue was $34.0 million versus $50.6 million in the previous quarter.",
    "total_revenue 34 current",
    "total_revenue 50.6 prior_quarter",
  ),
  said(
    46,
    "Revenue was $34.0 million (Q1 2025: $30.4 million).",
    "total_revenue 34 current",
    "total_revenue 30.4 prior_year",
  ),
  said(
    47,
    "Revenue was $34.0 million, against $30.4 million.",
    "total_revenue 34 current",
    "total_revenue 30.4 prior_year",
  ),
  said(
    48,
    "HPC lease revenue more than doubled sequentially to $21.0 million from $9.7 million.",
    "hpc_revenue 21 current",
    "hpc_revenue 9.7 prior_quarter",
  ),
  said(49, "In the same quarter of 2025, revenue was $30.4 million.", "total_revenue 30.4 prior_year"),
  said(50, "A year earlier the company had revenue of $30.4 million.", "total_revenue 30.4 prior_year"),
  said(51, "Revenue grew by $3.6 million to $34.0 million.", "total_revenue 34 current"),
  said(52, "Revenue rose $3.6 million, or 12%, to $34.0 million.", "total_revenue 34 current"),
  said(
    53,
    "Net loss was $427.6 million, compared with $61.4 million for the three months ended March 31, 2025.",
    "net_income -427.6 current",
    "net_income -61.4 prior_year",
  ),
  said(
    54,
    "HPC revenue of $21 million exceeded mining revenue of $13 million.",
    "hpc_revenue 21 current",
    "mining_revenue 13 current",
  ),
  said(
    55,
    "HPC revenue was $21 million, compared with $13 million from mining.",
    "hpc_revenue 21 current",
    "mining_revenue 13 current",
  ),
];

/** What is no figure of the period. */
const NOTHING: Oddity[] = [
  said(61, "Analysts had expected revenue of $40 million."),
  said(62, "The consensus estimate was revenue of $40 million."),
  said(63, "The company expects second-quarter revenue of $45 million to $50 million."),
  said(64, "It guided to full-year revenue of $200 million."),
  said(65, "The lease could generate $500 million in revenue over ten years."),
  said(66, "Annualized HPC revenue stands at $120 million."),
  said(67, "The contract is worth $6.7 billion in contracted revenue."),
  said(68, "Cost of revenue was $12 million."),
  said(69, "Deferred revenue was $90 million."),
  said(70, "TeraWulf raised $500 million in convertible notes."),
  said(71, "Net proceeds were $490 million."),
  said(72, "Revenue per share was $0.08."),
  said(73, "Core Scientific reported revenue of $81 million."),
  said(74, "Revenue would have been $40 million without the outage."),
  said(75, "Interest expense was $67.1 million and the warrant revaluation $216.3 million."),
  said(76, "Cash and cash equivalents were $1.2 billion."),
  said(77, "Revenue beat estimates by $2 million."),
  said(78, "Backlog of $12.8 billion supports future revenue."),
  said(79, "Revenue is projected at $45 million next quarter."),
  said(80, "Stock-based compensation of $20 million weighed on the quarter."),
];

/** Mixed: the reported beside the expected. */
const MIXED: Oddity[] = [
  said(81, "Revenue of $34.0 million missed the $38 million consensus.", "total_revenue 34 current"),
  said(82, "Revenue was $34.0 million, below analyst estimates of $38 million.", "total_revenue 34 current"),
  said(83, "Analysts expected $38 million, but revenue came in at $34.0 million.", "total_revenue 34 current"),
  said(84, "Revenue of $34.0 million compares with expectations for $38 million.", "total_revenue 34 current"),
  said(
    85,
    "The company posted revenue of $34.0 million, while analysts polled by FactSet had forecast $38 million.",
    "total_revenue 34 current",
  ),
  said(86, "It reported a wider-than-expected net loss of $427.6 million.", "net_income -427.6 current"),
  said(87, "Revenue topped expectations at $34.0 million.", "total_revenue 34 current"),
  said(88, "Net loss was $427.6 million, including a $216.3 million loss on warrants.", "net_income -427.6 current"),
  said(89, "Net loss of $427.6 million, driven by non-cash impairments of $80 million.", "net_income -427.6 current"),
  said(
    90,
    "For the quarter, revenue was $34.0 million; net loss was $427.6 million; Adjusted EBITDA was $(4.7) million.",
    "total_revenue 34 current",
    "net_income -427.6 current",
    "adjusted_ebitda -4.7 current",
  ),
  said(
    91,
    "TeraWulf's first-quarter revenue of $34 million, along with a net loss of $427.6 million, disappointed.",
    "total_revenue 34 current",
    "net_income -427.6 current",
  ),
  said(92, "Revenue, net of discounts, was $34.0 million.", "total_revenue 34 current"),
  said(
    93,
    "Revenue for the three months ended March 31, 2026 was $34.0 million, an increase of $3.6 million.",
    "total_revenue 34 current",
  ),
  said(
    94,
    "During the first quarter of 2026, TeraWulf generated HPC lease revenue of approximately $21 million.",
    "hpc_revenue 21 current",
  ),
  said(
    95,
    "Revenues: $34.0 million (+12% YoY); net loss: $427.6 million; adj. EBITDA: -$4.7 million.",
    "total_revenue 34 current",
    "net_income -427.6 current",
    "adjusted_ebitda -4.7 current",
  ),
  said(96, "Hosting revenue declined to $8.7 million.", "hosting_revenue 8.7 current"),
  said(
    97,
    "Revenue slipped 33% quarter-over-quarter to $34.0 million, from $50.6 million.",
    "total_revenue 34 current",
    "total_revenue 50.6 prior_quarter",
  ),
  said(
    98,
    "Revenue climbed from $30.4 million a year ago to $34.0 million.",
    "total_revenue 30.4 prior_year",
    "total_revenue 34 current",
  ),
  said(
    99,
    "With $34 million in quarterly revenue and a $427.6 million loss, the miner is in transition.",
    "total_revenue 34 current",
    "net_income -427.6 current",
  ),
  said(
    100,
    "AI/HPC revenue accounted for $21 million of the $34 million total.",
    "hpc_revenue 21 current",
    "total_revenue 34 current",
  ),
];

export const CATALOGUE: readonly Oddity[] = [...PLAIN, ...BOTTOM_LINE, ...COMPARED, ...NOTHING, ...MIXED];
