import type { Announcement, Company, Fact, Reading, Ticker } from "../model/index.ts";
import { lookAt, lookCloser, type Vocabularies } from "./build-scan.ts";
import { findContracts } from "./detect/contract.ts";
import { findConversion } from "./detect/conversion.ts";
import { findDominance } from "./detect/dominance.ts";
import { findExits, weighsExit } from "./detect/exit.ts";
import { findFinancing } from "./detect/financing.ts";
import { findMerger } from "./detect/merger.ts";
import { findRebrands } from "./detect/rebrand.ts";
import { findReportDate } from "./detect/report-date.ts";
import { announcedUnread, kindOfUnread } from "./detect/unread.ts";
import { isOwnDocument, type OwnDocument, type ReadDocument } from "./document.ts";
import { factsFromText } from "./facts/from-text.ts";
import { readOperations } from "./facts/operations.ts";
import { mergeTableFacts } from "./facts/settle.ts";
import { glossaryOf } from "./gloss/index.ts";
import { readGlossed } from "./gloss/reading.ts";
import { HAN_LANGUAGES, readInHan } from "./han/reading.ts";
import { type DocumentInput, type Given, isHinted, prepare, titleOf } from "./input.ts";
import { classify } from "./kinds/kind.ts";
import { findFirms } from "./mentions/firms.ts";
import { compileNames } from "./mentions/names.ts";
import { findSubject } from "./mentions/subject.ts";
import { type Atom, compileSegments } from "./mentions/vocabulary.ts";
import { type KnownQuarters, quarterByFigures, reportedAbout } from "./periods/by-figures.ts";
import { documentDay } from "./periods/document-day.ts";
import { type Headline } from "./periods/headline.ts";
import { findPromises } from "./promises/index.ts";
import { coverings } from "./scan.ts";
import { type Skimmed, skim, skimPage } from "./skim.ts";
import { readTables } from "./tables/index.ts";
import { DECIMAL_COMMA, detectLanguage, READ_LANGUAGES } from "./tokens/language.ts";
import { tokenize } from "./tokens/tokens.ts";
import { type Trie } from "./tokens/trie.ts";
import { type Around, concluded, shiftBack, shiftTold, type Traced } from "./traced.ts";

export interface Reader {
  /** Offsets of facts count in the body; a figure of the title stands before it and has negative ones. */
  read(document: DocumentInput): Reading;
}

/**
 * Compiles all names and words once; reading a document is then one walk over its tokens for each of them. Quarters
 * that are known already settle the year of a text that gives none.
 */
export function createReader(
  companies: readonly Company[],
  known: KnownQuarters = new Map(),
): Reader & { trace(document: DocumentInput): Traced } {
  const byTicker = new Map(companies.map((company) => [company.ticker, company]));
  const segments = new Map<string, Trie<Atom>>(companies.map((company) => [company.ticker, compileSegments(company)]));
  const vocabularies: Vocabularies = {
    names: compileNames(companies),
    own: (ticker) => (ticker === undefined ? undefined : segments.get(ticker)),
  };
  const trace = (given: Given): Traced => {
    const traced = readTraced(given, byTicker, vocabularies);
    const quarter = quarterByFigures(traced.headline, traced.reading, known);
    if (!quarter) return traced;
    const input = { ...given.input, publishedAt: reportedAbout(quarter) };
    return undated(readTraced({ ...given, input }, byTicker, vocabularies), quarter.period);
  };
  return {
    read(input) {
      // A page is first asked without a parser, which is most of what reading it costs.
      const quick =
        isHinted(input) || !input.html ? undefined : skimPage(titleOf(input), input.html, vocabularies.names);
      if (quick !== undefined) return readElsewhere(input, quick, vocabularies);
      const given = prepare(input);
      const skimmed = isHinted(input) ? undefined : skim(given.text, given.title.length, vocabularies.names);
      return skimmed === undefined ? trace(given).reading : readElsewhere(input, skimmed, vocabularies);
    },
    trace: (input) => trace(prepare(input)),
  };
}

/** The year came from figures: the text gives no day, and each figure says so. */
function undated(traced: Traced, period: string): Traced {
  const doubts = [`the year is not stated; its figures are those reported for ${period}`];
  const facts = traced.reading.facts.map((fact) => (fact.period === undefined ? fact : { ...fact, doubts }));
  const settled = { ...traced, headline: { ...traced.headline, doubts }, reading: { ...traced.reading, facts } };
  delete settled.day;
  delete settled.reading.day;
  return settled;
}

/** The reading of a text that is about something else: its title alone tells what kind of news it is. */
function readElsewhere(input: DocumentInput, { lang, isTelling }: Skimmed, vocabularies: Vocabularies): Reading {
  if (!isTelling && READ_LANGUAGES.has(lang))
    return { kind: "other", lang, companies: [], facts: [], announcements: [], refusals: [] };
  const title = titleOf(input);
  const head = `${title}\n\n`;
  const scan = lookAt(tokenize(head), title.length, vocabularies);
  const firmOf = new Int32Array(scan.tokens.length).fill(-1);
  return unread({ scan, text: head, titleEnd: title.length, firms: [], firmOf, companies: [] }, lang, [], 0).reading;
}

function readTraced(given: Given, companies: ReadonlyMap<string, Company>, vocabularies: Vocabularies): Traced {
  const { input, title, text, page } = given;
  const shift = title.length + 2;
  const tokens = tokenize(text);
  const lang = detectLanguage(tokens);
  const looked = lookAt(tokens, title.length, vocabularies);
  const firms = looked.companies.length === 0 && !input.companies ? [] : findFirms(looked.tokens, looked.companyOf);
  const subject = findSubject(looked, title.length, firms, input.companies ?? []);
  const scan = subject.company ? lookCloser(looked, vocabularies, subject.company, DECIMAL_COMMA.has(lang)) : looked;
  const day = documentDay(input, scan.tokens);
  const document: ReadDocument = {
    ...(day ? { day } : {}),
    ...(input.url ? { url: input.url } : {}),
    scan,
    text,
    titleEnd: title.length,
    firms,
    firmOf: coverings(scan.tokens.length, 1)(firms),
    companies: subject.companies,
    ...(subject.company ? { company: subject.company } : {}),
  };
  const company = subject.company === undefined ? undefined : companies.get(subject.company);
  if (!company || !isOwnDocument(document)) return unread(document, lang, subject.companies, shift, companies);
  if (HAN_LANGUAGES.has(lang)) return readInHan(document, company, companies, { lang, shift, ...(day ? { day } : {}) });
  const glossary = glossaryOf(lang);
  if (glossary)
    return readGlossed(document, company, companies, { lang, shift, input, tokens, glossary, vocabularies });
  if (!READ_LANGUAGES.has(lang)) return unread(document, lang, subject.companies, shift, companies);
  return readFully(document, company, companies, { lang, shift, ...(day ? { day } : {}), ...(page ? { page } : {}) });
}

/** No subject, or a language whose figures the grammar does not read. */
function unread(
  document: ReadDocument,
  lang: string,
  companies: readonly Ticker[],
  shift: number,
  watched: ReadonlyMap<string, Company> = new Map(),
): Traced {
  const refusals = READ_LANGUAGES.has(lang) ? [] : [`unread language: ${lang}`];
  const told = READ_LANGUAGES.has(lang) || !isOwnDocument(document) ? [] : announcedUnread(document, watched);
  const announcements = told.map((one) => shiftTold(one, shift));
  const reading: Reading = {
    kind: kindOfUnread(document, announcements),
    lang,
    companies: [...companies],
    facts: [],
    announcements,
    refusals,
    ...(document.company ? { company: document.company } : {}),
  };
  return { reading, document, links: [], headline: { doubts: [] }, shift };
}

function readFully(
  document: OwnDocument,
  company: Company,
  companies: ReadonlyMap<string, Company>,
  around: Around,
): Traced {
  const told = factsFromText(document, company);
  const { headline, outcomes, refusals } = told;
  const fromText = told.facts.map((fact) => shiftBack(fact, around.shift));
  const fromTables = tableFacts(company, headline, around);
  const facts = mergeTableFacts(fromTables, fromText);
  const announcements = announcementsOf(document, company, companies).map((one) => shiftTold(one, around.shift));
  const expected = refusals.filter((one) => one === "expected").length;
  const kind = classify(document, facts, announcements, expected, weighsExit(document, company));
  const found = { kind, facts, fromTables, announcements, refusals, headline, links: outcomes };
  const traced = concluded(document, company, found, around);
  if (kind === "earnings" || kind === "production")
    traced.reading.facts.push(...operationsOf(document, company, traced.reading.period, around));
  return traced;
}

const operationsOf = (
  document: ReadDocument,
  company: Company,
  period: string | undefined,
  { shift }: Around,
): Fact[] =>
  readOperations(document.scan, document.text, company.ticker, period, company.fiscalYearEndMonth).map((fact) =>
    shiftBack(fact, shift),
  );

function tableFacts(company: Company, headline: Headline, { page, day }: Around): Fact[] {
  if (!page) return [];
  const sure = headline.period && headline.doubts.length === 0 ? { headline: headline.period } : {};
  return readTables(page, { company, ...sure, ...(day ? { publishedAt: day } : {}) });
}

const announcementsOf = (
  document: OwnDocument,
  company: Company,
  companies: ReadonlyMap<string, Company>,
): Announcement[] => {
  const contracts = findContracts(document);
  return [
    ...contracts,
    ...findRebrands(document, companies),
    ...findExits(document, company),
    ...findDominance(document),
    ...findConversion(document, contracts),
    ...findFinancing(document),
    ...findMerger(document),
    ...findReportDate(document),
    ...findPromises(document, company),
  ];
};
