import { afterEach, describe, expect, test } from "vitest";
import type { MessageBody } from "../../src/channels/discord/index.ts";
import type { Rendered } from "../../src/channels/slack/index.ts";
import type { AlertView } from "../../src/model/index.ts";
import { settle } from "../../src/pipeline/index.ts";
import { startFakeDiscord, TOKEN } from "../support/discord/index.ts";
import { picture as discordPicture } from "../support/discord/picture.ts";
import { dayDocuments, recordedDay } from "../support/recorded-day/index.ts";
import { startFakeSlack } from "../support/slack/fake.ts";
import { picture as slackPicture } from "../support/slack/picture.ts";
import { CHANNELS, TOKENS } from "../support/slack/state.ts";
import { openWhole, type Whole } from "../support/whole.ts";

const DISCORD_CHANNEL = "1250000000000000001";

let closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.toReversed()) await close();
  closing = [];
});

async function open(season = recordedDay(), environment: Record<string, string> = {}): Promise<Whole> {
  const whole = await openWhole({ season, environment });
  closing.push(() => whole.close());
  return whole;
}

/** The alert at the end, with how it came about left out: what it says of the event. */
async function said(whole: Whole): Promise<Partial<AlertView>> {
  const [alert, ...more] = await whole.bot.store.alerts.recent(10);
  expect(more).toEqual([]);
  const { id: _id, notes = [], sources = [], seenAt: _seen, updatedAt: _updated, ...rest } = alert?.view ?? {};
  return {
    ...rest,
    notes: notes.filter((note) => !note.startsWith("Updated ")),
    sources: sources.toSorted((one, other) => one.at.localeCompare(other.at)),
  };
}

/** The documents of each story, whatever its id. */
async function stories(whole: Whole): Promise<string[]> {
  const { events, stories: table, documents } = whole.bot.store;
  const all = await table.ofCompany("WULF", 50);
  const titles = all.map(async ({ id }) => {
    const keys = (await events.ofStory(id)).map(({ itemKey }) => itemKey);
    return (await documents.read(keys))
      .map(({ document }) => `${document.outlet}: ${document.title}`)
      .toSorted()
      .join("\n");
  });
  return (await Promise.all(titles)).toSorted();
}

describe("the day of TeraWulf's results in the terminal", () => {
  test("is one message and two replies: the rule that the release made fire, and the correction", async () => {
    const whole = await open();
    await whole.play(7);
    expect([whole.shown.posts.length, whole.shown.replies]).toEqual([1, 2]);
    const before = whole.text();
    await expect(before).toMatchFileSnapshot("../golden/recorded-day/terminal.txt");
    // A month later somebody looks back: the message stays as it is, the story has that source too.
    await whole.play(8);
    expect(whole.text()).toBe(before);
    expect((await said(whole)).sources).toHaveLength(17);
    expect(await stories(whole)).toHaveLength(1);
  });
});

/** The same documents one by one through all arrows but the first two. */
async function arrived(seed: number): Promise<Whole> {
  const { acts, feeds } = recordedDay();
  const whole = await open({ acts: acts.slice(0, 1), feeds: feeds.slice(0, 1) });
  for (const document of dayDocuments(seed)) {
    await whole.bot.store.documents.put(document);
    await settle(whole.bot.parts, new Date(document.seenAt));
  }
  return whole;
}

describe("the documents of the day", () => {
  test("name the two outlets that are wrong, and nobody else but the company's own slip", async () => {
    expect((await said(await arrived(0))).notes).toEqual([
      "Grid & Hash (press): HPC revenue of $27M, against $21.0M by SEC EDGAR filings (filing).",
      "Hashrate Herald (press): a net loss of $247.6M, against $427.6M by SEC EDGAR filings (filing).",
      "TeraWulf newsroom (issuer) first gave mining revenue of $13.4M, now $13.0M.",
    ]);
  });

  test.each(Array.from({ length: 20 }, (_, index) => index + 1))(
    "are the same story and say the same in the order of seed %i",
    async (seed) => {
      const [ordered, whole] = [await arrived(0), await arrived(seed)];
      expect(await stories(whole)).toEqual(await stories(ordered));
      expect(await said(whole)).toEqual(await said(ordered));
    },
  );
});

describe("news older than three days", () => {
  test("is kept and posts nothing", async () => {
    const season = recordedDay();
    const whole = await open({
      ...season,
      acts: season.acts.map((act, at) => (at === 1 ? { ...act, at: "2026-05-11T12:01:00Z" } : act)),
    });
    await whole.play(1);
    expect(whole.shown.posts).toEqual([]);
    expect(await stories(whole)).toEqual(["Ticker Lane Wire: TeraWulf posts first-quarter net loss of $427.6 million"]);
  });
});

describe("the day of TeraWulf's results on Slack", () => {
  test("is one message and two replies, word for word", async () => {
    const slack = await startFakeSlack();
    closing.push(() => slack.stop());
    const whole = await open(recordedDay(), {
      SLACK_BOT_TOKEN: TOKENS.bot,
      SLACK_APP_TOKEN: TOKENS.app,
      SLACK_CHANNEL: CHANNELS.alerts,
      SLACK_API_URL: slack.apiUrl,
    });
    await whole.play(8);
    const messages = slack.posted(CHANNELS.alerts);
    expect(messages.map(({ thread_ts }) => thread_ts !== undefined)).toEqual([false, true, true]);
    expect(slack.state.requests.filter(({ answer }) => answer !== "ok")).toEqual([]);
    const text = messages.map(({ text: push, blocks }) => slackPicture({ text: push, blocks } as Rendered)).join("\n");
    await expect(text).toMatchFileSnapshot("../golden/recorded-day/slack.txt");
  });
});

describe("the day of TeraWulf's results on Discord", () => {
  test("is one message and two replies, word for word", async () => {
    const discord = await startFakeDiscord();
    closing.push(() => discord.stop());
    const whole = await open(recordedDay(), {
      DISCORD_TOKEN: TOKEN,
      DISCORD_CHANNEL_ID: DISCORD_CHANNEL,
      DISCORD_API_URL: discord.apiUrl,
    });
    await whole.play(8);
    const messages = discord.messages(DISCORD_CHANNEL);
    expect(messages.map((message) => "message_reference" in message)).toEqual([false, true, true]);
    expect(discord.state.refusals).toEqual([]);
    const text = messages
      .map((message) =>
        discordPicture({ embeds: [], components: [], attachments: [], ...message } as unknown as MessageBody),
      )
      .join("\n");
    await expect(text).toMatchFileSnapshot("../golden/recorded-day/discord.txt");
  });
});
