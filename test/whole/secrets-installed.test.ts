import { mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openBot } from "../../src/jobs/bot.ts";
import { openStatus } from "../../src/status.ts";
import { type FakeSlack, startFakeSlack } from "../support/slack/fake.ts";
import { install, manyWorkspaces } from "../support/slack/installing.ts";
import { takeBack } from "../support/slack/oauth.ts";
import { CHANNELS, DESKS, PEOPLE } from "../support/slack/state.ts";
import { until } from "../support/whole.ts";

let [folder, slack] = ["", {} as FakeSlack];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "pivotwire-secrets-"));
  await mkdir(join(folder, "feeds"));
  slack = await startFakeSlack();
});
afterEach(async () => {
  await slack.stop();
  await rm(folder, { recursive: true, force: true });
});

const [told, logged]: [string[], string[]] = [[], []];

/** A process over the same store, used until `use` ends; everything that it says is kept. */
async function running(
  environment: Record<string, string>,
  use: (bot: Awaited<ReturnType<typeof openBot>>) => unknown,
) {
  const opened = await openBot({
    out: (text) => void told.push(text),
    error: (text) => void logged.push(text),
    columns: 100,
    colour: false,
    environment,
    clock: () => new Date(),
  });
  const status = await openStatus(opened.bot.parts, () => new Date(), { port: 0, host: "127.0.0.1" });
  const health = () => opened.bot.parts.channels.get("slack")?.health();
  await until(() => health()?.state === "up" && health()?.parts?.at(-1)?.state === "up");
  await use(opened);
  for (const path of ["/healthz", "/metrics"])
    told.push(await (await fetch(`http://127.0.0.1:${status.port}${path}`)).text());
  told.push(JSON.stringify(health()));
  await status.close();
  await opened.close();
}

test("an installed workspace's token, the app's secrets and the key are shown nowhere, and stored sealed", async () => {
  const { port, environment } = await manyWorkspaces(slack);
  Object.assign(environment, {
    DATABASE_URL: `sqlite:${join(folder, "bot.db")}`,
    FEEDS_DIR: join(folder, "feeds"),
    LOG_LEVEL: "debug",
  });
  const ask = async (team: string, line: string) => {
    const { answers } = await slack.command(line, { team, user: PEOPLE.admin });
    told.push(JSON.stringify(await answers()));
  };
  await running(environment, async ({ bot }) => {
    for (const team of Object.values(DESKS)) told.push(JSON.stringify(await install(slack, port, team)));
    for (const team of Object.values(DESKS)) await ask(team, "watch add WULF");
    const destination = { platform: "slack", channel: `${DESKS.a}/${CHANNELS.alerts}` };
    const notice = { summary: "Hello", parts: [], private: false };
    // Slack repeats the token in what it says of a message, and then of nothing at all.
    const [token = ""] = slack.state.installed.keys();
    for (const error of [`refused_${token}`, `refused ${token}`.toLowerCase()])
      slack.spoil("chat.postMessage", { kind: "error", error, messages: [`[ERROR] ${token}`] });
    for (const id of ["one", "two"])
      await bot.store.deliveries.oweNotice(id, destination, notice, new Date().toISOString());
    await bot.tick();
    await ask(DESKS.a, "status");
  });
  await running({ ...environment, TOKEN_KEY: "c3d4".repeat(16) }, async () => ask(DESKS.a, "status"));
  await running(environment, async () => {
    takeBack(slack.state, DESKS.b);
    await slack.event(DESKS.b, { type: "app_uninstalled" });
    await until(() => logged.join("").includes("took the bot away"));
    await ask(DESKS.a, "status");
  });
  const kept = (await readdir(folder)).filter((name) => name.startsWith("bot.db"));
  const rows = await Promise.all(kept.map((name) => readFile(join(folder, name), "latin1")));
  const names = ["SLACK_CLIENT_SECRET", "SLACK_STATE_SECRET", "SLACK_APP_TOKEN", "TOKEN_KEY"];
  const secrets = [...slack.state.installed.keys(), ...names.map((name) => environment[name] ?? name)];
  expect(secrets).toHaveLength(6);
  for (const secret of secrets)
    for (const text of [...logged, ...told, ...rows])
      expect(text.toLowerCase().includes(secret.toLowerCase()), `${secret} in ${text.slice(0, 300)}`).toBe(false);
});
