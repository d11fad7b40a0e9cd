import { createReader } from "../../../src/extract/index.ts";
import { loadCompanies } from "../../../src/readers/index.ts";

export const reader = createReader(loadCompanies(new URL("../../../feeds/companies.yaml", import.meta.url).pathname));

const LETTERS: Record<string, string> = {
  total_revenue: "R",
  hpc_revenue: "H",
  mining_revenue: "M",
  hosting_revenue: "T",
  net_income: "N",
  adjusted_ebitda: "E",
};
const ROLES = { current: "", prior_year: "y", prior_quarter: "q", year_to_date: "t" };
const BOUNDS = { under: "<", over: ">", about: "~" };

/** Figures as the tables write them: "R115.2 R79.5y N-5" in millions, of the year before with y, bounds before them. */
export const figuresIn = (title: string, text: string): string =>
  reader
    .read({ title, text })
    .facts.map(
      ({ metric, value, role, bound, currency }) =>
        `${bound ? BOUNDS[bound] : ""}${LETTERS[metric]}${Number(value) / 1e6}${currency === "USD" ? "" : currency}${ROLES[role]}`,
    )
    .sort()
    .join(" ");

export const sorted = (figures: string): string => figures.split(" ").sort().join(" ");
