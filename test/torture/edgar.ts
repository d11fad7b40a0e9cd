import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { quarterlyFiling, releaseFiling } from "../support/edgar/wulf.ts";
import { type EdgarFiling, openEdgar } from "../support/edgar-server.ts";
import type { Script } from "./cuts.ts";

/** The life of one quarter at EDGAR: its release, the report that confirms it, the amendment that corrects it. */
export const quarterFilings = (): EdgarFiling[] => [
  releaseFiling(),
  quarterlyFiling("427,558"),
  quarterlyFiling("431,902", {
    form: "10-Q/A",
    accession: "0001083301-26-000077",
    acceptedAt: "2026-06-30T20:31:00.000Z",
  }),
];

export const FORMS = ["8-K", "10-Q"] as const;

/** EDGAR feeds alone, in a folder of their own. */
export async function writeEdgarFeeds(
  folder: string,
  urlOf: (form: string) => string,
  schedule: string,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const form of FORMS)
    await writeFile(
      join(folder, `edgar-${form.toLowerCase()}.yaml`),
      `title: SEC EDGAR, current ${form}\nurl: "${urlOf(form)}"\nreader: edgar\nschedule: "${schedule}"\ntrust: filing\n`,
    );
}

/** Looked at once while nothing is filed, then one filing an act. A filing that is there already stays. */
export async function edgarScript(): Promise<Script> {
  const edgar = await openEdgar();
  const filed = new Set<string>();
  const file = (filing: EdgarFiling) => {
    if (filed.has(filing.accession)) return;
    filed.add(filing.accession);
    edgar.file(filing);
  };
  const acts = quarterFilings().map((filing) => ({
    // A minute after EDGAR took it.
    at: new Date(Date.parse(filing.acceptedAt) + 60_000).toISOString(),
    play: () => file(filing),
  }));
  return {
    acts: [{ at: "2026-04-08T20:00:00.000Z", play: () => undefined }, ...acts],
    host: edgar.host,
    writeFeeds: (folder) => writeEdgarFeeds(folder, edgar.feedUrl, "* * * * *"),
    close: () => edgar.close(),
  };
}
