import type { Fetcher, FetchFailure, FetchResult } from "../lib/index.ts";
import type { Feed, FeedMemory, FeedState } from "../model/index.ts";
import { isDailyIndexFeed, pollDailyIndex } from "./edgar/daily-index.ts";
import { isSubmissionsFeed, pollSubmissions } from "./edgar/submissions.ts";
import type { PolledItem } from "./entries.ts";
import { hash } from "./hash.ts";
import { nextCheck, type PollHints } from "./schedule.ts";
import { type DocumentReader, sharedDocumentReader } from "./threads.ts";

export interface PollRequest {
  feed: Feed;
  /** What the last poll left; undefined at the first. */
  state: FeedState | undefined;
  fetcher: Fetcher;
  now: string;
  hints?: PollHints;
  documents?: DocumentReader;
  signal?: AbortSignal;
}

export interface PollResult {
  state: FeedState;
  /** Every accepted item of the document, known or not; empty when it is unchanged or failed. */
  items: PolledItem[];
  outcome: "changed" | "unchanged" | "failed";
  /** For `failed`: one sentence for people. */
  sentence?: string;
  ttlMs?: number;
}

/** After so many failures in a row a feed counts as off; sooner where the fault will not pass by itself. */
const FAILURES_TO_DISABLE = 12;
const LASTING_FAILURES_TO_DISABLE = 4;

type Answered = Exclude<FetchResult, FetchFailure>;

function failedState({ feed, state, now, hints }: PollRequest, failure: FetchFailure): FeedState {
  const failures = (state?.failures ?? 0) + 1;
  const limit = failure.lasting ? LASTING_FAILURES_TO_DISABLE : FAILURES_TO_DISABLE;
  const status = failures >= limit ? ("disabled" as const) : ("failing" as const);
  const reason =
    status === "disabled"
      ? `${failure.reason} It failed ${failures} times in a row and is tried once a day.`
      : failure.reason;
  const { retryAfterMs } = failure;
  const { movedTo, ...kept } = state ?? { feedId: feed.id };
  return {
    ...kept,
    // Where a redirect once led may be gone while the feed's own address works again.
    ...(movedTo && !failure.lasting ? { movedTo } : {}),
    failures,
    status,
    reason,
    lastCheckedAt: now,
    nextCheckAt: nextCheck({ feed, state: { failures, status }, now, retryAfterMs, hints }),
  };
}

const fail = (request: PollRequest, failure: FetchFailure): PollResult => {
  const state = failedState(request, failure);
  return { state, items: [], outcome: "failed", ...(state.reason ? { sentence: state.reason } : {}) };
};

interface Reading {
  bodyHash?: string | undefined;
  memory: FeedMemory;
}

/** The state after a good answer; whatever failed before is forgotten. */
function goodState({ feed, state, now, hints }: PollRequest, answer: Answered, reading: Reading): FeedState {
  const headers = answer.ttlMs ?? 0;
  const ttlMs = Math.max(headers, reading.memory.ttlMs ?? 0);
  const status = "ok" as const;
  const movedTo = answer.movedTo ?? state?.movedTo;
  // A 304 need not repeat its validators.
  const kept = answer.kind === "unchanged" ? state : undefined;
  const etag = answer.etag ?? kept?.etag;
  const lastModified = answer.lastModified ?? kept?.lastModified;
  const bodyHash = reading.bodyHash ?? state?.bodyHash;
  return {
    feedId: feed.id,
    baselineAt: state?.baselineAt ?? now,
    failures: 0,
    status,
    lastCheckedAt: now,
    lastSuccessAt: now,
    nextCheckAt: nextCheck({ feed, state: { failures: 0, status }, now, ttlMs, hints }),
    memory: { ...reading.memory, address: feed.url, validatorsFor: answer.finalUrl },
    ...(etag ? { etag } : {}),
    ...(lastModified ? { lastModified } : {}),
    ...(movedTo ? { movedTo } : {}),
    ...(bodyHash ? { bodyHash } : {}),
  };
}

function done(request: PollRequest, answer: Answered, reading: Reading, items?: PolledItem[]): PollResult {
  const state = goodState(request, answer, reading);
  const ttl = answer.ttlMs === undefined ? {} : { ttlMs: answer.ttlMs };
  return { state, items: items ?? [], outcome: items ? "changed" : "unchanged", ...ttl };
}

/** What is known of an address says nothing of the one that the file names now; the baseline stays. */
function forThisAddress({ feed, state }: PollRequest): FeedState | undefined {
  if (!state?.memory?.address || state.memory.address === feed.url) return state;
  const { feedId, baselineAt, memory } = state;
  const seen = memory.seen ? { memory: { seen: memory.seen } } : {};
  return { feedId, failures: 0, status: "new", ...(baselineAt ? { baselineAt } : {}), ...seen };
}

function ask({ feed, state, fetcher, signal }: PollRequest): Promise<FetchResult> {
  return fetcher.get({
    url: state?.movedTo ?? feed.url,
    etag: state?.etag,
    lastModified: state?.lastModified,
    validatorsFor: state?.memory?.validatorsFor,
    ...(signal ? { signal } : {}),
  });
}

/** Lists of filings in several files: nothing is conditional, and one that is not there is no fault of the feed's. */
async function pollLists(request: PollRequest, poll: typeof pollSubmissions): Promise<PollResult> {
  const { feed, fetcher, now, hints, signal } = request;
  const read = await poll({ feed, fetcher, now, ciks: hints?.ciks ?? [], signal });
  if (read.kind === "failed") return fail(request, read);
  const answer = { kind: "unchanged" as const, status: 200, finalUrl: feed.url, headers: {} };
  return done(request, answer, { memory: {} }, read.items);
}

/**
 * Asks a feed once. Costs one request and no parse when nothing is new; a fault of the publisher comes back as
 * `failed` with a sentence, never as an exception.
 */
export async function pollFeed(asked: PollRequest): Promise<PollResult> {
  const request = { ...asked, state: forThisAddress(asked) };
  const { feed, state, now } = request;
  if (isSubmissionsFeed(feed)) return pollLists(request, pollSubmissions);
  if (isDailyIndexFeed(feed)) return pollLists(request, pollDailyIndex);
  const answer = await ask(request);
  if (answer.kind === "failed") return fail(request, answer);
  const memory = state?.memory ?? {};
  if (answer.kind === "unchanged") return done(request, answer, { memory });
  const bodyHash = hash(answer.body);
  if (bodyHash === state?.bodyHash) return done(request, answer, { memory });
  try {
    const documents = request.documents ?? sharedDocumentReader();
    const page = { feed, url: answer.finalUrl, now, memory, ciks: request.hints?.ciks };
    const read = await documents.readItems(answer.body, answer.headers["content-type"] ?? "", page);
    const ttl = read.ttlMinutes ? { ttlMs: read.ttlMinutes * 60_000 } : {};
    return done(request, answer, { bodyHash, memory: { seen: read.seen, ...ttl } }, read.items);
  } catch (fault) {
    const reason = fault instanceof Error ? fault.message : "The document cannot be read.";
    return fail(request, { kind: "failed", reason, lasting: false });
  }
}
