import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { teraWulfAlert } from "../../support/alert-views.ts";
import { type FakeSlack, startFakeSlack, waitFor } from "../../support/slack/fake.ts";
import { type Bot, openBot, reasonOf } from "../../support/slack/open.ts";
import { CHANNELS } from "../../support/slack/state.ts";

let fake: FakeSlack;
let bot: Bot;

beforeEach(async () => {
  fake = await startFakeSlack();
  bot = await openBot(fake.apiUrl);
});

afterEach(async () => {
  await bot.channel.close();
  await fake.stop();
});

const post = (channel: string) => bot.channel.post({ platform: "slack", channel }, teraWulfAlert(), "d");

describe("what Slack refuses for good", () => {
  const told: [string, string][] = [
    [
      "C0NOWHERE",
      "Slack knows no channel C0NOWHERE, or it is private and the bot is not in it: check the ID, or type /invite @Pivotwire in it.",
    ],
    [CHANNELS.foreign, "The bot is not in the Slack channel C0FOREIGN: type /invite @Pivotwire in it."],
    [CHANNELS.archived, "The Slack channel C0OLD is archived: unarchive it, or name another one."],
  ];
  for (const [channel, reason] of told) {
    it(`[24] parks ${channel} with one sentence and one request`, async () => {
      expect(await post(channel)).toEqual({ outcome: "parked", reason });
      expect(fake.calls("chat.postMessage")).toHaveLength(1);
    });
  }

  it("names the scope that is missing", async () => {
    fake.state.scopes.delete("chat:write");
    expect(reasonOf(await post(CHANNELS.alerts))).toBe(
      "The Slack app may not do this: add the scope chat:write on its page OAuth & Permissions and install it again.",
    );
  });

  const tokens = ["invalid_auth", "account_inactive", "token_revoked", "token_expired", "not_authed"];
  for (const refusal of tokens) {
    it(`parks on ${refusal}, says what to do, and health says the same`, async () => {
      await waitFor(() => bot.channel.health().state === "up", "connection");
      fake.state.botTokens.clear();
      fake.state.refusal = refusal;
      const sent = await post(CHANNELS.alerts);
      expect(sent.outcome).toBe("parked");
      expect(reasonOf(sent)).toContain("put the bot token of your app (xoxb-…) into SLACK_BOT_TOKEN and start again.");
      expect(bot.channel.health()).toMatchObject({ state: "down", reason: reasonOf(sent) });
    });
  }

  it("works again as soon as Slack takes a message again", async () => {
    await waitFor(() => bot.channel.health().state === "up", "connection");
    const good = [...fake.state.botTokens];
    fake.state.botTokens.clear();
    await post(CHANNELS.alerts);
    for (const token of good) fake.state.botTokens.add(token);
    expect(await post(CHANNELS.alerts)).toMatchObject({ outcome: "sent" });
    expect(bot.channel.health().state).toBe("up");
  });

  it("asks for a report where Slack says something unheard of", async () => {
    fake.spoil("chat.postMessage", { kind: "error", error: "as_user_not_supported" });
    expect(reasonOf(await post(CHANNELS.alerts))).toBe(
      "Slack refuses the message (as_user_not_supported): please report this, with what the log says.",
    );
  });

  it("does not take the page of a proxy for an answer of Slack", async () => {
    fake.spoil("chat.postMessage", { kind: "http", status: 200, after: false });
    expect(await post(CHANNELS.alerts)).toEqual({ outcome: "unknown", reason: "Slack's answer could not be read" });
    fake.spoil("chat.postMessage", { kind: "http", status: 403, after: false });
    expect(reasonOf(await post(CHANNELS.alerts))).toBe(
      "Slack answers with HTTP 403: check SLACK_API_URL and any proxy between.",
    );
  });

  it("[38] tells no token to log, health or reason", async () => {
    fake.state.botTokens.clear();
    const sent = await post(CHANNELS.alerts);
    const told = JSON.stringify([sent, bot.logged, bot.channel.health()]);
    expect(told).not.toMatch(/xox[bp]-good|xapp-good/);
  });
});
