import { describe, expect, it } from "vitest";
import { phrase, segmentMention } from "../../src/extract/mentions/segment-mention.ts";
import type { Segment } from "../../src/extract/mentions/vocabulary.ts";
import { marked } from "./marked.ts";

/** The line of business in brackets as "metric: its words / line", or "nobody". */
function lineOf(segment: Segment, text: string): string {
  const { tokens, from, to } = marked(text);
  const found = segmentMention(tokens, { what: "segment", segment, own: true }, from, to);
  if (!found) return "nobody";
  const plain = text.replaceAll(/[[\]]/g, "");
  const words = plain.slice(tokens[found.from]!.start, tokens[found.to - 1]!.end);
  return `${found.metric}: ${words}${found.line ? ` / ${found.line}` : ""}${found.weak ? "" : " / strong"}${found.own ? " / own" : ""}`;
}

describe("a line of business named alone", () => {
  it.each<[Segment, string, string]>([
    ["hpc", "[HPC] earned $5 million.", "hpc_revenue: HPC / hpc / own"],
    ["mining", "[Self-mining] earned $5 million.", "mining_revenue: Self-mining / self mining / own"],
    ["hosting", "[Hosting] earned $5 million.", "hosting_revenue: Hosting / hosting / own"],
    ["other", "[Power] earned $5 million.", "decoy: Power / power / own"],
    ["hpc", "[HPC] business earned $5 million.", "hpc_revenue: HPC business / hpc / own"],
    ["hpc", "[HPC] hosting business unit earned $5 million.", "hpc_revenue: HPC hosting business unit / hpc / own"],
    ["hpc", "[HPC] hosting business unit line earned", "hpc_revenue: HPC hosting business unit / hpc / own"],
    ["hpc", "[HPC] businesslike $5 million.", "hpc_revenue: HPC / hpc / own"],
    ["hpc", "[HPC] outside $5 million.", "hpc_revenue: HPC / hpc / own"],
    ["hpc", "Another [HPC]", "hpc_revenue: HPC / hpc / own"],
    ["mining", "[Mining] segment", "mining_revenue: Mining segment / mining / own"],
    ["mining", "The [bitcoin miner] earned $5 million.", "nobody"],
    ["mining", "The [bitcoin miners] earned $5 million.", "nobody"],
    [
      "mining",
      "The [bitcoin minerals] earned $5 million.",
      "mining_revenue: bitcoin minerals / bitcoin minerals / own",
    ],
    ["mining", "The [bitcoin underminer] earned $5.", "mining_revenue: bitcoin underminer / bitcoin underminer / own"],
    ["hosting", "[Hosting miners] earned $5 million.", "hosting_revenue: Hosting miners / hosting miners / own"],
  ])("%s: %s", (segment, text, expected) => {
    expect(lineOf(segment, text)).toBe(expected);
  });
});

describe("machines of others are hosted, whatever the line is called", () => {
  it.each<[Segment, string, string]>([
    ["hosting", "[hosting] of customers' mining machines", "hosting of customers' mining machines"],
    ["hpc", "[colocation] for miners", "colocation for miners"],
    ["hpc", "[colocation] of third-party rigs", "colocation of third-party rigs"],
    ["hpc", "[colocation] services for other companies' ASICs", "colocation services for other companies' ASICs"],
    ["hosting", "[hosting] machines for others", "hosting machines for others"],
    ["hosting", "[hosting] computers for clients", "hosting computers for clients"],
    ["hosting", "[hosting] equipment for customers", "hosting equipment for customers"],
    ["hosting", "[hosting] hardware for sale", "hosting hardware"],
    ["hosting", "[hosting] fleet for otherside", "hosting fleet"],
    ["hosting", "[hosting] fleets of others", "hosting fleets"],
    ["hpc", "[HPC] for the its their our other people's bitcoin rigs", "HPC"],
    ["hpc", "[HPC] for the its their our other others rigs", "HPC for the its their our other others rigs"],
    ["hpc", "[HPC] for the its their our other others outside rigs", "HPC"],
    ["hpc", "[HPC] for miner's machines", "HPC"],
    ["hpc", "[HPC] therefor machines", "HPC"],
    ["hpc", "[HPC] format machines", "HPC"],
    ["hpc", "[HPC] with machines", "HPC"],
    ["hpc", "[HPC] for customers", "HPC"],
    ["hpc", "[HPC] of big rigs", "HPC"],
    ["hpc", "[HPC] of brigs", "HPC"],
    ["hpc", "[HPC] of fleetwood", "HPC"],
  ])("%s: %s", (segment, text, words) => {
    const [metric, rest] = lineOf(segment, text).split(": ");
    expect(rest!.split(" / ")[0]).toBe(words);
    expect(metric).toBe(words === "HPC" ? "hpc_revenue" : "hosting_revenue");
  });

  it("the line keeps the words of the machines, and mining has none of others", () => {
    expect(lineOf("hpc", "[colocation] for miners")).toBe(
      "hosting_revenue: colocation for miners / colocation for miners",
    );
    expect(lineOf("mining", "[mining] machines earned")).toBe("mining_revenue: mining / mining / own");
  });
});

describe("what happened to a holding is no line of business", () => {
  it.each([
    "gains on [digital assets]",
    "a gain of [digital assets]",
    "the loss on [digital assets]",
    "losses in [digital assets]",
    "impairment of [digital assets]",
    "the value of [digital assets]",
    "the sale of [digital assets]",
    "sales of [digital assets]",
    "the price of [digital assets]",
    "holdings of [digital assets]",
    "the purchase of [digital assets]",
    "a change in [digital assets]",
    "changes in [digital assets]",
    "an adjustment of [digital assets]",
    "the worth of [digital assets]",
  ])("%s", (text) => {
    expect(lineOf("mining", text)).toBe("decoy: digital assets / strong");
  });

  it.each([
    "gains from [digital assets]",
    "gains [digital assets]",
    "gains upon [digital assets]",
    "gains once [digital assets]",
    "growth of [digital assets]",
    "regain of [digital assets]",
    "the valued of [digital assets]",
    "on [digital assets]",
    "[digital assets]",
  ])("not: %s", (text) => {
    expect(lineOf("mining", text)).toBe("mining_revenue: digital assets / digital assets / own");
  });
});

describe("the words of a line", () => {
  it("are at most eight tokens, marks left out", () => {
    const { tokens } = marked("[x] Self - mining and 5 hosting of very big old rigs");
    expect(phrase(tokens, 1, tokens.length)).toBe("self mining and hosting of very");
    expect(phrase(tokens, 1, 4)).toBe("self mining");
    expect(phrase(tokens, 1, 1)).toBe("");
  });
});
