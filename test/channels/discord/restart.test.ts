import { afterEach, describe, expect, it } from "vitest";
import { correctedAlert, teraWulfAlert } from "../../support/alert-views.ts";
import { closeAll, connected, openAgainstFake, until } from "../../support/discord/opened.ts";

const TO = { platform: "discord", channel: "1250000000000000001" };

afterEach(closeAll);

describe("a bot that stops and starts", () => {
  it("[25] has one message after it was killed between sending and noting it", async () => {
    const first = await connected();
    expect((await first.channel.post(TO, teraWulfAlert(), "alert-1")).outcome).toBe("sent");
    const second = await openAgainstFake({ settings: { apiUrl: first.fake.apiUrl } });
    const again = await second.channel.post(TO, teraWulfAlert(), "alert-1");
    expect(again).toMatchObject({ outcome: "sent", receipt: { message: first.fake.messages(TO.channel)[0]?.id } });
    expect(first.fake.messages(TO.channel)).toHaveLength(1);
  });

  it("finds the message in the channel when it was down too long for Discord to know the nonce", async () => {
    const first = await connected();
    await first.channel.post(TO, teraWulfAlert(), "alert-1");
    first.fake.forgetNonces();
    const second = await openAgainstFake({ settings: { apiUrl: first.fake.apiUrl } });
    expect((await second.channel.post(TO, correctedAlert(), "alert-1")).outcome).toBe("sent");
    expect(first.fake.messages(TO.channel).map(({ edits }) => edits)).toEqual([1]);
    expect((await second.channel.post(TO, teraWulfAlert({ id: "B2" }), "alert-2")).outcome).toBe("sent");
    expect(first.fake.messages(TO.channel)).toHaveLength(2);
  });

  it("does not take one list of stories for another that begins alike, and finds the right one again", async () => {
    const list = (...ids: string[]) => ({
      summary: `${ids.length} stories at once; /miner why with an id shows one whole.`,
      private: false,
      parts: [{ kind: "list" as const, items: ids.map((id) => [{ text: `why ${id}`, code: true as const }]) }],
    });
    const first = await connected();
    await first.channel.say?.(TO, list("A1", "A2"), "burst-1");
    const second = await openAgainstFake({ settings: { apiUrl: first.fake.apiUrl } });
    await second.channel.say?.(TO, list("B1", "B2"), "burst-2", true);
    first.fake.forgetNonces();
    await second.channel.say?.(TO, list("A1", "A2"), "burst-1", true);
    const texts = first.fake.messages(TO.channel).map(({ embeds }) => embeds?.[0]?.description ?? "");
    expect(texts).toEqual([expect.stringContaining("A2"), expect.stringContaining("B2")]);
  });

  it("finds a message whose answer was lost ten minutes ago, and a reply too", async () => {
    let at = 0;
    const { fake, channel } = await connected({ ticks: () => at });
    fake.trouble.add(/^POST .*messages/, { kind: "drop" });
    expect((await channel.post(TO, teraWulfAlert(), "alert-1")).outcome).toBe("unknown");
    at += 600_000;
    fake.forgetNonces();
    const sent = await channel.post(TO, teraWulfAlert(), "alert-1");
    if (sent.outcome !== "sent") throw new Error(JSON.stringify(sent));
    fake.trouble.add(/^POST .*messages/, { kind: "fail-after", status: 500 });
    expect((await channel.reply(sent.receipt, teraWulfAlert(), "Net loss corrected.", "alert-1#2")).outcome).toBe(
      "retry",
    );
    at += 600_000;
    fake.forgetNonces();
    expect((await channel.reply(sent.receipt, teraWulfAlert(), "Net loss corrected.", "alert-1#2")).outcome).toBe(
      "sent",
    );
    expect(fake.messages(TO.channel)).toHaveLength(2);
  });

  it("says an alert anew when the message it has can no longer be edited, also when in doubt", async () => {
    let at = 0;
    const { fake, channel } = await connected({ ticks: () => at });
    const sent = await channel.post(TO, teraWulfAlert(), "alert-1");
    if (sent.outcome !== "sent") throw new Error(JSON.stringify(sent));
    fake.trouble.add(/^PATCH/, { kind: "answer", status: 400, code: 30046, message: "too many edits" });
    expect((await channel.edit(sent.receipt, correctedAlert())).outcome).toBe("lost");
    fake.trouble.add(/^POST .*messages/, { kind: "fail", status: 503 });
    expect((await channel.post(TO, correctedAlert(), "alert-1@2")).outcome).toBe("retry");
    at += 600_000;
    expect((await channel.post(TO, correctedAlert(), "alert-1@2")).outcome).toBe("sent");
    expect(fake.messages(TO.channel)).toHaveLength(2);
  });

  it("waits with what is in doubt while Discord is too busy to tell, and reads the channel once for many", async () => {
    const { fake, channel } = await connected();
    const waiting = Array.from({ length: 5 }, (_, place) => teraWulfAlert({ id: `N${place}` }));
    fake.trouble.add(/^GET .*messages/, { kind: "limited", seconds: 2 });
    expect((await channel.post(TO, teraWulfAlert(), "alert-1")).outcome).toBe("retry");
    fake.state.recorded.length = 0;
    for (const view of waiting)
      await channel.post({ platform: "discord", channel: "1250000000000000002" }, view, view.id);
    expect(fake.requests(/^GET .*messages/)).toHaveLength(1);
    expect(fake.messages("1250000000000000002")).toHaveLength(5);
  });

  it("posts where it may not read the history", async () => {
    const { fake, channel } = await connected();
    fake.trouble.add(/^GET .*messages/, { kind: "answer", status: 403, code: 50001, message: "Missing Access" });
    const old = teraWulfAlert({ updatedAt: "2026-05-08T20:15:00.000Z" });
    expect((await channel.post(TO, old, "alert-1")).outcome).toBe("sent");
  });

  it("[35] keeps one connection, one identification and no growing lists of listeners over many breaks", async () => {
    const warnings: string[] = [];
    const note = (warning: Error) => void warnings.push(warning.message);
    process.on("warning", note);
    const { fake, channel } = await connected();
    for (let round = 1; round <= 12; round++) {
      fake.gateway.cut();
      await until(`resume ${round}`, () => fake.gateway.resumed.length === round && channel.health().state === "up");
    }
    const asked = fake.slash(["company"], { ticker: "WULF" });
    await until("the answer", () => asked.message !== undefined);
    process.off("warning", note);
    expect(warnings).toEqual([]);
    expect(fake.gateway.identified).toHaveLength(1);
    expect(fake.gateway.connections()).toBe(1);
    expect(fake.requests(/^PUT/)).toHaveLength(1);
  });
});
