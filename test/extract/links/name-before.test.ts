import { describe, expect, it } from "vitest";
import { readIn } from "./read-in.ts";
import { nameBefore } from "./tell.ts";

/** Each sentence, and the figures in millions that a reader takes from it. */
const READ: Readonly<Record<string, string>> = {
  "Net loss of $42 million was booked.": "net_income -42 current",
  "Revenue rose 95% to $64.2 million.": "total_revenue 64.2 current",
  "Revenue rose 95%, to a record $64.2 million.": "total_revenue 64.2 current",
  "The loss was $42 million.": "net_income -42 current",
  "Loss of $42 million.": "net_income -42 current",
  "The loss deepened to $42 million.": "net_income -42 current",
  "General hosting and membership hosting together: $22.6 million.": "hosting_revenue 22.6 current",
  "HPC leases and colocation together: $22.6 million.": "hpc_revenue 22.6 current",
  "Revenue overtook mining's $13 million.": "mining_revenue 13 current",
  "Revenue grew as HPC leasing overtook mining's $13 million.": "mining_revenue 13 current",
  "Hosted mining shrank to $8.7 million.": "hosting_revenue 8.7 current",
  "Mining dropped by a third, to $11.1 million.": "mining_revenue 11.1 current",
  "Mining dropped sharply, to $11.1 million.": "mining_revenue 11.1 current",
  "Mining dropped 36%, to $11.1 million.": "mining_revenue 11.1 current",
  "Mining brought in $11.1 million.": "mining_revenue 11.1 current",
  "Revenue: Mining: $13 million.": "mining_revenue 13 current",
  "Revenue by line: mining: $13 million; HPC leasing: $21 million.":
    "hpc_revenue 21 current; mining_revenue 13 current",
  "Mining accounted for $13 million of revenue.": "mining_revenue 13 current",
  "Mining was responsible for $13 million of revenue.": "mining_revenue 13 current",
  "Mining was good for about $13 million of revenue.": "mining_revenue 13 current",
  "Colocation brought in $17.5 million, self-mining $13.1 million.":
    "hpc_revenue 17.5 current; mining_revenue 13.1 current",
  "Colocation brought in $17.5 million; self-mining $13.1 million.":
    "hpc_revenue 17.5 current; mining_revenue 13.1 current",
  "Colocation brought in $17.5 million and self-mining $13.1 million.":
    "hpc_revenue 17.5 current; mining_revenue 13.1 current",
  "Colocation brought in $17.5 million or self-mining $13.1 million.": "hpc_revenue 17.5 current",
  "Net loss was $17.5 million, self-mining $13.1 million.": "net_income -17.5 current",
  "Revenue was split. - Colocation: $1.7 million": "hpc_revenue 1.7 current",
  "Revenue was split. - Colocation: $1.7 million, up 12% from the fourth quarter": "hpc_revenue 1.7 current",
  "Revenue grew, of which mining $13 million.": "mining_revenue 13 current",
  "Revenue grew, of which mining was $13 million.": "mining_revenue 13 current",
  "Net income (after tax, interest and a gain on coins) was $13 million.": "net_income 13 current",
  "Revenue by line: - Colocation: $17 million - Mining: $13 million":
    "hpc_revenue 17 current; mining_revenue 13 current",
  "Loss narrowed to $34 million.": "net_income -34 current",
  "Loss narrowed by a third, to $34 million.": "net_income -34 current",
  "Loss in the quarter was about $34 million.": "net_income -34 current",
  "Crypto mining brought in $34 million.": "mining_revenue 34 current",
  "AI brought in $11.1 million.": "hpc_revenue 11.1 current",
  "AI brought in $11.1 million and bitcoin brought in $34 million.":
    "hpc_revenue 11.1 current; mining_revenue 34 current",
  "Revenue grew, and mining shrank by more than a third, to $34 million.": "mining_revenue 34 current",
  "Revenue grew. Mining, at $34 million, shrank.": "mining_revenue 34 current",
  "Revenue grew. Mining, the old trade, at $34 million, shrank.": "mining_revenue 34 current",
  "Revenue grew; mining was down to $34 million.": "mining_revenue 34 current",
  "Revenue grew; colocation, HPC leases and AI cloud together: $34 million.": "hpc_revenue 34 current",
  "Revenue grew as colocation topped mining's $34 million.": "mining_revenue 34 current",
  "Revenue grew. Colocation: $34 million.": "hpc_revenue 34 current",
  "Revenue grew. Colocation: $34 million, or 60% of the total.": "hpc_revenue 34 current",
  "Revenue grew. Colocation $34 million.": "hpc_revenue 34 current",
  "Revenue grew. Colocation brought in $34 million for the first time.": "hpc_revenue 34 current",
  "Revenue grew. Colocation was responsible for about $34 million.": "hpc_revenue 34 current",
  "Revenue grew. Colocation was good for nearly $34 million.": "hpc_revenue 34 current",
  "Colocation posted $17 million, mining $13 million, hosting $2 million.":
    "hosting_revenue 2 current; hpc_revenue 17 current; mining_revenue 13 current",
  "Colocation posted $17 million; and mining $13 million.": "hpc_revenue 17 current; mining_revenue 13 current",
  "Colocation posted $17 million, but mining $13 million.": "hpc_revenue 17 current; mining_revenue 13 current",
};

/** Close to the ones above, and none of them states a figure of the quarter. */
const NOT_READ: readonly string[] = [
  "HPC leases and mining together: $22.6 million.",
  "Interest expense of $4 million weighed.",
  "Interest expense and $4 million.",
  "HPC leasing overtook mining's $13 million.",
  "Mining belongs to $11.1 million.",
  "Mining bought $11.1 million.",
  "Bitcoin brought in $11.1 million.",
  "Hosting brought in $11.1 million.",
  "Digital assets stood at $11.1 million.",
  "Digital assets: $11.1 million.",
  "Revenue by line: mining for $13 million.",
  "Mining bought a site for $13 million, and revenue grew.",
  "HPC revenue has overtaken mining: $33.6 million.",
  "HPC revenue beat mining, which brought $33.6 million.",
  "Of revenue, more came from HPC than mining brought: $33.6 million.",
  "Crypto brought in $34 million.",
  "Revenue grew; colocation and hosting combined: $34 million.",
  "Revenue grew. Colocation exceeded mining: $34 million.",
  "Revenue grew. Colocation outpaced mining: $34 million.",
  "Revenue grew. More than mining: $34 million.",
  "Revenue grew. AI: $34 million.",
  "Revenue grew. Colocation with about $34 million.",
  "Revenue grew. The colocation site was bought for $34 million.",
  "Revenue grew. Colocation by nearly $34 million.",
  "Colocation posted growth, mining $13 million.",
];

/** Bare pieces of sentences, as the stage alone sees them. */
const BEFORE: Readonly<Record<string, string>> = {
  "Revenue was at the new of the of the of the of the of the of the of $34 million": "none",
  "Revenue painted cold old cranes $34 million": "none",
  "Revenue, then, now, here, $34 million": "none",
  "Interest expense of $34 million": "decoy 8.5",
  "Interest expense was now at the top of $34 million": "decoy 5",
  "Revenue $34 million": "total_revenue 9",
  "Revenue of $34 million": "total_revenue 9",
  "Revenue stood at the new $34 million": "total_revenue 8.5",
  "Revenue painted cranes $34 million": "total_revenue 5",
  "HPC leases and colocation together were at the $34 million": "hpc_revenue 6.5",
  "Mining, colocation and HPC leases together: $34 million": "none",
  "Loss painted $34 million": "none",
  "GPU hosting brought in $34 million": "hpc_revenue 7.5",
  "Digital assets contributed $34 million": "mining_revenue 7.5",
  "Mining's $34 million": "none",
  "Mining: $34 million": "mining_revenue 7",
  "Revenue: mining at the new of $34 million": "none",
  "Revenue grew, of which mining at the $34 million": "mining_revenue 7",
  "Colocation brought $17 million, mining $34 million": "mining_revenue 7",
  "Revenue grew; mining's own $34 million": "none",
  "Mining shrank for all to $34 million": "none",
  "Mining shrank 36%, to $34 million": "mining_revenue 7.5",
  "Mining $34 million": "none",
  "Colocation painted $17 million, mining $34 million": "none",
  "Revenue was better thanks mining: $34 million": "mining_revenue 7",
};

describe("a name that stands before its figure", () => {
  it.each(Object.entries(READ))("%s", (text, figures) => {
    expect(readIn(text)).toBe(figures);
  });

  it.each(NOT_READ)("no figure: %s", (text) => {
    expect(readIn(text)).toBe("");
  });

  it.each(Object.entries(BEFORE))(
    "finds the name before the last amount, and how surely it is its own: %s",
    (text, found) => {
      expect(nameBefore(text)).toBe(found);
    },
  );
});
