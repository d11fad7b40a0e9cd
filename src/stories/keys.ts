import { createHash } from "node:crypto";
import type { EventMention } from "../model/index.ts";

/** The hard key in words, for people and logs: "WULF|earnings|2026Q1", "IREN|contract|microsoft". */
export const storyKey = (event: EventMention): string =>
  [event.company, event.kind, event.period ?? event.subject ?? event.at.slice(0, 10)].join("|");

/** Letters and digits that nobody mistakes for one another when typing an id. */
const ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

function shortHash(text: string, length: number): string {
  const bytes = createHash("sha256").update(text).digest();
  return Array.from(bytes.subarray(0, length), (byte) => ALPHABET[byte % ALPHABET.length]).join("");
}

/** The id of a story born with this key from this document; the same after a restart. */
export const storyId = (key: string, firstItem: string): string => `s${shortHash(`${key}\n${firstItem}`, 12)}`;

/** Five characters to type after `/miner why`; the story's own id settles the rare clash. */
export const alertId = (story: string, attempt = 0): string => shortHash(`alert\n${story}\n${attempt}`, 5);
