import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";

const instant = z.iso.datetime();

const itemSchema = z.strictObject({
  act: z.string(),
  id: z.string(),
  url: z.url(),
  title: z.string().min(1),
  published: instant,
  html: z.string().min(1),
});

const feedSchema = z.strictObject({
  title: z.string(),
  trust: z.enum(["filing", "issuer", "wire", "press"]),
  format: z.enum(["rss", "atom"]).default("rss"),
  companies: z.array(z.string()).optional(),
  /** HTML that follows every item. */
  closing: z.string().default(""),
  items: z.array(itemSchema),
});

const actSchema = z.strictObject({ id: z.string(), at: instant, say: z.string() });
const seasonSchema = z.strictObject({ acts: z.array(actSchema).min(1) });

export type SeasonItem = z.infer<typeof itemSchema>;
export type SeasonFeed = z.infer<typeof feedSchema> & { id: string };
export type Act = z.infer<typeof actSchema>;

/** A recorded season: its acts in order, and the feeds whose items name the act in which they appear. */
export interface Season {
  acts: Act[];
  feeds: SeasonFeed[];
}

const SEASON_FILE = "season.yaml";

async function readYaml<T>(path: string, schema: z.ZodType<T>): Promise<T> {
  const read = schema.safeParse(parse(await readFile(path, "utf8")));
  if (read.success) return read.data;
  throw new Error(`${path} cannot be played: ${z.prettifyError(read.error)}. Mend the file.`);
}

function checkActs({ acts, feeds }: Season): void {
  const known = new Set(acts.map((act) => act.id));
  for (const feed of feeds)
    for (const item of feed.items)
      if (!known.has(item.act))
        throw new Error(`Item ${item.id} of ${feed.id} names the act "${item.act}", which ${SEASON_FILE} lacks.`);
  for (const [index, act] of acts.entries()) {
    const before = acts[index - 1];
    if (before && before.at >= act.at) throw new Error(`Act "${act.id}" is not later than "${before.id}" before it.`);
  }
}

/** Reads the season in `folder`; feeds in the order of their names. Throws one sentence where a file cannot be played. */
export async function readSeason(folder: string): Promise<Season> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".yaml") && name !== SEASON_FILE).sort();
  const { acts } = await readYaml(join(folder, SEASON_FILE), seasonSchema);
  const feeds = await Promise.all(
    names.map(async (name) => ({ id: basename(name, ".yaml"), ...(await readYaml(join(folder, name), feedSchema)) })),
  );
  const season = { acts, feeds };
  checkActs(season);
  return season;
}

/** What a feed shows once the acts up to and including number `act` have been played, newest first. */
export function itemsShown(season: Season, feed: SeasonFeed, act: number): SeasonItem[] {
  const played = new Set(season.acts.slice(0, act + 1).map(({ id }) => id));
  return feed.items
    .filter((item) => played.has(item.act))
    .map((item) => ({ ...item, html: item.html + feed.closing }))
    .sort((left, right) => right.published.localeCompare(left.published));
}
