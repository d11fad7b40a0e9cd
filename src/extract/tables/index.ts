/**
 * Tables to facts. A figure is taken only where its row, its column, its period and its unit are all
 * understood; what is not understood is left out rather than guessed, since a wrong figure costs more trust
 * than a missing one. Our own code: no library knows what a row of an earnings release means.
 */
import type { PlacedDocument } from "../../lib/index.ts";
import type { Company, Fact, Period } from "../../model/index.ts";
import { collect } from "./collect.ts";
import { isTable } from "./context.ts";
import { periodsInText } from "./headline.ts";
import { settle } from "./settle.ts";

export interface TablesContext {
  company: Company;
  /** The document's own period, where its text names one; else it is taken from the columns. */
  headline?: Period;
  /** No period that ends later is reported yet. */
  publishedAt?: string;
}

/** Every figure of the tables of a page, offsets in the page's one text; the current period's first. */
export function readTables(page: Pick<PlacedDocument, "blocks" | "prose">, context: TablesContext): Fact[] {
  // The opening is searched for periods only where a table may ask for them.
  if (!page.blocks.some(isTable)) return [];
  const { company, headline } = context;
  const named = periodsInText(page.prose, company.fiscalYearEndMonth);
  if (headline) named.add(headline);
  const candidates = collect(page, company, named, headline);
  return settle(candidates, context, named);
}
