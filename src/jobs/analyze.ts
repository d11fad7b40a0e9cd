import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { z } from "zod";
import { createReader, type DocumentInput, GRAMMAR_VERSION, knownQuarters } from "../extract/index.ts";
import type { Log } from "../kit/index.ts";
import type { Reading, SourceDocument } from "../model/index.ts";
import { type Parts, settle } from "../pipeline/index.ts";
import { loadCompanies, loadHistory } from "../readers/index.ts";
import { createJudge } from "../rules/index.ts";
import { openStore } from "../store/index.ts";
import { buildStoryView, eventsOf, storyKey } from "../stories/index.ts";
import { answerOf } from "./analyze-answer.ts";
import { loadMetrics } from "./catalogue.ts";
import { companiesFile, historyFile } from "./files.ts";
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

/**
 * Documents, one JSON object a line, to answers, one a line, in the order in which they stand. They go the
 * whole way through an empty store, as if they had arrived so; nothing is posted.
 */
export const analyze: Job = {
  name: "analyze",
  summary: "documents (JSON lines) to answers",
  async run(args, io) {
    if (args.length === 0) {
      io.error("Name at least one file of documents, or - for standard input.\n");
      return 2;
    }
    const parts = await emptyParts(io);
    const arrived: SourceDocument[] = [];
    let faults = 0;
    for (const name of args) faults += await arriveFile(name, parts, arrived, io);
    await settle(parts, io.clock());
    await printAnswers(parts, arrived, io);
    await parts.store.close();
    return faults > 0 ? 1 : 0;
  },
};

const silent: Log = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

/** The engine over a store of its own: no feeds, no platforms, no past. */
async function emptyParts(io: JobIo): Promise<Parts> {
  const companies = loadCompanies(companiesFile(io.environment));
  const metrics = await loadMetrics();
  const log = {
    ...silent,
    error: (message: string, fields?: object) => io.error(`${message} ${JSON.stringify(fields ?? {})}\n`),
  };
  return {
    store: await openStore("sqlite::memory:"),
    feeds: [],
    companies: new Map(companies.map((company) => [company.ticker, company])),
    metrics,
    expectedReports: () => Promise.resolve([]),
    fetcher: {
      get: () => Promise.resolve({ kind: "failed", reason: "nothing is fetched here", lasting: true }),
      close: () => Promise.resolve(),
    },
    reader: createReader(companies, knownQuarters(loadHistory(historyFile()))),
    grammar: GRAMMAR_VERSION,
    judge: createJudge(io.environment.RULES_DIR, metrics, log),
    past: () => Promise.resolve([]),
    defaults: [],
    zone: "UTC",
    channels: new Map(),
    log,
  };
}

/** What the reader is given of a line, for `explain`. */
export function inputOf({ title, text, html, url, published, trust }: DocumentLine): DocumentInput {
  return {
    title,
    ...(text === undefined ? {} : { text }),
    ...(html === undefined ? {} : { html }),
    ...(url === undefined ? {} : { url }),
    ...(published === undefined ? {} : { publishedAt: published }),
    ...(trust === undefined ? {} : { trust }),
  };
}

/** Arrival in the order of the lines; what gives no date of its own is taken as found in an archive. */
function toDocument(line: DocumentLine, order: number, now: Date): SourceDocument {
  const published =
    line.published && !Number.isNaN(Date.parse(line.published)) ? new Date(line.published).toISOString() : undefined;
  return {
    itemKey: `${String(order).padStart(8, "0")}:${line.id}`,
    feedId: "analyze",
    outlet: line.url ?? line.id,
    title: line.title,
    text: line.text ?? "",
    seenAt: new Date(now.getTime() + order).toISOString(),
    trust: line.trust ?? "press",
    backlog: true,
    ...(line.url && { url: line.url }),
    ...(line.html !== undefined && { html: line.html }),
    ...(published && { publishedAt: published }),
  };
}

async function arriveFile(name: string, parts: Parts, arrived: SourceDocument[], io: JobIo): Promise<number> {
  let faults = 0;
  let number = 0;
  const input = name === "-" ? process.stdin : createReadStream(name, "utf8");
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      if (line.trim() === "") continue;
      const read = parseLine(line);
      if (read) {
        const document = toDocument(read, arrived.length, io.clock());
        arrived.push(document);
        await parts.store.documents.put(document);
      } else {
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

/** The signals that an answer speaks of; rules over a company's past or the sector need more than one document. */
const ANSWERED: ReadonlySet<string> = new Set([
  "hpc_over_mining",
  "large_net_loss",
  "ai_first_rebrand",
  "hpc_contract",
  "mining_exit",
]);

/** What this document alone would fire, whatever others say of the same event. */
function signalsOf(parts: Parts, document: SourceDocument, reading: Reading, now: string): string[] {
  const fired = eventsOf(document, reading, { now: [], former: [], aliases: [] }).flatMap((event) => {
    const { company, kind, period, subject, at } = event;
    const story = {
      id: "",
      key: storyKey(event),
      company,
      kind,
      openedAt: at,
      version: 1,
      backlog: true,
      ...(period && { period }),
      ...(subject && { subject }),
    };
    return parts
      .judge(buildStoryView(story, [{ document, reading }]), [], now)
      .filter(({ outcome }) => outcome === "fires");
  });
  return [...new Set(fired.map(({ rule }) => rule))].filter((rule) => ANSWERED.has(rule));
}

async function printAnswers(parts: Parts, arrived: readonly SourceDocument[], io: JobIo): Promise<void> {
  for (const document of arrived) {
    const [read] = await parts.store.documents.read([document.itemKey]);
    if (!read) continue;
    const [story] = await parts.store.events.storiesOf(document.itemKey);
    // A document that names no quarter has that of the story it was found to belong to.
    const period = read.reading.period ?? (story && (await parts.store.stories.get(story))?.period);
    const reading = { ...read.reading, ...(period && { period }) };
    const signals = signalsOf(parts, document, read.reading, io.clock().toISOString());
    const id = document.itemKey.slice(document.itemKey.indexOf(":") + 1);
    io.out(`${JSON.stringify(answerOf(id, reading, signals, story ?? null))}\n`);
  }
}
