import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Reply } from "../../../src/kit/index.ts";
import { companyReply, type StubDesk, stubDesk } from "../../support/desk.ts";
import { type FakeSlack, startFakeSlack, waitFor } from "../../support/slack/fake.ts";
import { type Bot, openBot } from "../../support/slack/open.ts";
import { CHANNELS, PEOPLE } from "../../support/slack/state.ts";

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

async function open(desk: StubDesk, settings: Parameters<typeof openBot>[1] = {}): Promise<Bot> {
  const bot = await openBot(fake.apiUrl, { desk, ...settings });
  bots.push(bot);
  await waitFor(() => bot.channel.health().state === "up" && fake.sockets.open().length === 2, "two connections");
  return bot;
}

const lines = (desk: StubDesk) => desk.asked.flatMap((asked) => ("line" in asked ? [asked.line] : []));
const askers = (desk: StubDesk) => desk.asked.map(({ asker }) => asker);
const PNG = new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]);
const chart = (hidden: boolean): Reply =>
  companyReply({
    private: hidden,
    parts: [{ kind: "image", name: "wulf chart.png", png: PNG, alt: "HPC over mining." }],
  });

describe("a command typed in Slack", () => {
  it("is answered to its asker alone", async () => {
    const desk = stubDesk();
    await open(desk);
    const { answers } = await fake.command("company WULF", { user: PEOPLE.ben });
    const [answer] = await answers();
    expect(answer).toMatchObject({ response_type: "ephemeral", replace_original: false });
    expect(answer?.text).toBe("TeraWulf (WULF): HPC revenue passed mining revenue in Q1 2026.");
    expect(desk.asked).toMatchObject([
      {
        line: "company WULF",
        asker: { platform: "slack", user: PEOPLE.ben, channel: CHANNELS.alerts, mayManage: false },
      },
    ]);
  });

  it("is answered to the channel where the answer is to be shared", async () => {
    await open(stubDesk(() => Promise.resolve(companyReply({ private: false }))));
    const { answers } = await fake.command("company WULF --share");
    expect((await answers())[0]?.response_type).toBe("in_channel");
  });

  it("[8] is acknowledged while the answer takes its time", async () => {
    const slow = Promise.withResolvers<Reply>();
    await open(stubDesk(() => slow.promise));
    const { acked, answers } = await fake.command("company WULF");
    expect(acked).toBe(true);
    slow.resolve(companyReply());
    expect(await answers()).toHaveLength(1);
  });

  it("[8] is acknowledged while Slack itself answers nothing to us", async () => {
    await open(stubDesk(), { timeout: 2_000 });
    fake.spoil("users.info", { kind: "hang" });
    const { acked, answers } = await fake.command("watch add WULF");
    expect(acked).toBe(true);
    expect(await answers()).toHaveLength(1);
  });

  it("[9] is answered in few tries, and aside when the address for answers is used up", async () => {
    await open(stubDesk());
    const { form, answers } = fake.slashForm("company WULF");
    const spent = { ...form, response_url: `${form.response_url}x` };
    const payload = { type: "slash_commands", envelope_id: "e1", payload: spent };
    await fake.sockets.deliver(payload);
    const aside = await waitFor(() => fake.state.messages.find(({ ephemeralTo }) => ephemeralTo), "aside");
    expect(aside).toMatchObject({ ephemeralTo: PEOPLE.anna, channel: CHANNELS.alerts });
    expect(await answers(0)).toEqual([]);
  });

  it("[9] is answered aside when the address for answers is thirty minutes old", async () => {
    let at = 0;
    fake.state.ticks = () => at;
    const desk = stubDesk(() => {
      at += 30 * 60_000;
      return Promise.resolve(companyReply());
    });
    await open(desk, { ticks: () => at });
    await fake.command("company WULF");
    await waitFor(() => fake.state.messages.find(({ ephemeralTo }) => ephemeralTo === PEOPLE.anna), "aside");
    expect(fake.state.answered).toBe(0);
  });

  it("[9] is answered just before that, and at most five times although the address fails for everything", async () => {
    let at = 0;
    fake.state.ticks = () => at;
    const desk = stubDesk(() => {
      at += 28 * 60_000;
      return Promise.resolve(chart(false));
    });
    await open(desk, { ticks: () => at });
    fake.state.scopes.delete("files:write");
    expect(await (await fake.command("company WULF")).answers(2)).toHaveLength(2);
    const { form } = fake.slashForm("company WULF");
    const payload = { ...form, response_url: `${form.response_url}x` };
    fake.state.answered = 0;
    at = 0;
    await fake.sockets.deliver({ type: "slash_commands", envelope_id: "spent", payload });
    await waitFor(() => fake.state.answered === 5, "five tries");
    await waitFor(() => fake.calls("files.getUploadURLExternal").length === 2, "the file");
    await (await fake.command("why A7K2")).answers();
    expect(fake.state.answered).toBeLessThanOrEqual(5 + 2);
  });

  it("[10] has one effect though Slack delivers it three times", async () => {
    const desk = stubDesk();
    await open(desk);
    const { acked, answers } = await fake.command("company WULF", { copies: 3 });
    expect(acked).toBe(true);
    await answers();
    await (await fake.command("why A7K2")).answers();
    expect([lines(desk), (await answers()).length]).toEqual([["company WULF", "why A7K2"], 1]);
  });

  it("is answered although the command has another name in this workspace", async () => {
    const desk = stubDesk();
    await open(desk);
    const { form, answers } = fake.slashForm("company WULF");
    const payload = { ...form, command: "/pivotwire" };
    await fake.sockets.deliver({ type: "slash_commands", envelope_id: "e2", payload });
    await answers();
    expect(lines(desk)).toEqual(["company WULF"]);
  });

  it("does not take the others down when its desk throws", async () => {
    let first = true;
    const { logged } = await open(
      stubDesk(() => {
        if (!first) return Promise.resolve(companyReply());
        first = false;
        return Promise.reject(new Error("the desk is on fire"));
      }),
    );
    await fake.command("company WULF");
    const { answers } = await fake.command("company WULF");
    expect(await answers()).toHaveLength(1);
    expect(logged.filter(({ level }) => level === "error").map(({ message }) => message)).toEqual([
      "a command from Slack failed",
    ]);
  });
});

describe("who may change a channel's settings", () => {
  const may = async (line: string, user: string, channel: string = CHANNELS.alerts, managers: string[] = []) => {
    const desk = stubDesk();
    await open(desk, { managers });
    await (await fake.command(line, { user, channel })).answers();
    return askers(desk)[0]?.mayManage;
  };

  it("[15] are the workspace's admins", async () => {
    expect(await may("watch add WULF", PEOPLE.admin)).toBe(true);
  });
  it("[15] is nobody else", async () => {
    expect(await may("watch add WULF", PEOPLE.ben)).toBe(false);
  });
  it("are those named in the settings", async () => {
    expect(await may("watch add WULF", PEOPLE.ben, CHANNELS.alerts, [PEOPLE.ben])).toBe(true);
    expect(fake.calls("users.info")).toEqual([]);
  });
  it("is everybody in the own direct messages", async () => {
    expect(await may("watch add WULF", PEOPLE.ben, "D0BEN")).toBe(true);
  });
  it("is nobody where the scope to ask is missing", async () => {
    fake.state.scopes.delete("users:read");
    expect(await may("mute add WULF 24h", PEOPLE.admin)).toBe(false);
  });
  it("is not asked for commands that only read", async () => {
    await may("company WULF", PEOPLE.admin);
    expect(fake.calls("users.info")).toEqual([]);
  });
});

describe("a button", () => {
  it("runs its command line as if its presser had typed it", async () => {
    const desk = stubDesk();
    await open(desk);
    const { acked, answers } = await fake.press({ actionId: "run:0", value: "why A7K2", user: PEOPLE.ben });
    expect(acked).toBe(true);
    expect((await answers())[0]).toMatchObject({ response_type: "ephemeral", replace_original: false });
    expect(desk.asked).toMatchObject([{ line: "why A7K2", asker: { user: PEOPLE.ben, channel: CHANNELS.alerts } }]);
  });

  it("turns the page of the own answer in its place", async () => {
    await open(stubDesk());
    const { answers } = await fake.press({ actionId: "run:3.0", value: "company WULF --page 2", ephemeral: true });
    expect((await answers())[0]?.replace_original).toBe(true);
  });

  it("[16] of another person's answer does nothing but say so", async () => {
    const desk = stubDesk();
    await open(desk);
    const value = "company WULF --page 2";
    const { answers } = await fake.press({ actionId: `run:3.0:${PEOPLE.anna}`, value, user: PEOPLE.ben });
    expect((await answers())[0]?.text).toBe(
      "Only the person who asked may press this. Type `/miner company WULF --page 2` yourself.",
    );
    await fake.press({ actionId: `run:3.0:${PEOPLE.anna}`, value, user: PEOPLE.anna }).then((press) => press.answers());
    expect(desk.asked).toHaveLength(1);
  });

  it("[16] that changes settings and is pressed twice changes them once", async () => {
    const desk = stubDesk();
    await open(desk);
    const press = { actionId: "run:2", value: "mute add WULF 24h" };
    await (await fake.press(press)).answers();
    const { answers } = await fake.press(press);
    expect((await answers())[0]?.text).toBe("That was done a moment ago.");
    expect(lines(desk)).toEqual(["mute add WULF 24h"]);
  });

  it("that opens a page is acknowledged and runs nothing", async () => {
    const desk = stubDesk();
    await open(desk);
    expect((await fake.press({ actionId: "open:1.0", value: "x" })).acked).toBe(true);
    await (await fake.command("why A7K2")).answers();
    expect(lines(desk)).toEqual(["why A7K2"]);
  });
});

describe("a picture", () => {
  it("[28] goes up in three steps, whole and with its words, to the channel that sees the answer", async () => {
    await open(stubDesk(() => Promise.resolve(chart(false))));
    await (await fake.command("company WULF --chart --share")).answers();
    const file = await waitFor(() => [...fake.state.files.values()].find(({ sharedIn }) => sharedIn), "file");
    expect(file).toMatchObject({ filename: "wulf-chart.png", altText: "HPC over mining.", bytes: PNG });
    expect(file.sharedIn).toEqual({ channel: CHANNELS.alerts });
    const steps = fake.state.requests.map(({ method }) => method).filter((method) => method.startsWith("files."));
    expect(steps.slice(0, 2)).toEqual(["files.getUploadURLExternal", "files.completeUploadExternal"]);
  });

  it("[28] goes into the thread of the alert whose button was pressed", async () => {
    await open(stubDesk(() => Promise.resolve(chart(false))));
    await (await fake.press({ actionId: "run:1", value: "company WULF --chart", messageTs: "9.000009" })).answers();
    const file = await waitFor(() => [...fake.state.files.values()].find(({ sharedIn }) => sharedIn), "file");
    expect(file.sharedIn).toEqual({ channel: CHANNELS.alerts, thread: "9.000009" });
  });

  it("of a private answer goes to its asker's direct messages, never to the channel", async () => {
    await open(stubDesk(() => Promise.resolve(chart(true))));
    await (await fake.command("company WULF --chart")).answers();
    const file = await waitFor(() => [...fake.state.files.values()].find(({ sharedIn }) => sharedIn), "file");
    expect(file.sharedIn).toEqual({ channel: "D0ANNA" });
  });

  it("[28] that Slack takes and never shows is noticed", async () => {
    fake.state.neverShares = true;
    await open(
      stubDesk(() => Promise.resolve(chart(false))),
      { timeout: 300 },
    );
    const [, note] = await (await fake.command("company WULF --chart")).answers(2);
    expect(note?.text).toContain("did not reach Slack");
  });

  it("that fails costs the answer nothing and says so", async () => {
    await open(stubDesk(() => Promise.resolve(chart(false))));
    fake.state.scopes.delete("files:write");
    const [answer, note] = await (await fake.command("company WULF --chart")).answers(2);
    expect(answer?.response_type).toBe("in_channel");
    expect(note).toMatchObject({
      response_type: "ephemeral",
      text: "The picture or file of this answer did not reach Slack; its figures are in the text.",
    });
  });
});
