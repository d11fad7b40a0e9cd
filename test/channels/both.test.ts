import { afterEach, describe, expect, it } from "vitest";
import { storeAlert } from "../query/feeding.ts";
import { type Both, closeBoth, DISCORD_CHANNEL, healthOf, openBoth, openOver, stopLater } from "../support/both.ts";
import { MANAGE_CHANNELS, startFakeDiscord } from "../support/discord/index.ts";
import { startFakeSlack } from "../support/slack/fake.ts";
import { CHANNELS, PEOPLE } from "../support/slack/state.ts";
import { reasonsOf, until } from "../support/whole.ts";

afterEach(closeBoth);

const ON_SLACK = { platform: "slack", channel: CHANNELS.alerts };
const ON_DISCORD = { platform: "discord", channel: DISCORD_CHANNEL };

/** Somebody with every right types the line on Slack, and the same as options on Discord. */
async function type({ slack, discord }: Both, line: string, path: string[], options: Record<string, unknown> = {}) {
  const { answers } = await slack.command(line, { user: PEOPLE.admin });
  const asked = discord.slash(path, options, { permissions: MANAGE_CHANNELS });
  await until(() => asked.message !== undefined);
  const { content = "", embeds = [] } = asked.message ?? {};
  return { slack: JSON.stringify(await answers()), discord: JSON.stringify([content, embeds]) };
}

const status = (both: Both) => type(both, "status", ["status"]);
const texts = ({ slack, discord }: Both) => ({
  slack: slack.posted(CHANNELS.alerts).map(({ text }) => text),
  discord: discord.messages(DISCORD_CHANNEL).map(({ content = "" }) => content),
});

/** How many messages each platform shows, of those that begin with the words. */
function counts(both: Both, words = ""): number[] {
  const { slack, discord } = texts(both);
  return [slack, discord].map((all) => all.filter((text) => text.startsWith(words)).length);
}

/**
 * Passes from that instant on, a minute apart, until each platform shows so many messages: an answer that a loaded
 * machine gives too late is asked for again. One pass more tells that it stays so.
 */
async function passUntil(both: Both, from: string, count: number, words = ""): Promise<void> {
  const at = (minutes: number) => new Date(Date.parse(from) + minutes * 60_000).toISOString();
  let minute = 0;
  do await both.whole.tickAt(at(minute++));
  while (minute < 50 && counts(both, words).some((found) => found < count));
  await both.whole.tickAt(at(minute));
  expect(counts(both, words), from).toEqual([count, count]);
}

describe("thirty alerts at once", () => {
  it("[17] become few lists on each platform, and none is lost", async () => {
    const both = await openBoth();
    const at = "2026-08-20T12:00:00.000Z";
    const ids = Array.from({ length: 30 }, (_, place) => `B${String(place).padStart(4, "0")}`);
    for (const id of ids) {
      await storeAlert(both.whole.bot.store, { id }, at);
      for (const to of [ON_SLACK, ON_DISCORD]) await both.whole.bot.store.deliveries.owePost(id, to, 1, at);
    }
    await passUntil(both, at, 3);
    const posts = [both.slack.posted(CHANNELS.alerts), both.discord.messages(DISCORD_CHANNEL)];
    for (const id of ids) for (const list of posts) expect(JSON.stringify(list)).toContain(`why ${id}`);
  });
});

describe("silence and the daily digest", () => {
  it("[29] nothing is sent while all is mute, and one summary at the end tells what was held back", async () => {
    const both = await openBoth();
    const muted = await type(both, "mute add all 30d", ["mute", "add"], { what: "all", duration: "30d" });
    expect(muted.slack).toContain("is silent here until");
    await both.whole.play(3);
    expect(texts(both)).toEqual({ slack: [], discord: [] });
    await passUntil(both, "2026-08-20T12:00:00.000Z", 1);
    const told = texts(both);
    expect(told.slack).toEqual(told.discord);
    expect(told.slack[0]).toMatch(/^all speaks again\. While it was silent: \d+ alerts?\.$/);
  });

  it("[29] the digest comes at half past seven of the place, once, also on the day on which the clocks change", async () => {
    const both = await openBoth();
    const { store } = both.whole.bot;
    await both.whole.tickAt("2026-10-31T00:00:00.000Z");
    const options = { time: "07:30", tz: "America/New_York", days: "daily" };
    await type(both, "digest set 07:30 --tz America/New_York --days daily", ["digest", "set"], options);
    for (const [id, raised] of [
      ["AAAAA", "2026-10-31T06:00:00.000Z"],
      ["BBBBB", "2026-11-01T06:00:00.000Z"],
    ] as const) {
      await storeAlert(store, { id }, raised);
    }
    // Summer time ends on 1 November: half past seven is 11:30 UTC before it and 12:30 after it.
    await both.whole.tickAt("2026-10-31T11:29:00.000Z");
    expect(counts(both, "Digest")).toEqual([0, 0]);
    await passUntil(both, "2026-10-31T11:30:00.000Z", 1, "Digest");
    await both.whole.tickAt("2026-10-31T12:30:00.000Z");
    await passUntil(both, "2026-11-01T11:30:00.000Z", 1, "Digest");
    await both.whole.tickAt("2026-11-01T12:29:00.000Z");
    expect(counts(both, "Digest")).toEqual([1, 1]);
    await passUntil(both, "2026-11-01T12:30:00.000Z", 2, "Digest");
    expect(JSON.stringify(both.slack.posted(CHANNELS.alerts))).toContain("why BBBBB");
  });
});

describe("one platform that fails", () => {
  it("[32] Slack's app token is revoked: alerts go on, Discord answers, and the status says what to do", async () => {
    const both = await openBoth();
    both.slack.state.appTokens.clear();
    for (const ws of both.slack.sockets.open()) ws.close(1001);
    await until(() => healthOf(both, "slack")?.reason?.includes("SLACK_APP_TOKEN") === true);
    await both.whole.play(5);
    expect(both.discord.messages(DISCORD_CHANNEL)).toHaveLength(1);
    const asked = both.discord.slash(["status"]);
    await until(() => asked.message !== undefined);
    const shown = JSON.stringify(asked.message);
    expect(shown).toContain("slack: down");
    expect(shown).toContain("SLACK\\\\_APP\\\\_TOKEN");
  });

  it("[32] Discord's token is reset: Slack delivers and answers, and the status says what to do", async () => {
    const both = await openBoth();
    both.discord.state.token = "changed";
    both.discord.gateway.close(4004);
    await until(() => healthOf(both, "discord")?.state === "down");
    await both.whole.play(5);
    const said = both.slack.posted(CHANNELS.alerts).map(({ text }) => text);
    // The alert, and the word to the owner that Discord's channel waits.
    expect(said.filter((text) => text.includes("takes no messages"))).toHaveLength(1);
    expect(said).toHaveLength(2);
    const shown = JSON.stringify(await (await both.slack.command("status")).answers());
    expect(shown).toContain("discord: down");
    expect(shown).toContain("Discord refuses the token");
  });

  it("[24] what refuses for good is told once, asked no more that day, and stands in the status with its reason", async () => {
    const both = await openBoth({ environment: { SLACK_CHANNEL: `${CHANNELS.alerts},${CHANNELS.archived}` } });
    const refused = { kind: "answer" as const, status: 403, code: 50001, message: "Missing Access" };
    both.discord.trouble.add(/^POST \/channels/, refused, 50);
    await both.whole.play(3);
    expect(reasonsOf(both.whole)).toHaveLength(2);
    expect(both.slack.calls("chat.postMessage").filter(({ answer }) => answer === "is_archived")).toHaveLength(1);
    expect(both.discord.requests(/^POST \/channels/)).toHaveLength(1);
    const shown = await status(both);
    for (const words of [shown.slack, shown.discord]) {
      for (const reason of reasonsOf(both.whole)) expect(words.replaceAll("\\", "")).toContain(reason.slice(0, 40));
      expect(words).toMatch(/C0OLD: \d parked/);
      expect(words).toMatch(new RegExp(`${DISCORD_CHANNEL}: \\d parked`));
    }
  });
});

describe("the status", () => {
  it("[39] is what the platforms themselves see: connections, what waits, and how old each feed's last success is", async () => {
    const both = await openBoth();
    await both.whole.play(0);
    both.discord.trouble.add(/^POST \/channels/, { kind: "fail", status: 503 }, 500);
    await both.whole.play(3);
    const owed = both.slack.posted(CHANNELS.alerts).length;
    expect([owed, both.discord.messages(DISCORD_CHANNEL).length]).toEqual([1, 0]);
    expect([both.slack.sockets.open().length > 0, both.discord.gateway.connections()]).toEqual([true, 1]);
    const feeds = await both.whole.bot.store.feeds.all();
    const waiting = await status(both);
    for (const words of [waiting.slack, waiting.discord]) {
      expect(words).toContain(`${feeds.length} feeds read, 0 failing; ${owed} message waiting, 0 parked.`);
      expect(words).toMatch(/slack: up/);
      expect(words).toMatch(/discord: up/);
      expect(words).toContain(`${DISCORD_CHANNEL}: ${owed} queued`);
      for (const { feedId } of feeds) expect(words).toMatch(new RegExp(`${feedId} +ok +0 min`));
    }
    both.discord.trouble.clear();
    await passUntil(both, "2026-06-20T12:00:00.000Z", owed);
    expect((await status(both)).slack).toContain("0 messages waiting");
  });
});

describe("a start while neither platform can be reached", () => {
  it("[40] runs, tries again more and more slowly, and delivers what waited with its own times", async () => {
    const gone = { slack: await startFakeSlack(), discord: await startFakeDiscord() };
    const ports = [gone.slack.apiUrl, gone.discord.apiUrl].map((url) => Number(new URL(url).port));
    await Promise.all([gone.slack.stop(), gone.discord.stop()]);
    const both = await openOver(gone);
    await both.whole.play(5);
    const waits = async () => {
      const due = await both.whole.bot.store.deliveries.due("2027-01-01T00:00:00.000Z", 50);
      return due.filter(({ destination }) => destination.platform !== "terminal");
    };
    expect((await waits()).map(({ destination }) => destination.platform).toSorted()).toEqual(["discord", "slack"]);
    const back = { slack: await startFakeSlack(ports[0]), discord: await startFakeDiscord({ port: ports[1]! }) };
    for (const fake of Object.values(back)) stopLater(fake);
    await until(() => healthOf(both, "slack")?.state === "up" && healthOf(both, "discord")?.state === "up");
    await passUntil({ ...back, whole: both.whole }, "2026-06-20T12:00:00.000Z", 1);
    const [slack] = back.slack.posted(CHANNELS.alerts);
    const [discord] = back.discord.messages(DISCORD_CHANNEL);
    const [alert] = await both.whole.bot.store.alerts.recent(1);
    const seen = Date.parse(alert?.view.seenAt ?? "");
    expect(JSON.stringify(slack)).toContain(`<!date^${seen / 1000}^`);
    expect(JSON.stringify(discord)).toContain(`<t:${seen / 1000}:f>`);
  });
});
