import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import type { Company } from "../model/index.ts";

const words = z.array(z.string().trim().min(1).max(120)).max(60).default([]);

/** What was in use until a day, a month or a year; the bare word where the time is not known. */
const dated = z.union([
  z.string().trim().min(1).max(120),
  z.strictObject({
    name: z.string().trim().min(1).max(120),
    until: z
      .union([z.string(), z.int()])
      .transform(String)
      .pipe(z.string().regex(/^\d{4}(?:-\d\d){0,2}$/, "a time is written as 2026-02-24, 2026-02 or 2026")),
  }),
]);
const datedWords = z.array(dated).max(60).default([]);

/** One entry of `feeds/companies.yaml`; what is absent has the common value. */
const entry = z.strictObject({
  ticker: z.string().regex(/^[A-Z][A-Z0-9.]{0,9}$/, "a ticker is upper-case letters and digits"),
  name: z.string().trim().min(1).max(120),
  cik: z
    .string()
    .regex(/^\d{10}$/, "a CIK has ten digits and stands in quotes")
    .optional(),
  formerNames: datedWords,
  formerTickers: datedWords,
  aliases: words,
  fiscalYearEndMonth: z.int().min(1).max(12).default(12),
  segments: z.strictObject({ hpc: datedWords, mining: datedWords, hosting: datedWords }).prefault({}),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, "a currency is its ISO 4217 code")
    .default("USD"),
  medianReportDays: z.number().positive().max(400).optional(),
  listed: z.boolean().default(true),
  miner: z.boolean().default(true),
});

type Dated = z.infer<typeof datedWords>;
const namesOf = (list: Dated): string[] => list.map((one) => (typeof one === "string" ? one : one.name));

/** Names alone as the engine reads them, with their times beside. */
function toCompany({ miner: _miner, segments, formerNames, formerTickers, ...rest }: z.infer<typeof entry>): Company {
  const all = [formerNames, formerTickers, segments.hpc, segments.mining, segments.hosting].flat();
  const until = all.flatMap((one) => (typeof one === "string" ? [] : [[one.name, one.until] as const]));
  return {
    ...(rest as Pick<Company, keyof typeof rest>),
    formerNames: namesOf(formerNames),
    formerTickers: namesOf(formerTickers),
    segments: {
      hpc: namesOf(segments.hpc),
      mining: namesOf(segments.mining),
      hosting: namesOf(segments.hosting),
    },
    ...(until.length > 0 && { until: Object.fromEntries(until) }),
  };
}

export interface CompanyList {
  companies: Company[];
  /** One sentence for every entry that was left out, naming it and what to mend. */
  faults: string[];
}

/** Room for some two hundred companies, more than are listed. What is longer is refused unread, as with feeds. */
const MOST_CHARACTERS = 65_536;

/** Reads the text of a companies file; a bad entry costs the entry and is named. */
export function parseCompanies(text: string, fileName: string): CompanyList {
  const faults: string[] = [];
  if (text.length > MOST_CHARACTERS)
    return { companies: [], faults: [`${fileName} has more than 64 KB: leave the companies to be watched in it.`] };
  let raw: unknown;
  try {
    raw = parse(text, { logLevel: "error", prettyErrors: false });
  } catch (error) {
    return { companies: [], faults: [`${fileName} is no YAML: ${firstLine(error)}. Mend the file.`] };
  }
  if (!Array.isArray(raw)) return { companies: [], faults: [`${fileName} must be a list of companies.`] };
  const companies = new Map<string, Company>();
  for (const [index, value] of raw.entries()) {
    const read = entry.safeParse(value);
    if (!read.success) faults.push(`${fileName}, entry ${index + 1}: ${describe(read.error)}`);
    else if (companies.has(read.data.ticker))
      faults.push(`${fileName} names ${read.data.ticker} twice; the first stands.`);
    else if (read.data.miner) companies.set(read.data.ticker, toCompany(read.data));
  }
  return { companies: [...companies.values()], faults };
}

/**
 * The watched universe. Throws one error that names every fault: a start with half a list would read
 * texts about the missing companies as texts about nobody.
 */
export function loadCompanies(file: string): Company[] {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    throw new Error(`The companies file ${file} cannot be read; set COMPANIES_FILE to a file that exists.`);
  }
  const { companies, faults } = parseCompanies(text, file);
  if (faults.length > 0) throw new Error(faults.join("\n"));
  return companies;
}

function describe(error: z.ZodError): string {
  return error.issues.map((issue) => `${issue.path.join(".") || "the entry"}: ${issue.message}`).join("; ");
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
}
