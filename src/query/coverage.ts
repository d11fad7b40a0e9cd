import { type CoverageLine, coverageLine, statesResults } from "../kit/index.ts";
import type { Company } from "../model/index.ts";
import type { StoreTables } from "../store/index.ts";

/** Filings looked through for results; a month of all watched companies has some hundred. */
const LOOKED_THROUGH = 1000;

/** Every item 2.02 and every 6-K with results since an instant, with what became of it; newest first. */
export async function coverageSince(
  { filings }: Pick<StoreTables, "filings">,
  companies: readonly Company[],
  since: string,
): Promise<CoverageLine[]> {
  const byCik = new Map(companies.flatMap(({ cik, ticker }) => (cik ? [[cik, ticker] as const] : [])));
  const found = await filings.since(since, LOOKED_THROUGH);
  return found.filter(statesResults).flatMap((filed) => {
    const ticker = filed.filing.parties.map(({ cik }) => byCik.get(cik)).find((known) => known !== undefined);
    return ticker ? [coverageLine(filed, ticker)] : [];
  });
}
