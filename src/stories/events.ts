import type { Announcement, DocumentKind, EventMention, Period, Reading, SourceDocument } from "../model/index.ts";
import { parsePeriod } from "../model/index.ts";
import { plainSubject } from "./subject.ts";

/** A year's results are told with its last quarter's, a half's with its second: one release, one story. */
export function quarterOf(period: Period): Period {
  const parts = parsePeriod(period);
  if (!parts || parts.kind === "quarter") return period;
  const quarter = { half: parts.number * 2, nine_months: 3, year: 4 }[parts.kind];
  return `${parts.year}Q${quarter}`;
}

type Bare = Pick<EventMention, "kind" | "primary"> & Partial<Pick<EventMention, "period" | "subject" | "mw" | "value">>;

/** What tells two events of one kind apart. */
function announced(announcement: Announcement): Bare | undefined {
  const value = "value" in announcement && announcement.value ? { value: announcement.value } : {};
  switch (announcement.kind) {
    case "contract":
      if (!announcement.isNew) return undefined;
      return {
        kind: "contract",
        primary: true,
        ...value,
        ...(announcement.counterparty && { subject: plainSubject(announcement.counterparty) }),
        ...(announcement.mw !== undefined && { mw: announcement.mw }),
      };
    case "rebrand":
      return { kind: "rebrand", primary: true, subject: plainSubject(announcement.to) };
    case "merger":
      return {
        kind: "merger",
        primary: true,
        ...value,
        ...(announcement.counterparty && { subject: plainSubject(announcement.counterparty) }),
      };
    case "financing":
      return { kind: "financing", primary: true, ...value };
    case "conversion":
      return {
        kind: "conversion",
        primary: true,
        ...(announcement.site && { subject: plainSubject(announcement.site) }),
        ...(announcement.mw !== undefined && { mw: announcement.mw }),
      };
    case "mining_exit":
      return { kind: "mining_exit", primary: true };
    case "dominance":
      return undefined;
  }
}

/** News that is worth a story of its own beside the document's main one. */
const BESIDE: ReadonlySet<DocumentKind> = new Set(["contract", "rebrand", "mining_exit", "merger"]);

function tellsResults(reading: Reading): boolean {
  if (!reading.period || reading.kind === "preview") return false;
  if (reading.kind === "earnings") return true;
  if (reading.kind === "opinion") return false;
  return reading.facts.some((fact) => fact.role === "current" && fact.company === reading.company);
}

function bareEvents(reading: Reading): Bare[] {
  const own = reading.announcements.filter(({ company }) => company === reading.company);
  const news = own.flatMap((announcement) => announced(announcement) ?? []);
  const events: Bare[] = [];
  if (tellsResults(reading) && reading.period)
    events.push({ kind: "earnings", period: quarterOf(reading.period), primary: true });
  const main = events.length === 0 ? news.filter(({ kind }) => kind === reading.kind) : [];
  events.push(...main, ...news.filter(({ kind }) => BESIDE.has(kind) && !main.some((event) => event.kind === kind)));
  if (events.length === 0)
    events.push({ kind: reading.kind, primary: reading.kind !== "opinion" && reading.kind !== "market" });
  return events;
}

/** The events that one document tells, its main one first; none where it has no listed company as subject. */
export function eventsOf(document: SourceDocument, reading: Reading): EventMention[] {
  const { company } = reading;
  if (!company) return [];
  return bareEvents(reading).map((event, position) => ({
    ...event,
    itemKey: document.itemKey,
    position,
    company,
    at: document.publishedAt ?? document.seenAt,
    title: document.title,
    trust: document.trust,
    backlog: document.backlog,
  }));
}
