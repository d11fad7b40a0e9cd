/** The shape of a rule file. */
import { z } from "zod";
import { SEVERITIES } from "../model/index.ts";
import { UNIT_NAMES } from "./vocabulary.ts";

export const KINDS = [
  "earnings",
  "contract",
  "rebrand",
  "mining_exit",
  "conversion",
  "financing",
  "merger",
  "production",
  "preview",
  "opinion",
  "market",
  "other",
] as const;

const words = z.string().trim().min(1).max(400);
const id = z.string().regex(/^[a-z][a-z0-9_]{1,40}$/, "is written in lower-case letters, digits and _");
const expression = z.string().trim().min(1);

const parameter = z.strictObject({
  default: z.number(),
  unit: z.enum(UNIT_NAMES),
  meaning: words,
  /** The option of `/miner watch add` that sets it for one company. */
  option: z.enum(["min-loss", "min-amount", "min-change"]).optional(),
});

/** Figures by metric as people write them: "$21.0M", "under $13M", "168 MW". */
const figures = z.record(z.string(), z.union([z.string(), z.number()])).default({});

const expectation = z.strictObject({
  name: words,
  kind: z.enum(KINDS).optional(),
  period: z.string().default("2026Q1"),
  standing: z.enum(["press", "wire", "issuer", "filing"]).default("press"),
  facts: figures,
  prior_year: figures,
  prior_quarter: figures,
  full_year: figures,
  /** The company's periods before, newest first, with `period`. */
  past: z.array(z.record(z.string(), z.union([z.string(), z.number()]))).default([]),
  announcements: z.array(z.record(z.string(), z.unknown())).default([]),
  sector: z.record(z.string(), z.number()).optional(),
  parameters: z.record(z.string(), z.number()).default({}),
  result: z.enum(["fires", "silent", "unknown"]),
  missing: z.array(z.string()).default([]),
  repeated: z.boolean().optional(),
  severity: z.enum(SEVERITIES as [string, ...string[]]).optional(),
  sentence: z.string().optional(),
});
export type Expectation = z.output<typeof expectation>;

export const ruleFile = z.strictObject({
  id,
  title: words.max(80),
  status: z.enum(["stable", "test", "experimental"]),
  severity: z.enum(SEVERITIES as [string, ...string[]]),
  /** Speaks only where a place turns it on; elsewhere it is judged and kept for `why`. */
  quiet: z.boolean().default(false),
  why: words,
  falseAlarms: z.array(words),
  when: z.array(z.enum(KINDS)).min(1),
  parameters: z.record(id, parameter).default({}),
  /** Figures and terms that the message shows. */
  uses: z.array(z.string()),
  /** Smaller rules that it mutes on the same story. */
  inhibits: z.array(id).default([]),
  condition: expression,
  /** Where this holds too, a firing only repeats what was known. */
  repeatedWhen: expression.optional(),
  /** The first that holds raises the severity. */
  louder: z
    .array(z.strictObject({ when: expression, severity: z.enum(SEVERITIES as [string, ...string[]]) }))
    .default([]),
  sentence: z.string().trim().min(1).max(1_200),
  expect: z.array(expectation).min(1).max(60),
});
export type RuleFile = z.output<typeof ruleFile>;
