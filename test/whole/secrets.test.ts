import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openBot } from "../../src/jobs/bot.ts";
import { openStatus } from "../../src/status.ts";
import { type FakeDiscord, startFakeDiscord } from "../support/discord/index.ts";
import { type FakeSlack, startFakeSlack } from "../support/slack/fake.ts";
import { closedAddress, serveTexts, type TextServer } from "../support/texts.ts";
import { until } from "../support/whole.ts";

const MARK = "s3cr3tMARK";
const SECRETS = {
  SLACK_BOT_TOKEN: `xoxb-${MARK}-bot`,
  SLACK_APP_TOKEN: `xapp-${MARK}-app`,
  DISCORD_TOKEN: `${MARK}.discord.token`,
};

let [folder, slack, discord, texts] = ["", {} as FakeSlack, {} as FakeDiscord, {} as TextServer];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "pivotwire-secrets-"));
  [slack, discord, texts] = [await startFakeSlack(), await startFakeDiscord(), await serveTexts({})];
});
afterEach(async () => {
  await Promise.all([slack.stop(), discord.stop(), texts.close()]);
  await rm(folder, { recursive: true, force: true });
});

/** Feeds whose addresses carry a password: one cannot be reached, one is missing, one is no feed. */
async function writeFeeds(closed: string): Promise<void> {
  await mkdir(join(folder, "feeds"));
  texts.put("/page", { type: "text/html", body: "<html><body>Sign in</body></html>" });
  const addresses = {
    closed: `http://reader:${MARK}closed@${closed}/rss`,
    missing: `http://reader:${MARK}missing@${texts.host}/none`,
    page: `http://reader:${MARK}page@${texts.host}/page`,
  };
  for (const [name, url] of Object.entries(addresses))
    await writeFile(
      join(folder, "feeds", `${name}.yaml`),
      `title: Feed ${name}\nurl: ${url}\nreader: feed\nschedule: "* * * * *"\ntrust: press\n`,
    );
}

test("no secret reaches a log, an answer, a metric, an error or the store, while everything that knows one fails", async () => {
  const closed = await closedAddress();
  await writeFeeds(closed);
  const logged: string[] = [];
  const told: string[] = [];
  const environment = {
    ...SECRETS,
    SLACK_API_URL: slack.apiUrl,
    SLACK_CHANNEL: "C0ALERTS",
    DISCORD_API_URL: discord.apiUrl,
    DISCORD_CHANNEL_ID: "1250000000000000001",
    DATABASE_URL: `sqlite:${join(folder, "bot.db")}`,
    FEEDS_DIR: join(folder, "feeds"),
    HTTP_ALLOW_HOSTS: `${texts.host},${closed}`,
    LOG_LEVEL: "debug",
  };
  const { bot, close } = await openBot({
    out: (text) => void told.push(text),
    error: (text) => void logged.push(text),
    columns: 100,
    colour: false,
    environment,
    clock: () => new Date(),
  });
  const status = await openStatus(bot.parts, () => new Date(), { port: 0, host: "127.0.0.1" });
  await bot.tick();
  // Both platforms have refused their tokens by now, and said so.
  await until(() => [...bot.parts.channels.values()].every((channel) => channel.health().state === "down"));
  const asker = { platform: "terminal", user: "ann", channel: "desk", mayManage: true };
  for (const line of ["status", "status closed", "status missing", "status page", "help"])
    told.push(JSON.stringify(await bot.desk.answerLine(line, asker)));
  for (const path of ["/healthz", "/metrics"])
    told.push(await (await fetch(`http://127.0.0.1:${status.port}${path}`)).text());
  told.push(JSON.stringify([...bot.parts.channels.values()].map((channel) => channel.health())));
  await status.close();
  await close();
  const kept = (await readdir(folder)).filter((name) => name.startsWith("bot.db"));
  const rows = await Promise.all(kept.map((name) => readFile(join(folder, name), "latin1")));
  expect(logged.join("")).toContain("Slack does not work");
  for (const feed of ["closed", "missing", "page"]) expect(told.join("")).toContain(`"id":"${feed}","state":"failing"`);
  for (const text of [...logged, ...told, ...rows]) expect(text.includes(MARK), text.slice(0, 300)).toBe(false);
});
