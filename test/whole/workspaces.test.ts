import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type FakeSlack, startFakeSlack, waitFor } from "../support/slack/fake.ts";
import { install, manyWorkspaces } from "../support/slack/installing.ts";
import { takeBack } from "../support/slack/oauth.ts";
import { CHANNELS, DESKS, PEOPLE } from "../support/slack/state.ts";
import { openWhole, terawulfSeason, until, type Whole } from "../support/whole.ts";

let [fake, whole, folder, port] = [{} as FakeSlack, {} as Whole, "", 0];
let environment: Record<string, string> = {};

const healthOf = () => whole.bot.parts.channels.get("slack")?.health();

async function start(more: Record<string, string> = {}): Promise<void> {
  whole = await openWhole({ season: await terawulfSeason(), environment: { ...environment, ...more } });
  await waitFor(() => healthOf()?.state === "up" && healthOf()?.parts?.at(-1)?.state === "up", "connections");
}

/** What somebody who manages the channel is answered there. */
async function say(team: string, line: string, channel: string = CHANNELS.alerts): Promise<string> {
  const { answers } = await fake.command(line, { team, channel, user: PEOPLE.admin });
  return JSON.stringify(await answers());
}

const cards = (team: string) => fake.posted(CHANNELS.alerts, team).filter((message) => !message.thread_ts);
const logged = (message: string) => whole.logged.filter((line) => line.message === message);

beforeEach(async () => {
  fake = await startFakeSlack();
  folder = await mkdtemp(join(tmpdir(), "pivotwire-workspaces-"));
  ({ port, environment } = await manyWorkspaces(fake));
  environment.DATABASE_URL = `sqlite:${join(folder, "bot.db")}`;
  await start();
  for (const team of Object.values(DESKS)) await install(fake, port, team);
});

afterEach(async () => {
  await whole.close();
  await fake.stop();
  await rm(folder, { recursive: true, force: true });
});

describe("two workspaces whose channels have the same id", () => {
  test("get each their own alert once, and its edits", async () => {
    for (const team of Object.values(DESKS)) await say(team, "watch add WULF");
    await whole.play(5);
    for (const team of Object.values(DESKS)) {
      expect(cards(team)).toHaveLength(1);
      expect(cards(team)[0]?.edits).toBeGreaterThanOrEqual(2);
    }
    const failed = fake.state.requests.filter(({ answer }) => answer !== "ok");
    expect(failed.map(({ method, answer }) => [method, answer])).toEqual([]);
  });

  test("find each their own message again when Slack's answers were lost", async () => {
    for (const team of Object.values(DESKS)) await say(team, "watch add WULF");
    fake.spoil("chat.postMessage", { kind: "drop", after: true }, 2);
    await whole.play(5);
    for (const team of Object.values(DESKS)) expect(cards(team)).toHaveLength(1);
    expect(fake.calls("conversations.history").map(({ team }) => team)).toEqual(
      expect.arrayContaining(Object.values(DESKS)),
    );
  });

  test("see, mute and set each only their own", async () => {
    await say(DESKS.a, "watch add WULF");
    await say(DESKS.b, "watch add CORZ --for me");
    await say(DESKS.b, "watch add WULF");
    await say(DESKS.b, "mute add all 30d");
    const [listA, listB] = [await say(DESKS.a, "watch list"), await say(DESKS.b, "watch list")];
    expect(listA).toContain("WULF");
    expect(listA).not.toContain("CORZ");
    expect(listB).toContain("CORZ");
    expect(await say(DESKS.a, "mute list")).not.toContain("Silent: all.");
    expect(await say(DESKS.b, "mute list")).toContain("Silent: all.");
    await whole.play(3);
    expect(cards(DESKS.a)).toHaveLength(1);
    expect(cards(DESKS.b)).toEqual([]);
  });

  test("are not told of each other by /miner status or the Home", async () => {
    await say(DESKS.b, "watch add WULF", CHANNELS.archived);
    await whole.play(5);
    expect(await say(DESKS.b, "status")).toContain(CHANNELS.archived);
    const shown = await say(DESKS.a, "status");
    expect(shown).toContain(`Desk A (${DESKS.a})`);
    for (const word of [CHANNELS.archived, DESKS.b, "Desk B"]) expect(shown.includes(word), word).toBe(false);
    await fake.openHome(PEOPLE.anna, DESKS.a);
    await until(() => fake.state.homes.size > 0);
    expect([...fake.state.homes.keys()]).toEqual([`${DESKS.a}/${PEOPLE.anna}`]);
    expect(JSON.stringify([...fake.state.homes.values()])).not.toContain(DESKS.b);
  });
});

describe("a workspace that takes the bot away", () => {
  test("is told of once, has nothing sent to it, and gets what waited when it installs the bot again", async () => {
    for (const team of Object.values(DESKS)) await say(team, "watch add WULF");
    await say(DESKS.a, "watch add WULF", CHANNELS.second);
    takeBack(fake.state, DESKS.a);
    await fake.event(DESKS.a, { type: "tokens_revoked", tokens: { oauth: [], bot: ["U0PIVOT"] } });
    await fake.event(DESKS.a, { type: "app_uninstalled" });
    await until(() => logged("a Slack workspace took the bot away").length > 0);
    const [row] = await whole.bot.store.installations.all("slack");
    expect(row).toMatchObject({ workspace: DESKS.a, goneAt: expect.any(String) });
    expect(row?.sealed).toBeUndefined();
    await whole.play(5);
    expect(fake.calls("chat.postMessage").filter(({ answer }) => answer !== "ok")).toEqual([]);
    expect([cards(DESKS.a).length, cards(DESKS.b).length]).toEqual([0, 1]);
    expect(logged("a Slack workspace took the bot away")).toHaveLength(1);
    expect(logged("destination parked")).toEqual([]);
    expect(healthOf()?.state).toBe("up");
    expect(healthOf()?.parts).toContainEqual({
      name: `Desk A (${DESKS.a})`,
      workspace: DESKS.a,
      state: "off",
      reason: `The Slack workspace Desk A (${DESKS.a}) took the bot away: install it there again at http://127.0.0.1:${port}/slack/install.`,
    });

    await install(fake, port, DESKS.a);
    await whole.bot.tick();
    await whole.bot.tick();
    expect(cards(DESKS.a)).toHaveLength(1);
    expect(fake.posted(CHANNELS.second, DESKS.a)).toHaveLength(1);
    expect(cards(DESKS.b)).toHaveLength(1);
  });

  test("is noticed by the first message too, where Slack's word of it was lost", async () => {
    for (const channel of [CHANNELS.alerts, CHANNELS.second]) await say(DESKS.a, "watch add WULF", channel);
    takeBack(fake.state, DESKS.a, "account_inactive");
    await whole.play(5);
    expect(fake.posted(CHANNELS.alerts)).toEqual([]);
    expect(logged("a Slack workspace took the bot away")).toHaveLength(1);
    expect(logged("destination parked")).toEqual([]);
    expect(await whole.bot.store.installations.all("slack")).toMatchObject([
      { workspace: DESKS.a, goneAt: expect.any(String) },
      { workspace: DESKS.b, sealed: expect.anything() },
    ]);
  });

  test("is believed only where its token works no more: Slack's word may come late", async () => {
    await say(DESKS.a, "watch add WULF");
    await fake.event(DESKS.a, { type: "app_uninstalled" });
    await until(() => fake.calls("auth.test").filter(({ team }) => team === DESKS.a).length > 1);
    await whole.play(5);
    expect(cards(DESKS.a)).toHaveLength(1);
    expect(logged("a Slack workspace took the bot away")).toEqual([]);
  });
});

describe("after a restart", () => {
  test("each workspace's message is edited with its own token", async () => {
    for (const team of Object.values(DESKS)) await say(team, "watch add WULF");
    await whole.play(3);
    const before = Object.values(DESKS).map((team) => cards(team)[0]?.edits ?? 0);
    await whole.close();
    await start();
    await whole.play(5);
    for (const [place, team] of Object.values(DESKS).entries()) {
      expect(cards(team)).toHaveLength(1);
      expect(cards(team)[0]?.edits).toBeGreaterThan(before[place] ?? 0);
    }
  });

  test("what was taken away while the bot was not there is erased, without waiting for a message", async () => {
    await say(DESKS.a, "watch add WULF");
    await whole.close();
    takeBack(fake.state, DESKS.a);
    await start();
    await until(() => logged("a Slack workspace took the bot away").length > 0);
    const [row] = await whole.bot.store.installations.all("slack");
    expect(row).toMatchObject({ workspace: DESKS.a, goneAt: expect.any(String) });
    expect(row?.sealed).toBeUndefined();
    expect(fake.calls("chat.postMessage")).toEqual([]);
  });

  test("with another key the workspaces wait and one sentence says what to do; with the old one all goes on", async () => {
    await say(DESKS.a, "watch add WULF");
    await whole.close();
    await start({ TOKEN_KEY: "c3d4".repeat(16) });
    await whole.play(5);
    expect(cards(DESKS.a)).toEqual([]);
    const reason = `The token of the Slack workspace Desk A (${DESKS.a}) cannot be read. TOKEN_KEY does not open its token: add the key that the bot had before after a comma, or install the app there again.`;
    expect(logged("destination parked").map(({ fields }) => fields.reason)).toEqual([reason]);
    expect(healthOf()?.parts).toContainEqual(expect.objectContaining({ state: "down", reason }));
    await whole.close();
    await start({ TOKEN_KEY: `${"c3d4".repeat(16)},${environment.TOKEN_KEY}` });
    await whole.bot.tick();
    expect(cards(DESKS.a)).toHaveLength(1);
  });
});
