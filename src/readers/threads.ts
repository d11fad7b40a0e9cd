import { createPool, type Pool, TaskStopped } from "../lib/index.ts";
import type { RawFeed } from "./document/types.ts";
import type { FiledText, SubmissionText } from "./edgar/document.ts";
import type { FeedItems, Page } from "./entries.ts";
import type { PageDocument } from "./page/document.ts";
import type { ReaderTask } from "./worker.ts";

/** Reads hostile bytes in threads of its own; every method throws one sentence for people. */
export interface DocumentReader {
  /** Entries as the document gives them. */
  readFeed(bytes: Uint8Array, contentType: string): Promise<RawFeed>;
  /** Entries as items of a feed, keyed and accepted. */
  readItems(bytes: Uint8Array, contentType: string, page: Page): Promise<FeedItems>;
  readPage(bytes: Uint8Array, contentType: string): Promise<PageDocument>;
  /** One file of a filing. */
  readFiled(bytes: Uint8Array, contentType: string): Promise<FiledText>;
  /** The documents that count of a filing's complete submission. */
  readSubmission(
    bytes: Uint8Array,
    contentType: string,
    wanted: { form: string; items: readonly string[] },
  ): Promise<SubmissionText>;
  close(): Promise<void>;
}

export interface ReaderLimits {
  threads: number;
  limitMs: number;
  memoryMb: number;
  idleMs: number;
}

/** A new thread costs a tenth of a second; news come in clusters, and between them threads are only memory. */
const LIMITS: ReaderLimits = { threads: 2, limitMs: 5_000, memoryMb: 512, idleMs: 20_000 };

/** A thread was ended over its work: a busy machine may do it in time later, a hostile document never. */
export class ReadingStopped extends Error {
  override name = "ReadingStopped";
}

function explain(fault: unknown, limitMs: number): Error {
  if (!(fault instanceof TaskStopped))
    return fault instanceof Error ? fault : new Error("The document cannot be read.");
  return new ReadingStopped(
    `The document could not be read within ${limitMs / 1000} s and its memory (${fault.message}); it is tried again later.`,
  );
}

/** Feeds and pages have threads of their own each: a heavy page must not make news wait. */
export function createDocumentReader(limits: Partial<ReaderLimits> = {}): DocumentReader {
  const all = { ...LIMITS, ...limits };
  const open = (): Pool => createPool({ ...all, script: new URL("./worker.ts", import.meta.url) });
  const [feeds, pages] = [open(), open()];
  const run = async (pool: Pool, task: ReaderTask): Promise<unknown> => {
    try {
      return await pool.run(task);
    } catch (fault) {
      throw explain(fault, all.limitMs);
    }
  };
  return {
    readFeed: (bytes, contentType) => run(feeds, { kind: "feed", bytes, contentType }) as Promise<RawFeed>,
    readItems: (bytes, contentType, page) =>
      run(feeds, { kind: "items", bytes, contentType, page }) as Promise<FeedItems>,
    readPage: (bytes, contentType) => run(pages, { kind: "page", bytes, contentType }) as Promise<PageDocument>,
    readFiled: (bytes, contentType) => run(pages, { kind: "filed", bytes, contentType }) as Promise<FiledText>,
    readSubmission: (bytes, contentType, wanted) =>
      run(pages, { kind: "submission", bytes, contentType, wanted }) as Promise<SubmissionText>,
    async close() {
      await Promise.all([feeds.close(), pages.close()]);
    },
  };
}

let shared: DocumentReader | undefined;

/** One for the process: its threads start with the first document and do not keep the process alive. */
export function sharedDocumentReader(): DocumentReader {
  shared ??= createDocumentReader();
  return shared;
}
