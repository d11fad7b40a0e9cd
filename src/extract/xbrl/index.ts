/**
 * Inline XBRL and companyfacts to figures. It stands in `extract` and not in `readers`, since it needs the
 * metrics' tags and the words of members, and readers may not know metrics. Our own reading of the format over
 * htmlparser2: the libraries for XBRL on npm load whole taxonomies or have been left for years, and a handful
 * of rules (context, scale, sign, format) is all that a filing needs.
 *
 * Facts of one context count only where their dimensions are understood: none for totals and results, the
 * product or segment axis alone for lines of revenue. Restatement and adoption axes repeat old figures.
 */
import type { Company, Fact } from "../../model/index.ts";
import { figuresOf, PRODUCT_REVENUE, type XbrlFigure } from "./figures.ts";
import { readInstance, type XbrlInstance } from "./instance.ts";

export { type CompanyFact, readCompanyFacts } from "./company-facts.ts";
export { figuresOf, PRODUCT_REVENUE, type XbrlFigure } from "./figures.ts";
export { isInlineXbrl, readInstance, type XbrlDimension, type XbrlFact, type XbrlInstance } from "./instance.ts";

export interface InlineXbrl {
  /** Ten digits, as the cover says. */
  cik?: string;
  instance: XbrlInstance;
}

/** The cover's CIK tells whose document it is, before anything else is read of it. */
export function readInlineXbrl(html: string): InlineXbrl {
  const instance = readInstance(html);
  const cik = /^\d{1,10}$/.exec(instance.cover.get("EntityCentralIndexKey") ?? "")?.[0];
  return { ...(cik ? { cik: cik.padStart(10, "0") } : {}), instance };
}

const hasRole = (figure: XbrlFigure): figure is Fact => figure.role !== undefined && figure.metric !== PRODUCT_REVENUE;

/** The figures of a tagged document that stories can use: known metrics, in relation to its own period. */
export const xbrlFacts = (document: InlineXbrl, company: Company): Fact[] =>
  figuresOf(document.instance.facts, company).filter(hasRole);
