/**
 * `npm run fuzz [-- --length 100000]`: how long each parser takes for its worst long text, and whether that grows
 * faster than the text. Time is the thread's own on the processor, so that a busy machine tells the same; the best of
 * some tries is told.
 */
import { parseArgs } from "node:util";
import { longInputsOf, type Parser } from "./inputs.ts";
import { PARSERS } from "./parsers.ts";

const { values } = parseArgs({ options: { length: { type: "string", default: "100000" }, only: { type: "string" } } });
const length = Number(values.length);
const TRIES = 8;
const MOST_MS = (50 * length) / 100_000;

async function bestOf({ read }: Parser, text: string): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < TRIES; turn++) {
    const start = process.threadCpuUsage();
    try {
      await read(text);
    } catch {
      // A refusal is an answer too; the tests look at what is thrown.
    }
    const { user, system } = process.threadCpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
    if (best < MOST_MS / 2) break;
  }
  return best;
}

let slow = 0;
for (const parser of PARSERS.filter(({ name }) => !values.only || name.includes(values.only))) {
  await bestOf(parser, parser.sample);
  const timed: { shape: string; text: string; ms: number }[] = [];
  for (const { shape, text } of longInputsOf(parser, length))
    timed.push({ shape, text, ms: await bestOf(parser, text) });
  const worst = timed.toSorted((one, other) => other.ms - one.ms)[0]!;
  const half = await bestOf(parser, worst.text.slice(0, length / 2));
  const over = worst.ms > MOST_MS;
  if (over) slow++;
  // The processor's clock counts in steps: of what takes less than one no growth can be told.
  const growth = half >= 1 ? `, ${(worst.ms / half).toFixed(1)} times its half` : "";
  process.stdout.write(
    `${parser.name}: ${worst.ms.toFixed(1)} ms for ${length / 1000} KB of ${worst.shape}${growth}${over ? "  TOO SLOW" : ""}\n`,
  );
}
process.stdout.write(`${PARSERS.length - slow} of ${PARSERS.length} parsers within ${MOST_MS} ms\n`);
process.exit(slow > 0 ? 1 : 0);
