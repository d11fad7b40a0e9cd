import type { Announcement, Company, Fact, Reading } from "../../model/index.ts";
import { type OwnDocument, type ReadDocument } from "../document.ts";
import { classify } from "../kinds/kind.ts";
import { inLead, inTitle, isEssay } from "../kinds/kind-essay.ts";
import { SIGNS } from "../kinds/kind-signs.ts";
import { COURT } from "../kinds/kind-words.ts";
import { findContracts } from "./contract.ts";
import { findForeignFinancing } from "./financing.ts";
import { findForeignConversion, findForeignDominance, findForeignExits } from "./foreign.ts";
import { findForeignMerger } from "./merger.ts";
import { findRebrands } from "./rebrand.ts";

/** What is told in plain words, in a language whose announcements the grammar does not read. */
export const announcedUnread = (document: OwnDocument, companies: ReadonlyMap<string, Company>): Announcement[] => [
  ...findContracts(document),
  ...findRebrands(document, companies),
  ...findForeignExits(document),
  ...findForeignDominance(document),
  ...findForeignConversion(document),
  ...findForeignFinancing(document),
  ...findForeignMerger(document),
];

const LASTING = new Set<Reading["kind"]>(["mining_exit", "rebrand", "merger"]);

/** The words for results are known in more languages than figures are read in; rewrites seldom put them into the title. */
export function kindOfUnread(
  document: ReadDocument,
  announcements: readonly Announcement[],
  facts: readonly Fact[] = [],
  expected = 0,
): Reading["kind"] {
  if (announcements.some((one) => one.kind === "contract" && one.isNew) && !inTitle(document, COURT)) return "contract";
  // What a company turns to is the news also where its text recalls the quarter's figures.
  const plain = classify(document, [], announcements, expected, false);
  const isAll = LASTING.has(plain) || facts.length === 0;
  const kind = isAll ? plain : classify(document, facts, announcements, expected, false);
  const reports = kind === "other" || kind === "conversion" || (kind === "opinion" && !isEssay(document));
  return reports && document.company !== undefined && !inTitle(document, COURT) && inLead(document, SIGNS.earnings, 2)
    ? "earnings"
    : kind;
}
