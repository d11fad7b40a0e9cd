const DAY_MS = 86_400_000;

/** Retry-After in either form to milliseconds from now, at most a day; undefined when absent or senseless. */
export function readRetryAfter(header: string | undefined, now: Date): number | undefined {
  if (!header) return undefined;
  const text = header.trim();
  const wait = /^\d{1,9}$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now.getTime();
  return Number.isFinite(wait) && wait >= 0 ? Math.min(wait, DAY_MS) : undefined;
}

/** How long an answer stays fresh by Cache-Control or, without that, Expires; undefined when it does not say. */
export function readFreshness(headers: Record<string, string>, now: Date): number | undefined {
  const control = headers["cache-control"]?.toLowerCase() ?? "";
  if (/\bno-(?:store|cache)\b/.test(control)) return undefined;
  const age = /^\d{1,9}$/.test(headers.age ?? "") ? Number(headers.age) * 1000 : 0;
  const maxAge = /\bmax-age\s*=\s*"?(\d{1,12})/.exec(control);
  const expires = maxAge ? undefined : headers.expires;
  const fresh = maxAge ? Number(maxAge[1]) * 1000 - age : expires ? Date.parse(expires) - now.getTime() : Number.NaN;
  return Number.isFinite(fresh) && fresh > 0 ? Math.min(fresh, DAY_MS) : undefined;
}
