import { readFile } from "node:fs/promises";
import { createReader, explainDocument, knownQuarters } from "../extract/index.ts";
import { loadCompanies, loadHistory } from "../readers/index.ts";
import { documentLine, inputOf } from "./analyze.ts";
import { companiesFile, historyFile } from "./files.ts";
import type { Job } from "./io.ts";

/** Shows how documents are read; further arguments are the ids to show of a file of many. */
export const explain: Job = {
  name: "explain",
  summary: "a document with every mention, link and decision marked",
  async run([file, ...ids], io) {
    if (file === undefined) {
      io.error("Name a file: documents as JSON lines (then ids to show), or one page of text or HTML.\n");
      return 2;
    }
    let content: string;
    try {
      content = await readFile(file, "utf8");
    } catch {
      io.error(`${file} cannot be read; name a file that exists.\n`);
      return 1;
    }
    const reader = createReader(
      loadCompanies(companiesFile(io.environment)),
      knownQuarters(loadHistory(historyFile())),
    );
    for (const { id, input } of documentsIn(file, content)) {
      if (ids.length > 0 && !ids.includes(id)) continue;
      io.out(`== ${id} ${input.title}\n${explainDocument(reader.trace(input)).join("\n")}\n\n`);
    }
    return 0;
  },
};

/** JSON lines, or one page whose first line is its title. */
function documentsIn(file: string, content: string): { id: string; input: ReturnType<typeof inputOf> }[] {
  if (!/\.jsonl?$/.test(file)) return [{ id: file, input: pageInput(content) }];
  return content
    .split("\n")
    .filter((line) => line.trim() !== "")
    .flatMap((line) => {
      const read = documentLine.safeParse(safeParse(line));
      return read.success ? [{ id: read.data.id, input: inputOf(read.data) }] : [];
    });
}

function pageInput(content: string): ReturnType<typeof inputOf> {
  if (/^\s*</.test(content))
    return { title: /<title[^>]*>([^<]{0,300})/i.exec(content.slice(0, 20_000))?.[1]?.trim() ?? "", html: content };
  const [title = "", ...rest] = content.split("\n");
  return { title, text: rest.join("\n") };
}

function safeParse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
