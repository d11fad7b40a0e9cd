import { distance } from "fastest-levenshtein";
import type { Company } from "../model/index.ts";

const LEGAL = /[ ,]+(?:inc|incorporated|corp|corporation|ltd|limited|plc|co|company|llc|group|holdings?)\.?$/;

/** "$wulf", "NASDAQ:WULF" and "TeraWulf Inc." in one spelling. */
function nameKey(text: string): string {
  const plain = text.slice(0, 120).normalize("NFKC").toLowerCase().trim();
  const bare = plain.replace(/^(?:nasdaq|nyse american|nyse|amex|tsxv?|cboe|lse|asx)\s?:\s?/, "").replace(/^\$/, "");
  return bare
    .replaceAll(/[.,'’"()]/g, "")
    .replaceAll(/[\s-]+/g, " ")
    .trim();
}

/** A name and the same without what the law adds to it: "MARA Holdings, Inc." also as "mara". */
function spellings(name: string): string[] {
  const all = [nameKey(name)];
  let rest = name.toLowerCase().trim();
  while (LEGAL.test(rest)) {
    rest = rest.replace(LEGAL, "");
    all.push(nameKey(rest));
  }
  return all.filter((key) => key.length > 1);
}

type Found = { company: Company } | { near: Company[] };

/** Finds companies by ticker, name, alias, or what they were called before; the present goes before the past. */
export function companyIndex(companies: readonly Company[]): (text: string) => Found {
  const byKey = new Map<string, Company>();
  const add = (names: readonly string[], company: Company) => {
    for (const key of names) if (!byKey.has(key)) byKey.set(key, company);
  };
  for (const company of companies) add([nameKey(company.ticker)], company);
  for (const company of companies) add([company.name, ...company.aliases].flatMap(spellings), company);
  for (const company of companies) add(company.formerTickers.map(nameKey), company);
  for (const company of companies) add(company.formerNames.flatMap(spellings), company);
  return (text) => {
    const key = nameKey(text);
    const company = [key, ...spellings(text.slice(0, 120))]
      .map((one) => byKey.get(one))
      .find((one) => one !== undefined);
    return company ? { company } : { near: nearCompanies(key, byKey) };
  };
}

/** The three companies with the most similar names, also when none is very similar. */
function nearCompanies(typed: string, byKey: ReadonlyMap<string, Company>): Company[] {
  const scored = [...byKey].map(([key, company]) => ({ company, away: awayFrom(typed, key) }));
  const near: Company[] = [];
  for (const { company } of scored.toSorted((a, b) => a.away - b.away)) {
    if (!near.includes(company)) near.push(company);
    if (near.length === 3) break;
  }
  return near;
}

/** Edits per letter, so that a long name is not nearer only for being long; a common beginning counts. */
function awayFrom(typed: string, key: string): number {
  const begins = typed.length > 1 && (key.startsWith(typed) || typed.startsWith(`${key} `));
  return begins ? 0.2 : distance(typed, key) / Math.max(typed.length, key.length, 1);
}
