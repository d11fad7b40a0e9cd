import { parentPort, threadId } from "node:worker_threads";

/** A thread for the pool's tests: doubles numbers, and goes wrong in every way on request. */
parentPort?.on("message", (task: number | "fault" | "thread" | "hang" | "exit" | "grow") => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  const reply = (message: unknown) => parentPort?.postMessage(message);
  if (task === "fault") reply({ fault: "not this one" });
  else if (task === "thread") reply({ answer: threadId });
  else if (task === "exit") process.exit(3);
  else if (task === "hang") for (;;) Math.random();
  else if (task === "grow") for (const kept: number[][] = []; ; ) kept.push(Array.from({ length: 1000 }, Math.random));
  else reply({ answer: task * 2 });
});
