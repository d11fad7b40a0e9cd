import type { Ticker } from "./company.ts";

/** How far a source's figures are believed, best first: filing, issuer, wire, press. */
export type Trust = "filing" | "issuer" | "wire" | "press";

export const TRUST_ORDER: readonly Trust[] = ["filing", "issuer", "wire", "press"];

/** One feed; a file `feeds/<id>.yaml`. */
export interface Feed {
  id: string;
  title: string;
  url: string;
  reader: "feed" | "edgar";
  /** node-cron expression, five or six fields, UTC. */
  schedule: string;
  trust: Trust;
  /** Companies it is about; without them they are found in the text. */
  companies?: Ticker[];
  /** Words of which one must occur in title or text, else the item is passed over. */
  accept?: string[];
  enabled: boolean;
  /** Why it is off or not verified, for people. */
  note?: string;
}

/** What the reader of a feed wants to find again at its next poll; the store keeps it as it is. */
export interface FeedMemory {
  /** The address in the feed's file when this was written: another one makes everything here void. */
  address?: string;
  /** The address that `etag` and `lastModified` belong to, after redirects. */
  validatorsFor?: string;
  /** The shortest gap between two polls that the publisher asked for, in milliseconds. */
  ttlMs?: number;
  /** Entries of the last document: hashes of link, guid, title, date and text ("" where absent) and their key. */
  seen?: [link: string, guid: string, title: string, date: string, text: string, key: string][];
}

/** What we know of a feed between two polls. */
export interface FeedState {
  feedId: string;
  /** Set after the first successful poll; until then what it shows is history. */
  baselineAt?: string;
  etag?: string;
  lastModified?: string;
  /** The newest date that an entry of it bore. */
  newestAt?: string;
  /** Where a lasting redirect led. */
  movedTo?: string;
  bodyHash?: string;
  lastCheckedAt?: string;
  lastSuccessAt?: string;
  nextCheckAt?: string;
  failures: number;
  status: "new" | "ok" | "failing" | "disabled";
  /** One sentence for people: what went wrong last and what to do. */
  reason?: string;
  /** Kept as JSON; nobody but the reader looks inside. */
  memory?: FeedMemory;
}
