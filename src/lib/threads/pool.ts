import { Worker } from "node:worker_threads";

export interface PoolOptions {
  /** The module that the threads run; it answers each message with `{ answer }` or `{ fault }`. */
  script: URL;
  threads: number;
  /** Milliseconds that one task may take; its thread is ended then. */
  limitMs: number;
  /** Megabytes of heap that one thread may take. */
  memoryMb: number;
  /** Milliseconds without a task after which a thread ends, and its memory goes. */
  idleMs: number;
}

/** Megabytes of each thread for what lives shortly: without a bound they are as many as the process itself has. */
const YOUNG_MB = 8;

/** The thread was ended because the task took too long or too much memory. */
export class TaskStopped extends Error {
  override name = "TaskStopped";
}

interface Job {
  task: unknown;
  settle: { resolve: (answer: unknown) => void; reject: (fault: Error) => void };
}

interface Thread {
  worker: Worker;
  job: Job | undefined;
  timer: NodeJS.Timeout | undefined;
}

interface Answer {
  answer?: unknown;
  fault?: string;
}

const openWorker = ({ script, memoryMb }: PoolOptions): Worker =>
  new Worker(script, {
    // The parent's flags may be for the parent only.
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: YOUNG_MB, stackSizeMb: 4 },
  });

/** Takes a thread out of the list and ends it. */
function leave(threads: Thread[], thread: Thread): void {
  const index = threads.indexOf(thread);
  if (index >= 0) threads.splice(index, 1);
  void thread.worker.terminate();
}

/**
 * Threads for work on hostile bytes: started when needed, one task at a time each, ended when a task runs over its
 * limit. Idle threads do not keep the process alive.
 */
export function createPool(options: PoolOptions) {
  const threads: Thread[] = [];
  const queue: Job[] = [];

  const finish = (thread: Thread, settle: (job: Job) => void) => {
    clearTimeout(thread.timer);
    const { job } = thread;
    thread.job = undefined;
    thread.worker.unref();
    thread.timer = setTimeout(() => leave(threads, thread), options.idleMs).unref();
    if (job) settle(job);
  };
  const drop = (thread: Thread, reason: string) => {
    finish(thread, (job) => job.settle.reject(new TaskStopped(reason)));
    clearTimeout(thread.timer);
    leave(threads, thread);
    next();
  };
  const start = (): Thread => {
    const worker = openWorker(options);
    const thread: Thread = { worker, job: undefined, timer: undefined };
    worker.on("message", ({ answer, fault }: Answer) => {
      finish(thread, ({ settle }) => (fault === undefined ? settle.resolve(answer) : settle.reject(new Error(fault))));
      next();
    });
    worker.on("error", (fault: Error) => drop(thread, fault.message));
    worker.on("exit", () => drop(thread, "the thread ended"));
    worker.unref();
    threads.push(thread);
    return thread;
  };
  const next = () => {
    const [job] = queue;
    if (!job) return;
    const thread = threads.find((known) => !known.job) ?? (threads.length < options.threads ? start() : undefined);
    if (!thread) return;
    queue.shift();
    clearTimeout(thread.timer);
    thread.job = job;
    thread.timer = setTimeout(() => drop(thread, `over ${options.limitMs / 1000} s`), options.limitMs);
    thread.worker.ref();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    thread.worker.postMessage(job.task);
  };

  return {
    /** Rejects with `TaskStopped` past a limit, with the thread's own words otherwise. */
    run(task: unknown): Promise<unknown> {
      return new Promise((resolve, reject) => {
        queue.push({ task, settle: { resolve, reject } });
        next();
      });
    },
    async close(): Promise<void> {
      for (const job of queue.splice(0)) job.settle.reject(new TaskStopped("we are stopping"));
      for (const { timer } of threads) clearTimeout(timer);
      await Promise.all(threads.splice(0).map(({ worker }) => worker.terminate()));
    },
  };
}

export type Pool = ReturnType<typeof createPool>;
