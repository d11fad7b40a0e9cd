import { afterEach, expect, test } from "vitest";
import { onPostgres } from "../support/engines.ts";
import { type FakeSlack, startFakeSlack, waitFor } from "../support/slack/fake.ts";
import { freePort, install, manyWorkspaces, openBrowser } from "../support/slack/installing.ts";
import { allow, takeBack } from "../support/slack/oauth.ts";
import { CHANNELS, DESKS, PEOPLE } from "../support/slack/state.ts";
import { openWhole, terawulfSeason, until, type Whole } from "../support/whole.ts";

let fake: FakeSlack | undefined;
const bots: Whole[] = [];
afterEach(async () => {
  for (const bot of bots.splice(0)) await bot.close();
  await fake?.stop();
});

onPostgres("two processes that serve many workspaces", (engine) => {
  test("finish each other's installing, take a state once, and tell of a removal once", async () => {
    const slack = await startFakeSlack();
    fake = slack;
    const { port, environment } = await manyWorkspaces(slack);
    const ports = [port, await freePort()];
    const url = await engine.fresh();
    for (const own of ports) {
      const changed = { SLACK_PORT: String(own), DATABASE_URL: url };
      bots.push(await openWhole({ season: await terawulfSeason(), environment: { ...environment, ...changed } }));
    }
    const healthOf = (bot: Whole) => bot.bot.parts.channels.get("slack")?.health();
    const isUp = (bot: Whole) => healthOf(bot)?.state === "up" && healthOf(bot)?.parts?.at(-1)?.state === "up";
    await waitFor(() => bots.every(isUp), "both processes");

    // Begun with one, finished with the other, as a balancer between them would have it.
    const browser = openBrowser(port);
    const back = allow(slack.state, await browser.begin(), DESKS.a);
    const toOther = back.replace(`:${port}/`, `:${ports[1]}/`);
    const state = new URL(back).searchParams.get("state") ?? "";
    expect((await browser.follow(toOther)).status).toBe(200);
    const again = await fetch(back, { headers: { cookie: `slack-app-oauth-state=${state}` } });
    expect(again.status).toBe(400);
    await install(slack, port, DESKS.b);

    // Whichever process hears a command knows the workspace.
    for (let turn = 0; turn < 8; turn++) {
      const { answers } = await slack.command("watch add WULF", { team: DESKS.a, user: PEOPLE.admin });
      expect(JSON.stringify(await answers())).toContain("WULF");
    }

    takeBack(slack.state, DESKS.a);
    await Promise.all(bots.map(() => slack.event(DESKS.a, { type: "app_uninstalled" })));
    const told = () =>
      bots.flatMap(({ logged }) => logged).filter(({ message }) => message === "a Slack workspace took the bot away");
    await until(() => told().length > 0);
    const [first] = bots;
    await first?.play(3);
    expect(slack.posted(CHANNELS.alerts)).toEqual([]);
    expect(told()).toHaveLength(1);
  });
});
