import { z } from "zod";
import type { Fetcher, FetchFailure } from "../../lib/index.ts";
import type { Feed, Filing, Item } from "../../model/index.ts";
import { cleanText } from "../text/clean.ts";
import { isReadForm } from "./choose.ts";
import { filingTitle } from "./items.ts";

type Entry = Omit<Item, "backlog">;

export interface SubmissionsRequest {
  feed: Feed;
  ciks: readonly string[];
  fetcher: Fetcher;
  now: string;
  signal?: AbortSignal | undefined;
}

export type SubmissionsResult = { kind: "read"; items: Entry[]; missing: string[] } | FetchFailure;

/** Filings older than this are history that `backfill` brings. */
const DAYS = 30;
const DAY_MS = 86_400_000;
/** Older than this no alert comes of it, so that a day will do for a time. */
const FRESH_DAYS = 4;
const AT_ONCE = 4;
const MAX_BYTES = 20_000_000;

/** One entry a filing; a company's file may lack the rarer columns. */
const columns = z.object({
  accessionNumber: z.array(z.string()),
  filingDate: z.array(z.string()),
  form: z.array(z.string()),
  items: z.array(z.string()).catch([]),
});
/** Filings beyond the newest thousand stand in files of their own, with nothing around the columns. */
const file = z.union([
  z.object({ name: z.string().catch(""), filings: z.object({ recent: columns }) }),
  columns.transform((recent) => ({ name: "", filings: { recent } })),
]);

export interface SubmissionRow {
  accession: string;
  filedOn: string;
  form: string;
  items: string[];
}

/**
 * Newest filings of a company's submissions file. The file's `acceptanceDateTime` is left out on purpose: it always
 * ends in "Z" and is Eastern time in one snapshot and UTC in the next.
 */
export function readSubmissionsFile(json: unknown): { name: string; rows: SubmissionRow[] } | undefined {
  const read = file.safeParse(json);
  if (!read.success) return undefined;
  const { accessionNumber, filingDate, form, items } = read.data.filings.recent;
  const rows = accessionNumber.flatMap((accession, at): SubmissionRow[] => {
    const filedOn = filingDate[at] ?? "";
    if (!/^\d{10}-\d{2}-\d{6}$/.test(accession) || !/^\d{4}-\d{2}-\d{2}$/.test(filedOn)) return [];
    const own = form[at] ?? "";
    // Items are filled on other forms too; only those of an 8-K mean what they say.
    const told = own.startsWith("8-K")
      ? (items[at] ?? "").split(",").filter((item) => /^\d{1,2}\.\d{2}$/.test(item))
      : [];
    return [{ accession, filedOn, form: own, items: told }];
  });
  return { name: cleanText(read.data.name, 200), rows };
}

/** A filing of a list that gives its day only. */
export function listedItem(
  row: SubmissionRow,
  party: { cik: string; name: string },
  { feed, now }: SubmissionsRequest,
): Entry {
  const { accession, form, items, filedOn } = row;
  const filing: Filing = { accession, form, items, parties: [{ ...party, role: "Filer" }] };
  const folder = `https://www.sec.gov/Archives/edgar/data/${Number(party.cik)}/${accession.replaceAll("-", "")}`;
  const old = Date.parse(now) - Date.parse(`${filedOn}T00:00:00Z`) > FRESH_DAYS * DAY_MS;
  return {
    key: `sec:${accession}`,
    feedId: feed.id,
    guid: accession,
    url: `${folder}/${accession}-index.htm`,
    title: filingTitle(filing),
    summary: `Filed: ${filedOn} AccNo: ${accession}`,
    seenAt: now,
    trust: "filing",
    filing,
    // The filing's own index tells the instant of what is fresh.
    ...(old ? { publishedAt: `${filedOn}T12:00:00.000Z` } : {}),
  };
}

async function readOne(cik: string, request: SubmissionsRequest): Promise<Entry[] | FetchFailure> {
  const { feed, fetcher, now, signal } = request;
  const answer = await fetcher.get({
    url: new URL(`CIK${cik}.json`, feed.url).href,
    accept: "application/json",
    limits: { maxBytes: MAX_BYTES },
    ...(signal ? { signal } : {}),
  });
  if (answer.kind === "failed") return answer;
  const read = answer.kind === "ok" ? readSubmissionsFile(parseJson(answer.body)) : undefined;
  if (!read) return { kind: "failed", reason: `EDGAR's list of filings of ${cik} cannot be read.`, lasting: false };
  const since = new Date(Date.parse(now) - DAYS * DAY_MS).toISOString().slice(0, 10);
  return read.rows
    .filter(({ form, filedOn }) => isReadForm(form) && filedOn >= since)
    .map((row) => listedItem(row, { cik, name: read.name }, request));
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    return undefined;
  }
}

/** An `edgar` feed whose address is the folder of submissions: the check that no filing was missed. */
export const isSubmissionsFeed = ({ reader, url }: Feed): boolean =>
  reader === "edgar" && (URL.parse(url)?.pathname.endsWith("/submissions/") ?? false);

/**
 * Asks for the list of filings of every watched company. One that EDGAR has no list of is named in `missing`; a
 * refusal of the host ends the round, for the next question would only prolong it.
 */
export async function pollSubmissions(request: SubmissionsRequest): Promise<SubmissionsResult> {
  const items: Entry[] = [];
  const missing: string[] = [];
  const left = request.ciks.values();
  const state: { fault?: FetchFailure; stopped: boolean } = { stopped: false };
  const worker = async () => {
    for (const cik of left) {
      if (state.stopped) return;
      const found = await readOne(cik, request);
      if (Array.isArray(found)) items.push(...found);
      else if (found.status === 404) missing.push(cik);
      else {
        state.fault = found;
        state.stopped = found.status === 429 || found.status === 403;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, request.ciks.length) }, worker));
  if (state.fault && items.length === 0) return state.fault;
  // Joint filers have one accession in two lists.
  return { kind: "read", missing, items: [...new Map(items.map((item) => [item.key, item])).values()] };
}
