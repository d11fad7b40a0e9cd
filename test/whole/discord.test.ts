import { afterEach, describe, expect, test } from "vitest";
import { type FakeDiscord, startFakeDiscord, TOKEN } from "../support/discord/index.ts";
import { openWhole, reasonsOf, terawulfSeason, until, type Whole } from "../support/whole.ts";

const CHANNEL = "1250000000000000001";
const UNKNOWN = "1250000000000000099";

let discord: FakeDiscord | undefined;
let whole: Whole | undefined;
afterEach(async () => {
  await whole?.close();
  await discord?.stop();
  whole = undefined;
});

async function openWithDiscord(token: string, channels: string): Promise<{ found: Whole; fake: FakeDiscord }> {
  discord = await startFakeDiscord();
  const environment = { DISCORD_TOKEN: token, DISCORD_CHANNEL_ID: channels, DISCORD_API_URL: discord.apiUrl };
  whole = await openWhole({ season: await terawulfSeason(), environment });
  return { found: whole, fake: discord };
}

describe("TeraWulf's quarter on Discord and in the terminal", () => {
  test("is one message, edited as sources arrive", async () => {
    const { found, fake } = await openWithDiscord(TOKEN, CHANNEL);
    await found.play(5);
    const posts = fake.messages(CHANNEL).filter((message) => !("message_reference" in message));
    expect(posts).toHaveLength(1);
    expect(posts[0]?.edits).toBeGreaterThanOrEqual(2);
    expect(JSON.stringify(posts[0])).toContain("$427.6M");
    expect(fake.state.refusals).toEqual([]);
    expect(found.shown.posts).toHaveLength(1);
  });
});

describe("the terminal goes on and one sentence tells of", () => {
  test("a channel that Discord does not know, asked once that day", async () => {
    const { found, fake } = await openWithDiscord(TOKEN, UNKNOWN);
    // Three acts of one day: a place that refuses is tried again the next day.
    await found.play(3);
    expect(found.shown.posts).toHaveLength(1);
    expect(reasonsOf(found)).toEqual([
      `Discord knows no channel ${UNKNOWN}: it was deleted, or its id is wrong; choose another channel.`,
    ]);
    expect(fake.requests(`POST /channels/${UNKNOWN}/messages`)).toHaveLength(1);
  });

  test("a token that Discord refuses", async () => {
    const { found } = await openWithDiscord("wrong.token.here", CHANNEL);
    await found.play(5);
    expect(found.shown.posts).toHaveLength(1);
    const health = () => found.bot.parts.channels.get("discord")?.health();
    await until(() => health()?.state === "down");
    expect(health()).toMatchObject({
      state: "down",
      reason:
        "Discord refuses the token: copy a fresh one from the Bot page of the application into DISCORD_TOKEN and restart.",
    });
  });

  test("one channel of two that is missing, while the other gets the message", async () => {
    const { found, fake } = await openWithDiscord(TOKEN, `${UNKNOWN},${CHANNEL}`);
    await found.play(5);
    expect(fake.messages(CHANNEL).length).toBeGreaterThanOrEqual(1);
    expect(reasonsOf(found)).toHaveLength(1);
  });
});
