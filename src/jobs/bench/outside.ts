import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { z } from "zod";
import { ROOT } from "../files.ts";
import type { Row } from "./rows.ts";
import { startScript } from "./start-script.ts";

const SCRIPT = join(ROOT, "test/bench/run.ts");

const rows = z.array(
  z.object({
    name: z.string(),
    value: z.number(),
    unit: z.string(),
    beside: z.string().optional(),
    limit: z.string().optional(),
  }),
);

/**
 * A part that lives beside the tests because it needs their strict platforms: run as a process of its own, so that it
 * measures the bot and not this one, with what `npm start` gives it. Nothing where the tests are not there. Throws where the part fails.
 */
export async function measureOutside(part: string, full: boolean): Promise<Row[]> {
  if (!existsSync(SCRIPT)) return [];
  const { set, flags } = startScript();
  const child = spawn(process.execPath, [...flags, SCRIPT, part, ...(full ? ["--full"] : [])], {
    cwd: ROOT,
    env: { ...process.env, ...set },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "close") as Promise<[number]>;
  const said = await text(child.stdout);
  const [code] = await ended;
  if (code !== 0) throw new Error(`The benchmark's part ${part} ended with ${code}.`);
  return rows.parse(JSON.parse(said)) as Row[];
}
