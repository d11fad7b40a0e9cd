/** `npm run --silent filing -- FILE`: what one filing, exhibit or inline XBRL document says in figures. */
import { readFile } from "node:fs/promises";
import { loadCompanies } from "../readers/index.ts";
import { companiesFile } from "./files.ts";
import { readArguments } from "./filing/arguments.ts";
import { readFiling } from "./filing/read.ts";
import type { Job, JobIo } from "./io.ts";

const USAGE = "filing: name a file: npm run --silent filing -- FILE [--company TICKER] [--all]\n";

/** UTF-8 where it is that, else the Windows code page that older filings are written in. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

async function filingFile(name: string, wanted: { ticker?: string; all: boolean }, io: JobIo): Promise<boolean> {
  const companies = loadCompanies(companiesFile(io.environment));
  let text: string;
  try {
    text = decode(await readFile(name));
  } catch {
    io.error(`${name} cannot be read; name a file that exists.\n`);
    return false;
  }
  const read = readFiling(text, companies, wanted);
  for (const note of read.notes) io.error(`${name}: ${note}\n`);
  for (const row of read.rows) io.out(`${JSON.stringify(row)}\n`);
  return !read.failed;
}

export const filing: Job = {
  name: "filing",
  summary: "an exhibit, 8-K/6-K document, submission or inline XBRL file to its facts",
  async run(args, io) {
    const asked = readArguments(args);
    if (asked.files.length === 0 || asked.fault) {
      io.error(asked.fault ? `filing: ${asked.fault}\n` : USAGE);
      return 2;
    }
    let failed = 0;
    for (const name of asked.files) if (!(await filingFile(name, asked, io))) failed++;
    return failed > 0 ? 1 : 0;
  },
};
