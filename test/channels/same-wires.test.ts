import { afterEach, describe, expect, test } from "vitest";
import { renderReplyText } from "../../src/channels/terminal/index.ts";
import { ASKER as IN_TERMINAL, openAsking } from "../query/asking.ts";
import { ASKER, MANAGE_CHANNELS } from "../support/discord/index.ts";
import { closeAll, connected, until } from "../support/discord/opened.ts";
import { LINES, prepare, RULES, recordsOf } from "../support/same-lines.ts";
import { startFakeSlack, waitFor } from "../support/slack/fake.ts";
import { openBot } from "../support/slack/open.ts";
import { CHANNELS, PEOPLE } from "../support/slack/state.ts";
import { type Spoken, spokenInTerminal, spokenOnDiscord, spokenOnSlack } from "../support/spoken.ts";

const CHANNEL = "1250000000000000001";
afterEach(closeAll);

async function asking() {
  const made = await openAsking({ rules: RULES });
  await prepare(made.store);
  return made;
}

/** Bolt over a socket to a strict Slack. */
async function onSlack() {
  const { desk, store } = await asking();
  const fake = await startFakeSlack();
  const bot = await openBot(fake.apiUrl, { desk });
  await waitFor(() => bot.channel.health().state === "up", "connection");
  const spoken: Spoken[] = [];
  for (const [line] of LINES) {
    const [answer] = await (await fake.command(line, { user: PEOPLE.admin })).answers();
    spoken.push(spokenOnSlack(answer!));
  }
  await bot.channel.close();
  await fake.stop();
  return { spoken, records: await recordsOf(store, "slack", CHANNELS.alerts, PEOPLE.admin) };
}

/** discord.js with typed options to a strict Discord. */
async function onDiscord() {
  const { desk, store } = await asking();
  const { fake } = await connected({ desk });
  const spoken: Spoken[] = [];
  for (const [line, path, options] of LINES) {
    const asked = fake.slash(path, options, { permissions: MANAGE_CHANNELS });
    await until(line, () => asked.message !== undefined || asked.followUps.length > 0);
    spoken.push(spokenOnDiscord(asked.message ?? asked.followUps[0]!));
  }
  expect(fake.state.refusals).toEqual([]);
  return { spoken, records: await recordsOf(store, "discord", CHANNEL, ASKER) };
}

async function inTerminal() {
  const { ask, store } = await asking();
  const spoken: Spoken[] = [];
  for (const [line] of LINES)
    spoken.push(spokenInTerminal(renderReplyText(await ask(line), { columns: 200, colour: false })));
  return { spoken, records: await recordsOf(store, "terminal", IN_TERMINAL.channel, IN_TERMINAL.user) };
}

describe("the same lines over Slack's wire, Discord's wire and in the terminal", () => {
  test("[11] [12] [13] give the same records and the same words", async () => {
    const [slack, discord, terminal] = [await onSlack(), await onDiscord(), await inTerminal()];
    for (const [at, [line]] of LINES.entries()) {
      expect(slack.spoken[at], `${line} on Slack`).toEqual(terminal.spoken[at]);
      expect(discord.spoken[at], `${line} on Discord`).toEqual(terminal.spoken[at]);
    }
    expect(slack.records).toEqual(terminal.records);
    expect(discord.records).toEqual(terminal.records);
    expect(LINES.length).toBeGreaterThanOrEqual(20);
  });
});
