import { channel } from "node:diagnostics_channel";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { quietLogger } from "../../../src/channels/slack/client.ts";
import { connect } from "../../../src/channels/slack/socket.ts";
import { waitAfterEnding, waitAfterFault } from "../../../src/channels/slack/waits.ts";
import { teraWulfAlert } from "../../support/alert-views.ts";
import { stubDesk } from "../../support/desk.ts";
import { type FakeSlack, startFakeSlack, waitFor } from "../../support/slack/fake.ts";
import { type Bot, openBot, recordingLog } from "../../support/slack/open.ts";
import { CHANNELS, TOKENS } from "../../support/slack/state.ts";

let fake: FakeSlack;
let bots: Bot[];

beforeEach(async () => {
  fake = await startFakeSlack();
  bots = [];
});

afterEach(async () => {
  await Promise.all(bots.map(({ channel }) => channel.close()));
  await fake.stop();
});

async function open(settings: Parameters<typeof openBot>[1] = {}): Promise<Bot> {
  const bot = await openBot(fake.apiUrl, settings);
  bots.push(bot);
  return bot;
}

const isUp = ({ channel }: Bot) => channel.health().state === "up";
const bothUp = (bot: Bot) => waitFor(() => isUp(bot) && fake.sockets.open().length === 2, "two connections");
const reason = ({ channel }: Bot): string => channel.health().reason ?? "";
const errors = ({ logged }: Bot) => logged.filter(({ level }) => level === "error");

describe("the connection to Slack", () => {
  it("opens without waiting for Slack, and says that it is being made", async () => {
    const bot = await open();
    expect(bot.channel.health()).toMatchObject({ state: "connecting", reason: "Slack is being connected." });
    await waitFor(() => isUp(bot), "connection");
    expect(bot.channel.health().reason).toBeUndefined();
  });

  it("[30] hears every command while Slack renews its connections again and again", async () => {
    const bot = await open();
    await bothUp(bot);
    for (let round = 0; round < 2; round++) {
      fake.sockets.disconnect("refresh_requested");
      // Commands all the while: over the old connections until new ones stand, then over those.
      while (fake.sockets.open().length < 2) {
        const { acked } = await fake.command("company WULF");
        expect(acked).toBe(true);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      expect(fake.sockets.leaving()).toHaveLength(2);
      fake.sockets.closeLeaving();
      await waitFor(() => fake.sockets.leaving().length === 0, "the end of the old ones");
      expect((await fake.command("company WULF")).acked).toBe(true);
      expect(bot.channel.health().state).toBe("up");
    }
    expect(fake.calls("apps.connections.open").length).toBe(2 + 2 * 2);
    expect(fake.sockets.closes).toEqual([1001, 1001, 1001, 1001]);
    expect(errors(bot)).toEqual([]);
  });

  it("[30] hears what is on its way over an old connection when the new one stands already", async () => {
    const bot = await open();
    await bothUp(bot);
    fake.sockets.disconnect("refresh_requested");
    await bothUp(bot);
    for (const old of fake.sockets.leaving()) {
      const { form, answers } = fake.slashForm("company WULF");
      const envelope = { type: "slash_commands", envelope_id: form.response_url, payload: form };
      expect(await fake.sockets.deliver(envelope, old)).toBe(true);
      expect(await answers()).toHaveLength(1);
    }
  });

  it("[30] hears over a connection that is asked to leave in one breath with its hello", async () => {
    fake.sockets.turnAway("warning", "greeted");
    await open();
    const [old] = await waitFor(() => fake.sockets.leaving().length > 0 && fake.sockets.leaving(), "a connection");
    fake.sockets.turnAway(undefined);
    const { form } = fake.slashForm("company WULF");
    expect(await fake.sockets.deliver({ type: "slash_commands", envelope_id: "e", payload: form }, old)).toBe(true);
  });

  it("[30] lets a renewed connection go with the code for a normal end, where Slack keeps it open", async () => {
    const bot = await open({ linger: 1 });
    await bothUp(bot);
    fake.sockets.disconnect("warning");
    await waitFor(() => fake.sockets.closes.length === 2, "two ends");
    expect(fake.sockets.closes).toEqual([1000, 1000]);
    await bothUp(bot);
  });

  it("[31] says why it opens no connection where Slack says that there are too many", async () => {
    fake.sockets.turnAway("too_many_websockets");
    const bot = await open();
    await waitFor(() => bot.channel.health().state === "down", "down");
    expect(reason(bot)).toBe(
      "Slack says that too many programs use this app's connections (too_many_websockets): stop other copies of the bot; it is tried again more and more slowly.",
    );
    expect(fake.calls("apps.connections.open")).toHaveLength(1);
  });

  it("[31] waits longer each time while there are too many", () => {
    const waits = (of: (times: number) => number) => [0, 1, 2, 9].map(of);
    const slower = [15_000, 30_000, 60_000, 300_000];
    expect(waits((times) => waitAfterFault({ code: "too_many_websockets", afterMs: undefined }, times))).toEqual(
      slower,
    );
    const ending = { reason: "too_many_websockets", livedMs: 9_000 };
    expect(waits((times) => waitAfterEnding(ending, times))).toEqual(slower);
  });

  it("[31] lets both connections go at once where Slack says that there are too many", async () => {
    const bot = await open();
    await bothUp(bot);
    fake.sockets.disconnect("too_many_websockets");
    await waitFor(() => fake.sockets.closes.length === 2, "two ends");
    expect(reason(bot)).toContain("too_many_websockets");
    expect(fake.calls("apps.connections.open")).toHaveLength(2);
  });

  it("[32] survives an app token that is revoked while it runs: the process lives, alerts go out, health is red", async () => {
    const bot = await open();
    await bothUp(bot);
    fake.state.appTokens.clear();
    for (const ws of fake.sockets.open().slice()) ws.close(1001);
    await waitFor(() => reason(bot).includes("SLACK_APP_TOKEN"), "red health");
    expect(bot.channel.health()).toMatchObject({
      state: "down",
      reason:
        "Slack refuses SLACK_APP_TOKEN (invalid_auth): make an app-level token with the scope connections:write, put it into SLACK_APP_TOKEN and start again.",
    });
    const alerts = { platform: "slack", channel: CHANNELS.alerts };
    expect(await bot.channel.post(alerts, teraWulfAlert(), "d")).toMatchObject({ outcome: "sent" });
  });

  it("says a wrong token in one clear sentence, once, and lives", async () => {
    const bot = await open({ botToken: "xoxb-wrong", inbound: { kind: "socket", appToken: "xapp-wrong" } });
    await waitFor(() => errors(bot).length >= 2, "two reasons");
    const reasons = errors(bot).map(({ fields }) => fields.reason);
    expect(reasons).toHaveLength(2);
    expect(reasons).toEqual(
      expect.arrayContaining([
        "Slack refuses SLACK_APP_TOKEN (invalid_auth): make an app-level token with the scope connections:write, put it into SLACK_APP_TOKEN and start again.",
        "Slack refuses the bot token: put the bot token of your app (xoxb-…) into SLACK_BOT_TOKEN and start again.",
      ]),
    );
    expect([0, 1, 2, 3].map((times) => waitAfterFault({ code: "invalid_auth", afterMs: undefined }, times))).toEqual([
      60_000, 120_000, 240_000, 300_000,
    ]);
  });

  it("[33] notices within thirty seconds that Slack fell silent, and connects anew", async () => {
    const bot = await open();
    await bothUp(bot);
    fake.sockets.fallSilent();
    await waitFor(() => fake.sockets.open().length === 2, "new connections");
    expect((await fake.command("company WULF")).acked).toBe(true);
    expect(isUp(bot)).toBe(true);
  });

  it("[38] closes quickly although Slack answers nothing any more", async () => {
    const bot = await openBot(fake.apiUrl);
    await bothUp(bot);
    fake.sockets.fallSilent();
    await bot.channel.close();
    // Before the other side could say that it closed, which it never does.
    expect(fake.sockets.closes).toEqual([]);
  });

  it("[35] leaves nothing behind, however often it was made anew", async () => {
    const warnings: Error[] = [];
    const warned = (warning: Error) => void warnings.push(warning);
    process.on("warning", warned);
    const { SocketModeClient } = await import("@slack/socket-mode");
    const logger = quietLogger(recordingLog().log);
    const clientOptions = { slackApiUrl: fake.apiUrl, retryConfig: { retries: 0 } };
    for (let round = 0; round < 60; round++) {
      const client = new SocketModeClient({ appToken: TOKENS.app, autoReconnectEnabled: false, logger, clientOptions });
      const connection = await connect(client, () => {});
      if (round % 2) fake.sockets.disconnect("refresh_requested");
      else fake.sockets.drop();
      (await connection.over).finish();
      await waitFor(() => fake.sockets.open().length + fake.sockets.leaving().length === 0, "end");
    }
    await waitFor(() => !channel("undici:websocket:pong").hasSubscribers, "no listener on pongs");
    process.off("warning", warned);
    expect(warnings).toEqual([]);
  });

  it("comes back at once after a connection that lasted, and slower after each that did not", () => {
    const after = (livedMs: number, times: number) => waitAfterEnding({ reason: "closed", livedMs }, times);
    expect([after(5_000, 0), after(10, 0), after(10, 3), after(10, 20)]).toEqual([0, 1_000, 8_000, 60_000]);
    const fault = (afterMs: number | undefined, times: number) => waitAfterFault({ code: "http_503", afterMs }, times);
    expect([fault(undefined, 0), fault(undefined, 20), fault(90_000, 0)]).toEqual([1_000, 60_000, 90_000]);
  });

  it("[40] runs while Slack cannot be reached, and delivers when it can", async () => {
    const { apiUrl } = fake;
    fake.state.appTokens.clear();
    fake.state.botTokens.clear();
    fake.state.refusal = "fatal_error";
    const bot = await open();
    const alerts = { platform: "slack", channel: CHANNELS.alerts };
    expect(await bot.channel.post(alerts, teraWulfAlert(), "d")).toMatchObject({ outcome: "retry" });
    expect(bot.channel.health().state).toBe("down");
    fake.state.appTokens.add(TOKENS.app);
    fake.state.botTokens.add(TOKENS.bot);
    await waitFor(() => isUp(bot), "connection");
    expect(await bot.channel.post(alerts, teraWulfAlert(), "d")).toMatchObject({ outcome: "sent" });
    expect(apiUrl).toBe(fake.apiUrl);
    expect(JSON.stringify(fake.posted(CHANNELS.alerts)[0]?.blocks)).toContain("2026-05-08 20:15 UTC");
  });

  it("[38] closes with the code for a normal end, and quickly, also while messages wait their turn", async () => {
    const bot = await openBot(fake.apiUrl, { pace: 60_000, desk: stubDesk() });
    await bothUp(bot);
    const alerts = { platform: "slack", channel: CHANNELS.alerts };
    await bot.channel.post(alerts, teraWulfAlert(), "a");
    const waiting = bot.channel.post(alerts, teraWulfAlert(), "b");
    await bot.channel.close();
    expect(await waiting).toMatchObject({ outcome: "retry" });
    await waitFor(() => fake.sockets.closes.length === 2, "two ends");
    expect(fake.sockets.closes).toEqual([1000, 1000]);
  });
});
