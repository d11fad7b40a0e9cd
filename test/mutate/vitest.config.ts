import { defineConfig } from "vitest/config";

/** The tests of one room, as `run.ts` names them: each mutant is asked of these alone. */
export default defineConfig({
  test: {
    root: new URL("../..", import.meta.url).pathname,
    include: (process.env.MUTATE_TESTS ?? "test/**/*.test.ts").split(","),
    // One load of the room for all its tests: alone in its worker each file would load it again for every mutant.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
