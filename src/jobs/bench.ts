import { benchBurst } from "./bench/burst.ts";
import { benchCosts } from "./bench/costs.ts";
import { benchCrowd } from "./bench/crowd.ts";
import { benchMutation } from "./bench/mutation.ts";
import { measureOutside } from "./bench/outside.ts";
import { benchReading } from "./bench/reading.ts";
import type { Row } from "./bench/rows.ts";
import { benchRules } from "./bench/rules.ts";
import { benchProcesses } from "./bench/whole.ts";
import type { Job } from "./io.ts";

/** The parts, in the order in which they are printed. */
const PARTS: Record<string, (full: boolean) => Promise<Row[]>> = {
  reading: benchReading,
  rules: () => benchRules(),
  feeds: (full) => measureOutside("feeds", full),
  alerts: (full) => measureOutside("alerts", full),
  burst: benchBurst,
  crowd: benchCrowd,
  costs: benchCosts,
  company: (full) => measureOutside("company", full),
  processes: benchProcesses,
  memory: (full) => measureOutside("memory", full),
  mutation: benchMutation,
};

const line = ({ name, value, unit, beside, limit }: Row): string =>
  `  ${name.padEnd(52)} ${String(value).padStart(9)} ${[unit, beside && `(${beside})`, limit && `[${limit}]`].filter(Boolean).join(" ")}`;

/**
 * `npm run bench -- [part …] [--full] [--json]`: figures beside one another in one run; nothing is held against a
 * clock. With `--full` as many items, channels and rows as the figures are asked for; without it fewer.
 */
export const bench: Job = {
  name: "bench",
  summary: "the benchmark, as a table or with --json",
  async run(args, io) {
    const wanted = args.filter((word) => word !== "--json" && word !== "--full");
    const unknown = wanted.find((word) => !(word in PARTS));
    if (unknown) {
      io.error(`There is no part ${unknown}; name some of ${Object.keys(PARTS).join(", ")}, or none for all.\n`);
      return 2;
    }
    const figures: Record<string, Row[]> = {};
    for (const [name, measure] of Object.entries(PARTS)) {
      if (wanted.length > 0 && !wanted.includes(name)) continue;
      io.error(`measuring ${name} …\n`);
      figures[name] = await measure(args.includes("--full"));
      if (!args.includes("--json")) io.out(`${name}\n${figures[name].map(line).join("\n")}\n`);
    }
    if (args.includes("--json")) io.out(`${JSON.stringify(figures)}\n`);
    return 0;
  },
};
