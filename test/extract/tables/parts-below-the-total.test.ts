import { describe, expect, it } from "vitest";
import { figuresOf } from "../../reported/read.ts";

const read = (...rows: string[]) =>
  figuresOf(
    "IREN Publishes Q3 FY26 Results",
    `IREN (IREN) released its third fiscal quarter of 2026.\n\n                 Q3 FY26   Q2 FY26\n${rows.join("\n")}\n`,
  );

describe("lines of business below the total that they add up to", () => {
  it("are its parts, without the word revenue", () => {
    expect(
      read(
        "Total revenue    $144.8m   $184.7m",
        "Bitcoin Mining   $111.1m   $167.4m",
        "AI Cloud          $33.7m    $17.3m",
        "Adj. EBITDA       $59.5m    $75.3m",
      ),
    ).toEqual([
      "adjusted_ebitda 59.5 USD current",
      "adjusted_ebitda 75.3 USD prior_quarter",
      "hpc_revenue 17.3 USD prior_quarter",
      "hpc_revenue 33.7 USD current",
      "mining_revenue 111.1 USD current",
      "mining_revenue 167.4 USD prior_quarter",
      "total_revenue 144.8 USD current",
      "total_revenue 184.7 USD prior_quarter",
    ]);
  });

  it("are something else where they do not add up, or another row stands between", () => {
    const total = ["total_revenue 144.8 USD current", "total_revenue 184.7 USD prior_quarter"];
    expect(
      read(
        "Total revenue    $144.8m   $184.7m",
        "Bitcoin Mining    $61.1m    $67.4m",
        "AI Cloud          $33.7m    $17.3m",
      ),
    ).toEqual(total);
    expect(
      read(
        "Total revenue    $144.8m   $184.7m",
        "Power costs       $44.8m    $54.7m",
        "Bitcoin Mining   $111.1m   $167.4m",
        "AI Cloud          $33.7m    $17.3m",
      ),
    ).toEqual(total);
  });
});
