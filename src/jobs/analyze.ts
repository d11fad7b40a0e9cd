import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { z } from "zod";
import { createReader, type Reader } from "../extract/index.ts";
import { loadCompanies } from "../readers/index.ts";
import { answerOf, signalsOf, storyOf } from "./analyze-answer.ts";
import type { Job, JobIo } from "./io.ts";

/** A document as a line of JSON gives it; a field of the wrong kind counts as absent. */
export const documentLine = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  title: z.string().catch(""),
  text: z.string().optional().catch(undefined),
  html: z.string().optional().catch(undefined),
  url: z.string().optional().catch(undefined),
  published: z.string().optional().catch(undefined),
  trust: z.enum(["filing", "issuer", "wire", "press"]).optional().catch(undefined),
});

export type DocumentLine = z.infer<typeof documentLine>;

/** Documents, one JSON object a line, to answers, one a line, in the order in which they stand. */
export const analyze: Job = {
  name: "analyze",
  summary: "documents (JSON lines) to answers",
  async run(args, io) {
    if (args.length === 0) {
      io.error("Name at least one file of documents, or - for standard input.\n");
      return 2;
    }
    const reader = createReader(loadCompanies(io.environment.COMPANIES_FILE ?? "feeds/companies.yaml"));
    let faults = 0;
    for (const name of args) faults += await analyzeFile(name, reader, io);
    return faults > 0 ? 1 : 0;
  },
};

async function analyzeFile(name: string, reader: Reader, io: JobIo): Promise<number> {
  let faults = 0;
  let number = 0;
  try {
    for await (const line of createInterface({
      input: name === "-" ? process.stdin : createReadStream(name, "utf8"),
      crlfDelay: Number.POSITIVE_INFINITY,
    })) {
      number++;
      if (line.trim() === "") continue;
      const document = parseLine(line);
      if (document) io.out(`${JSON.stringify(answer(document, reader))}\n`);
      else {
        faults++;
        io.error(`${name}, line ${number} is no document: it needs an id and is one JSON object.\n`);
      }
    }
  } catch (error) {
    io.error(`${name} cannot be read: ${error instanceof Error ? error.message : String(error)}\n`);
    return faults + 1;
  }
  return faults;
}

function parseLine(line: string): DocumentLine | undefined {
  try {
    const read = documentLine.safeParse(JSON.parse(line));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}

export function inputOf({ title, text, html, url, published, trust }: DocumentLine): Parameters<Reader["read"]>[0] {
  return {
    title,
    ...(text === undefined ? {} : { text }),
    ...(html === undefined ? {} : { html }),
    ...(url === undefined ? {} : { url }),
    ...(published === undefined ? {} : { publishedAt: published }),
    ...(trust === undefined ? {} : { trust }),
  };
}

function answer(document: DocumentLine, reader: Reader): unknown {
  const reading = reader.read(inputOf(document));
  return answerOf(document.id, reading, signalsOf(reading), storyOf(reading));
}
