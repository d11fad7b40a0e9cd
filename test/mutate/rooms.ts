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
    tests: ["test/pipeline/**/!(two-processes).test.ts", "test/store/**/!(postgres).test.ts"],
  },
  // Without the twenty orders of a season and the two processes: half a minute for each mutant that they let by.
  stories: {
    sources: ["src/stories/*.ts"],
    tests: ["test/stories/!(shuffle).test.ts", "test/pipeline/!(two-processes|lanes|remind).test.ts"],
  },
  rules: { sources: ["src/rules/*.ts"], tests: ["test/rules/**/*.test.ts"] },
  extract: {
    sources: ["src/extract/**/*.ts"],
    tests: [
      "test/extract/**/!(linear|hostile).test.ts",
      "test/reported/**/*.test.ts",
      "test/labelled/{readings,sentences}.test.ts",
      "test/whole/season-reading.test.ts",
    ],
  },
};
