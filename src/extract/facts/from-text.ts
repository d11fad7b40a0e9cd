import { type Company, type Fact } from "../../model/index.ts";
import { type ReadDocument } from "../document.ts";
import { type Link } from "../links/links.ts";
import { type Calendar } from "../periods/calendar.ts";
import { type Headline, headlinePeriod, numberOfEnd } from "../periods/headline.ts";
import { type Scan } from "../scan.ts";
import { dollarOf, draftAll, isPreliminary, linkAll, mostCompared, type Outcome } from "./draft.ts";
import { type FactContext } from "./in-time.ts";
import { explicitPeriod } from "./own-period.ts";
import { settleDrafts } from "./settle.ts";
import { toldPeriods } from "./told-twice.ts";

/** What the sentences of a document tell of its subject's figures, and how that was found. */
export interface FromText {
  /** Places count in the whole text, its title included. */
  facts: Fact[];
  headline: Headline;
  outcomes: Outcome[];
  refusals: string[];
}

/** Links every amount of a scanned document and places it in time. */
export function factsFromText(document: ReadDocument, company: Company): FromText {
  const { scan, day } = document;
  const calendar: Calendar = { fiscalYearEndMonth: company.fiscalYearEndMonth, ...(day ? { day } : {}) };
  const links = linkAll(scan);
  const headline = headlinePeriod(scan, document.titleEnd, calendar, document.url, toldPeriods(scan, links));
  const context = contextOf(document, company, calendar, headline, links);
  const { drafts, outcomes, refusals } = draftAll(document, links, context);
  return { facts: settleDrafts(drafts, document.text), headline, outcomes, refusals };
}

/** "in the June quarter: $70.5 million": a figure of the quarter that the text is about. */
function isTold(scan: Scan, link: Link, quarter: number, calendar: Calendar): boolean {
  const period = explicitPeriod(scan, link, undefined);
  if (link.compared || period?.kind !== "quarter") return false;
  return (period.number ?? numberOfEnd(period, calendar)) === quarter;
}

const contextOf = (
  document: ReadDocument,
  company: Company,
  settled: Calendar,
  headline: Headline,
  links: readonly Link[],
): FactContext => {
  const calendar: Calendar = {
    ...settled,
    ...(headline.period ? { headline: headline.period } : {}),
    ...(headline.byCalendar ? { byCalendar: true } : {}),
  };
  const partialQuarter = headline.partial?.kind === "quarter" ? headline.partial.number : undefined;
  return {
    text: document.text,
    company: company.ticker,
    calendar,
    dollar: dollarOf(document.scan, company),
    compares: mostCompared(document.scan, links, calendar, partialQuarter),
    preliminary: isPreliminary(document.scan, document.titleEnd),
    guessed: headline.period !== undefined && headline.doubts.length > 0,
    now: new Set(links.filter(({ compared }) => !compared).map(({ mention }) => mention.metric)),
    ...(partialQuarter === undefined
      ? {}
      : { partialQuarter, partialTold: links.some((link) => isTold(document.scan, link, partialQuarter, calendar)) }),
  };
};
