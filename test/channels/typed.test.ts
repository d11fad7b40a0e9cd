import { afterEach, describe, expect, it } from "vitest";
import { openAsking } from "../query/asking.ts";
import { MANAGE_CHANNELS } from "../support/discord/index.ts";
import { closeAll, connected, until } from "../support/discord/opened.ts";
import { RULES } from "../support/same-lines.ts";
import { type FakeSlack, startFakeSlack, waitFor } from "../support/slack/fake.ts";
import { type Bot, openBot } from "../support/slack/open.ts";
import { CHANNELS, PEOPLE } from "../support/slack/state.ts";
import { spokenOnDiscord, spokenOnSlack } from "../support/spoken.ts";

let slack: FakeSlack | undefined;
let bot: Bot | undefined;

afterEach(async () => {
  await bot?.channel.close();
  await slack?.stop();
  await closeAll();
  [bot, slack] = [undefined, undefined];
});

/** The real desk with a store of its own behind Bolt. */
async function onSlack() {
  const asking = await openAsking({ rules: RULES });
  const fake = await startFakeSlack();
  const made = await openBot(fake.apiUrl, { desk: asking.desk });
  [slack, bot] = [fake, made];
  await waitFor(() => made.channel.health().state === "up", "connection");
  const say = async (line: string, user: string = PEOPLE.admin) => {
    const [answer] = await (await fake.command(line, { user })).answers();
    return answer!;
  };
  const watched = (channel: string = CHANNELS.alerts) =>
    asking.store.settings.watchesOf({ platform: "slack", channel });
  return { say, watched };
}

/** The same behind discord.js. */
async function onDiscord() {
  const asking = await openAsking({ rules: RULES });
  const { fake } = await connected({ desk: asking.desk });
  const say = async (path: string[], options: Record<string, unknown>, permissions = MANAGE_CHANNELS) => {
    const asked = fake.slash(path, options, { permissions });
    await until(path.join(" "), () => asked.message !== undefined || asked.followUps.length > 0);
    return asked.message ?? asked.followUps[0]!;
  };
  const watched = (channel = "1250000000000000001") =>
    asking.store.settings.watchesOf({ platform: "discord", channel });
  return { fake, say, watched };
}

describe("a line as phones send it to Slack", () => {
  it("[12] is understood: dashes, quotes, entities, links and spaces of their own make", async () => {
    const { say, watched } = await onSlack();
    const lines = [
      "watch add WULF —min-loss 100m",
      "watch add “WULF” –min-loss $100M",
      "watch add WULF\u00a0--min-loss\u00a0100m",
      "watch add <http://wulf.com|WULF> --min-loss ‘100,000,000’",
    ];
    for (const line of lines) {
      const { text, response_type } = await say(line);
      expect([line, text, response_type]).toEqual([
        line,
        expect.stringMatching(/^WULF .* here\. Alerts on net loss of \$100,000,000 or more\.$/),
        "ephemeral",
      ]);
    }
    expect(await watched()).toMatchObject([{ ticker: "WULF", minLoss: "100000000" }]);
    expect((await say("company New Era Energy &amp; Digital")).text).toContain("(NUAI)");
  });

  it("[12] with 3m for a time is refused with an example, for it could be minutes, months or money", async () => {
    const { say } = await onSlack();
    const answer = await say("mute add WULF 3m");
    expect(answer.text).toContain("write 3min for minutes or 90d for three months");
    expect(spokenOnSlack(answer).words).toContain("example");
  });
});

describe("a fault", () => {
  it("[13] is told to its maker alone on Slack, names itself, and shows a line that works", async () => {
    const { say } = await onSlack();
    const told = {
      "wach add WULF --share": 'I know no command "wach". Did you mean /miner watch add?',
      "watch ad WULF": /Did you mean \/miner watch add\?/,
      "company WLUF share":
        /^I know no company "WLUF"; the nearest are WULF \(TeraWulf Inc\.\), \w+ \(.+\), \w+ \(.+\)\.$/,
      "sector net_incom": /try net_income/,
      "watch add WULF --min-loss lots": /^Min-loss takes/,
    };
    for (const [line, sentence] of Object.entries(told)) {
      const answer = await say(line);
      expect(answer.text, line).toMatch(sentence);
      expect(answer.response_type, line).toBe("ephemeral");
      const shown = JSON.stringify(answer.blocks);
      const [, example = ""] = /For example: `(\/miner [^`]+)`/.exec(shown) ?? [];
      const again = await say(example.replace("/miner ", ""));
      expect(again.text, example).not.toContain("I know no");
    }
  });
});

describe("suggestions and what is typed beside them", () => {
  it("[14] are at most 25, and a value that was never suggested is checked all the same", async () => {
    const { fake, say, watched } = await onDiscord();
    for (const typed of ["", "w", "zzz"]) {
      const asked = fake.type(["company"], "ticker", typed);
      await until(typed, () => asked.callback !== undefined);
      expect(asked.callback?.data?.choices?.length).toBeLessThanOrEqual(25);
    }
    const answer = await say(["watch", "add"], { ticker: "no such company", "min-loss": "a lot" });
    expect([answer.ephemeral, answer.content]).toEqual([true, expect.stringContaining("I know no company")]);
    expect(await watched()).toEqual([]);
    expect(fake.state.refusals).toEqual([]);
  });
});

describe("somebody without the right to change the channel", () => {
  it("[15] is refused on both platforms, told who may, stores nothing, and may keep a list of the own", async () => {
    const one = await onSlack();
    const other = await onDiscord();
    const refused = await one.say("watch add WULF", PEOPLE.ben);
    expect([refused.response_type, refused.text]).toEqual([
      "ephemeral",
      "/miner watch add changes this channel, and only admins of the workspace and those named in SLACK_MANAGERS may do that. For yourself it works: add --for me.",
    ]);
    const alike = await other.say(["watch", "add"], { ticker: "WULF", for: "channel" }, "0");
    expect([alike.ephemeral, spokenOnDiscord(alike).words.join(" ")]).toEqual([
      true,
      expect.stringContaining("Manage"),
    ]);
    expect([await one.watched(), await other.watched()]).toEqual([[], []]);
    await one.say("watch add WULF --for me", PEOPLE.ben);
    await other.say(["watch", "add"], { ticker: "WULF", for: "me" }, "0");
    const lists = [await one.watched(`@${PEOPLE.ben}`), await other.watched("@1200000000000000020")];
    expect(lists.map(([watch]) => watch?.ticker)).toEqual(["WULF", "WULF"]);
  });
});
