import { Big } from "big.js";
import { createReader } from "../../../src/extract/index.ts";
import { loadCompanies } from "../../../src/readers/index.ts";

const reader = createReader(loadCompanies(new URL("../../../feeds/companies.yaml", import.meta.url).pathname));

/** The figures of a text under a title, of a day: metric, millions, role; dollars unsaid. */
export const readOn = (title: string, day: string, text: string): string =>
  reader
    .read({ title, text, publishedAt: `${day}T12:00:00Z` })
    .facts.map(({ metric, value, role }) => `${metric} ${new Big(value).div(1_000_000).toString()} ${role}`)
    .toSorted()
    .join("; ");
