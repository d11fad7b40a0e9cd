import type { Filing, FilingParty, Item } from "../../model/index.ts";

/** An entry of the current feed before its roles are put together. */
type Entry = Omit<Item, "backlog">;

/** What the items of an 8-K mean, in words for titles; the structural one is named last in every filing. */
const ITEM_WORDS: Record<string, string> = {
  "1.01": "material agreement",
  "1.02": "agreement ended",
  "1.03": "bankruptcy",
  "2.01": "acquisition or sale completed",
  "2.02": "results of operations",
  "2.03": "debt taken on",
  "2.04": "debt due early",
  "2.05": "costs of leaving a business",
  "2.06": "impairment",
  "3.01": "listing",
  "3.02": "shares sold unregistered",
  "4.01": "change of auditor",
  "4.02": "earlier figures not to be relied on",
  "5.02": "officers and directors",
  "5.03": "charter, name or fiscal year",
  "5.07": "vote of shareholders",
  "7.01": "Regulation FD disclosure",
  "8.01": "other events",
  "9.01": "exhibits",
};

/** "results of operations (2.02), exhibits (9.01)". */
const itemsInWords = (items: readonly string[]): string =>
  items.map((item) => (ITEM_WORDS[item] ? `${ITEM_WORDS[item]} (${item})` : `item ${item}`)).join(", ");

/** "8-K TERAWULF INC.: results of operations (2.02)": the form stands first, then whose filing it is. */
export function filingTitle({ form, items, parties }: Filing): string {
  const lead = [form, parties[0]?.name].filter(Boolean).join(" ");
  return items.length > 0 ? `${lead}: ${itemsInWords(items)}` : lead;
}

interface Line {
  form: string;
  party?: FilingParty;
}

/** "8-K - TERAWULF INC. (0001083301) (Filer)"; forms such as "SCHEDULE 13G/A" have blanks, names have hyphens. */
function readLine(title: string): Line {
  const gap = title.indexOf(" - ");
  const form = title.slice(0, Math.max(gap, 0)).trim();
  const rest = gap < 0 ? title : title.slice(gap + 3);
  const found = /\((\d{10})\) {0,3}(?:\(([A-Za-z ]{1,30})\))? {0,3}$/.exec(rest);
  if (!found?.[1]) return { form };
  const name = rest.slice(0, found.index).trim();
  return { form, party: { cik: found[1], name, ...(found[2] ? { role: found[2] } : {}) } };
}

/** Whoever files or is filed about comes before those who only report on their holdings. */
const ROLES = ["filer", "issuer", "subject"];
function rankOf({ role }: FilingParty): number {
  const place = ROLES.indexOf(role?.toLowerCase().split(" ")[0] ?? "");
  return place < 0 ? ROLES.length : place;
}

const itemsIn = (summary: string): string[] => [
  ...new Set([...summary.matchAll(/\bItem (\d{1,2}\.\d{2})\b/g)].map(([, item = ""]) => item)),
];

/** The number in the address of a filing's folder, for entries whose title names none. */
const cikIn = (url: string | undefined): string | undefined =>
  /\/data\/(\d{1,10})\//.exec(url ?? "")?.[1]?.padStart(10, "0");

/** Every role of one accession as one filing, whatever the order of the feed's lines. */
function filingOf(accession: string, entries: readonly Entry[]): Filing {
  const lines = entries.map(({ title }) => readLine(title));
  const parties = [
    ...new Map(lines.flatMap(({ party }) => (party ? [[`${party.cik} ${party.role}`, party] as const] : []))).values(),
  ].sort((one, other) => rankOf(one) - rankOf(other) || one.cik.localeCompare(other.cik));
  const cik = cikIn(entries[0]?.url);
  return {
    accession,
    form: lines.find(({ form }) => form)?.form ?? "",
    items: [...new Set(entries.flatMap(({ summary }) => itemsIn(summary)))].sort(),
    parties: parties.length > 0 || !cik ? parties : [{ cik, name: "" }],
  };
}

/**
 * EDGAR lists one filing once for every role: one item an accession, its filer first. What was filed never changes
 * under its number, so that it has no hash by which it could count as edited.
 */
export function mergeFiling(accession: string, entries: readonly Entry[]): Entry {
  const filing = filingOf(accession, entries);
  const lead = entries.find(({ title }) => readLine(title).party?.cik === filing.parties[0]?.cik) ?? entries[0];
  if (!lead) throw new Error("a filing without entries");
  const { contentHash: _hash, ...rest } = lead;
  const roles = filing.parties.map(({ name, cik, role }) => `${name} (${cik})${role ? ` ${role}` : ""}`);
  return { ...rest, filing, title: filingTitle(filing), summary: [lead.summary, ...roles].join("\n") };
}

/** The feed shows everybody's filings; without numbers to watch all of them count. */
export const isWatchedFiling = ({ filing }: Entry, ciks: ReadonlySet<string> | undefined): boolean =>
  !ciks || !filing || filing.parties.some(({ cik }) => ciks.has(cik));
