/**
 * The folder is the catalogue: what a user adds is found by where it lies, and no list has to name it.
 * A file of the wrong shape stops the start with one sentence that names the file and what to mend.
 */
import { readdirSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import { type CommandDefinition, type MetricDefinition, pathText } from "../kit/index.ts";
import { METRICS } from "../metrics/index.ts";
import { ROOT } from "./files.ts";

/** A definition that cannot be loaded; the message says which and why. */
export class CatalogueFault extends Error {}

const NAME = /^[a-z][a-z0-9-]{0,31}$/;

/** Definition files of a folder and its subfolders, in the order of their names. */
export function definitionFiles(folder: string): string[] {
  let names: string[];
  try {
    names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  } catch {
    throw new CatalogueFault(`The folder ${shortName(folder)} cannot be read; take it back from the repository.`);
  }
  return names
    .filter((name) => name.endsWith(".ts"))
    .toSorted()
    .map((name) => join(folder, name));
}

/** Imports a file's default export; what it throws while loading is told with its name. */
export async function importDefinition(file: string): Promise<unknown> {
  try {
    const loaded = (await import(pathToFileURL(file).href)) as { default?: unknown };
    return loaded.default;
  } catch (error) {
    throw new CatalogueFault(
      `${shortName(file)} cannot be loaded: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

const option = z.object({
  name: z.string().regex(NAME, "an option's name is lower-case letters, digits, hyphens, at most 32"),
  kind: z.string(),
  description: z.string().min(1).max(100, "a description has at most 100 characters"),
  choices: z.array(z.string().min(1).max(100)).min(1).max(25).optional(),
});

const command = z.object({
  path: z.array(z.string().regex(NAME, "a path is lower-case words")).min(1).max(2),
  description: z.string().min(1).max(100, "a description has at most 100 characters"),
  scope: z.enum(["read", "self", "channel"]),
  reply: z.enum(["private", "shareable"]),
  options: z.array(option).max(25, "a command has at most 25 options"),
  examples: z.array(z.string().startsWith("/miner ", "an example is a whole line: /miner company WULF")).min(1),
  run: z.custom<CommandDefinition["run"]>((value) => typeof value === "function", "run must be a function"),
});

/**
 * Every slash command in `commands/`; the file of ["watch", "add"] is `watch/add.ts`.
 * Throws `CatalogueFault`.
 */
export async function loadCommands(folder = join(ROOT, "commands")): Promise<CommandDefinition[]> {
  const commands: CommandDefinition[] = [];
  for (const file of definitionFiles(folder)) {
    const loaded = await importDefinition(file);
    const read = command.safeParse(loaded);
    if (!read.success) {
      const [issue] = read.error.issues;
      const where = issue?.path.length
        ? `${issue.path.join(".")}: ${issue.message}`
        : "it has no default export made with defineCommand";
      throw new CatalogueFault(
        `${shortName(file)} is no command: ${where}. Mend the file or take it out of the folder.`,
      );
    }
    const definition = loaded as CommandDefinition;
    checkCommand(definition, relative(folder, file));
    commands.push(definition);
  }
  if (commands.length === 0)
    throw new CatalogueFault(`${shortName(folder)} holds no command; take the folder back from the repository.`);
  return commands;
}

function checkCommand(definition: CommandDefinition, name: string): void {
  const expected = `${definition.path.join(sep)}.ts`;
  const fault = (words: string) => new CatalogueFault(`The command in ${name} ${words}. Mend the file.`);
  if (name !== expected)
    throw fault(`says that its path is "${pathText(definition)}", so its file must be ${expected}`);
  const shares = definition.options.some((known) => known.name === "share");
  if (shares !== (definition.reply === "shareable"))
    throw fault("must have the option share exactly when its reply is shareable");
  const needed = definition.options.map(({ required }) => required === true);
  if (needed.lastIndexOf(true) > needed.indexOf(false) && needed.includes(false))
    throw fault("names a required option after one that is not");
}

const metric = z.object({
  id: z.string().regex(/^[a-z][a-z0-9_]{1,40}$/),
  label: z.string().min(1),
  unit: z.enum(["money", "mw", "eh_s", "btc", "percent", "years"]),
  words: z.array(z.string()),
});

/** Every figure in `src/metrics`, one a file named after its id. Throws `CatalogueFault`. */
export async function loadMetrics(folder = join(ROOT, "src/metrics")): Promise<MetricDefinition[]> {
  const metrics: MetricDefinition[] = [];
  for (const file of definitionFiles(folder).filter((name) => basename(name) !== "index.ts")) {
    const loaded = await importDefinition(file);
    const read = metric.safeParse(loaded);
    if (!read.success)
      throw new CatalogueFault(`${shortName(file)} is no metric made with defineMetric. Mend the file or take it out.`);
    const definition = loaded as MetricDefinition;
    if (basename(file) !== `${definition.id}.ts` && basename(file) !== `${definition.id.replaceAll("_", "-")}.ts`) {
      throw new CatalogueFault(
        `${shortName(file)} defines ${definition.id}; a metric's file is named after its id. Rename it.`,
      );
    }
    metrics.push(definition);
  }
  // The room's index says in which order people want to see them; the folder says which there are.
  const order = new Map(METRICS.map(({ id }, place) => [id, place]));
  const place = ({ id }: MetricDefinition) => order.get(id) ?? metrics.length;
  return metrics.toSorted((one, other) => place(one) - place(other));
}

const shortName = (path: string): string => (path.startsWith(ROOT) ? relative(ROOT, path) : path);
