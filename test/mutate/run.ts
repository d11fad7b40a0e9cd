/**
 * `npm run mutate -- ROOM [--every 5] [FILE…]`: Stryker breaks the room's code in every small way that it knows, and
 * counts which breaks no test notices; the score is kept in `scores.json`, which the benchmark prints. Stryker because
 * it is the one kept mutation tester for TypeScript. It runs a room in minutes to hours, so this is no test.
 * `--every 8` takes an even sample, each eighth stretch of lines; named files stand alone and keep no score.
 */
import { existsSync, globSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { Stryker } from "@stryker-mutator/core";
import { ROOMS } from "./rooms.ts";

const SCORES = new URL("scores.json", import.meta.url);
const ENOUGH = 80;
/** Stryker works on copies in here. */
const TEMPORARY = ".stryker-tmp";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { every: { type: "string", default: "1" }, concurrency: { type: "string", default: "2" } },
});
const [name = "", ...named] = positionals;
const room = ROOMS[name];
const every = Number(values.every);
const concurrency = Number(values.concurrency);
if (!room || !(every >= 1) || !(concurrency >= 1)) {
  process.stderr.write(`Usage: npm run mutate -- ${Object.keys(ROOMS).join("|")} [--every 5] [FILE…].\n`);
  process.exit(2);
}

/** Lines of one stretch: mutants that reach over its ends are left out of a sample. */
const STRETCH = 12;

/** Each `every`th stretch of lines over all files, counted on from file to file. */
function stretchesOf(paths: readonly string[]): string[] {
  const all = paths.flatMap((path) => {
    const lines = readFileSync(path, "utf8").split("\n").length;
    return Array.from(
      { length: Math.ceil(lines / STRETCH) },
      (_, at) => `${path}:${at * STRETCH + 1}-${(at + 1) * STRETCH}`,
    );
  });
  return all.filter((_, place) => place % every === every - 1);
}

const all = room.sources.flatMap((pattern) => globSync(pattern)).toSorted();
const files = named.length > 0 ? named : every === 1 ? all : stretchesOf(all);
process.env.MUTATE_TESTS = room.tests.join(",");

/** Some tests of extract read what lies beside the checkout: it lies beside Stryker's copy of it, too. */
function linkShared(): void {
  const shared = resolve("../shared");
  const link = join(TEMPORARY, "shared");
  mkdirSync(TEMPORARY, { recursive: true });
  if (existsSync(shared) && !existsSync(link)) symlinkSync(shared, link);
}
linkShared();

const results = await new Stryker({
  mutate: files,
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "test/mutate/vitest.config.ts", related: false },
  coverageAnalysis: "perTest",
  // Words and expressions at the top of a file would need every test for each: the catalogue's tests hold them.
  ignoreStatic: true,
  concurrency,
  // Generous: on a busy machine a slow test is no endless loop, which Stryker notices by counting.
  timeoutMS: 30_000,
  reporters: ["clear-text", "progress-append-only"],
  clearTextReporter: { allowColor: false, reportTests: false, reportScoreTable: false },
  // Stryker would rewrite it with the old compiler's functions, which TypeScript 7 has not.
  tsconfigFile: "none",
  ignorePatterns: ["data", "reports"],
  tempDirName: TEMPORARY,
  // All tests of a room in one process, with what they count for each: extract's want more than Node's own limit.
  testRunnerNodeArgs: ["--max-old-space-size=8192"],
  disableTypeChecks: false,
}).runMutationTest();

type Status = (typeof results)[number]["status"];
// What a module works out once is worked out before any mutant is awake: nobody could notice those, also where a test
// that loads the module late has Stryker try them.
const awake = results.filter((mutant) => mutant.static !== true);
const count = (...states: Status[]) => awake.filter(({ status }) => states.includes(status)).length;
const noticed = count("Killed", "Timeout");
const counted = noticed + count("Survived", "NoCoverage");
const score = counted === 0 ? 0 : Math.round((noticed / counted) * 1000) / 10;
process.stdout.write(
  `mutation score of ${name}: ${score} % (${noticed} of ${counted} mutants noticed${every > 1 ? `, a sample of one in ${every}` : ""})\n`,
);
if (named.length === 0) {
  const before = JSON.parse(readFileSync(SCORES, "utf8")) as Record<string, unknown>;
  const after = { ...before, [name]: { score, noticed, mutants: counted, every } };
  writeFileSync(SCORES, `${JSON.stringify(after, undefined, 2)}\n`);
}
process.exit(score < ENOUGH ? 1 : 0);
