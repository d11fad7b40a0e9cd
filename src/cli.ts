/**
 * Reads the arguments, nothing else: commander for usage, help and exit codes; each job is a file in
 * `src/jobs`, loaded only when it is asked for, so that a question does not wait for discord.js.
 */
import { Command, CommanderError } from "commander";
import { type Job, type JobIo, processIo } from "./jobs/io.ts";

/** Each npm script's job: its words for `--help`, and where its code is. */
const JOBS: readonly { name: string; summary: string; load: () => Promise<Job> }[] = [
  { name: "start", summary: "runs the bot", load: async () => (await import("./jobs/start.ts")).start },
  {
    name: "tick",
    summary: "one pass: every feed that is due, everything owed",
    load: async () => (await import("./jobs/tick.ts")).tick,
  },
  {
    name: "demo",
    summary: "plays a recorded season, no token and no network",
    load: async () => (await import("./jobs/demo.ts")).demo,
  },
  {
    name: "ask",
    summary: "a slash command in the terminal: ask -- company WULF",
    load: async () => (await import("./jobs/ask.ts")).ask,
  },
  {
    name: "analyze",
    summary: "documents (JSON lines) to answers",
    load: async () => (await import("./jobs/analyze.ts")).analyze,
  },
  {
    name: "filing",
    summary: "an exhibit, 8-K, 6-K or inline XBRL file to its facts",
    load: async () => (await import("./jobs/filing.ts")).filing,
  },
  {
    name: "rules",
    summary: "rule files: check, test, backtest RULE [--set name=value]",
    load: async () => (await import("./jobs/rules.ts")).rules,
  },
  {
    name: "story",
    summary: "a story whole; story -- ID split ITEM…, story -- ID merge OTHER",
    load: async () => (await import("./jobs/story.ts")).story,
  },
  {
    name: "backfill",
    summary: "past quarters from EDGAR into the store",
    load: async () => (await import("./jobs/backfill.ts")).backfill,
  },
  {
    name: "feeds",
    summary: "feeds verify: tries every feed and reports",
    load: async () => (await import("./jobs/feeds.ts")).feeds,
  },
  { name: "items", summary: "feed files to their items", load: async () => (await import("./jobs/items.ts")).items },
  {
    name: "readme",
    summary: "writes the README's tables",
    load: async () => (await import("./jobs/readme.ts")).readme,
  },
  {
    name: "explain",
    summary: "a document with every mention, link and decision marked",
    load: async () => (await import("./jobs/explain.ts")).explain,
  },
  {
    name: "slack-manifest",
    summary: "the Slack app as a manifest",
    load: async () => (await import("./jobs/slack-manifest.ts")).slackManifestJob,
  },
  {
    name: "publish-commands",
    summary: "tells Discord the slash commands",
    load: async () => (await import("./jobs/publish-commands.ts")).publishCommands,
  },
  {
    name: "bench",
    summary: "the benchmark, as a table or with --json",
    load: async () => (await import("./jobs/bench.ts")).bench,
  },
  {
    name: "backup",
    summary: "copies the store, also while the bot runs",
    load: async () => (await import("./jobs/backup.ts")).backup,
  },
  {
    name: "move-store",
    summary: "copies a store to another engine, checked row by row",
    load: async () => (await import("./jobs/move-store.ts")).moveStoreJob,
  },
];

export const jobNames = (): string[] => JOBS.map(({ name }) => name);

/** Faults that carry a sentence for people, by class name: no stack is shown for them. */
const SPOKEN = new Set(["ConfigFault", "StoreFault", "CatalogueFault"]);

async function runJob(load: () => Promise<Job>, words: readonly string[], io: JobIo): Promise<number> {
  try {
    const job = await load();
    return await job.run(words, io);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const spoken = SPOKEN.has(error.constructor.name);
    io.error(`${spoken ? error.message : (error.stack ?? error.message)}\n`);
    return error.constructor.name === "ConfigFault" ? 2 : 1;
  }
}

/** Resolves to the exit code: 0 done, 1 failed and said why, 2 wrong usage or settings. */
export async function runCli(args: readonly string[], io: JobIo = processIo()): Promise<number> {
  let code = 0;
  const program = new Command("pivotwire").exitOverride().showHelpAfterError();
  program.configureOutput({ writeErr: io.error, writeOut: io.out });
  for (const { name, summary, load } of JOBS) {
    program
      .command(name)
      .summary(summary)
      .argument("[words...]")
      .allowUnknownOption()
      .helpOption(false)
      .action(async (words: string[]) => {
        code = await runJob(load, words, io);
      });
  }
  try {
    await program.parseAsync([...args], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
}
