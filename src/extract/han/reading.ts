import type { Company } from "../../model/index.ts";
import { announcedUnread, kindOfUnread } from "../detect/unread.ts";
import type { OwnDocument } from "../document.ts";
import type { Calendar } from "../periods/calendar.ts";
import { type Around, concluded, shiftBack, shiftTold, type Traced } from "../traced.ts";
import { readHan } from "./read.ts";

/** Languages whose figures the grammar of this folder reads. */
export const HAN_LANGUAGES: ReadonlySet<string> = new Set(["ja", "zh"]);

/** Japanese or Chinese: figures by their own grammar, announcements in plain words. */
export function readInHan(
  document: OwnDocument,
  company: Company,
  companies: ReadonlyMap<string, Company>,
  around: Around,
): Traced {
  const { lang, shift, day } = around;
  const calendar: Calendar = { fiscalYearEndMonth: company.fiscalYearEndMonth, ...(day ? { day } : {}) };
  const { facts, headline, expected, refusals } = readHan(document, company, lang, calendar);
  const announcements = announcedUnread(document, companies).map((one) => shiftTold(one, shift));
  const placed = facts.map((fact) => shiftBack(fact, shift));
  const kind = kindOfUnread(document, announcements, placed, expected);
  return concluded(document, company, { kind, facts: placed, announcements, refusals, headline, links: [] }, around);
}
