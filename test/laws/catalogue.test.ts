import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { jobNames } from "../../src/cli.ts";
import { freshReadme, readCatalogue } from "../../src/jobs/readme.ts";
import { METRICS } from "../../src/metrics/index.ts";
import { offTheCatalogue, settingsIn, unknownScripts, unnamed } from "./catalogue.ts";
import { ROOT } from "./tree.ts";

/** Names of the files of a folder, and of the folders in it, without their ending. */
function namesIn(folder: string, ending: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending) && !/(?:^|[\\/])index\.ts$/.test(name))
    .map((name) => name.slice(0, -ending.length).replaceAll("\\", "/"));
}

const read = (name: string): string => readFileSync(join(ROOT, name), "utf8");

describe("the folder is the catalogue", async () => {
  const { commands, metrics, channels, feeds, rules, settings } = await readCatalogue();
  const ids = {
    command: commands.map(({ path }) => path.join(" ")),
    metric: metrics.map(({ id }) => id),
    rule: rules.map(({ id }) => id),
    feed: feeds.map(({ id }) => id),
    setting: settings.map(({ name }) => name),
  };

  test("for commands", () => {
    const files = namesIn("commands", ".ts").map((name) => name.replace("/", " "));
    expect(offTheCatalogue("command", files, ids.command)).toEqual([]);
  });

  test("for metrics, in the folder and in the room's own list", () => {
    expect(offTheCatalogue("metric", namesIn("src/metrics", ".ts"), ids.metric)).toEqual([]);
    expect(
      offTheCatalogue(
        "metric",
        namesIn("src/metrics", ".ts"),
        METRICS.map(({ id }) => id),
      ),
    ).toEqual([]);
  });

  test("for rules", () => {
    const files = namesIn("src/rules", ".yaml").map((name) => name.replaceAll("-", "_"));
    expect(offTheCatalogue("rule", files, ids.rule)).toEqual([]);
  });

  test("for feeds", () => {
    const files = readdirSync(join(ROOT, "feeds")).filter(
      (name) => name.endsWith(".yaml") && name !== "companies.yaml",
    );
    expect(
      offTheCatalogue(
        "feed",
        files.map((name) => basename(name, ".yaml")),
        ids.feed,
      ),
    ).toEqual([]);
  });

  test("for channels, beside the terminal that needs no setting up", () => {
    const folders = readdirSync(join(ROOT, "src/channels")).filter((name) => name !== "terminal");
    expect(
      offTheCatalogue(
        "channel",
        folders,
        channels.map(({ platform }) => platform),
      ),
    ).toEqual([]);
  });

  test("for jobs, each with its file and its script", () => {
    const files = readdirSync(join(ROOT, "src/jobs"))
      .filter((name) => name.endsWith(".ts"))
      .map((name) => name.slice(0, -3));
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const run = Object.entries(scripts).flatMap(([name, line]) => (line.includes("pivotwire.mjs") ? [name] : []));
    expect(offTheCatalogue("job", run, jobNames())).toEqual([]);
    expect(jobNames().filter((name) => !files.includes(name))).toEqual([]);
  });

  test("and the README names every command, metric, rule, feed and setting", async () => {
    const page = read("README.md");
    const names = [ids.command, ids.metric, ids.rule, ids.feed, ids.setting].flat();
    expect(unnamed("README.md", page, names)).toEqual([]);
    expect(page, "run: npm run --silent readme").toBe(await freshReadme(page));
  });

  test("and the README tells nobody to run what is no script", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    expect(unknownScripts("README.md", read("README.md"), Object.keys(scripts))).toEqual([]);
    for (const line of ["npm ci && npm run demo", "npm ci && npm test"]) expect(read("README.md")).toContain(line);
  });

  test("and .env.example offers every setting and no other", () => {
    expect(offTheCatalogue("setting", settingsIn(read(".env.example")), ids.setting)).toEqual([]);
  });
});
