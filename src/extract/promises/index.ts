/**
 * What a company says of the future, each with its sentence: times by which something will be ready, and guidance.
 * Kept apart from reported figures, to be held against what it said before and what it says next.
 */
import type { Announcement, Company } from "../../model/index.ts";
import type { ReadDocument } from "../document.ts";
import { findGuidance } from "./guidance.ts";
import { findMilestones } from "./milestone.ts";

export function findPromises(document: ReadDocument, { ticker, fiscalYearEndMonth }: Company): Announcement[] {
  const now = { fiscalYearEndMonth, ...(document.day && { day: document.day }) };
  return [...findMilestones(document, ticker, now), ...findGuidance(document, ticker, now)];
}
