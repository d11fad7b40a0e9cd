import type { PlacedDocument } from "../lib/index.ts";
import { type Announcement, type Company, type Fact, type Passage, periodEnd, type Reading } from "../model/index.ts";
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

/** An announcement with all that it states, counted in the body. */
export function shiftTold(one: Announcement, shift: number): Announcement {
  const { terms } = one;
  const shifted = terms && Object.entries<Passage>(terms).map(([name, passage]) => [name, shiftBack(passage, shift)]);
  return { ...shiftBack(one, shift), ...(shifted && { terms: Object.fromEntries(shifted) }) };
}

/** What a way of reading found in a document; places count in its body. */
export interface Findings {
  kind: Reading["kind"];
  facts: readonly Fact[];
  fromTables?: readonly Fact[];
  announcements: Announcement[];
  refusals: Iterable<string>;
  headline: Headline;
  links: Outcome[];
}

/** The reading that findings make, in whichever language they were found. */
export function concluded(document: ReadDocument, company: Company, found: Findings, around: Around): Traced {
  const { kind, headline } = found;
  // What is still to be reported has no figures of its own yet.
  const facts = kind === "preview" ? found.facts.filter(({ role }) => role !== "current") : [...found.facts];
  const period = periodOfReading(kind, headline, facts, found.fromTables ?? []);
  const end = period === undefined ? undefined : periodEnd(period, company.fiscalYearEndMonth);
  const day = around.day ? { day: around.day } : {};
  const reading: Reading = {
    kind,
    lang: around.lang,
    company: company.ticker,
    companies: [...document.companies],
    ...(period ? { period } : {}),
    ...(end ? { periodEnd: end } : {}),
    ...day,
    facts,
    announcements: found.announcements,
    refusals: [...new Set(found.refusals)],
  };
  return { reading, document, links: found.links, headline, shift: around.shift, ...day };
}

/** The period that a reading gives for itself: only where it tells of results. */
function periodOfReading(
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
