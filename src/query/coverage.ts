import { type CoverageLine, coverageLine, statesResults } from "../kit/index.ts";
import type { Company, FiledResult } from "../model/index.ts";
import type { StoreTables } from "../store/index.ts";

/** Filings looked through for results; a month of all watched companies has some hundred. */
const LOOKED_THROUGH = 1000;

type Lines = (
  store: Pick<StoreTables, "filings">,
  companies: readonly Company[],
  since: string,
) => Promise<CoverageLine[]>;

const linesOf =
  (counts: (filed: FiledResult) => boolean): Lines =>
  async ({ filings }, companies, since) => {
    const byCik = new Map(companies.flatMap(({ cik, ticker }) => (cik ? [[cik, ticker] as const] : [])));
    const found = await filings.since(since, LOOKED_THROUGH);
    return found.filter(counts).flatMap((filed) => {
      const ticker = filed.filing.parties.map(({ cik }) => byCik.get(cik)).find((known) => known !== undefined);
      return ticker ? [coverageLine(filed, ticker)] : [];
    });
  };

/** Every item 2.02 and every 6-K with results since an instant, with what became of it; newest first. */
export const coverageSince: Lines = linesOf(statesResults);

/** Filings of the forms that are read which could not be, or not wholly; those that state nothing are kept unread on purpose. */
export const filingFaultsSince: Lines = linesOf(
  ({ filing, reason }) => reason !== undefined && /^(?:8-K|6-K|10-Q|10-K|20-F|40-F)/.test(filing.form),
);
