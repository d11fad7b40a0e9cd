import { defineConfig } from "vitest/config";

/** Lives here and not at the top level, which holds only what the user fixed. */
export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["test/**/*.test.ts"],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // Whole-process tests start real servers; two workers match the smallest machine we promise.
    maxWorkers: 2,
  },
});
