/** `npm run --silent readme`: writes the README's tables from what the folders define. A test says when they are stale. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { SETTINGS } from "../config.ts";
import { loadFeeds } from "../readers/index.ts";
import { loadRules } from "../rules/index.ts";
import { loadCommands, loadMetrics } from "./catalogue.ts";
import { loadChannels } from "./channels.ts";
import type { Job } from "./io.ts";
import { fillBlocks } from "./readme/blocks.ts";
import { commandTable, feedTable, metricTable, ruleTable, settingTable } from "./readme/tables.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Everything that a user can add to or set, as it is defined today. */
export async function readCatalogue() {
  const [commands, metrics, channels] = await Promise.all([loadCommands(), loadMetrics(), loadChannels()]);
  const { feeds } = await loadFeeds(join(ROOT, "feeds"));
  const { rules } = loadRules(metrics);
  const settings = [...SETTINGS, ...channels.flatMap((channel) => channel.settings)];
  return { commands, metrics, channels, feeds, rules, settings };
}

/** The README with its tables as they ought to be. */
export async function freshReadme(page: string): Promise<string> {
  const { commands, metrics, feeds, rules, settings } = await readCatalogue();
  return fillBlocks(page, {
    commands: commandTable(commands),
    rules: ruleTable(rules),
    metrics: metricTable(metrics),
    feeds: feedTable(feeds),
    settings: settingTable(settings),
  });
}

export const readme: Job = {
  name: "readme",
  summary: "writes the README's tables",
  async run(_args, io) {
    const path = join(ROOT, "README.md");
    const page = await readFile(path, "utf8");
    const fresh = await freshReadme(page);
    if (fresh !== page) await writeFile(path, fresh);
    io.error(fresh === page ? "README.md is up to date.\n" : "README.md has new tables.\n");
    return 0;
  },
};
