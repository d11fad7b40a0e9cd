import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type StubDesk, stubDesk } from "../../support/desk.ts";
import { type FakeSlack, startFakeSlack, waitFor } from "../../support/slack/fake.ts";
import { freePort } from "../../support/slack/installing.ts";
import { type Bot, openBot } from "../../support/slack/open.ts";
import { SIGNING_SECRET } from "../../support/slack/state.ts";

let fake: FakeSlack;
let desk: StubDesk;
let bot: Bot;
let port: number;
let begun: Date;

// Stands still, so that what is signed 301 seconds ahead is never less, however slow the machine.
const clock = () => begun;
const openHttp = () =>
  openBot(fake.apiUrl, { desk, clock, inbound: { kind: "http", signingSecret: SIGNING_SECRET, port } });

beforeEach(async () => {
  begun = new Date();
  fake = await startFakeSlack();
  desk = stubDesk();
  port = await freePort();
  bot = await openHttp();
  await waitFor(() => bot.channel.health().state === "up", "port");
});

afterEach(async () => {
  await bot.channel.close();
  await fake.stop();
});

describe("Slack's requests to our port", () => {
  it("are answered when the signature fits", async () => {
    const { form, answers } = fake.slashForm("company “WULF” & co <b>");
    expect(await fake.post(port, form)).toBe(200);
    expect((await answers())[0]?.response_type).toBe("ephemeral");
    expect(desk.asked).toMatchObject([{ line: "company “WULF” & co <b>" }]);
  });

  it("open no connection the other way", () => {
    expect(fake.calls("apps.connections.open")).toEqual([]);
  });

  const refused = {
    "with a wrong secret": { secret: "not-the-secret" },
    "301 seconds old": { shift: -301 },
    "301 seconds in the future": { shift: 301 },
    "without a signature": { leaveOut: "x-slack-signature" },
    "without a time": { leaveOut: "x-slack-request-timestamp" },
  } as const;
  for (const [what, how] of Object.entries(refused)) {
    it(`[6] ${what} are turned away without effect`, async () => {
      expect(await fake.post(port, fake.slashForm("company WULF").form, how)).toBe(401);
      expect(desk.asked).toEqual([]);
    });
  }

  it("[6] are still taken 240 seconds late", async () => {
    expect(await fake.post(port, fake.slashForm("company WULF").form, { shift: -240 })).toBe(200);
  });

  it("[10] have one effect when Slack sends them again", async () => {
    const { form, answers } = fake.slashForm("company WULF");
    expect([await fake.post(port, form), await fake.post(port, form)]).toEqual([200, 200]);
    await answers();
    expect(desk.asked).toHaveLength(1);
  });

  it("to other paths find nothing", async () => {
    const answer = await fetch(`http://127.0.0.1:${port}/admin`);
    expect(answer.status).toBe(404);
  });

  it("cannot come where the port is taken, and health says so", async () => {
    const second = await openHttp();
    await waitFor(() => second.channel.health().state === "down", "taken");
    expect(second.channel.health().reason).toContain(`SLACK_PORT ${port} cannot be opened`);
    await second.channel.close();
  });
});
