import { afterEach, expect, test } from "vitest";
import { createPool, type Pool, TaskStopped } from "../../../src/lib/index.ts";

let pool: Pool;
const open = (limitMs: number, idleMs = 60_000) => {
  pool = createPool({ script: new URL("./worker.ts", import.meta.url), threads: 2, limitMs, memoryMb: 32, idleMs });
  return pool;
};
afterEach(() => pool.close());

test("tasks are answered each with its own answer, more of them than threads", async () => {
  const { run } = open(5000);
  expect(await Promise.all([1, 2, 3, 4, 5].map((task) => run(task)))).toEqual([2, 4, 6, 8, 10]);
});

test("a task's own fault is told and leaves the thread alive", async () => {
  const { run } = open(5000);
  await expect(run("fault")).rejects.toThrow("not this one");
  expect(await run(1)).toBe(2);
});

test.each(["hang", "exit", "grow"])(
  "a task that ends its thread (%s) is told as stopped, and others go on",
  async (task) => {
    const { run } = open(1500);
    const [stopped, first, second] = await Promise.allSettled([run(task), run(1), run(2)]);
    expect(stopped.status === "rejected" && stopped.reason).toBeInstanceOf(TaskStopped);
    expect([first, second]).toEqual([
      { status: "fulfilled", value: 2 },
      { status: "fulfilled", value: 4 },
    ]);
    expect(await run(3)).toBe(6);
  },
);

test("a thread is kept for the next task, and ends when none comes for a while", async () => {
  const kept = open(5000);
  expect(await kept.run("thread")).toBe(await kept.run("thread"));
  await kept.close();
  const { run } = open(5000, 1);
  const first = await run("thread");
  await expect.poll(() => run("thread"), { timeout: 60_000 }).not.toBe(first);
});

test("closing tells what is under way and waiting", async () => {
  const { run, close } = open(5000);
  const told = Promise.allSettled([run("hang"), run("hang"), run(1)]);
  await close();
  expect((await told).map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
});
