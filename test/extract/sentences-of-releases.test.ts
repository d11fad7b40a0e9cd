import { describe, expect, it } from "vitest";
import { createReader } from "../../src/extract/index.ts";
import { loadCompanies } from "../../src/readers/index.ts";

const reader = createReader(loadCompanies(new URL("../../feeds/companies.yaml", import.meta.url).pathname));

/** Everything that is read of one sentence in TeraWulf's news of its first quarter: figures in millions, in full. */
const told = (text: string): string =>
  reader
    .read({ title: "TeraWulf reports first quarter 2026 results", text, publishedAt: "2026-05-08T12:00:00Z" })
    .facts.map(({ metric, value, precision, role, period, bound, doubts }) =>
      [
        `${metric} ${Number(value) / 1e6} ±${Number(precision) / 1e6} ${role} ${period ?? "-"}`,
        ...(bound ? [bound] : []),
        ...doubts.map((one) => `(${one})`),
      ].join(" "),
    )
    .join("; ");

const READ: Readonly<Record<string, string>> = {
  "TeraWulf reported first-quarter revenue of $34.0 million, compared with $34.4 million a year earlier.":
    "total_revenue 34 ±0.1 current 2026Q1; total_revenue 34.4 ±0.1 prior_year 2025Q1",
  "TeraWulf's revenue was $34.0 million in the first quarter of 2026, up from $31.2 million in the fourth quarter of 2025.":
    "total_revenue 34 ±0.1 current 2026Q1; total_revenue 31.2 ±0.1 prior_quarter 2025Q4",
  "For the three months ended March 31, 2026, revenue was $34.0 million and the net loss was $427.6 million.":
    "total_revenue 34 ±0.1 current 2026Q1; net_income -427.6 ±0.1 current 2026Q1",
  "In the first quarter of 2026 and 2025 the net loss was $427.6 million and $61.4 million.":
    "net_income -427.6 ±0.1 current 2026Q1; net_income -61.4 ±0.1 prior_year 2025Q1",
  "The net loss was $427.6 million, versus net income of $5.2 million in the same quarter of 2025.":
    "net_income -427.6 ±0.1 current 2026Q1; net_income 5.2 ±0.1 prior_year 2025Q1",
  "Net loss widened to $427.6 million from $61.4 million in the year-ago quarter.":
    "net_income -427.6 ±0.1 current 2026Q1; net_income -61.4 ±0.1 prior_year 2025Q1",
  "Revenue fell 1% year over year to $34.0 million.": "total_revenue 34 ±0.1 current 2026Q1",
  "Revenue rose 9% sequentially from $31.2 million to $34.0 million.":
    "total_revenue 31.2 ±0.1 prior_quarter 2025Q4; total_revenue 34 ±0.1 current 2026Q1",
  "Revenue was $34.0 million (Q1 2025: $34.4 million).":
    "total_revenue 34 ±0.1 current 2026Q1; total_revenue 34.4 ±0.1 prior_year 2025Q1",
  "Revenue was $34.0 million (2025: $34.4 million) and the net loss $427.6 million ($61.4 million).":
    "total_revenue 34 ±0.1 current 2026Q1; total_revenue 34.4 ±0.1 prior_year 2025Q1; net_income -427.6 ±0.1 current 2026Q1; net_income -61.4 ±0.1 prior_year 2025Q1",
  "Q1 revenue: $34.0 million. Q1 net loss: $427.6 million. Q4 revenue: $31.2 million.":
    "total_revenue 34 ±0.1 current 2026Q1; net_income -427.6 ±0.1 current 2026Q1; total_revenue 31.2 ±0.1 prior_quarter 2025Q4",
  "Revenue of $34.0 million came in above the $33.1 million that analysts had expected.":
    "total_revenue 34 ±0.1 current 2026Q1",
  "Revenue was about $34 million, and HPC leases brought at least $21 million of it.":
    "total_revenue 34 ±1 current 2026Q1 about",
  "HPC lease revenue was $21.0 million and mining revenue $13.0 million, of a total of $34.0 million.":
    "hpc_revenue 21 ±0.1 current 2026Q1; mining_revenue 13 ±0.1 current 2026Q1; total_revenue 34 ±0.1 current 2026Q1",
  "HPC lease revenue more than doubled to $21.0 million while mining revenue halved to $13.0 million from $26.0 million.":
    "hpc_revenue 21 ±0.1 current 2026Q1; mining_revenue 13 ±0.1 current 2026Q1; mining_revenue 26 ±0.1 prior_year 2025Q1",
  "Mining revenue fell by $13.4 million to $13.0 million.": "mining_revenue 13 ±0.1 current 2026Q1",
  "Mining revenue fell $13.4 million, to $13.0 million, as fewer bitcoin were mined.":
    "mining_revenue 13 ±0.1 current 2026Q1",
  "The net loss of $427.6 million included $350.0 million of changes in the fair value of warrants.":
    "net_income -427.6 ±0.1 current 2026Q1",
  "Adjusted EBITDA was negative $4.1 million, against $4.7 million a year ago.":
    "adjusted_ebitda -4.1 ±0.1 current 2026Q1; adjusted_ebitda 4.7 ±0.1 prior_year 2025Q1",
  "Adjusted EBITDA was a loss of $4.1 million.": "adjusted_ebitda -4.1 ±0.1 current 2026Q1",
  "TeraWulf swung to a net loss of $427.6 million from a profit of $5.2 million.":
    "net_income -427.6 ±0.1 current 2026Q1; net_income 5.2 ±0.1 prior_year 2025Q1",
  "TeraWulf swung from a profit of $5.2 million to a loss of $427.6 million.":
    "net_income 5.2 ±0.1 prior_year 2025Q1; net_income -427.6 ±0.1 current 2026Q1",
  "TeraWulf lost $427.6 million in the quarter, or $1.02 a share.": "net_income -427.6 ±0.1 current 2026Q1",
  "Net income was $5.2 million, or $0.01 per diluted share.": "net_income 5.2 ±0.1 current 2026Q1",
  "Unlike Core Scientific, which earned $115.2 million, TeraWulf had revenue of $34.0 million.":
    "total_revenue 34 ±0.1 current 2026Q1",
  "Revenue was 34.0 million dollars, up from 31.2 million dollars in the prior quarter.":
    "total_revenue 34 ±0.1 current 2026Q1; total_revenue 31.2 ±0.1 prior_quarter 2025Q4",
  "Revenue was $34,012,000 and the net loss $(427,600,000).":
    "total_revenue 34.012 ±0.000001 current 2026Q1; net_income -427.6 ±0.000001 current 2026Q1",
  "Last year's first quarter brought $34.4 million of revenue and a net loss of $61.4 million.":
    "total_revenue 34.4 ±0.1 prior_year 2025Q1; net_income -61.4 ±0.1 prior_year 2025Q1",
  "A year ago the company had a net loss of $61.4 million on revenue of $34.4 million.":
    "net_income -61.4 ±0.1 prior_year 2025Q1; total_revenue 34.4 ±0.1 prior_year 2025Q1",
  "Revenue was $34.0 million, of which $21.0 million came from HPC leases and $13.0 million from mining.":
    "total_revenue 34 ±0.1 current 2026Q1; hpc_revenue 21 ±0.1 current 2026Q1; mining_revenue 13 ±0.1 current 2026Q1",
  "Revenue was $34.0 million, including $21.0 million from HPC leases.":
    "total_revenue 34 ±0.1 current 2026Q1; hpc_revenue 21 ±0.1 current 2026Q1",
  "Digital asset revenue: $13.0 million, HPC lease revenue: $21.0 million, total: $34.0 million.":
    "mining_revenue 13 ±0.1 current 2026Q1; hpc_revenue 21 ±0.1 current 2026Q1",
  "Digital asset revenue $13.0M vs $34.4M; HPC lease revenue $21.0M vs $0.":
    "mining_revenue 13 ±0.1 current 2026Q1; mining_revenue 34.4 ±0.1 prior_year 2025Q1; hpc_revenue 21 ±0.1 current 2026Q1",
  "Revenue for the quarter totaled $34.0 million; for the nine months it was $120.3 million.":
    "total_revenue 34 ±0.1 current 2026Q1",
  "TeraWulf's $34.0 million in revenue missed the consensus of $36.0 million by $2.0 million.":
    "total_revenue 34 ±0.1 current 2026Q1",
  "TeraWulf posted $34.0 million in revenue, $2.0 million less than expected.": "total_revenue 34 ±0.1 current 2026Q1",
  "The quarter's net loss of $427.6 million compares with $61.4 million.":
    "net_income -427.6 ±0.1 current 2026Q1; net_income -61.4 ±0.1 prior_year 2025Q1",
  "From $34.4 million in the first quarter of 2025, revenue slid to $34.0 million in the first quarter of 2026.":
    "total_revenue 34.4 ±0.1 prior_year 2025Q1; total_revenue 34 ±0.1 current 2026Q1",
  "A $34.0 million revenue and a $427.6 million net loss: that was the first quarter.":
    "total_revenue 34 ±0.1 current 2026Q1; net_income -427.6 ±0.1 current 2026Q1",
  "Net loss: $427.6 million, compared with a net loss of $61.4 million. Revenue: $34.0 million, compared with $34.4 million.":
    "net_income -427.6 ±0.1 current 2026Q1; net_income -61.4 ±0.1 prior_year 2025Q1; total_revenue 34 ±0.1 current 2026Q1; total_revenue 34.4 ±0.1 prior_year 2025Q1",
  "Three months ended March 31: revenue $34.0 million (2025: $34.4 million). Twelve months ended December 31: revenue $140.1 million.":
    "total_revenue 34 ±0.1 current 2026Q1; total_revenue 34.4 ±0.1 prior_year 2025Q1",
  "The company's results for the first quarter of fiscal 2026 show revenue of $34.0 million.":
    "total_revenue 34 ±0.1 current 2026Q1",
  '"Our revenue was $34.0 million," said the chief executive of TeraWulf.': "total_revenue 34 ±0.1 current 2026Q1",
  "On a GAAP basis, the net loss was $427.6 million.": "net_income -427.6 ±0.1 current 2026Q1",
  "Net loss attributable to common stockholders was $427.6 million.": "net_income -427.6 ±0.1 current 2026Q1",
};

/** Sums, costs, hopes and other spans: none of them states a figure of the quarter. */
const NOT_READ: readonly string[] = [
  "For the six months ended June 30, 2025, revenue was $82.0 million.",
  "The company expects second-quarter revenue of $40 million to $45 million.",
  "Revenue was between $33 million and $35 million in the first quarter.",
  "Revenue increased by $5.0 million.",
  "Its rival CleanSpark reported revenue of $181.2 million.",
  "TeraWulf signed a lease worth $6.7 billion over ten years.",
  "It raised $3.0 billion in convertible notes and ended the quarter with $1.2 billion in cash.",
  "Revenue per megawatt was $1.3 million.",
  "Annualized revenue is $136 million.",
  "Cost of revenue was $12.0 million, and gross profit $22.0 million.",
  "Deferred revenue was $9.0 million and interest expense $70.1 million.",
  "Preliminary revenue is expected to be $34 million for the first quarter.",
  "TeraWulf expects to report revenue of about $34 million for the first quarter of 2026.",
  "Revenue in the third quarter of 2025 was $50.6 million, and in the second quarter $47.6 million.",
  "Net loss before taxes was $430.0 million.",
  "Revenue may reach $40 million in the second quarter of 2026.",
];

describe("all that one sentence of a release says of its figures", () => {
  it.each(Object.entries(READ))("%s", (text, facts) => {
    expect(told(text)).toBe(facts);
  });

  it.each(NOT_READ)("no figure: %s", (text) => {
    expect(told(text)).toBe("");
  });
});
