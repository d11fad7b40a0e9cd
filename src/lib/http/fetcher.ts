import type { Dispatcher } from "undici";
import { readBody } from "./body.ts";
import { explainFault, explainStatus, hostOf } from "./faults.ts";
import { readFreshness, readRetryAfter } from "./freshness.ts";
import { createPace, isSec, type Pace } from "./pace.ts";
import { refusalOfSec } from "./sec.ts";
import type { Fetcher, FetcherOptions, FetchFailure, FetchLimits, FetchRequest, FetchResult } from "./types.ts";

const LIMITS: FetchLimits = { maxBytes: 15_000_000, totalMs: 20_000, maxRedirects: 5 };
const ACCEPT =
  "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5";
/** After "too many" without a time the host rests this long; EDGAR wants minutes. */
const REST_MS = 60_000;
const SEC_REST_MS = 600_000;

interface Session {
  agent: () => Promise<Dispatcher>;
  pace: Pace;
  options: FetcherOptions;
  isAllowed: (host: string, port: string) => boolean;
}

interface Hop {
  url: URL;
  /** The first address or one that only lasting redirects led to. */
  lasting: boolean;
}

const flat = (headers: Record<string, string | string[] | undefined>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name.toLowerCase(), Array.isArray(value) ? value.join(", ") : value]],
    ),
  );

const failed = (reason: string, lasting: boolean): FetchFailure => ({ kind: "failed", reason, lasting });

function headersFor(request: FetchRequest, url: URL, options: FetcherOptions): Record<string, string> {
  const owned = request.validatorsFor === undefined || request.validatorsFor === url.href;
  return {
    "user-agent": isSec(url.hostname) ? (secAgent(options) ?? "") : options.userAgent,
    accept: request.accept ?? ACCEPT,
    "accept-encoding": "gzip, br",
    ...(owned && request.etag ? { "if-none-match": request.etag } : {}),
    ...(owned && request.lastModified ? { "if-modified-since": request.lastModified } : {}),
  };
}

/** The SEC wants a name with a mail address; a general agent that has one will do. */
const secAgent = ({ secUserAgent, userAgent }: FetcherOptions): string | undefined =>
  secUserAgent ?? (userAgent.includes("@") ? userAgent : undefined);

/** Why this address may not even be asked. */
function refusal(url: URL | null, { options, pace }: Session): FetchFailure | undefined {
  if (!url || !/^https?:$/.test(url.protocol))
    return failed("The address is no http or https address; correct it.", true);
  if (isSec(url.hostname) && !secAgent(options))
    return failed('The SEC is not asked without a name: set SEC_USER_AGENT to "Name mail@host".', true);
  const left = pace.restLeft(url);
  if (!left) return undefined;
  const words = `${url.host} asked us to wait; it is asked again in ${Math.ceil(left / 1000)} s.`;
  return { ...failed(words, false), retryAfterMs: left };
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Where a redirect leads and whether for good; a failure where it leads nowhere. */
function follow(status: number, location: string | undefined, hop: Hop): Hop | FetchFailure {
  const url = location === undefined ? null : URL.parse(location, hop.url.href);
  if (!url) return failed(`${hop.url.host} redirects to no address; check the feed's address.`, false);
  return { url, lasting: hop.lasting && (status === 301 || status === 308) };
}

async function refuse(status: number, headers: Record<string, string>, body: AsyncBody, hop: Hop, session: Session) {
  const { pace, options } = session;
  const sec = isSec(hop.url.hostname);
  const said = sec && status === 403 ? refusalOfSec(await body(64_000)) : undefined;
  const busy = status === 429 || said?.kind === "blocked";
  const named = readRetryAfter(headers["retry-after"], options.clock());
  const retryAfterMs = named ?? (busy ? (sec ? SEC_REST_MS : REST_MS) : undefined);
  if (retryAfterMs && (busy || status === 503)) pace.rest(hop.url, retryAfterMs);
  const base = said ? { ...failed(said.reason, said.kind === "missing"), status } : explainStatus(status, hop.url.href);
  return { ...base, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
}

type AsyncBody = (maxBytes: number) => Promise<Buffer>;

async function exchange(request: FetchRequest, hop: Hop, limits: FetchLimits, signal: AbortSignal, session: Session) {
  const { url } = hop;
  const sent = headersFor(request, url, session.options);
  const agent = await session.agent();
  const response = await agent.request({
    origin: url.origin,
    path: url.pathname + url.search,
    method: "GET",
    headers: sent,
    signal,
  });
  const headers = flat(response.headers);
  const body: AsyncBody = (maxBytes) => readBody(response.body, headers["content-encoding"] ?? "", maxBytes);
  const { statusCode: status } = response;
  // A body that nobody reads would hold the connection; a short one is read away so that it can be used again.
  const drop = () => void response.body.dump({ limit: 16_384 }).catch(() => {});
  if (REDIRECTS.has(status)) {
    drop();
    return follow(status, headers.location, hop);
  }
  if (status !== 304 && (status < 200 || status > 299)) {
    const fault = await refuse(status, headers, body, hop, session);
    drop();
    return fault;
  }
  if (status === 304 && !sent["if-none-match"] && !sent["if-modified-since"]) {
    drop();
    return failed(
      `${url.host} says that nothing has changed (304) though it was not asked that; it is tried again.`,
      false,
    );
  }
  const ttlMs = readFreshness(headers, session.options.clock());
  const answered = {
    status,
    finalUrl: url.href,
    headers,
    ...(headers.etag ? { etag: headers.etag } : {}),
    ...(headers["last-modified"] ? { lastModified: headers["last-modified"] } : {}),
    ...(ttlMs === undefined ? {} : { ttlMs }),
  };
  if (status !== 304) return { kind: "ok" as const, ...answered, body: await body(limits.maxBytes) };
  drop();
  return { kind: "unchanged" as const, ...answered };
}

/** `trail.at` tells the caller which address was asked last, should it fail. */
async function walk(
  request: FetchRequest,
  trail: { at: URL },
  limits: FetchLimits,
  signal: AbortSignal,
  session: Session,
) {
  let hop: Hop = { url: trail.at, lasting: true };
  let movedTo: string | undefined;
  for (let hops = 0; hops <= limits.maxRedirects; hops++) {
    const refused = refusal(hop.url, session);
    if (refused) return refused;
    const answer: Awaited<ReturnType<typeof exchange>> = await exchange(request, hop, limits, signal, session);
    if ("kind" in answer) return answer.kind === "failed" || !movedTo ? answer : { ...answer, movedTo };
    if (answer.lasting) movedTo = answer.url.href;
    hop = answer;
    trail.at = hop.url;
    await session.pace.turn(hop.url, signal);
  }
  return failed(
    `${hostOf(request.url)} redirects more than ${limits.maxRedirects} times; check the feed's address.`,
    false,
  );
}

async function get(request: FetchRequest, session: Session): Promise<FetchResult> {
  const limits = { ...LIMITS, ...session.options.limits, ...request.limits };
  const url = URL.parse(request.url);
  const refused = refusal(url, session);
  if (refused || !url) return refused ?? failed("The address cannot be read.", true);
  const timeout = new AbortController();
  const signals = [timeout.signal, ...(request.signal ? [request.signal] : [])];
  const trail = { at: url };
  let timer: NodeJS.Timeout | undefined;
  try {
    await session.pace.turn(url, request.signal);
    // Loading it is not the publisher's time.
    await session.agent();
    timer = setTimeout(() => timeout.abort(), limits.totalMs);
    return await walk(request, trail, limits, AbortSignal.any(signals), session);
  } catch (fault) {
    if (request.signal?.aborted)
      return failed(`${hostOf(request.url)} was not read to the end: we are stopping.`, false);
    return explainFault(fault, trail.at.href, limits, timeout.signal.aborted);
  } finally {
    clearTimeout(timer);
  }
}

/** Reads addresses politely and within limits; see `FetcherOptions`. */
export function createFetcher(options: FetcherOptions): Fetcher {
  const allowed = new Set(options.allowHosts.map((entry) => entry.trim().toLowerCase()));
  const isAllowed = (host: string, port: string) => allowed.has(`${host}:${port}`) || allowed.has(`[${host}]:${port}`);
  const portOf = (url: URL) => url.port || (url.protocol === "https:" ? "443" : "80");
  const pace = createPace({
    hostGapMs: options.hostGapMs ?? 1000,
    secPerSecond: options.secPerSecond ?? 8,
    random: options.random ?? Math.random,
    // Addresses that the operator named are the operator's own: no gap, and one feed's fault rests no other.
    isOwn: (url) => isAllowed(url.hostname.replace(/^\[|\]$/g, ""), portOf(url)),
  });
  let opened: Promise<Dispatcher> | undefined;
  const agent = () => (opened ??= import("./agent.ts").then(({ openAgent }) => openAgent(isAllowed)));
  const session: Session = { agent, pace, options, isAllowed };
  return { get: (request) => get(request, session), close: async () => (await opened)?.destroy() };
}
