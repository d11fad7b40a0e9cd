import { coverageLine, statesResults } from "../kit/index.ts";
import type { Company, Filing, Rebrand } from "../model/index.ts";
import { AUDIT_LEASE } from "./leases.ts";
import type { Parts } from "./parts.ts";

const BATCH = 50;

const companyOf = ({ parties }: Filing, parts: Parts): Company | undefined =>
  [...parts.companies.values()].find(({ cik }) => cik !== undefined && parties.some((party) => party.cik === cik));

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/ (?:inc|incorporated|corp|corporation|ltd|limited|plc|co|company|llc)(?= |$)/g, "")
    .trim();

const knows = (company: Company, name: string): boolean =>
  [company.name, ...company.formerNames, ...company.aliases].some((known) => plain(known) === plain(name));

/** Item 5.03 changes charter, name or fiscal year: what it means for the companies file is the operator's to decide. */
async function proposeName(parts: Parts, key: string, filing: Filing, company: Company): Promise<void> {
  const [read] = await parts.store.documents.read([key]);
  const renamed = read?.reading.announcements.find((one): one is Rebrand => one.kind === "rebrand")?.to;
  const listed = filing.parties.find(({ cik }) => cik === company.cik)?.name;
  const name = [renamed, listed].find((one) => one && !knows(company, one));
  const about = { company: company.ticker, accession: filing.accession };
  if (name)
    parts.log.warn("a company may have a new name", {
      ...about,
      name,
      reason: `${company.name} filed item 5.03: if its name is now ${name}, write that as its name in the companies file and ${company.name} among its formerNames.`,
    });
  else
    parts.log.info("a company changed its charter or fiscal year", {
      ...about,
      reason: `${company.name} filed item 5.03: check its name and fiscalYearEndMonth in the companies file.`,
    });
}

/** Items that take the ground from under figures already told: the operator decides what to say of them. */
const WARNED: Readonly<Record<string, string>> = {
  "4.02": "filed item 4.02: its earlier figures are not to be relied on; look what was posted of them.",
  "1.03": "filed item 1.03: bankruptcy or receivership.",
};

function warnOf(parts: Parts, { filing, url }: { filing: Filing; url?: string }, company: Company): void {
  for (const item of filing.items)
    if (WARNED[item])
      parts.log.warn("a company's figures are in question", {
        company: company.ticker,
        accession: filing.accession,
        ...(url && { url }),
        reason: `${company.name} ${WARNED[item]}`,
      });
}

/**
 * Looks once at every filing whose document is there or given up: results that made no story are told to the operator,
 * and so is a new name. It only reports; whatever it finds stays for `/miner status` to show.
 */
export async function audit(parts: Parts): Promise<void> {
  await parts.store.alone([AUDIT_LEASE], () => auditAll(parts));
}

async function auditAll(parts: Parts): Promise<void> {
  for (const filed of await parts.store.filings.unaudited(BATCH)) {
    const company = companyOf(filed.filing, parts);
    const line = coverageLine(filed, company?.ticker ?? "?");
    const counts = company !== undefined && statesResults(filed);
    if (company && !filed.backlog && filed.filing.items.includes("5.03"))
      await proposeName(parts, filed.key, filed.filing, company);
    if (company && !filed.backlog) warnOf(parts, filed, company);
    if (counts && line.outcome === "missed")
      parts.log.warn("results in a filing were missed", {
        company: line.ticker,
        filing: filed.filing.accession,
        title: line.title,
        url: line.url,
        reason: line.reason ?? "No document of it could be read.",
      });
    await parts.store.filings.markAudited(filed.key, counts ? line.outcome : "other");
  }
}
