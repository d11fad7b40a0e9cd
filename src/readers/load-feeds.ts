import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import * as cron from "node-cron";
import { LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import { type Feed, TRUST_ORDER } from "../model/index.ts";
import { cleanText } from "./text/clean.ts";

export interface FeedFault {
  file: string;
  /** Names what is wrong and what to write instead. */
  sentence: string;
}

const READERS = ["feed", "edgar"] as const;
const KEYS = ["title", "url", "reader", "schedule", "trust", "companies", "accept", "enabled", "note"];

const isUrl = (text: string): boolean => /^https?:\/\//i.test(text) && URL.canParse(text);
const isCron = (text: string): boolean => cron.validate(text);

const wordList = (what: string) =>
  z.array(z.string().trim().min(1), {
    error: `"${what}" is a list of words, such as [${what === "companies" ? "WULF" : "bitcoin"}]`,
  });

/** Each message completes "feeds/x.yaml: …". */
const feedFile = z.strictObject({
  title: z.string({ error: '"title" is missing; write the name that people know the feed by' }).trim().min(1),
  url: z
    .string({ error: '"url" is missing; write the feed\'s address, starting with https://' })
    .refine(isUrl, { error: ({ input }) => `"url" is ${shown(input)}; write a whole address, starting with https://` }),
  reader: z
    .enum(READERS, {
      error: ({ input }) => `the reader ${shown(input)} is not known; write one of ${READERS.join(", ")}`,
    })
    .default("feed"),
  schedule: z
    .string({ error: '"schedule" is missing; write a cron expression in UTC, such as "*/10 * * * *"' })
    .refine(isCron, {
      error: ({ input }) =>
        `"schedule" is ${shown(input)}, which is no cron expression; write one such as "*/10 * * * *"`,
    }),
  trust: z.enum(TRUST_ORDER, {
    error: ({ input }) => `"trust" is ${shown(input)}; write one of ${TRUST_ORDER.join(", ")}`,
  }),
  companies: wordList("companies").optional(),
  accept: wordList("accept").optional(),
  enabled: z.boolean({ error: '"enabled" is true or false' }).default(true),
  note: z.string({ error: '"note" is one sentence in quotes' }).optional(),
});

const shown = (value: unknown): string =>
  value === undefined ? "missing" : `"${cleanText(typeof value === "string" ? value : JSON.stringify(value), 80)}"`;

function explainIssue(issue: z.core.$ZodIssue): string {
  if (issue.path.length === 0 && issue.code === "invalid_type")
    return `the file is no list of settings; write ${KEYS.slice(0, 5).join(", ")}, one a line, each with a colon and its value`;
  if (issue.code !== "unrecognized_keys") return issue.message;
  const names = issue.keys.map((key) => shown(key)).join(", ");
  return `${names} is no setting of a feed; take it out or write one of ${KEYS.join(", ")}`;
}

function notYaml(fault: unknown, line = 1): { sentence: string } {
  const said = fault instanceof Error ? (fault.message.split("\n")[0] ?? "") : "";
  return { sentence: `line ${line} is not YAML (${cleanText(said, 120)}); correct it.` };
}

/** A feed is some lines. What is longer is refused unread: broken YAML takes its parser many times as long as whole. */
const MOST_CHARACTERS = 16_384;

/** One feed file's text to its feed, or every fault in one sentence. */
export function parseFeedFile(id: string, text: string): { feed: Feed } | { sentence: string } {
  if (text.length > MOST_CHARACTERS)
    return { sentence: "the file has more than 16 KB; leave only the settings of the one feed in it." };
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, logLevel: "error", prettyErrors: false });
  const [broken] = document.errors;
  if (broken) return notYaml(broken, lines.linePos(broken.pos[0]).line);
  let written: unknown;
  try {
    written = document.toJS();
  } catch (error) {
    // An alias of nothing is found only now.
    return notYaml(error);
  }
  const read = feedFile.safeParse(written ?? {});
  if (!read.success) return { sentence: `${read.error.issues.map(explainIssue).join("; ")}.` };
  const { companies, accept, note, ...rest } = read.data;
  const optional = {
    ...(companies?.length ? { companies: companies.map((ticker) => ticker.toUpperCase()) } : {}),
    ...(accept?.length ? { accept } : {}),
    ...(note ? { note } : {}),
  };
  return { feed: { id, ...rest, ...optional } };
}

const ID = /^[a-z0-9][a-z0-9._-]{0,63}$/i;

/**
 * Every `<id>.yaml` of a folder but `companies.yaml`; deeper folders are not looked into. A file that cannot be
 * used becomes a fault and the others go on; throws where the folder cannot be read.
 */
export async function loadFeeds(dir: string): Promise<{ feeds: Feed[]; faults: FeedFault[] }> {
  const entries = await readdir(dir, { withFileTypes: true }).catch(() => {
    throw new Error(`The feeds folder ${dir} cannot be read; set FEEDS_DIR to a folder that exists.`);
  });
  const files = entries
    .filter((entry) => entry.isFile() && /\.ya?ml$/i.test(entry.name) && !/^companies\.ya?ml$/i.test(entry.name))
    .map((entry) => entry.name)
    .sort();
  const feeds: Feed[] = [];
  const faults: FeedFault[] = [];
  const fileOf = new Map<string, string>();
  for (const file of files) {
    const id = file.replace(/\.ya?ml$/i, "");
    const fault = (sentence: string) =>
      faults.push({ file: join(dir, file), sentence: `${join(dir, file)}: ${sentence}` });
    const earlier = fileOf.get(id.toLowerCase());
    if (!ID.test(id)) fault("the name may hold letters, digits, dots and hyphens only; rename the file.");
    else if (earlier) fault(`${earlier} has the same name, which is the feed's id; rename one of them.`);
    else {
      fileOf.set(id.toLowerCase(), file);
      const read = parseFeedFile(id, await readFile(join(dir, file), "utf8"));
      if ("feed" in read) feeds.push(read.feed);
      else fault(read.sentence);
    }
  }
  return { feeds, faults };
}
