/**
 * Parts of `npm run bench` that need the tests' strict platforms, do what only tests may, or are a process of their own
 * because its memory is measured. The benchmark runs each as `node test/bench/run.ts PART [--full]` and reads its rows
 * from standard output.
 */
import type { Row } from "../../src/jobs/bench/rows.ts";

const PARTS: Record<string, (full: boolean) => Promise<Row[]>> = {
  feeds: async () => (await import("../../src/jobs/bench/feed-rows.ts")).feedRows(),
  company: async (full) => (await import("./company.ts")).benchCompany(full),
  memory: async (full) => (await import("./memory.ts")).benchMemory(full),
  alerts: async (full) => (await import("./alerts.ts")).benchAlerts(full),
};

const [part = "", ...flags] = process.argv.slice(2);
const measure = PARTS[part];
if (!measure) {
  process.stderr.write(`There is no part ${part}; name one of ${Object.keys(PARTS).join(", ")}.\n`);
  process.exit(2);
}
process.stdout.write(`${JSON.stringify(await measure(flags.includes("--full")))}\n`);
process.exit(0);
