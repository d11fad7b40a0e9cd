import { readFileSync } from "node:fs";
import { z } from "zod";
import { type HistoryQuarter, parsePeriod } from "../model/index.ts";

const decimal = z.string().regex(/^-?\d{1,15}(?:\.\d{1,6})?$/, "a figure is decimal text");
const words = z.string().trim().min(1).max(500);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "a day is YYYY-MM-DD");

const figure = z.object({
  value: decimal,
  precision: decimal,
  source: words,
  trust: z.enum(["filing", "issuer", "wire", "press", "compilation"]),
  comparative: z.boolean().default(false),
  derived: z.boolean().default(false),
  others: z
    .array(z.object({ value: decimal, source: words, comparative: z.boolean().default(false) }))
    .max(40)
    .default([]),
  conflict: z.array(decimal).max(20).default([]),
});

const quarter = z.object({
  ticker: z.string().regex(/^[A-Z][A-Z0-9.]{0,9}$/),
  period: z.string().refine((text) => parsePeriod(text)?.kind === "quarter", "a period is written 2026Q1"),
  periodEnd: day,
  figures: z.record(z.string().regex(/^[a-z][a-z0-9_]*$/), figure),
  notes: z.array(z.object({ note: words, source: words })).default([]),
});

/**
 * The reported quarters that the project ships, one JSON object a line, so that a correction is a diff of one
 * line. Throws one sentence that names the line at fault: shipped data is right or the start says so.
 */
export function loadHistory(file: string): HistoryQuarter[] {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    throw new Error(`The history file ${file} cannot be read; take it back from the repository.`);
  }
  const lines = text.split("\n").entries();
  return lines
    .filter(([, line]) => line.trim() !== "")
    .map(([index, line]) => readQuarter(line, `${file}:${index + 1}`))
    .toArray();
}

function readQuarter(line: string, place: string): HistoryQuarter {
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch {
    throw new Error(`${place} is no JSON; mend that line or take the file back from the repository.`);
  }
  const read = quarter.safeParse(raw);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Error(`${place}: ${issue?.path.join(".")}: ${issue?.message}; mend that line.`);
}
