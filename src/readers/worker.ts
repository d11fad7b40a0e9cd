import { parentPort } from "node:worker_threads";
import { readDocument } from "./document/read.ts";
import type { RawFeed } from "./document/types.ts";
import type { PageDocument } from "./page/document.ts";

export interface ReaderTask {
  kind: "feed" | "page";
  bytes: Uint8Array;
  contentType: string;
}

/** The page reader is loaded with the first page: most threads only ever see feeds. */
async function work({ kind, bytes, contentType }: ReaderTask): Promise<RawFeed | PageDocument> {
  if (kind === "feed") return readDocument(bytes, contentType);
  const { readPageDocument } = await import("./page/document.ts");
  return readPageDocument(bytes, contentType);
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
const reply = (message: { answer: unknown } | { fault: string }): void => parentPort?.postMessage(message);

parentPort?.on("message", (task: ReaderTask) => {
  work(task).then(
    (answer) => reply({ answer }),
    (fault: unknown) => reply({ fault: fault instanceof Error ? fault.message : "The document cannot be read." }),
  );
});
