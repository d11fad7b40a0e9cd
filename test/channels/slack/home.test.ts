import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { companyReply, STUB_COMMANDS, type StubDesk, stubDesk } from "../../support/desk.ts";
import { textsIn } from "../../support/slack/blocks.ts";
import { type FakeSlack, startFakeSlack, waitFor } from "../../support/slack/fake.ts";
import { type Bot, openBot } from "../../support/slack/open.ts";
import { PEOPLE } from "../../support/slack/state.ts";

let fake: FakeSlack;
let desk: StubDesk;
let bot: Bot;

beforeEach(async () => {
  fake = await startFakeSlack();
  desk = stubDesk((asked) =>
    Promise.resolve(companyReply({ summary: "line" in asked ? `You asked: ${asked.line}.` : "", parts: [] })),
  );
  const [first] = STUB_COMMANDS;
  desk.commands = [...STUB_COMMANDS, { ...first!, path: ["watch", "list"] }, { ...first!, path: ["status"] }];
  bot = await openBot(fake.apiUrl, { desk });
  await waitFor(() => bot.channel.health().state === "up", "connection");
});

afterEach(async () => {
  await bot.channel.close();
  await fake.stop();
});

const homeOf = (user: string) => waitFor(() => fake.state.homes.get(user), "Home");

describe("the app's Home", () => {
  it("shows a person's own, with what this bot knows of", async () => {
    expect((await fake.openHome(PEOPLE.anna)).acked).toBe(true);
    const shown = textsIn(await homeOf(PEOPLE.anna));
    expect(shown).toEqual(
      expect.arrayContaining(["Pivotwire for you", "You asked: watch list me.", "You asked: status."]),
    );
    expect(desk.asked.map(({ asker }) => asker)).toEqual(
      Array.from({ length: 2 }, () => ({
        platform: "slack",
        user: PEOPLE.anna,
        channel: `@${PEOPLE.anna}`,
        mayManage: true,
      })),
    );
  });

  it("answers its buttons in the person's direct messages and shows what has changed", async () => {
    await fake.pressOnHome(PEOPLE.ben, "run:1.0", "watch remove WULF --for me");
    await homeOf(PEOPLE.ben);
    expect(fake.posted("D0BEN").map(({ text }) => text)).toEqual(["You asked: watch remove WULF --for me."]);
    expect(desk.asked[0]).toMatchObject({ asker: { channel: `@${PEOPLE.ben}`, mayManage: true } });
  });

  it("that cannot be shown is told to the log and to nobody else", async () => {
    fake.spoil("views.publish", { kind: "error", error: "not_enabled" });
    await fake.openHome(PEOPLE.anna);
    await waitFor(() => bot.logged.some(({ message }) => message.includes("Home")), "warning");
    expect(fake.state.messages).toEqual([]);
  });
});
