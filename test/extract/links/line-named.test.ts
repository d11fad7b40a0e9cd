import { describe, expect, it } from "vitest";
import { readIn } from "./read-in.ts";

const HPC = "hpc_revenue 70.5 current";
const BOTH = "hpc_revenue 70.5 current; mining_revenue 66.7 current";
const ALL = "mining_revenue 47.6 current; total_revenue 47.6 current";

/** A line of business behind or beside its amount, and the figures in millions that a reader takes from it. */
const READ: Readonly<Record<string, string>> = {
  "TeraWulf made $70.5 million with AI cloud services and $66.7 million with bitcoin mining.": BOTH,
  "TeraWulf made $70.5 million out of AI cloud services and $66.7 million out of mining.": BOTH,
  "It earned $70.5 million through its AI cloud.": HPC,
  "From AI cloud it earned $70.5 million, from mining $66.7 million.": BOTH,
  "AI cloud brought in $70.5 million, over twice the $66.7 million that its own bitcoin machines earned.": BOTH,
  "AI cloud brought in $70.5 million, more than the $66.7 million mining made.": BOTH,
  "AI cloud brought in $70.5 million, more than the $66.7 million earned by mining.": BOTH,
  "AI cloud brought in $70.5 million, compared to the $66.7 million which came from mining.": BOTH,
  "AI cloud brought in $70.5 million, more than the $66.7 million that a rival's cloud made.": HPC,
  "AI cloud brought in $70.5 million, more than the $33.7 million that it made in the first quarter of 2025.":
    "hpc_revenue 33.7 prior_year; hpc_revenue 70.5 current",
  "AI cloud brought in $70.5 million, against $66.7 million for mining.": BOTH,
  "AI cloud brought in $70.5 million, versus mining's $66.7 million.": BOTH,
  "AI cloud ($70.5 million) passed mining ($66.7 million).": BOTH,
  "AI cloud, at $70.5 million, passed mining, at $66.7 million.": BOTH,
  "AI cloud at $70.5 million was better than the broker had modelled.": HPC,
  "A year ago the picture was reversed: $8.6 million from AI cloud, $67.2 million from mining.":
    "hpc_revenue 8.6 prior_year; mining_revenue 67.2 prior_year",
  "The largest part came from AI cloud: $70.5 million.": HPC,
  "The biggest line was AI cloud, at $70.5 million.": HPC,
  "AI cloud was the biggest line, with $70.5 million.": HPC,
  "The rest was mining: $66.7 million.": "mining_revenue 66.7 current",
  "Some 98% of its $224.6 million in revenue is now bitcoin: $220.9 million.":
    "mining_revenue 220.9 current; total_revenue 224.6 current",
  "Revenue was $47.6 million, all of it from mining.": ALL,
  "Revenue was $47.6 million, entirely from mining.": ALL,
  "Revenue was $47.6 million, every cent of it from mining.": ALL,
  "Revenue, wholly from bitcoin, was $47.6 million.": ALL,
  "All of the $47.6 million in revenue came from mining.": ALL,
  "All of the $47.6 million that TeraWulf took in was bitcoin revenue.": ALL,
  "Revenue was $47.6 million, nearly all of it from mining.": "total_revenue 47.6 current",
  "Revenue was $47.6 million, most of it from mining.": "total_revenue 47.6 current",
  "Revenue was $47.6 million, all of it from the United States.": "total_revenue 47.6 current",
  "Net income was $47.6 million, all of it from mining.": "net_income 47.6 current",
};

/** The same turns, and no revenue of the line. */
const NOTHING: readonly string[] = [
  "TeraWulf made $70.5 million with the sale of AI servers.",
  "It made $70.5 million with AI stocks.",
  "It made $70.5 million with bitcoin that it had bought in 2022.",
  "TeraWulf spent $70.5 million on mining and $66.7 million on AI cloud.",
  "It earned $137.2 million from AI cloud and mining together.",
  "TeraWulf lost $70.5 million with mining.",
  "It made a profit of $70.5 million with mining.",
  "It paid the $66.7 million that the AI cloud cost.",
  "Most of the debt is mining: $66.7 million.",
  "AI cloud is the biggest bet, with $700 million.",
  "From mining it moved $66.7 million to AI cloud.",
];

describe("a line of business behind its amount, or beside it", () => {
  it.each(Object.entries(READ))("%s", (text, figures) => {
    expect(readIn(text)).toBe(figures);
  });

  it.each(NOTHING)("nothing: %s", (text) => {
    expect(readIn(text)).toBe("");
  });
});
