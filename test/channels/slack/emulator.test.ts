import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { correctedAlert, teraWulfAlert } from "../../support/alert-views.ts";
import { type StubDesk, stubDesk } from "../../support/desk.ts";
import { CHANNEL, type Emulator, hasEmulator, PERSON, startEmulator } from "../../support/slack/emulator.ts";
import { waitFor } from "../../support/slack/fake.ts";
import { type Bot, openBot } from "../../support/slack/open.ts";

/** Bolt against a Slack that others wrote: it refuses little, but it was not made to fit us. */
describe.skipIf(!hasEmulator())("the Slack emulator", () => {
  let emulator: Emulator;
  let bot: Bot;
  let desk: StubDesk;

  beforeAll(async () => {
    emulator = await startEmulator();
    desk = stubDesk();
    bot = await openBot(emulator.apiUrl, {
      desk,
      botToken: "xoxb-1",
      inbound: { kind: "socket", appToken: "xapp-1" },
    });
    await waitFor(() => bot.channel.health().state === "up", "connection");
  });

  afterAll(async () => {
    await bot.channel.close();
    await emulator.stop();
  });

  async function message(found: (text: string) => boolean) {
    for (let turn = 0; turn < 600; turn++) {
      const messages = await emulator.messages();
      const one = messages.find(({ text }) => found(text));
      if (one) return { one, messages };
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    throw new Error("no such message");
  }

  it("shows an alert once, edited and not repeated, with the correction under it", async () => {
    const sent = await bot.channel.post({ platform: "slack", channel: CHANNEL }, teraWulfAlert(), "d");
    if (sent.outcome !== "sent") throw new Error(sent.reason);
    expect(await bot.channel.edit(sent.receipt, correctedAlert())).toMatchObject({ outcome: "sent" });
    await bot.channel.reply(sent.receipt, correctedAlert(), "Net loss: $427.6M → $427.7M", "d#reply");
    const { messages } = await message((text) => text.startsWith("Updated:"));
    expect(messages.map(({ ts, thread_ts }) => thread_ts ?? ts)).toEqual([sent.receipt.ts, sent.receipt.ts]);
    expect(JSON.stringify(messages[0]?.blocks)).toContain("confirmed by a filing");
  });

  it("acknowledges and answers a command to its asker, once", async () => {
    await emulator.command("company WULF");
    const { one } = await message((text) => text.startsWith("TeraWulf (WULF)"));
    expect(one).toMatchObject({ subtype: "ephemeral", ephemeral_to: PERSON });
    expect(desk.asked).toMatchObject([
      { line: "company WULF", asker: { platform: "slack", user: PERSON, channel: CHANNEL, mayManage: false } },
    ]);
  });

  it("runs the command of a pressed button", async () => {
    const { one } = await message((text) => text.startsWith("HIGH: TeraWulf"));
    const buttons = one.blocks?.find(({ type }) => type === "actions")?.elements ?? [];
    const why = buttons.find(({ value }) => value === "why A7K2");
    await emulator.press(one.ts, { action_id: why?.action_id ?? "", value: "why A7K2" });
    await waitFor(() => desk.asked.length === 2, "answer");
    expect(desk.asked[1]).toMatchObject({ line: "why A7K2", asker: { user: PERSON } });
  });

  it("makes of an unknown channel one clear sentence", async () => {
    expect(await bot.channel.post({ platform: "slack", channel: "C0NOWHERE" }, teraWulfAlert(), "e")).toEqual({
      outcome: "parked",
      reason:
        "Slack knows no channel C0NOWHERE, or it is private and the bot is not in it: check the ID, or type /invite @Pivotwire in it.",
    });
  });

  it("says everything without a line of Slack's own libraries on the console", () => {
    expect(bot.logged.filter(({ level }) => level === "error" || level === "warn")).toEqual([]);
  });
});
