import type { Announcement, DocumentKind, EventMention, Period, Reading, SourceDocument } from "../model/index.ts";
import { parsePeriod } from "../model/index.ts";
import { isJudgement } from "./judged.ts";
import { monthReported } from "./months.ts";
import { priceOfBitcoin } from "./price.ts";
import { RENAMED, tellsRenaming } from "./renamed.ts";
import { SECTOR } from "./sector.ts";
import { plainSubject } from "./subject.ts";
import { termsOf } from "./terms.ts";

/** A year's results are told with its last quarter's, a half's with its second: one release, one story. */
export function quarterOf(period: Period): Period {
  const parts = parsePeriod(period);
  if (!parts || parts.kind === "quarter") return period;
  const quarter = { half: parts.number * 2, nine_months: 3, year: 4 }[parts.kind];
  return `${parts.year}Q${quarter}`;
}

type Bare = Pick<EventMention, "kind" | "primary"> &
  Partial<Pick<EventMention, "period" | "subject" | "mw" | "value" | "figures">>;

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
    case "report_date":
    case "milestone":
    case "guidance":
      return undefined;
  }
}

/** News that is worth a story of its own beside the document's main one. */
const BESIDE: ReadonlySet<DocumentKind> = new Set(["contract", "rebrand", "mining_exit", "merger"]);

/** News so rare that, where the title tells it, the results told with it stand beside it. */
const RARE: ReadonlySet<DocumentKind> = new Set(["rebrand", "mining_exit", "merger"]);

/** Other news names figures of the quarter in passing; told with a deal they may be the very results. */
const tellsResults = (reading: Reading): boolean =>
  reading.kind === "earnings" || (Boolean(reading.period) && BESIDE.has(reading.kind) && statesResults(reading));

/** The company's own figures of the period that a text is about. */
function figuresOf(reading: Reading): Pick<Bare, "figures"> {
  const figures = reading.facts.flatMap(({ company, role, metric, value, precision, currency, bound }) =>
    company === reading.company && role === "current"
      ? [{ metric, value, precision, ...(currency && { currency }), ...(bound && { bound }) }]
      : [],
  );
  return figures.length > 0 ? { figures } : {};
}

/** Where the quarter is not named, the figures may still tell which results these are. */
function results(reading: Reading): Bare {
  return {
    kind: "earnings",
    primary: true,
    ...figuresOf(reading),
    ...(reading.period && { period: quarterOf(reading.period) }),
  };
}

const terms = ({ mw, value }: Bare): number => Number(mw !== undefined) + Number(value !== undefined);

/** A deal is told several times in one text: the fullest telling counts. */
function oncePerSubject(events: readonly Bare[]): Bare[] {
  const groups = Map.groupBy(events, ({ kind, subject }) => `${kind}|${subject ?? ""}`);
  return [...groups.values()].flatMap((group) => [...group].sort((one, other) => terms(other) - terms(one))[0] ?? []);
}

/** More than one figure of the quarter: the results are the main news, whatever else is told. */
const statesResults = (reading: Reading): boolean =>
  new Set(
    reading.facts
      .filter(({ role, company }) => role === "current" && company === reading.company)
      .map(({ metric }) => metric),
  ).size > 1;

/** A deal told beside other news names its partner or its size; else it is only spoken of. */
const isTold = (event: Bare): boolean =>
  BESIDE.has(event.kind) && (event.kind === "mining_exit" || event.subject !== undefined || terms(event) > 0);

/** Who judges a company looks back on its takeovers; only one that the title tells is his matter. */
const isLookedBackOn = ({ kind, start }: Announcement, reading: Reading): boolean =>
  reading.kind === "opinion" && kind === "merger" && start >= 0;

/** Whether a text's own news comes before the results that it states. */
const comesFirst = (reading: Reading): boolean =>
  !statesResults(reading) ||
  (RARE.has(reading.kind) && reading.announcements.some(({ kind, start }) => kind === reading.kind && start < 0));

function bareEvents(reading: Reading): Bare[] {
  // Who looks ahead to results recalls the deals since the last ones: none of them is his news.
  if (reading.kind === "preview")
    return [{ kind: "preview", primary: true, ...(reading.period && { period: quarterOf(reading.period) }) }];
  const own = reading.announcements.filter((one) => one.company === reading.company && !isLookedBackOn(one, reading));
  const news = oncePerSubject(own.flatMap((announcement) => announced(announcement) ?? []));
  const events = news.filter(({ kind }) => kind === reading.kind && BESIDE.has(kind) && comesFirst(reading));
  if (reading.kind === "production") events.push({ kind: "production", primary: true });
  if (tellsResults(reading)) events.push(results(reading));
  if (events.length === 0) events.push(...news.filter(({ kind }) => kind === reading.kind));
  // Who judges a company recalls the name that it once had.
  const beside = news.filter(({ kind }) => kind !== "rebrand" || reading.kind !== "opinion");
  events.push(...beside.filter((one) => isTold(one) && !events.some(({ kind }) => kind === one.kind)));
  if (events.length === 0)
    events.push({ kind: reading.kind, primary: reading.kind !== "opinion" && reading.kind !== "market" });
  return events;
}

/** The kind of the event that a document is about before all others. */
export const mainKindOf = (reading: Reading): DocumentKind => bareEvents(reading)[0]?.kind ?? reading.kind;

const toldAt = (document: SourceDocument, reading: Reading): string =>
  document.publishedAt ?? (reading.day ? `${reading.day}T12:00:00.000Z` : document.seenAt);

/** Results of a company that nobody watches: its name as the title leads with it, and the quarter that stands there. */
function unwatched(title: string): Partial<Bare> {
  const [name] = /^\p{Lu}[\p{L}\p{N}&.-]{1,30}(?: \p{Lu}[\p{Ll}&.-]{2,30}){0,2}/u.exec(title) ?? [];
  const [, number, year] = /\bQ([1-4])(?:\s(?:fiscal\s)?20|\s?['’]|\s?FY\s?20|\s?FY)(\d\d)\b/i.exec(title) ?? [];
  return {
    ...(name && { subject: plainSubject(name) }),
    ...(number && year && { period: `20${year}Q${number}` }),
  };
}

/** Production is told once a month, in titles that are alike: the month tells two reports apart. */
function reportedMonth({ title, text }: SourceDocument): Partial<Bare> {
  const subject = monthReported(title, text);
  return subject === undefined ? {} : { subject };
}

/** Names that tell no event: those of the company, or of all companies where a text is about the sector. */
export interface KnownNames {
  now: readonly string[];
  former: readonly string[];
  /** Short forms of either. */
  aliases: readonly string[];
}

const JUDGES: ReadonlySet<DocumentKind> = new Set(["opinion", "market", "other"]);

/** The events that one document tells, its main one first. */
export function eventsOf(document: SourceDocument, reading: Reading, names: KnownNames): EventMention[] {
  const company = reading.company ?? SECTOR;
  const all = [...names.now, ...names.former, ...names.aliases];
  const terms = termsOf(document.title, document.text, all, company === SECTOR);
  if (company !== SECTOR && tellsRenaming(document, names)) terms.push(RENAMED);
  return bareEvents(reading).map((event, position) => ({
    ...event,
    ...(event.kind === "production" && reportedMonth(document)),
    ...(JUDGES.has(event.kind) && isJudgement(document.title, document.text) && figuresOf(reading)),
    ...(company === SECTOR && event.kind === "earnings" && unwatched(document.title)),
    ...(company === SECTOR && event.kind === "market" && priceOfBitcoin(`${document.title}\n${document.text}`)),
    itemKey: document.itemKey,
    position,
    company,
    at: toldAt(document, reading),
    dated: Boolean(document.publishedAt ?? reading.day) || !document.backlog,
    title: document.title,
    terms,
    trust: document.trust,
    backlog: document.backlog,
  }));
}
