import { readFile } from "node:fs/promises";
import { createDocumentReader, type DocumentReader, readFeedDate } from "../readers/index.ts";
import type { Job } from "./io.ts";

interface Line {
  file: string;
  items: { title: string; link?: string; published?: string }[];
  error?: string;
}

async function readOne(file: string, documents: DocumentReader, now: string): Promise<Line> {
  try {
    const { entries } = await documents.readFeed(await readFile(file), "");
    const items = entries.map(({ title, link, published, updated }) => {
      const at = readFeedDate(published, now) ?? readFeedDate(updated, now);
      return { title: title ?? "", ...(link ? { link } : {}), ...(at ? { published: at } : {}) };
    });
    return { file, items };
  } catch (fault) {
    return { file, items: [], error: fault instanceof Error ? fault.message : "The file cannot be read." };
  }
}

/** `npm run --silent items -- FILE…`: links as the file writes them, for a file has no address to resolve them by. */
export const items: Job = {
  name: "items",
  summary: "feed files to their items, one JSON line a file",
  async run(args, io) {
    if (args.length === 0) {
      io.error("items: name at least one feed file: npm run --silent items -- FILE…\n");
      return 2;
    }
    const documents = createDocumentReader();
    const now = io.clock().toISOString();
    let failed = 0;
    try {
      for (const file of args) {
        const line = await readOne(file, documents, now);
        if (line.error) failed++;
        io.out(`${JSON.stringify(line)}\n`);
      }
    } finally {
      await documents.close();
    }
    if (failed > 0) io.error(`items: ${failed} of ${args.length} files could not be read; their lines say why.\n`);
    return failed === args.length ? 1 : 0;
  },
};
