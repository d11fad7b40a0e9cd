import { setImmediate } from "node:timers/promises";
import type { Reading, SourceDocument } from "../model/index.ts";
import { documentLease } from "./leases.ts";
import { feedOf, type Moved, type Parts } from "./parts.ts";

const BATCH = 50;
/** Documents that are read and saved together; then another process may take more of the same list. */
const FEW = 4;

/** A document that breaks the reader is kept as unread news, so that one text can never stop the way. */
function readSafely(parts: Parts, document: SourceDocument): Reading {
  const companies = feedOf(parts, document.feedId)?.companies;
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

/** Saves a few readings at once: each transaction waits for the disk, and a flood would wait mostly for that. */
async function readAll(parts: Parts, documents: readonly SourceDocument[]): Promise<Moved> {
  for (let from = 0; from < documents.length; from += FEW) {
    const few: { key: string; reading: Reading }[] = [];
    for (const document of documents.slice(from, from + FEW)) {
      few.push({ key: document.itemKey, reading: readSafely(parts, document) });
      // Slash commands get their turn between two documents.
      await setImmediate();
    }
    await parts.store.transaction(async ({ documents: table }) => {
      for (const { key, reading } of few) await table.saveReading(key, reading, parts.grammar);
    });
  }
  return documents.length;
}

/** A few at a time, without those that another process is reading or has just read. */
async function shareOut(parts: Parts, documents: readonly SourceDocument[]): Promise<Moved> {
  const { store, grammar } = parts;
  let moved = 0;
  for (let from = 0; from < documents.length; from += FEW) {
    const few = documents.slice(from, from + FEW);
    const free = await store.leases.take(few.map(({ itemKey }) => documentLease(itemKey)));
    try {
      const ours = few.filter(({ itemKey }) => free.has(documentLease(itemKey)));
      const keys = ours.map(({ itemKey }) => itemKey);
      const unread = ours.length ? await store.documents.stillUnread(keys, grammar) : new Set();
      moved += await readAll(
        parts,
        ours.filter(({ itemKey }) => unread.has(itemKey)),
      );
    } finally {
      await store.leases.give([...free]);
    }
  }
  return moved;
}

/** Documents without facts, or read by an older grammar → facts and announcements. */
export async function extract(parts: Parts): Promise<Moved> {
  const documents = await parts.store.documents.unread(BATCH, parts.grammar);
  return parts.store.isShared ? shareOut(parts, documents) : readAll(parts, documents);
}
