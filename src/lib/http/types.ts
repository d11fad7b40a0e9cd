/** One conditional GET. `etag` and `lastModified` go only to `validatorsFor` where that is known. */
export interface FetchRequest {
  url: string;
  etag?: string | undefined;
  lastModified?: string | undefined;
  /** The address, after redirects, that gave the validators. */
  validatorsFor?: string | undefined;
  accept?: string;
  limits?: Partial<FetchLimits>;
  signal?: AbortSignal;
}

export interface FetchLimits {
  /** Bytes of the body after decompression. */
  maxBytes: number;
  /** Milliseconds from the first request to the last byte, redirects included. */
  totalMs: number;
  maxRedirects: number;
}

interface Answered {
  status: number;
  finalUrl: string;
  /** Where lasting redirects (301, 308) led from the address asked; absent when there was none. */
  movedTo?: string;
  headers: Record<string, string>;
  etag?: string;
  lastModified?: string;
  /** How long the publisher calls its answer fresh, in milliseconds. */
  ttlMs?: number;
}

export interface FetchFailure {
  kind: "failed";
  /** One sentence for people: what happened and what to do. */
  reason: string;
  status?: number;
  /** The publisher's Retry-After, or how long its host rests, in milliseconds. */
  retryAfterMs?: number;
  /** It was larger than the limit asked for. */
  tooLarge?: true;
  /** True where trying again changes nothing until somebody does something. */
  lasting: boolean;
}

export type FetchResult = (Answered & { kind: "ok"; body: Buffer }) | (Answered & { kind: "unchanged" }) | FetchFailure;

export interface Fetcher {
  /** Never throws. */
  get(request: FetchRequest): Promise<FetchResult>;
  close(): Promise<void>;
}

export interface FetcherOptions {
  /** `host:port` that may be private addresses. */
  allowHosts: readonly string[];
  userAgent: string;
  /** "Name mail@host"; without it no host of the SEC is asked. */
  secUserAgent?: string | undefined;
  /** Wall clock, for Retry-After and Expires that name an instant. */
  clock: () => Date;
  limits?: Partial<FetchLimits>;
  /** Shortest gap between the starts of two requests to one host, milliseconds; 1,000 by default. */
  hostGapMs?: number;
  /** Requests a second to all hosts of the SEC together; 8 by default, the SEC allows 10. */
  secPerSecond?: number;
  /** 0 to 1, spreads requests; Math.random by default. */
  random?: () => number;
}
