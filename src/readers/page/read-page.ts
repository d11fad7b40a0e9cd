import type { Fetcher, FetchResult } from "../../lib/index.ts";
import { readFeedDate } from "../text/dates.ts";
import { readLink } from "../text/links.ts";
import { type DocumentReader, sharedDocumentReader } from "../threads.ts";
import type { PageDocument } from "./document.ts";
import { forbiddingDirective } from "./forbids.ts";
import { directivesOf } from "./head.ts";
import { mayRead } from "./robots.ts";

export interface PageRequest {
  url: string;
  fetcher: Fetcher;
  now: string;
  documents?: DocumentReader;
  signal?: AbortSignal;
}

export type PageResult =
  | { kind: "page"; title?: string; text: string; html?: string; publishedAt?: string; canonical?: string }
  /** The publisher does not want it read: the feed's own text is all there is. */
  | { kind: "refused"; reason: string }
  | { kind: "failed"; reason: string; retryAfterMs?: number; lasting: boolean };

const ACCEPT = "text/html, application/xhtml+xml, text/plain;q=0.8";
const MAX_BYTES = 5_000_000;
/** Text of one page that is kept: ten times the longest press release. */
const MAX_TEXT = 500_000;

type Refusal = Extract<PageResult, { kind: "refused" }>;

const refused = (reason: string): Refusal => ({ kind: "refused", reason });
const host = (url: string): string => new URL(url).host;

/** Refusals that the answer's header or the page itself state. */
function refusalOf(url: string, directives: readonly string[], paywalled: boolean): Refusal | undefined {
  const directive = forbiddingDirective(directives);
  if (directive)
    return refused(`${host(url)} asks not to be read by machines here (${directive}); the feed's text is used.`);
  return paywalled
    ? refused(`${host(url)} says that the article is not free to read; the feed's text is used.`)
    : undefined;
}

function pageOf(document: PageDocument, finalUrl: string, now: string): PageResult {
  const { head, html } = document;
  const text = (document.text ?? "").slice(0, MAX_TEXT);
  const canonical = readLink(head.canonical, [finalUrl]);
  const publishedAt = readFeedDate(head.published, now);
  return {
    kind: "page",
    text,
    ...(head.title ? { title: head.title } : {}),
    ...(html && html.length <= MAX_TEXT * 4 ? { html } : {}),
    // Another host's canonical address is where a copy came from; only the page's own site may name its address.
    ...(canonical && host(canonical) === host(finalUrl) ? { canonical } : {}),
    ...(publishedAt ? { publishedAt } : {}),
  };
}

/** Asks for the page; X-Robots-Tag is looked at here, what the page says of itself after reading. */
async function fetchPage({ url, fetcher, signal }: PageRequest): Promise<Exclude<FetchResult, { kind: "unchanged" }>> {
  const answer = await fetcher.get({
    url,
    accept: ACCEPT,
    limits: { maxBytes: MAX_BYTES },
    ...(signal ? { signal } : {}),
  });
  if (answer.kind === "unchanged")
    return { kind: "failed", reason: "The site says that nothing has changed.", lasting: false };
  return answer;
}

/**
 * Reads the page that an item links to, within the fetcher's and the thread's limits; never throws. Robots
 * directives and marks of a paywall are respected, see `forbiddingDirective`.
 */
export async function readPage(request: PageRequest): Promise<PageResult> {
  const { url, fetcher, now } = request;
  if (!readLink(url, [])) return { kind: "failed", reason: "The item's link is no web address.", lasting: true };
  if (!(await mayRead(url, fetcher, now)))
    return refused(`${host(url)} asks bots to stay away (robots.txt); the feed's text is used.`);
  const answer = await fetchPage(request);
  if (answer.kind === "failed") {
    const { retryAfterMs } = answer;
    return {
      kind: "failed",
      reason: answer.reason,
      lasting: answer.lasting,
      ...(retryAfterMs ? { retryAfterMs } : {}),
    };
  }
  const header = refusalOf(answer.finalUrl, directivesOf(answer.headers["x-robots-tag"] ?? ""), false);
  if (header) return header;
  const type = answer.headers["content-type"] ?? "text/html";
  if (!/^(?:text\/(?:html|plain)|application\/xhtml\+xml)\b/i.test(type))
    return {
      kind: "failed",
      reason: `${host(url)} gives ${type.slice(0, 60)} and no page; the feed's text is used.`,
      lasting: true,
    };
  try {
    const document = await (request.documents ?? sharedDocumentReader()).readPage(answer.body, type);
    const own = refusalOf(answer.finalUrl, document.head.robots, document.head.paywalled);
    return own ?? pageOf(document, answer.finalUrl, now);
  } catch (fault) {
    return {
      kind: "failed",
      reason: fault instanceof Error ? fault.message : "The page cannot be read.",
      lasting: true,
    };
  }
}
