import { type Company, type Fact, monthsOf, parsePeriod, type Reading, type SourceDocument } from "../model/index.ts";
import type { DocumentInput } from "./input.ts";
import { createReader, type Reader } from "./reader.ts";
import { isInlineXbrl, readInlineXbrl, type XbrlFact, xbrlFacts } from "./xbrl/index.ts";

type FiledInput = DocumentInput & Pick<SourceDocument, "filing">;

export interface FilingReader {
  read(document: FiledInput): Reading;
}

const lengthOf = (period: string | undefined): number | undefined => {
  const parts = parsePeriod(period);
  return parts && monthsOf(parts);
};

/** The year before as long as the report's own period: half a year does not stand beside a quarter. */
const isLikeOwn = (fact: Fact, own: string | undefined): boolean =>
  fact.role !== "prior_year" || lengthOf(fact.period) === lengthOf(own);

/** A result is tagged for the whole group, for the parent and for its common stock; releases state one of the three. */
const RESULTS = new Set([
  "us-gaap:ProfitLoss",
  "us-gaap:NetIncomeLoss",
  "us-gaap:NetIncomeLossAvailableToCommonStockholdersBasic",
  "us-gaap:IncomeLossFromContinuingOperations",
  "ifrs-full:ProfitLoss",
  "ifrs-full:ProfitLossAttributableToOwnersOfParent",
]);

/** The same result under the definitions that were not chosen. */
function withDefinitions(fact: Fact, tagged: readonly XbrlFact[]): Fact {
  if (fact.metric !== "net_income") return fact;
  const also = tagged.flatMap(({ concept, value, dimensions, start, end, currency }) =>
    RESULTS.has(concept) &&
    dimensions.length === 0 &&
    start === fact.periodStart &&
    end === fact.periodEnd &&
    currency === fact.currency &&
    value !== fact.value
      ? [value]
      : [],
  );
  return also.length > 0 ? { ...fact, also: [...new Set(also)] } : fact;
}

/** Tagged figures as a reading; undefined where the document tags its cover page only. */
function readTagged(html: string, company: Company): Reading | undefined {
  if (!isInlineXbrl(html)) return undefined;
  const document = readInlineXbrl(html);
  const all = xbrlFacts(document, company).map((fact) => withDefinitions(fact, document.instance.facts));
  const own = all.find(({ role }) => role === "current");
  if (!own) return undefined;
  return {
    kind: "earnings",
    lang: "en",
    company: company.ticker,
    companies: [company.ticker],
    facts: all.filter((fact) => isLikeOwn(fact, own.period)),
    announcements: [],
    refusals: [],
    ...(own.period && { period: own.period }),
    ...(own.periodEnd && { periodEnd: own.periodEnd }),
  };
}

/**
 * Reads filings by whose they are: a CIK is no name that has to be found in a text. Quarterly and yearly reports give
 * their tagged figures; releases and letters their text and tables, with only the filer known, so that a partner named
 * in passing cannot become the subject. Everything else goes to the reader given.
 */
export function readFilingsWith(reader: Reader, companies: readonly Company[]): FilingReader {
  const byCik = new Map(companies.flatMap((company) => (company.cik ? [[company.cik, company] as const] : [])));
  const readers = new Map<string, Reader>();
  const readerOf = (company: Company): Reader => {
    const known = readers.get(company.ticker) ?? createReader([company]);
    readers.set(company.ticker, known);
    return known;
  };
  return {
    read(document) {
      const cik = document.filing?.parties.find((party) => byCik.has(party.cik))?.cik;
      const company = cik === undefined ? undefined : byCik.get(cik);
      if (!company) return reader.read(document);
      const tagged = document.html === undefined ? undefined : readTagged(document.html, company);
      return tagged ?? readerOf(company).read({ ...document, companies: [company.ticker] });
    },
  };
}
