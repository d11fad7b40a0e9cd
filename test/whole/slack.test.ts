import { afterEach, describe, expect, test } from "vitest";
import { type FakeSlack, startFakeSlack } from "../support/slack/fake.ts";
import { CHANNELS, TOKENS } from "../support/slack/state.ts";
import { openWhole, reasonsOf, terawulfSeason, until, type Whole } from "../support/whole.ts";

let slack: FakeSlack | undefined;
let whole: Whole | undefined;
afterEach(async () => {
  await whole?.close();
  await slack?.stop();
  whole = undefined;
});

async function openWithSlack(changed: Record<string, string> = {}): Promise<{ found: Whole; fake: FakeSlack }> {
  slack = await startFakeSlack();
  const environment = {
    SLACK_BOT_TOKEN: TOKENS.bot,
    SLACK_APP_TOKEN: TOKENS.app,
    SLACK_CHANNEL: CHANNELS.alerts,
    SLACK_API_URL: slack.apiUrl,
    ...changed,
  };
  whole = await openWhole({ season: await terawulfSeason(), environment });
  return { found: whole, fake: slack };
}

describe("TeraWulf's quarter on Slack and in the terminal", () => {
  test("is one message, edited as sources arrive", async () => {
    const { found, fake } = await openWithSlack();
    await found.play(5);
    const cards = fake.posted(CHANNELS.alerts).filter((message) => !message.thread_ts);
    expect(cards).toHaveLength(1);
    expect(cards[0]?.edits).toBeGreaterThanOrEqual(2);
    expect(JSON.stringify(cards[0])).toContain("$427.6M");
    expect(fake.state.requests.filter(({ answer }) => answer !== "ok")).toEqual([]);
    expect(found.shown.posts).toHaveLength(1);
  });

  test("answers /miner company with the same figures", async () => {
    const { found, fake } = await openWithSlack();
    await found.play(5);
    await until(() => fake.sockets.open().length > 0);
    const { acked, answers } = await fake.command("company WULF");
    expect(acked).toBe(true);
    expect(JSON.stringify(await answers())).toContain("$21.0M");
  });
});

describe("the terminal goes on and one sentence tells of", () => {
  test("a channel that Slack does not know, asked once that day, while the other gets the message", async () => {
    const { found, fake } = await openWithSlack({ SLACK_CHANNEL: `C0NOWHERE,${CHANNELS.alerts}` });
    // Three acts of one day: a place that refuses is tried again the next day.
    await found.play(3);
    expect(found.shown.posts).toHaveLength(1);
    expect(reasonsOf(found)).toEqual([
      "Slack knows no channel C0NOWHERE, or it is private and the bot is not in it: check the ID, or type /invite @Pivotwire in it.",
    ]);
    expect(fake.calls("chat.postMessage").filter(({ args }) => args.channel === "C0NOWHERE")).toHaveLength(1);
    expect(fake.posted(CHANNELS.alerts).length).toBeGreaterThanOrEqual(1);
  });

  test("a token that Slack refuses", async () => {
    const { found } = await openWithSlack({ SLACK_BOT_TOKEN: "xoxb-wrong" });
    await found.play(5);
    expect(found.shown.posts).toHaveLength(1);
    const health = () => found.bot.parts.channels.get("slack")?.health();
    await until(() => health()?.state === "down");
    expect(health()).toMatchObject({
      state: "down",
      reason:
        "Slack refuses the bot token: put the bot token of your app (xoxb-…) into SLACK_BOT_TOKEN and start again.",
    });
  });
});
