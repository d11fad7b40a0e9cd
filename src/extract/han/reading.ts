import { type Company, periodEnd, type Reading } from "../../model/index.ts";
import { announcedUnread, kindOfUnread } from "../detect/unread.ts";
import type { ReadDocument } from "../document.ts";
import type { Calendar } from "../periods/calendar.ts";
import { type Around, periodOfReading, shiftBack, type Traced } from "../traced.ts";
import { readHan } from "./read.ts";

/** Languages whose figures the grammar of this folder reads. */
export const HAN_LANGUAGES: ReadonlySet<string> = new Set(["ja", "zh"]);

/** Japanese or Chinese: figures by their own grammar, announcements in plain words. */
export function readInHan(
  document: ReadDocument,
  company: Company,
  companies: ReadonlyMap<string, Company>,
  { lang, shift, day }: Around,
): Traced {
  const calendar: Calendar = { fiscalYearEndMonth: company.fiscalYearEndMonth, ...(day ? { day } : {}) };
  const { facts, headline, expected, refusals } = readHan(document, company, lang, calendar);
  const announcements = announcedUnread(document, companies).map((one) => shiftBack(one, shift));
  const placed = facts.map((fact) => shiftBack(fact, shift));
  const kind = kindOfUnread(document, announcements, placed, expected);
  const kept = kind === "preview" ? placed.filter((fact) => fact.role !== "current") : placed;
  const period = periodOfReading(kind, headline, kept, []);
  const end = period === undefined ? undefined : periodEnd(period, company.fiscalYearEndMonth);
  const reading: Reading = {
    kind,
    lang,
    company: company.ticker,
    companies: [...document.companies],
    ...(period ? { period } : {}),
    ...(end ? { periodEnd: end } : {}),
    ...(day ? { day } : {}),
    facts: kept,
    announcements,
    refusals,
  };
  return { reading, document, links: [], headline, shift, ...(day ? { day } : {}) };
}
