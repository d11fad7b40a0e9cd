import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { stringify } from "yaml";
import type { Season } from "./season.ts";

/** Writes one ordinary feed file for each feed of the season into `folder`, pointing at the server at `url`. */
export async function writeFeedFiles(
  season: Season,
  folder: string,
  url: string,
  schedule = "* * * * *",
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await Promise.all(
    season.feeds.map(({ id, title, trust, companies }) =>
      writeFile(
        join(folder, `${id}.yaml`),
        stringify({
          title,
          url: `${url}/${id}.xml`,
          reader: "feed",
          schedule,
          trust,
          ...(companies ? { companies } : {}),
          enabled: true,
        }),
      ),
    ),
  );
}
