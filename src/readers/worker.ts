import { parentPort } from "node:worker_threads";
import { readDocument } from "./document/read.ts";
import type { RawFeed } from "./document/types.ts";

export interface FeedTask {
  kind: "feed";
  bytes: Uint8Array;
  contentType: string;
}

export type ReaderTask = FeedTask;

const work = (task: ReaderTask): Promise<RawFeed> => readDocument(task.bytes, task.contentType);

parentPort?.on("message", (task: ReaderTask) => {
  work(task).then(
    (answer) => parentPort?.postMessage({ answer }),
    (fault: unknown) => parentPort?.postMessage({ fault: fault instanceof Error ? fault.message : "unknown" }),
  );
});
