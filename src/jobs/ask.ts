/** `npm run --silent ask -- company WULF`: a slash command in the terminal, the same words as after /miner. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { renderReplyText } from "../channels/terminal/index.ts";
import { type Asker, type Desk, joinWords, type Log, type Reply } from "../kit/index.ts";
import { createDesk, createViews } from "../query/index.ts";
import { loadCompanies, loadHistory } from "../readers/index.ts";
import { openStore, type Store } from "../store/index.ts";
import { loadCommands, loadMetrics } from "./catalogue.ts";
import type { Job, JobIo } from "./io.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const DEFAULT_STORE = "sqlite:./data/pivotwire.db";

/** Whoever sits at the terminal may do everything: the files are theirs. */
const ASKER: Asker = { platform: "terminal", user: "local", channel: "local", mayManage: true };

export const ask: Job = {
  name: "ask",
  summary: "answers a slash command in the terminal: ask -- company WULF",
  async run(args, io) {
    const store = await openStore(storeUrl(io));
    try {
      const desk = await openDesk(store, io);
      const reply = await desk.answerLine(joinWords(args), ASKER);
      io.out(renderReplyText(reply, { columns: io.columns, colour: io.colour }));
      saveFiles(reply, io);
      return 0;
    } finally {
      await store.close();
    }
  },
};

/** A question leaves nothing behind: without a store there is nothing to read, and none is made. */
function storeUrl({ environment }: JobIo): string {
  const url = environment.DATABASE_URL || DEFAULT_STORE;
  const missing = url.startsWith("sqlite:") && !existsSync(url.slice("sqlite:".length));
  return missing ? "sqlite::memory:" : url;
}

async function openDesk(store: Store, io: JobIo): Promise<Desk> {
  const feeds = io.environment.FEEDS_DIR || join(ROOT, "feeds");
  const commands = await loadCommands();
  const views = createViews({
    store,
    commands,
    companies: loadCompanies(io.environment.COMPANIES_FILE || join(ROOT, "feeds/companies.yaml")),
    metrics: await loadMetrics(),
    history: loadHistory(join(ROOT, "feeds/history/quarters.jsonl")),
    feedIds: feedIds(feeds),
  });
  return createDesk({ commands, views, clock: io.clock, log: quietLog(io) });
}

const feedIds = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".yaml") && name !== "companies.yaml")
    .map((name) => basename(name, ".yaml"));

/** Only what went wrong is worth a line beside the answer. */
const quietLog = (io: JobIo): Log => ({
  debug: () => undefined,
  info: () => undefined,
  warn: (message, fields) => io.error(`${message} ${JSON.stringify(fields ?? {})}\n`),
  error: (message, fields) => io.error(`${message} ${JSON.stringify(fields ?? {})}\n`),
});

/** Pictures and files cannot be shown here: with ASK_FILES_DIR they are written there. */
function saveFiles({ parts }: Reply, io: JobIo): void {
  const folder = io.environment.ASK_FILES_DIR;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  for (const part of parts) {
    if (part.kind !== "image" && part.kind !== "file") continue;
    const path = join(folder, basename(part.name));
    writeFileSync(path, part.kind === "image" ? part.png : part.bytes);
    io.error(`Saved ${path}\n`);
  }
}
