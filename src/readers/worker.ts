import { parentPort } from "node:worker_threads";
import { readDocument } from "./document/read.ts";
import type { RawFeed } from "./document/types.ts";
import type { FiledText, SubmissionText } from "./edgar/document.ts";
import { type FeedItems, itemsOf, type Page } from "./entries.ts";
import type { PageDocument } from "./page/document.ts";

interface Bytes {
  bytes: Uint8Array;
  contentType: string;
}

export type ReaderTask = Bytes &
  (
    | { kind: "feed" }
    | { kind: "items"; page: Page }
    | { kind: "page" }
    | { kind: "filed" }
    | { kind: "submission"; wanted: { form: string; items: readonly string[] } }
  );

/** A document of thousands of entries is work up to the last date: all of it is done here. */
async function readItems(task: Bytes, page: Page): Promise<FeedItems> {
  return itemsOf(await readDocument(task.bytes, task.contentType), page);
}

/** The page reader is loaded with the first page: a thread for feeds never sees one. */
async function work(task: ReaderTask): Promise<RawFeed | FeedItems | PageDocument | FiledText | SubmissionText> {
  if (task.kind === "feed") return readDocument(task.bytes, task.contentType);
  if (task.kind === "items") return readItems(task, task.page);
  if (task.kind === "filed" || task.kind === "submission") {
    const { readFiled, readSubmission } = await import("./edgar/document.ts");
    if (task.kind === "filed") return readFiled(task.bytes, task.contentType);
    return readSubmission(task.bytes, task.contentType, task.wanted);
  }
  const { readPageDocument } = await import("./page/document.ts");
  return readPageDocument(task.bytes, task.contentType);
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
const reply = (message: { answer: unknown } | { fault: string }): void => parentPort?.postMessage(message);

parentPort?.on("message", (task: ReaderTask) => {
  work(task).then(
    (answer) => reply({ answer }),
    (fault: unknown) => reply({ fault: fault instanceof Error ? fault.message : "The document cannot be read." }),
  );
});
