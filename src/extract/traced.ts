import type { PlacedDocument } from "../lib/index.ts";
import type { Fact, Reading } from "../model/index.ts";
import type { ReadDocument } from "./document.ts";
import type { Outcome } from "./facts/draft.ts";
import type { Headline } from "./periods/headline.ts";

/** Everything that was seen and decided on the way to a reading: what `explain` prints. */
export interface Traced {
  reading: Reading;
  document: ReadDocument;
  links: Outcome[];
  headline: Headline;
  day?: string;
  /** Characters of title and separator before the body. */
  shift: number;
}

/** What is known of a document beside its words. */
export interface Around {
  lang: string;
  shift: number;
  day?: string;
  page?: PlacedDocument;
}

/** Places are counted in the body, and not in title and body together. */
export const shiftBack = <One extends { start: number; end: number }>(one: One, shift: number): One => ({
  ...one,
  start: one.start - shift,
  end: one.end - shift,
});

/** The period that a reading gives for itself: only where it tells of results. */
export function periodOfReading(
  kind: Reading["kind"],
  headline: Headline,
  facts: readonly Fact[],
  fromTables: readonly Fact[],
): string | undefined {
  const table = fromTables.find((fact) => fact.role === "current" && fact.period !== undefined);
  const named = table?.period ?? headline.period;
  if (kind === "earnings" || kind === "preview") return named;
  return facts.some((fact) => fact.role === "current") ? named : undefined;
}
