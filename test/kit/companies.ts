import type { Company } from "../../src/model/index.ts";

/** A company of the tests with all that it need not say. */
export const company = (ticker: string, name: string, more: Partial<Company> = {}): Company => ({
  ticker,
  name,
  formerNames: [],
  formerTickers: [],
  aliases: [],
  fiscalYearEndMonth: 12,
  segments: { hpc: [], mining: [], hosting: [] },
  currency: "USD",
  listed: true,
  ...more,
});
