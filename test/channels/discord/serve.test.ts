import { Agent, getGlobalDispatcher, setGlobalDispatcher } from "undici";
import { afterEach, describe, expect, it } from "vitest";
import type { Reply } from "../../../src/kit/index.ts";
import { companyReply, stubDesk } from "../../support/desk.ts";
import { ASKER, MANAGE_CHANNELS } from "../../support/discord/index.ts";
import { closeAll, connected, until } from "../../support/discord/opened.ts";

const CHANNEL = "1250000000000000001";

afterEach(closeAll);

describe("a slash command on Discord", () => {
  it("[8] is taken while its answer takes long", async () => {
    const slow = Promise.withResolvers<Reply>();
    const { fake } = await connected({ desk: stubDesk(() => slow.promise) });
    const asked = fake.slash(["company"], { ticker: "WULF" });
    await until("the acknowledgement", () => asked.callback !== undefined);
    expect(asked.message).toBeUndefined();
    slow.resolve(companyReply());
    await until("the answer", () => asked.message !== undefined);
  });

  it("shows the channel an answer that the asker shares", async () => {
    const desk = stubDesk(() => Promise.resolve(companyReply({ private: false })));
    const { fake } = await connected({ desk });
    const asked = fake.slash(["company"], { ticker: "WULF", share: true });
    await until("the answer", () => asked.message !== undefined);
    expect(asked.message?.ephemeral).toBe(false);
    expect(desk.asked[0]).toMatchObject({ options: { ticker: "WULF", share: true } });
  });

  it("[13] tells a fault to the asker alone, also where the answer was to be shared", async () => {
    const desk = stubDesk(() =>
      Promise.resolve(companyReply({ private: true, summary: "No company is called WLUF." })),
    );
    const { fake } = await connected({ desk });
    const asked = fake.slash(["company"], { ticker: "WLUF", share: true });
    await until("the answer", () => asked.followUps.length > 0);
    expect(asked.deleted).toBe(true);
    expect(asked.message).toBeUndefined();
    expect(asked.followUps.map(({ content, ephemeral }) => [content, ephemeral])).toEqual([
      ["No company is called WLUF.", true],
    ]);
    expect(fake.state.refusals).toEqual([]);
  });

  it("is never shown to others where the command answers in private", async () => {
    const { fake } = await connected();
    const asked = fake.slash(["why"], { alert: "A7K2", share: true });
    await until("the answer", () => asked.message !== undefined);
    expect(asked.message?.ephemeral).toBe(true);
  });

  it("[11] [15] brings typed options of a nested path, and whether the sender may manage the channel", async () => {
    const desk = stubDesk();
    const { fake } = await connected({ desk });
    const options = { ticker: "WULF", "min-loss": "100m" };
    const asked = [
      fake.slash(["watch", "add"], options),
      fake.slash(["watch", "add"], options, { permissions: MANAGE_CHANNELS }),
      fake.slash(["watch", "add"], options, { permissions: String(1 << 3) }),
      fake.slash(["watch", "add"], options, { guild: null }),
    ];
    await until("the answers", () => asked.every(({ message }) => message !== undefined));
    expect(desk.asked.map((one) => "path" in one && [one.path, one.options, one.asker.mayManage])).toEqual([
      [["watch", "add"], options, false],
      [["watch", "add"], options, true],
      [["watch", "add"], options, true],
      [["watch", "add"], options, true],
    ]);
  });

  it("[10] is answered once though Discord delivers it three times", async () => {
    const desk = stubDesk();
    const { fake } = await connected({ desk });
    const asked = fake.slash(["company"], { ticker: "WULF" });
    fake.again(asked);
    fake.again(asked);
    // It comes after them: when it is answered they have been heard.
    const next = fake.slash(["why"], { alert: "A7K2" });
    await until("the answers", () => [asked, next].every(({ message }) => message !== undefined));
    expect(desk.asked).toHaveLength(2);
    expect(fake.requests("/callback")).toHaveLength(2);
  });

  it("is dropped quietly when it expired before it could be taken", async () => {
    const desk = stubDesk();
    const { fake, logged } = await connected({ desk });
    fake.trouble.add("/callback", { kind: "answer", status: 404, code: 10062, message: "Unknown interaction" });
    fake.slash(["company"], { ticker: "WULF" });
    await until("the drop", () => logged.some(({ message }) => message === "Discord interaction expired"));
    expect(desk.asked).toEqual([]);
    const next = fake.slash(["company"], { ticker: "WULF" });
    await until("the next answer", () => next.message !== undefined);
  });

  it("[9] gets no answer after a quarter of an hour", async () => {
    let at = 0;
    const desk = stubDesk(() => {
      at += 15 * 60_000;
      return Promise.resolve(companyReply());
    });
    const { fake, logged } = await connected({ desk, ticks: () => at });
    fake.slash(["company"], { ticker: "WULF" });
    await until("the notice", () => logged.some(({ message }) => message === "Discord answer came too late"));
    expect(fake.requests("/messages/@original")).toEqual([]);
  });

  it("is answered though Discord fails twice on the way", async () => {
    const { fake } = await connected();
    fake.trouble.add("/callback", { kind: "fail-after", status: 502 });
    fake.trouble.add("/messages/@original", { kind: "reset" });
    const asked = fake.slash(["company"], { ticker: "WULF" });
    await until("the answer", () => asked.message !== undefined);
  });

  it("does not end the process when the desk breaks its word and throws", async () => {
    const desk = stubDesk(() => Promise.reject(new Error("broken desk")));
    const { fake, logged } = await connected({ desk });
    const asked = fake.slash(["company"], { ticker: "WULF" });
    await until("the apology", () => asked.message !== undefined);
    expect(asked.message?.content).toMatch(/^That could not be answered/);
    expect(logged.map(({ message }) => message)).toContain("Discord interaction failed");
  });

  it("gets its one line when Discord refuses the rest, a picture say", async () => {
    const image = { kind: "image" as const, name: "wulf.png", png: new Uint8Array([1]), alt: "HPC against mining" };
    const desk = stubDesk(() => Promise.resolve(companyReply({ parts: [image] })));
    const { fake } = await connected({ desk });
    fake.trouble.add("@original", { kind: "answer", status: 400, code: 50035, message: "Invalid Form Body" });
    const asked = fake.slash(["company"], { ticker: "WULF" });
    await until("the answer", () => asked.message !== undefined);
    expect([asked.message?.content, asked.message?.files]).toEqual([
      "TeraWulf (WULF): HPC revenue passed mining revenue in Q1 2026.",
      [],
    ]);
  });

  it("gets its one line alone also where a fault was to be shared and Discord refuses its form", async () => {
    const desk = stubDesk(() => Promise.resolve(companyReply({ private: true })));
    const { fake } = await connected({ desk });
    fake.trouble.add(/^POST \/webhooks/, { kind: "answer", status: 400, code: 50035, message: "Invalid Form Body" });
    const asked = fake.slash(["company"], { ticker: "WULF", share: true });
    await until("the answer", () => asked.followUps.length > 0);
    expect(asked.followUps.map(({ ephemeral, embeds }) => [ephemeral, embeds])).toEqual([[true, []]]);
  });

  it("gets its picture also beside another undici in the process, as the feed reader brings one", async () => {
    const before = getGlobalDispatcher();
    setGlobalDispatcher(new Agent());
    const image = { kind: "image" as const, name: "wulf.png", png: new Uint8Array([1, 2]), alt: "HPC against mining" };
    const { fake } = await connected({ desk: stubDesk(() => Promise.resolve(companyReply({ parts: [image] }))) });
    const asked = fake.slash(["company"], { ticker: "WULF" });
    await until("the answer", () => asked.message !== undefined);
    setGlobalDispatcher(before);
    expect(asked.message?.files).toEqual([{ name: "wulf.png", bytes: 2 }]);
  });

  it("[3] is silent in every body, also with a picture attached", async () => {
    const png = new Uint8Array([137, 80, 78, 71]);
    const image = { kind: "image" as const, name: "wulf.png", png, alt: "HPC against mining by quarter" };
    const desk = stubDesk(() => Promise.resolve(companyReply({ parts: [image] })));
    const { fake } = await connected({ desk });
    const asked = fake.slash(["company"], { ticker: "WULF" });
    await until("the answer", () => asked.message !== undefined);
    expect(asked.message?.files).toEqual([{ name: "wulf.png", bytes: 4 }]);
    expect(asked.message?.attachments).toEqual([
      { id: "0", filename: "wulf.png", description: "HPC against mining by quarter" },
    ]);
    const bodies = fake
      .requests(/callback|@original/)
      .map(({ body }) => body as { data?: object; allowed_mentions?: object });
    expect(bodies.map(({ data, allowed_mentions }) => data ?? { allowed_mentions })).toEqual([
      { flags: 64, allowed_mentions: { parse: [] } },
      { allowed_mentions: { parse: [] } },
    ]);
    expect(fake.state.refusals).toEqual([]);
  });
});

describe("a button on Discord", () => {
  it("under an alert answers the one who pressed it alone, and leaves the alert as it is", async () => {
    const desk = stubDesk();
    const { fake } = await connected({ desk });
    const pressed = fake.press("why A7K2");
    await until("the answer", () => pressed.message !== undefined);
    expect([pressed.callback?.type, pressed.message?.ephemeral]).toEqual([5, true]);
    expect(desk.asked).toMatchObject([{ line: "why A7K2", asker: { user: ASKER, channel: CHANNEL } }]);
  });

  it("[16] turns the page in place for the asker", async () => {
    const { fake } = await connected();
    const own = fake.press("~company WULF --page 2", { ephemeral: true });
    const shared = fake.press("~company WULF --page 2", { askedBy: ASKER });
    await until("the pages", () => own.message !== undefined && shared.message !== undefined);
    expect([own.callback?.type, shared.callback?.type]).toEqual([6, 6]);
  });

  it("[16] that changes settings and is pressed twice changes them once, and says so politely", async () => {
    let at = 0;
    const desk = stubDesk();
    const { fake } = await connected({ desk, ticks: () => at });
    const press = async () => {
      const pressed = fake.press("mute add WULF 24h", { id: "1260000000000000001" });
      await until("the answer", () => pressed.message !== undefined);
      return pressed.message;
    };
    await press();
    const second = await press();
    expect([second?.content, second?.ephemeral, desk.asked.length]).toEqual(["That was done a moment ago.", true, 1]);
    at += 10_000;
    await press();
    expect(desk.asked).toHaveLength(2);
  });

  it("[16] answers another person beside a shared answer, which stays as it is", async () => {
    const { fake } = await connected();
    const other = fake.press("~company WULF --page 2", { askedBy: "1200000000000000099" });
    await until("the answer", () => other.message !== undefined);
    expect([other.callback?.type, other.message?.ephemeral]).toEqual([5, true]);
  });
});

describe("suggestions while typing", () => {
  it("[14] come at once, at most 25", async () => {
    const { fake } = await connected();
    const typed = fake.type(["company"], "ticker", "wu");
    await until("the choices", () => typed.callback !== undefined);
    expect(typed.callback?.type).toBe(8);
    expect(typed.callback?.data?.choices).toHaveLength(25);
    expect(typed.callback?.data?.choices?.[0]).toEqual({ name: "ticker wu 0", value: "wu0" });
    expect(fake.state.refusals).toEqual([]);
  });

  it("[14] are none when the bot does not know any in time", async () => {
    const desk = { ...stubDesk(), suggest: () => new Promise<never>(() => {}) };
    const { fake } = await connected({ desk });
    const typed = fake.type(["company"], "ticker", "wu");
    await until("the empty list", () => typed.callback !== undefined);
    expect(typed.callback?.data?.choices).toEqual([]);
  });
});

describe("asking about a message", () => {
  it("runs why for the alert that the message shows", async () => {
    const desk = stubDesk();
    const { fake } = await connected({ desk });
    const embeds = [{ type: "rich", footer: { text: "Alert A7K2 · /miner why A7K2" } }];
    const asked = fake.onMessage("Why this alert?", { content: "HIGH TeraWulf", embeds });
    await until("the answer", () => asked.message !== undefined);
    expect(desk.asked).toMatchObject([{ line: "why A7K2" }]);
  });
});
