/** What is mutated in a room, and the tests that ought to notice. */
export interface Room {
  sources: readonly string[];
  tests: readonly string[];
}

export const ROOMS: Readonly<Record<string, Room>> = {
  delivery: {
    sources: [
      ...["burst", "deliver", "remind", "route"].map((name) => `src/pipeline/${name}.ts`),
      ...["deliveries", "lanes", "parked"].map((name) => `src/store/${name}.ts`),
    ],
    tests: ["test/pipeline/**/*.test.ts", "test/store/**/*.test.ts"],
  },
  stories: { sources: ["src/stories/*.ts"], tests: ["test/stories/**/*.test.ts", "test/pipeline/*.test.ts"] },
  rules: { sources: ["src/rules/*.ts"], tests: ["test/rules/**/*.test.ts"] },
  extract: {
    sources: ["src/extract/**/*.ts"],
    tests: ["test/extract/**/*.test.ts", "test/reported/**/*.test.ts"],
  },
};
