import { defineConfig } from "vitest/config";

/** Lives here and not at the top level, which holds only what the user fixed. */
export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["test/**/*.test.ts"],
    // Ends what hangs, and says nothing of speed: machines that test are loaded.
    testTimeout: 240_000,
    hookTimeout: 120_000,
    // Whole-process tests start real servers; two workers match the smallest machine we promise.
    maxWorkers: 2,
  },
});
