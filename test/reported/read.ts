import { Big } from "big.js";
import { createReader } from "../../src/extract/index.ts";
import { loadCompanies } from "../../src/readers/index.ts";

const reader = createReader(loadCompanies(new URL("../../feeds/companies.yaml", import.meta.url).pathname));

/** Figures of a text as "metric millions currency role", for short expectations. */
export function figuresOf(title: string, text: string): string[] {
  return reader
    .read({ title, text })
    .facts.map(
      (fact) => `${fact.metric} ${new Big(fact.value).div(1_000_000).toString()} ${fact.currency ?? ""} ${fact.role}`,
    )
    .toSorted();
}

export const readingOf = (title: string, text: string, url?: string): ReturnType<typeof reader.read> =>
  reader.read({ title, text, ...(url ? { url } : {}) });
