import { describe, expect, it } from "vitest";
import { createReader } from "../../src/extract/index.ts";
import { loadCompanies } from "../../src/readers/index.ts";

const reader = createReader(loadCompanies(new URL("../../feeds/companies.yaml", import.meta.url).pathname));

function periodsOf(title: string, text: string, publishedAt?: string): string[] {
  const { period, facts } = reader.read({ title, text, ...(publishedAt === undefined ? {} : { publishedAt }) });
  return [period ?? "none", ...facts.map((fact) => `${fact.value} ${fact.period ?? "?"} ${fact.role}`)];
}

describe("a text on a year's figures had no period, or the newest quarter", () => {
  it("the year that its first figures are told of is its own", () => {
    const text =
      "Northern Data Group saw its 2024 revenue reach €200.1 million, up from €77.5 million the year before.";
    expect(periodsOf("Northern Data doubles revenue", text)).toEqual([
      "2024FY",
      "200100000 2024FY current",
      "77500000 2023FY prior_year",
    ]);
  });

  it("also where an interim chief is quoted, and the year before is told by its number", () => {
    const text =
      "Argo Blockchain tumbled to a net loss of £194.2m in 2022, having made a profit of £30.8m in 2021. Revenue at the firm fell 34 per cent to £47.4m. Interim boss Seif El-Bakly was glad.";
    const read = ["2022FY", "-194200000 2022FY current", "30800000 2021FY prior_year", "47400000 2022FY current"];
    expect(periodsOf("Argo Blockchain sinks to £194m loss", text)).toEqual(read);
    expect(periodsOf("Argo Blockchain sinks to £194m loss", text, "2023-04-28")).toEqual(read);
  });

  it("a year that is recalled long after is not the text's own", () => {
    const text = "Bitfarms, which lost $54 million in 2024, signed a lease with Fluidstack.";
    expect(periodsOf("Bitfarms", text, "2025-11-10")).toEqual(["none"]);
  });
});

describe("a year's figure was read as that of the same quarter a year before", () => {
  it("where the text's own quarter is told behind it in the same sentence", () => {
    const text =
      "TeraWulf had revenue of $140.1 million in 2024, and in the third quarter of 2025 its revenue was $50.6 million.";
    expect(periodsOf("TeraWulf news", text)).toEqual(["2025Q3", "50600000 2025Q3 current"]);
  });

  it("what it is compared with is of another year as well", () => {
    const text =
      "TeraWulf saw its 2024 revenue reach $140.1 million, up from $69.2 million the year before. In the third quarter it was $50.6 million.";
    expect(periodsOf("TeraWulf grows", text, "2025-11-10")).toEqual(["2025Q3", "50600000 2025Q3 current"]);
  });

  it("and so is what another quarter is compared with", () => {
    const text =
      "In the third quarter of 2025 revenue was $50.6 million. In the first quarter of 2024, revenue was $42.4 million, up from $11.5 million a year earlier.";
    expect(periodsOf("TeraWulf grows", text, "2025-11-10")).toEqual(["2025Q3", "50600000 2025Q3 current"]);
  });
});
