/**
 * Text and tables to facts and announcements: the heart of Pivotwire, and our own code. A small grammar over
 * tokens, linear in the length of the text: tokens, then amounts, periods, names and mentions of figures, then
 * links inside a sentence, list line or headline. No library reads earnings prose with the precision that an
 * alert needs, and a pile of regular expressions can neither be explained nor kept from backtracking.
 * What the grammar does not understand it leaves unread; every figure keeps its sentence and place.
 *
 * The way of a text: `skim` (is it about anything watched?) → `tokens` → `amounts`, `periods`, `mentions` → `scan`
 * (all of them beside the tokens) → `links` (figure to name, inside a sentence) → `facts` (period, role, sign), with
 * `tables` and `xbrl` for what stands in cells and tags, `kinds` for the sort of document, and `detect` and `promises`
 * for what is announced. Spanish, French, Portuguese and Italian are first put into the grammar's own words by
 * `gloss`; Japanese and Chinese have a small grammar of their own, `han`. `reader` puts them together, `explain` shows them.
 */

export { explainDocument } from "./explain.ts";
export { type FilingReader, readFilingsWith } from "./filing.ts";
export type { DocumentInput } from "./input.ts";
export { type KnownQuarters, knownQuarters } from "./periods/by-figures.ts";
export { createReader, type Reader } from "./reader.ts";
export { readTables, type TablesContext } from "./tables/index.ts";
export * from "./xbrl/index.ts";

/** Raised when the meaning of readings changes, so that stored documents are read again. */
export const GRAMMAR_VERSION = 6;
