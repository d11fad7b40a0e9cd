import { setImmediate } from "node:timers/promises";
import type { Reading, SourceDocument } from "../model/index.ts";
import type { Moved, Parts } from "./parts.ts";

const BATCH = 50;

/** A document that breaks the reader is kept as unread news, so that one text can never stop the way. */
function readSafely(parts: Parts, document: SourceDocument): Reading {
  const companies = parts.feeds.find(({ id }) => id === document.feedId)?.companies;
  try {
    return parts.reader.read({ ...document, ...(companies && { companies }) });
  } catch (error) {
    parts.log.error("document could not be read", { item: document.itemKey, error: String(error) });
    return {
      kind: "other",
      lang: "",
      companies: [],
      facts: [],
      announcements: [],
      refusals: [`could not be read: ${String(error)}`],
    };
  }
}

/** Documents without facts, or read by an older grammar → facts and announcements. */
export async function extract(parts: Parts): Promise<Moved> {
  const documents = await parts.store.documents.unread(BATCH, parts.grammar);
  for (const document of documents) {
    const reading = readSafely(parts, document);
    await parts.store.transaction((tables) => tables.documents.saveReading(document.itemKey, reading, parts.grammar));
    // Slash commands get their turn between two documents.
    await setImmediate();
  }
  return documents.length;
}
