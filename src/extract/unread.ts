import type { Announcement, Company, Reading } from "../model/index.ts";
import { findContracts } from "./detect/contract.ts";
import { findForeignConversion, findForeignExits } from "./detect/foreign.ts";
import { findRebrands } from "./detect/rebrand.ts";
import { findFinancing, findMerger } from "./detect/simple.ts";
import { type ReadDocument } from "./document.ts";
import { classify } from "./kind.ts";
import { inLead, inTitle, isEssay } from "./kind-essay.ts";
import { SIGNS } from "./kind-signs.ts";
import { COURT } from "./kind-words.ts";

/** Languages that count in myriads: their amounts cannot be mistaken for one another. */
const IN_MYRIADS: ReadonlySet<string> = new Set(["ja", "zh"]);

/** An amount with a decimal comma, read as one with a point, is a wrong one: it is left out. */
const withoutValue = <One extends Announcement>(one: One): One => {
  if (!("value" in one)) return one;
  const { value: _value, currency: _currency, ...rest } = one as One & { value?: string; currency?: string };
  return rest as unknown as One;
};

/** What is told in plain words, in a language whose figures stay unread. */
export function announcedUnread(
  document: ReadDocument,
  lang: string,
  companies: ReadonlyMap<string, Company>,
): Announcement[] {
  const told = [
    ...findContracts(document),
    ...findRebrands(document, companies),
    ...findForeignExits(document),
    ...findForeignConversion(document),
    ...findFinancing(document),
    ...findMerger(document),
  ];
  return IN_MYRIADS.has(lang) ? told : told.map(withoutValue);
}

/** The words for results are known in more languages than figures are read in; rewrites seldom put them into the title. */
export function kindOfUnread(document: ReadDocument, announcements: readonly Announcement[]): Reading["kind"] {
  if (announcements.some((one) => one.kind === "contract" && one.isNew) && !inTitle(document, COURT)) return "contract";
  const kind = classify(document, [], announcements, 0, false);
  const reports = kind === "other" || kind === "conversion" || (kind === "opinion" && !isEssay(document));
  return reports && document.company !== undefined && !inTitle(document, COURT) && inLead(document, SIGNS.earnings, 2)
    ? "earnings"
    : kind;
}
