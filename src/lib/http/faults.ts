import { PrivateAddress } from "./address.ts";
import { BodyTooLarge } from "./body.ts";
import type { FetchFailure, FetchLimits } from "./types.ts";

const CODES: Record<string, string> = {
  ENOTFOUND: "its host name was not found; check the address, or this machine's network",
  EAI_AGAIN: "its host name could not be looked up; check this machine's network and DNS",
  ECONNREFUSED: "its server refuses connections",
  ECONNRESET: "its server broke the connection off",
  EHOSTUNREACH: "its server cannot be reached from here",
  ENETUNREACH: "this machine has no way to its network",
  UND_ERR_CONNECT_TIMEOUT: "its server did not take the connection in time",
  UND_ERR_SOCKET: "its server broke the connection off",
  CERT_HAS_EXPIRED: "its certificate has expired",
  DEPTH_ZERO_SELF_SIGNED_CERT: "its certificate is signed by itself",
  ERR_TLS_CERT_ALTNAME_INVALID: "its certificate is for another host",
};

const failure = (reason: string, lasting: boolean): FetchFailure => ({ kind: "failed", reason, lasting });

/** Names the host only: paths and queries may carry keys. */
export const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : "the address");

function causes(fault: unknown): Error[] {
  const found: Error[] = [];
  let at = fault;
  while (at instanceof Error && found.length < 5) {
    found.push(at);
    at = at instanceof AggregateError ? at.errors[0] : at.cause;
  }
  return found;
}

/** What went wrong below HTTP, as one sentence. */
export function explainFault(fault: unknown, url: string, limits: FetchLimits, timedOut: boolean): FetchFailure {
  const host = hostOf(url);
  const chain = causes(fault);
  if (timedOut)
    return failure(`${host} did not finish its answer within ${limits.totalMs / 1000} s; it is tried again.`, false);
  if (chain.some((cause) => cause instanceof PrivateAddress))
    return failure(
      `${host} is a private address and was not asked; if it is yours, name it with its port in HTTP_ALLOW_HOSTS.`,
      true,
    );
  if (chain.some((cause) => cause instanceof BodyTooLarge))
    return {
      ...failure(`${host} sent more than ${limits.maxBytes / 1_000_000} MB; check that the address is a feed.`, false),
      tooLarge: true,
    };
  const code = chain.map((cause) => (cause as { code?: unknown }).code).find((found) => typeof found === "string");
  const known = CODES[String(code)];
  if (known) return failure(`${host} could not be read: ${known}.`, false);
  const words = chain[0]?.message.slice(0, 120) || "no reason given";
  return failure(`${host} could not be read (${words}); it is tried again.`, false);
}

const SAYINGS: Record<number, { words: string; lasting: boolean }> = {
  401: { words: "asks for a password (401); use an address that is open", lasting: true },
  403: { words: "refuses us (403); open the address in a browser and check whether it has moved", lasting: true },
  404: { words: "has nothing at this address (404); look for the feed's new one", lasting: true },
  410: { words: "says that this feed is gone for good (410); look for another or turn it off", lasting: true },
  429: { words: "says that we ask too often (429); it is asked less", lasting: false },
};

/** What an HTTP status other than success means, as one sentence. */
export function explainStatus(status: number, url: string): FetchFailure {
  const saying = SAYINGS[status] ?? {
    words:
      status >= 500 ? `has trouble of its own (${status}); it is tried again` : `answered ${status} instead of a feed`,
    lasting: false,
  };
  return { ...failure(`${hostOf(url)} ${saying.words}.`, saying.lasting), status };
}
