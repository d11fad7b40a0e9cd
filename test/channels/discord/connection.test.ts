import { Server } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, it, vi } from "vitest";
import { teraWulfAlert } from "../../support/alert-views.ts";
import { startFakeDiscord } from "../../support/discord/index.ts";
import { closeAll, connected, openAgainstFake, until } from "../../support/discord/opened.ts";

const TO = { platform: "discord", channel: "1250000000000000001" };
const WRONG_TOKEN =
  "Discord refuses the token: copy a fresh one from the Bot page of the application into DISCORD_TOKEN and restart.";

afterEach(closeAll);

describe("the connection to Discord", () => {
  it("[36] asks for servers and nothing privileged", async () => {
    const { fake } = await connected();
    expect(fake.gateway.identified.map(({ intents }) => intents)).toEqual([1]);
  });

  it("[7] takes interactions over its own connection alone: no port is open that could be knocked at", async () => {
    const listening = vi.spyOn(Server.prototype, "listen");
    const { fake } = await connected();
    const asked = fake.slash(["company"], { ticker: "WULF" });
    await until("the answer", () => asked.message !== undefined);
    const ports = listening.mock.calls.length;
    listening.mockRestore();
    // The one is the fake's own.
    expect(ports).toBe(1);
  });

  it("says what to do about a wrong token, keeps the process and does not try again", async () => {
    const { fake, channel } = await openAgainstFake({ settings: { token: "MTIz.wrong.token" } });
    await until("the refusal", () => channel.health().state === "down");
    expect(channel.health().reason).toBe(WRONG_TOKEN);
    await sleep(300);
    expect(fake.state.recorded).toHaveLength(1);
    expect(fake.gateway.identified).toEqual([]);
  });

  it("[32] goes red when the token is reset while it runs, and parks what comes after", async () => {
    const { fake, channel } = await connected();
    fake.state.token = "changed";
    fake.gateway.close(4004);
    await until("the end", () => channel.health().state === "down");
    expect(channel.health().reason).toBe(WRONG_TOKEN);
    expect(await channel.post(TO, teraWulfAlert(), "alert-1")).toEqual({ outcome: "parked", reason: WRONG_TOKEN });
    await sleep(700);
    expect(fake.gateway.identified).toHaveLength(1);
    expect(fake.requests(/messages/)).toEqual([]);
  });

  it("posts on when the connection for commands is refused for good", async () => {
    const { fake, channel } = await connected();
    fake.gateway.close(4014);
    await until("the end", () => channel.health().state === "down");
    expect(channel.health().reason).toContain("Discord refuses the intents");
    expect((await channel.post(TO, teraWulfAlert(), "alert-1")).outcome).toBe("sent");
  });

  it("[33] resumes after a break with its sequence, and answers what came meanwhile, once", async () => {
    const { fake, channel } = await connected();
    fake.gateway.cut();
    await until("the break", () => fake.gateway.connections() === 0);
    const asked = fake.slash(["company"], { ticker: "WULF" });
    await until("the answer", () => asked.message !== undefined);
    expect(fake.gateway.identified).toHaveLength(1);
    expect(fake.gateway.resumed.map(({ seq }) => seq)).toEqual([2]);
    await until("health", () => channel.health().state === "up");
    fake.gateway.askReconnect();
    await until("the second resume", () => fake.gateway.resumed.length === 2);
    expect(fake.gateway.identified).toHaveLength(1);
  });

  it("[33] notices silence within two heartbeats and resumes", async () => {
    const { fake } = await connected({ heartbeatMs: 200 });
    await until("a heartbeat", () => fake.gateway.heartbeats > 0);
    fake.gateway.silence(true);
    const before = fake.gateway.heartbeats;
    await until("the close", () => fake.gateway.connections() === 0 || fake.gateway.closedByBot.length > 0);
    expect(fake.gateway.heartbeats - before).toBeLessThanOrEqual(2);
    fake.gateway.silence(false);
    await until("the resume", () => fake.gateway.resumed.length > 0);
    expect(fake.gateway.closedByBot[0]).toBe(4200);
    expect(fake.gateway.identified).toHaveLength(1);
  });

  it("[34] does not connect while Discord allows no session, and says for how long", async () => {
    const fake = await startFakeDiscord();
    const port = Number(new URL(fake.apiUrl).port);
    await fake.stop();
    const opened = await openAgainstFake({ port });
    opened.fake.state.sessionsLeft = 0;
    await until("the wait", () => opened.channel.health().state === "down");
    expect(opened.channel.health().reason).toBe("Discord allows no new session for 240 min; connecting then.");
    expect(opened.fake.gateway.identified).toEqual([]);
    expect((await opened.channel.post(TO, teraWulfAlert(), "alert-1")).outcome).toBe("sent");
  });

  it("[34] identifies itself anew where Discord does not take its session back", async () => {
    const { fake, channel } = await connected();
    fake.gateway.refuseSessions(true);
    fake.gateway.cut();
    await until("the refused resume", () => fake.gateway.resumed.length > 0);
    fake.gateway.refuseSessions(false);
    await until("the new session", () => fake.gateway.identified.length === 2);
    await until("health", () => channel.health().state === "up");
  });

  it("[40] goes on trying when Discord cannot be reached at the start, and works once it can", async () => {
    const fake = await startFakeDiscord();
    const port = Number(new URL(fake.apiUrl).port);
    await fake.stop();
    const down = await openAgainstFake({ settings: { apiUrl: fake.apiUrl } });
    await until("the failure", () => down.channel.health().state === "down");
    expect(down.channel.health().reason).toContain("Discord cannot be reached");
    expect((await down.channel.post(TO, teraWulfAlert(), "alert-1")).outcome).toBe("retry");
    const back = await startFakeDiscord({ port });
    await until("the connection", () => down.channel.health().state === "up");
    expect((await down.channel.post(TO, teraWulfAlert(), "alert-1")).outcome).toBe("sent");
    await down.close();
    await back.stop();
  });

  it("[38] closes with 1000 and answers what it has taken", async () => {
    const opened = await connected();
    const asked = opened.fake.slash(["company"], { ticker: "WULF" });
    await until("the acknowledgement", () => asked.callback !== undefined);
    await opened.channel.close();
    await until("the close", () => opened.fake.gateway.closedByBot.length > 0);
    expect(opened.fake.gateway.closedByBot).toEqual([1000]);
    expect(asked.message?.content).toContain("TeraWulf");
    expect(opened.channel.health().state).toBe("off");
  });

  it("[38] writes its token into no log and no health sentence", async () => {
    const token = "MTIzNDU2.secret-part.tail";
    const { channel, logged } = await openAgainstFake({ settings: { token } });
    await until("the refusal", () => channel.health().state === "down");
    await channel.post(TO, teraWulfAlert(), "alert-1");
    expect(JSON.stringify([logged, channel.health()])).not.toContain("secret-part");
  });
});
