import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { SCOPES } from "../../../src/channels/slack/index.ts";
import { readSettings } from "../../../src/channels/slack/settings.ts";
import { openInstallations } from "../../../src/installations.ts";
import { openKeyring, readKeys } from "../../../src/lib/index.ts";
import { openStore, type Store } from "../../../src/store/index.ts";
import { type FakeSlack, startFakeSlack, waitFor } from "../../support/slack/fake.ts";
import { freePort, install, manyWorkspaces, openBrowser, TOKEN_KEY } from "../../support/slack/installing.ts";
import { allow } from "../../support/slack/oauth.ts";
import { type Bot, openBot } from "../../support/slack/open.ts";
import { DESKS, OAUTH_APP, TOKENS } from "../../support/slack/state.ts";

let [fake, folder, port] = [{} as FakeSlack, "", 0];
let [store, bot] = [{} as Store, {} as Bot];
let environment: Record<string, string> = {};

const installations = () => {
  const keyring = openKeyring(readKeys(TOKEN_KEY) ?? []);
  return openInstallations(
    { store, keyring, clock: () => new Date(), hide: () => {}, owners: async () => [] },
    "slack",
  );
};

/** A process of the bot: its store is the same after each start. */
async function start(more: Record<string, string> = {}): Promise<void> {
  store = await openStore(`sqlite:${join(folder, "bot.db")}`);
  const { settings, faults } = readSettings({ ...environment, ...more });
  if (!settings) throw new Error(faults.join(" "));
  bot = await openBot(fake.apiUrl, { ...settings, apart: 0, pace: 5, installations: installations() });
  const ready = () =>
    bot.channel.health().parts?.some(({ name, state }) => name.startsWith("installing") && state === "up");
  await waitFor(() => ready() && bot.channel.health().state === "up", "the page for installing");
}

async function stop(): Promise<void> {
  await bot.channel.close();
  await store.close();
}

beforeEach(async () => {
  fake = await startFakeSlack();
  folder = await mkdtemp(join(tmpdir(), "pivotwire-install-"));
  ({ port, environment } = await manyWorkspaces(fake));
  await start();
});

afterEach(async () => {
  await stop();
  await fake.stop();
  await rm(folder, { recursive: true, force: true });
});

const REFUSED = /^Not installed\. (.+) Begin again at http:\/\/127\.0\.0\.1:\d+\/slack\/install\n$/;
const NEVER = { status: 400, text: expect.stringMatching(/too old, was used before, or belongs to another browser/) };

describe("installing into a workspace", () => {
  it("asks for the manifest's scopes and no more, and keeps the token", async () => {
    const asked = new URL(await openBrowser(port).begin());
    expect(asked.searchParams.get("scope")?.split(",")).toEqual(Object.keys(SCOPES));
    expect(asked.searchParams.has("user_scope")).toBe(false);
    expect((await install(fake, port, DESKS.a)).status).toBe(200);
    expect(await installations().all()).toMatchObject([{ workspace: DESKS.a, name: "Desk A", state: "live" }]);
    expect(bot.channel.health().parts).toContainEqual(
      expect.objectContaining({ name: `Desk A (${DESKS.a})`, state: "up" }),
    );
  });

  it("goes on where it was when the bot was restarted meanwhile", async () => {
    const browser = openBrowser(port);
    const back = allow(fake.state, await browser.begin(), DESKS.a);
    await stop();
    await start();
    expect((await browser.follow(back)).status).toBe(200);
    expect(await installations().of(DESKS.a)).toMatchObject({ state: "live" });
  });

  it("is refused with a state of ours that was used already, also after a restart", async () => {
    const browser = openBrowser(port);
    const page = await browser.begin();
    const back = new URL(allow(fake.state, page, DESKS.a));
    const state = back.searchParams.get("state") ?? "";
    expect((await browser.follow(back.href)).status).toBe(200);
    await stop();
    await start();
    // The same browser again, its cookie put back and a fresh code from Slack.
    const again = allow(fake.state, page, DESKS.b);
    const answer = await fetch(again, { headers: { cookie: `slack-app-oauth-state=${state}` } });
    expect({ status: answer.status, text: await answer.text() }).toEqual(NEVER);
    expect(fake.calls("oauth.v2.access")).toHaveLength(1);
    expect(await installations().of(DESKS.b)).toBeUndefined();
  });

  it("is refused with a state that is not ours, changed, or of another browser", async () => {
    const browser = openBrowser(port);
    const back = new URL(allow(fake.state, await browser.begin(), DESKS.a));
    const state = back.searchParams.get("state") ?? "";
    const turned = state.slice(0, -2) + (state.endsWith("AA") ? "BB" : "AA");
    const unsigned = `${Buffer.from('{"alg":"none"}').toString("base64url")}.${state.split(".")[1]}.`;
    for (const wrong of ["", "x", turned, unsigned]) {
      back.searchParams.set("state", wrong);
      const answer = await fetch(back, { headers: { cookie: `slack-app-oauth-state=${wrong}` } });
      expect(answer.status, wrong).toBe(400);
      expect(await answer.text()).toMatch(REFUSED);
    }
    back.searchParams.set("state", state);
    expect(await openBrowser(port).follow(back.href)).toEqual(NEVER);
    expect(fake.calls("oauth.v2.access")).toEqual([]);
    expect(await installations().all()).toEqual([]);
  });

  it("says so where somebody does not allow it, where Slack refuses, and where Slack grants too little", async () => {
    const denied = await openBrowser(port).follow(`http://127.0.0.1:${port}/slack/oauth_redirect?error=access_denied`);
    expect(denied).toEqual({ status: 400, text: expect.stringContaining("You did not allow it.") });

    const browser = openBrowser(port);
    const back = allow(fake.state, await browser.begin(), DESKS.a);
    fake.state.codes.clear();
    expect(await browser.follow(back)).toEqual({ status: 502, text: expect.stringMatching(REFUSED) });

    const other = openBrowser(port);
    const less = allow(fake.state, await other.begin(), DESKS.a);
    for (const granted of fake.state.codes.values()) granted.scopes.splice(granted.scopes.indexOf("im:write"), 1);
    expect(await other.follow(less)).toEqual({ status: 400, text: expect.stringContaining("did not grant im:write.") });
    expect(await installations().all()).toEqual([]);
  });

  it("is refused to a whole organisation", async () => {
    const browser = openBrowser(port);
    const back = allow(fake.state, await browser.begin(), DESKS.a);
    for (const granted of fake.state.codes.values()) granted.organisation = true;
    expect(await browser.follow(back)).toEqual({
      status: 400,
      text: expect.stringContaining("installed to single workspaces, not to a whole organisation."),
    });
    expect(await installations().all()).toEqual([]);
  });

  it("answers nothing else on its port", async () => {
    const base = `http://127.0.0.1:${port}`;
    expect((await fetch(`${base}/`)).status).toBe(404);
    expect((await fetch(`${base}/slack/events`, { method: "POST" })).status).toBe(401);
    expect((await fetch(`${base}/slack/installed`)).status).toBe(404);
    const stamp = String(Math.floor(Date.now() / 1000));
    const posted = { method: "POST", headers: { "x-slack-request-timestamp": stamp } };
    expect((await fetch(`${base}/slack/install`, posted)).status).toBe(405);
  });

  it("tells no token, secret or key to page, log or health", async () => {
    const page = await install(fake, port, DESKS.a);
    const [token] = [...fake.state.installed.keys()];
    const told = JSON.stringify([page, bot.logged, bot.channel.health()]);
    for (const secret of [token ?? "none", OAUTH_APP.clientSecret, TOKEN_KEY, TOKENS.app])
      expect(told.includes(secret), secret).toBe(false);
  });
});

describe("beside a workspace whose token stands in the settings", () => {
  beforeEach(async () => {
    await stop();
    await start({ SLACK_BOT_TOKEN: TOKENS.bot });
  });

  it("others are installed, and that one is not a second time", async () => {
    expect((await install(fake, port, DESKS.a)).status).toBe(200);
    expect(await install(fake, port, "T0TEAM")).toEqual({
      status: 400,
      text: expect.stringContaining("This workspace has the bot already, by the token in its settings"),
    });
  });

  it("its commands stay its own, and a workspace that nobody installed is told where to", async () => {
    const home = await fake.command("company WULF");
    expect((await home.answers())[0]?.text).toContain("TeraWulf");
    const foreign = await fake.command("company WULF", { team: DESKS.b });
    expect((await foreign.answers())[0]?.text).toBe(
      `The Slack workspace ${DESKS.b} has not installed the bot: install it there at http://127.0.0.1:${port}/slack/install.`,
    );
  });
});

describe("in HTTP mode", () => {
  it("the pages stand on the port that Slack's requests come to", async () => {
    await stop();
    environment = { ...environment, SLACK_APP_TOKEN: "", SLACK_SIGNING_SECRET: "a-secret-of-thirty-two-characters" };
    await start();
    expect((await install(fake, port, DESKS.a)).status).toBe(200);
    const { form, answers } = fake.slashForm("company WULF", { team: DESKS.a });
    expect(await fake.post(port, form)).toBe(200);
    expect((await answers())[0]?.text).toContain("TeraWulf");
  });

  it("a port that is taken is told in health, and commands over Socket Mode go on", async () => {
    const taken = await freePort();
    const { createServer } = await import("node:http");
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(taken, "127.0.0.1", resolve));
    const { settings } = readSettings({ ...environment, SLACK_PORT: String(taken) });
    const second = await openBot(fake.apiUrl, { ...settings, apart: 0, installations: installations() });
    const isDown = () => second.channel.health().parts?.some(({ state }) => state === "down");
    await waitFor(() => isDown() && second.channel.health().state === "up", "the port's trouble");
    expect(second.channel.health().parts?.[0]?.reason).toContain(`SLACK_PORT ${taken} cannot be opened`);
    await second.channel.close();
    await new Promise((resolve) => other.close(resolve));
  });
});
