import type { Fetcher, FetchFailure, FetchResult } from "../../lib/index.ts";
import type { Filing } from "../../model/index.ts";
import { type DocumentReader, ReadingStopped, sharedDocumentReader } from "../threads.ts";
import { chooseDocuments, isReadForm, isUnreadable } from "./choose.ts";
import { type FiledText, SHORTEST_TEXT } from "./document.ts";
import { type FiledDocument, type FilingIndex, readFilingIndex } from "./index-page.ts";
import { filingTitle } from "./items.ts";

export interface FilingRequest {
  filing: Filing;
  /** Address of the filing's index, as its listing gives it. */
  url: string;
  /** Address of the feed: EDGAR's files are asked from the same place, which a mirror or a test may be. */
  feedUrl: string;
  fetcher: Fetcher;
  documents?: DocumentReader;
  signal?: AbortSignal;
}

export type FilingResult =
  | {
      kind: "filing";
      title: string;
      text: string;
      html?: string;
      /** Of the file that was read. */
      url: string;
      acceptedAt?: string;
      items: string[];
      tagged?: true;
      /** One sentence where something of it could not be read. */
      note?: string;
    }
  | { kind: "failed"; reason: string; lasting: boolean; retryAfterMs?: number };

type Failed = Extract<FilingResult, { kind: "failed" }>;

const INDEX_BYTES = 2_000_000;
const FILE_BYTES = 25_000_000;
/** A yearly report with its pictures; larger ones are read file by file or not at all. */
const SUBMISSION_BYTES = 20_000_000;
const PATIENCE_MS = 60_000;
const ACCEPT = "text/html, application/xhtml+xml, text/plain;q=0.8, */*;q=0.1";

const giveUp = (reason: string): Failed => ({ kind: "failed", reason, lasting: true });

const isSecHost = (host: string): boolean => host === "sec.gov" || host.endsWith(".sec.gov");

/** Where a file of EDGAR is asked for: at the feed's own host where that is a mirror. */
export function readAt(url: string, feedUrl: string): string {
  const [wanted, feed] = [URL.parse(url), URL.parse(feedUrl)];
  if (!wanted || !feed || !isSecHost(wanted.hostname) || isSecHost(feed.hostname)) return url;
  return new URL(wanted.pathname + wanted.search, feed.origin).href;
}

/** A failure in the words of a filing: what it was about, and whether it is asked again. */
function explain(what: string, failure: FetchFailure): Failed {
  const { status, retryAfterMs, tooLarge } = failure;
  if (tooLarge) return giveUp(`The filing's ${what} is larger than we read; open it at EDGAR.`);
  const wait = retryAfterMs === undefined ? {} : { retryAfterMs };
  const again = (words: string): Failed => ({ kind: "failed", reason: `${words}.`, lasting: false, ...wait });
  if (status === 404) return again(`EDGAR does not have the filing's ${what} (404); it is asked again`);
  if (status === 429) return again(`EDGAR says that we ask too often (429); the filing's ${what} is asked again later`);
  if (status === 403 && failure.lasting) return again(`EDGAR gives no ${what} of the filing (403); it is asked again`);
  return { kind: "failed", reason: `The filing's ${what}: ${failure.reason}`, lasting: false, ...wait };
}

interface Session extends FilingRequest {
  reader: DocumentReader;
}

type File = Extract<FetchResult, { kind: "ok" }>;

async function get(url: string, what: string, maxBytes: number, session: Session): Promise<File | Failed> {
  const { fetcher, feedUrl, signal } = session;
  const answer = await fetcher.get({
    url: readAt(url, feedUrl),
    accept: ACCEPT,
    limits: { maxBytes, totalMs: PATIENCE_MS },
    ...(signal ? { signal } : {}),
  });
  if (answer.kind === "failed") return explain(what, answer);
  if (answer.kind === "ok") return answer;
  return { kind: "failed", reason: `The filing's ${what} is said to be unchanged; it is asked again.`, lasting: false };
}

const typeOf = ({ headers }: File): string => headers["content-type"] ?? "text/html";

const UNREADABLE_TYPE = /^(?:application\/(?:pdf|zip)|image\/)/i;

/** One file's text; undefined where it is a picture or PDF. */
async function readFile(document: FiledDocument, session: Session): Promise<FiledText | undefined | Failed> {
  if (isUnreadable(document)) return undefined;
  const file = await get(document.url, document.type, FILE_BYTES, session);
  if (file.kind === "failed") return file;
  if (UNREADABLE_TYPE.test(typeOf(file))) return undefined;
  return session.reader.readFiled(file.body, typeOf(file));
}

const isFailed = (found: FiledText | undefined | Failed): found is Failed => found !== undefined && "kind" in found;

interface Found {
  exhibit?: FiledText;
  body?: FiledText;
  url: string;
  note?: string;
}

/** File by file: exhibits best first until one has text, and the report itself where it counts or is all there is. */
async function readFiles(index: FilingIndex, session: Session): Promise<Found | Failed> {
  const { form, items } = session.filing;
  const all = [...new Set([...items, ...index.items])];
  const { exhibits, body, both } = chooseDocuments(form, all, index.documents);
  let found: Found = { url: session.url };
  const empty: string[] = [];
  for (const exhibit of exhibits.slice(0, 3)) {
    const text = await readFile(exhibit, session);
    if (isFailed(text)) return text;
    if (text && text.length >= SHORTEST_TEXT) {
      found = { exhibit: text, url: exhibit.url };
      break;
    }
    empty.push(`${exhibit.type} is ${text ? "pictures without text" : "a PDF or a picture"}`);
  }
  if (body && (both || !found.exhibit)) {
    const text = await readFile(body, session);
    if (isFailed(text)) return text;
    if (text) found = { ...found, body: text, url: found.exhibit ? found.url : body.url };
  }
  if (empty.length > 0 && !found.exhibit) found.note = `Not read: ${empty.join(", ")}; open it at EDGAR.`;
  else if (exhibits.length === 0 && all.includes("2.02"))
    found.note = "The index lists no exhibit 99; the report's own text was read.";
  return found;
}

async function readWhole(index: FilingIndex, session: Session): Promise<Found | Failed> {
  const { accession, form, items } = session.filing;
  const url = index.submission ?? new URL(`${accession}.txt`, session.url).href;
  const file = await get(url, "complete submission", SUBMISSION_BYTES, session);
  if (file.kind === "failed") return file;
  const { truncated, note, ...texts } = await session.reader.readSubmission(file.body, typeOf(file), { form, items });
  if (truncated && !texts.exhibit)
    return {
      kind: "failed",
      reason: "The filing's complete submission is cut short; it is asked again.",
      lasting: false,
    };
  return { ...texts, url, ...(note ? { note: `Read from the complete submission: ${note}.` } : {}) };
}

const htmlOf = ({ html, text = "" }: FiledText): string =>
  html ?? `<pre>${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</pre>`;

/** "8-K TERAWULF INC.: TeraWulf Reports First Quarter 2026 Results". */
function titleOf(filing: Filing, headline: string | undefined): string {
  if (!headline) return filingTitle(filing);
  return `${filingTitle({ ...filing, items: [] })}: ${headline}`;
}

function compose({ exhibit, body, url, note }: Found, index: FilingIndex, { filing }: Session): FilingResult {
  const main = exhibit ?? body;
  if (!main || (main.length < SHORTEST_TEXT && !main.tagged))
    return giveUp(
      note ?? "The filing's index lists neither an exhibit nor a report that can be read; open it at EDGAR.",
    );
  const items = [...new Set([...filing.items, ...index.items])].sort();
  const parts =
    exhibit && body ? { html: `${htmlOf(exhibit)}\n${htmlOf(body)}` } : main.html ? { html: main.html } : {};
  return {
    kind: "filing",
    title: titleOf({ ...filing, items }, main.headline),
    text: main.html ? "" : (main.text ?? ""),
    ...parts,
    url,
    items,
    ...(index.acceptedAt ? { acceptedAt: index.acceptedAt } : {}),
    ...(main.tagged ? { tagged: true as const } : {}),
    ...(note ? { note } : {}),
  };
}

/**
 * The document behind a filing: its index, in it the exhibit by its type, else the report itself, else the complete
 * submission. Never throws; what fails says in one sentence what and whether it is asked again.
 */
export async function readFiling(request: FilingRequest): Promise<FilingResult> {
  if (!isReadForm(request.filing.form))
    return giveUp(`A form ${request.filing.form || "without a name"} states no results and is kept unread.`);
  const session = { ...request, reader: request.documents ?? sharedDocumentReader() };
  const page = await get(request.url, "index", INDEX_BYTES, session);
  if (page.kind === "failed") return page;
  try {
    const index = readFilingIndex(page.body.toString("utf8"), page.finalUrl);
    const found = index.documents.length > 0 ? await readFiles(index, session) : await readWhole(index, session);
    return "kind" in found ? found : compose(found, index, session);
  } catch (fault) {
    // What a busy machine did not finish is asked again, some times; whoever asks counts them.
    if (fault instanceof ReadingStopped) return { kind: "failed", reason: fault.message, lasting: false };
    return giveUp(fault instanceof Error ? fault.message : "The filing cannot be read; open it at EDGAR.");
  }
}
