/** `npm run --silent ask -- company WULF`: a slash command in the terminal, the same words as after /miner. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { renderReplyText } from "../channels/terminal/index.ts";
import { createCharts } from "../charts/index.ts";
import { type Config, readConfig } from "../config.ts";
import { type Asker, type Desk, joinWords, type Log, type Reply } from "../kit/index.ts";
import { createDesk, createViews } from "../query/index.ts";
import { loadCompanies, loadHistory } from "../readers/index.ts";
import { judgeWith, loadRules } from "../rules/index.ts";
import { openStore, type Store } from "../store/index.ts";
import { loadCommands, loadMetrics } from "./catalogue.ts";
import { historyFile } from "./files.ts";
import type { Job, JobIo } from "./io.ts";

/** Whoever sits at the terminal may do everything: the files are theirs. */
const ASKER: Asker = { platform: "terminal", user: "local", channel: "local", mayManage: true };

export const ask: Job = {
  name: "ask",
  summary: "answers a slash command in the terminal: ask -- company WULF",
  async run(args, io) {
    const { words, folder } = takeFolder(args);
    const { general } = readConfig(io.environment, []);
    const store = await openStore(storeUrl(general.DATABASE_URL));
    try {
      const desk = await openDesk(store, general, io);
      // A whole line in quotes is meant as the line.
      const line = words.length === 1 ? (words[0] ?? "") : joinWords(words);
      const reply = await desk.answerLine(line, ASKER);
      io.out(renderReplyText(reply, { columns: io.columns, colour: io.colour }));
      if (folder) saveFiles(reply, folder, io);
      return 0;
    } finally {
      await store.close();
    }
  },
};

/** Pictures and files cannot be shown here: `--save FOLDER`, which is no option of any command, writes them there. */
function takeFolder(args: readonly string[]): { words: string[]; folder?: string } {
  const at = args.indexOf("--save");
  const folder = at < 0 ? undefined : args[at + 1];
  return folder ? { words: args.toSpliced(at, 2), folder } : { words: [...args] };
}

/** A question leaves nothing behind: without a store there is nothing to read, and none is made. */
function storeUrl(url: string): string {
  const missing = url.startsWith("sqlite:") && !existsSync(url.slice("sqlite:".length));
  return missing ? "sqlite::memory:" : url;
}

async function openDesk(store: Store, general: Config["general"], io: JobIo): Promise<Desk> {
  const [commands, metrics] = await Promise.all([loadCommands(), loadMetrics()]);
  const { rules, faults } = loadRules(metrics, general.RULES_DIR);
  for (const { file, line, sentence } of faults) io.error(`${file}:${line} ${sentence}\n`);
  const views = createViews({
    store,
    commands,
    companies: loadCompanies(general.COMPANIES_FILE),
    metrics,
    rules,
    judge: judgeWith(rules, metrics),
    history: loadHistory(historyFile()),
    feedIds: feedIds(general.FEEDS_DIR),
    charts: createCharts((reason) => io.error(`The chart could not be drawn: ${reason}\n`)),
  });
  return createDesk({
    commands,
    views,
    settings: store.settings,
    zone: general.TZ_DEFAULT,
    clock: io.clock,
    log: quietLog(io),
  });
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

function saveFiles({ parts }: Reply, folder: string, io: JobIo): void {
  mkdirSync(folder, { recursive: true });
  for (const part of parts) {
    if (part.kind !== "image" && part.kind !== "file") continue;
    const path = join(folder, basename(part.name));
    writeFileSync(path, part.kind === "image" ? part.png : part.bytes);
    io.error(`Saved ${path}\n`);
  }
}
