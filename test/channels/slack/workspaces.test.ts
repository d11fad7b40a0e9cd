import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readSettings } from "../../../src/channels/slack/settings.ts";
import type { Installations, Installed } from "../../../src/kit/index.ts";
import { teraWulfAlert } from "../../support/alert-views.ts";
import { stubDesk } from "../../support/desk.ts";
import { type FakeSlack, startFakeSlack, waitFor } from "../../support/slack/fake.ts";
import { manyWorkspaces } from "../../support/slack/installing.ts";
import { type Bot, openBot } from "../../support/slack/open.ts";
import { ALL_SCOPES, CHANNELS, DESKS, PEOPLE } from "../../support/slack/state.ts";

let [fake, bot] = [{} as FakeSlack, {} as Bot];
const desk = stubDesk();
const rows = new Map<string, Installed>();
/** What the store does before it answers, and before it erases. */
let before = { of: () => Promise.resolve(), erase: () => {} };
const diskIsFull = () => Promise.reject(new Error("the disk is full"));

const installations: Installations = {
  all: async () => [...rows.values()],
  of: (workspace) => before.of().then(() => rows.get(workspace)),
  save: () => Promise.reject(new Error("nobody installs here")),
  erase: async (workspace, revision) => {
    before.erase();
    const row = rows.get(workspace);
    if (row?.state !== "live" || row.revision !== revision) return false;
    rows.set(workspace, { workspace, name: row.name, state: "gone", since: "2026-05-08T12:00:00.000Z" });
    return true;
  },
  spend: () => Promise.resolve(true),
};

function entrust(workspace: string, secret: string): void {
  fake.state.botTokens.add(secret);
  fake.state.installed.set(secret, { team: workspace, scopes: new Set(ALL_SCOPES) });
  rows.set(workspace, { workspace, name: "Desk", state: "live", secret, revision: secret });
}

beforeEach(async () => {
  fake = await startFakeSlack();
  rows.clear();
  before = { of: () => Promise.resolve(), erase: () => {} };
  desk.asked.length = 0;
  for (const team of Object.values(DESKS)) entrust(team, `xoxb-${team}`);
  const { environment } = await manyWorkspaces(fake);
  const { settings } = readSettings({ ...environment, SLACK_MANAGERS: `${DESKS.a}/${PEOPLE.ben}` });
  bot = await openBot(fake.apiUrl, { ...settings, desk, apart: 0, pace: 5, installations });
  await waitFor(() => bot.channel.health().state === "up", "connections");
});

afterEach(async () => {
  await bot.channel.close();
  await fake.stop();
});

const post = (team: string, key = "k") =>
  bot.channel.post({ platform: "slack", channel: `${team}/${CHANNELS.alerts}` }, teraWulfAlert(), key);

describe("a command in one of many workspaces", () => {
  it("is acknowledged before the store is asked which workspace it is", async () => {
    const stalled = Promise.withResolvers<void>();
    before.of = () => stalled.promise;
    const { acked, answers } = await fake.command("company WULF", { team: DESKS.a });
    expect([acked, desk.asked.length]).toEqual([true, 0]);
    stalled.resolve();
    expect(await answers()).toHaveLength(1);
  });

  it("is of that workspace's channel and person, and a manager there is none elsewhere", async () => {
    for (const team of Object.values(DESKS)) {
      const { answers } = await fake.command("watch add WULF", { team, user: PEOPLE.ben });
      await answers();
    }
    expect(desk.asked.map((one) => one.asker)).toMatchObject([
      { user: `${DESKS.a}/${PEOPLE.ben}`, channel: `${DESKS.a}/${CHANNELS.alerts}`, mayManage: true },
      { user: `${DESKS.b}/${PEOPLE.ben}`, channel: `${DESKS.b}/${CHANNELS.alerts}`, mayManage: false },
    ]);
  });

  it("in direct messages is of that person's own place, and a press in one is no second press in the other", async () => {
    await (await fake.command("watch list", { team: DESKS.a, channel: "D0ANNA" })).answers();
    expect(desk.asked[0]?.asker.channel).toBe(`@${DESKS.a}/${PEOPLE.anna}`);
    for (const team of Object.values(DESKS)) {
      const pressed = await fake.press({ team, actionId: "run:0", value: "watch add WULF" });
      await pressed.answers();
    }
    expect(desk.asked).toHaveLength(3);
  });

  it("is answered with what to do where the store does not say which workspace it is", async () => {
    before.of = diskIsFull;
    const { answers } = await fake.command("company WULF", { team: DESKS.a });
    expect((await answers())[0]?.text).toMatch(/cannot look up this workspace right now: please try again/);
  });
});

describe("a message to one of many workspaces", () => {
  it("goes out with its own token and is edited and replied to there", async () => {
    const sent = await post(DESKS.b);
    if (sent.outcome !== "sent") throw new Error(sent.reason);
    expect(sent.receipt).toMatchObject({ channel: CHANNELS.alerts, team: DESKS.b });
    await bot.channel.edit(sent.receipt, teraWulfAlert());
    await bot.channel.reply(sent.receipt, teraWulfAlert(), "Corrected.", "r");
    expect(fake.posted(CHANNELS.alerts, DESKS.a)).toEqual([]);
    expect(fake.posted(CHANNELS.alerts, DESKS.b).map(({ edits }) => edits)).toEqual([1, 0]);
  });

  it("to a person goes to the direct messages there", async () => {
    const reply = { summary: "Hello", parts: [], private: false };
    await bot.channel.say?.({ platform: "slack", channel: `@${DESKS.a}/${PEOPLE.anna}` }, reply, "n");
    expect(fake.posted("D0ANNA").map(({ team }) => team)).toEqual([DESKS.a]);
  });

  it("waits where one workspace must slow down, and not in the other", async () => {
    fake.spoil("chat.postMessage", { kind: "slowdown", retryAfter: 60 });
    expect(await post(DESKS.a)).toMatchObject({ outcome: "retry", afterMs: 60_000 });
    expect(await post(DESKS.b)).toMatchObject({ outcome: "sent" });
    expect(await post(DESKS.a, "k2")).toMatchObject({ outcome: "retry" });
  });

  it("goes out with the new token after it installed the bot again, whoever saw that", async () => {
    await post(DESKS.a);
    fake.state.botTokens.delete(`xoxb-${DESKS.a}`);
    fake.state.takenBack.set(`xoxb-${DESKS.a}`, "token_revoked");
    entrust(DESKS.a, "xoxb-new");
    expect(await post(DESKS.a, "k2")).toMatchObject({ outcome: "sent" });
  });

  it("is tried again and nothing erased where the workspace installed the bot again while it was refused", async () => {
    await post(DESKS.a);
    fake.state.takenBack.set(`xoxb-${DESKS.a}`, "token_revoked");
    before.erase = () => entrust(DESKS.a, "xoxb-new");
    expect(await post(DESKS.a, "k2")).toMatchObject({ outcome: "retry" });
    expect(await post(DESKS.a, "k2")).toMatchObject({ outcome: "sent" });
    expect(rows.get(DESKS.a)).toMatchObject({ state: "live", secret: "xoxb-new" });
  });

  it("waits where the store does not answer, and parks where Slack refuses its token for another reason", async () => {
    before.of = diskIsFull;
    expect(await post(DESKS.a)).toMatchObject({
      outcome: "retry",
      reason: expect.stringContaining("the disk is full"),
    });
    before.of = () => Promise.resolve();
    fake.state.takenBack.set(`xoxb-${DESKS.a}`, "invalid_auth");
    expect(await post(DESKS.a)).toMatchObject({
      outcome: "parked",
      reason: expect.stringMatching(
        /^The Slack workspace Desk \(T0DESKA\) refuses its token \(invalid_auth\): install the bot there again at http/,
      ),
    });
    expect(rows.get(DESKS.a)).toMatchObject({ state: "live" });
  });
});

describe("a place whose workspace cannot be served with these settings", () => {
  it("waits, and one sentence says what to set", async () => {
    const only = await openBot(fake.apiUrl, { desk, apart: 0, pace: 5, installations });
    const place = { platform: "slack", channel: `${DESKS.a}/${CHANNELS.alerts}` };
    expect(await only.channel.post(place, teraWulfAlert(), "k")).toEqual({
      outcome: "parked",
      reason: `The Slack workspace ${DESKS.a} is served only with SLACK_CLIENT_ID and the settings beside it: set them again.`,
    });
    await only.channel.close();
    expect(await bot.channel.post({ ...place, channel: CHANNELS.alerts }, teraWulfAlert(), "k")).toEqual({
      outcome: "parked",
      reason: "A Slack channel without a workspace needs SLACK_BOT_TOKEN: set it, or watch in an installed workspace.",
    });
    expect(fake.calls("chat.postMessage")).toEqual([]);
  });
});
