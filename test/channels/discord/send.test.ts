import { afterEach, describe, expect, it } from "vitest";
import type { Sent } from "../../../src/kit/index.ts";
import { hugeAlert, teraWulfAlert } from "../../support/alert-views.ts";
import { companyReply } from "../../support/desk.ts";
import { closeAll, connected, openAgainstFake } from "../../support/discord/opened.ts";
import { sentAtLast } from "../../support/sent-at-last.ts";

const A = { platform: "discord", channel: "1250000000000000001" };
const B = { platform: "discord", channel: "1250000000000000002" };
const POSTS = /^POST \/channels\//;
const POST_TO_A = new RegExp(`^POST /channels/${A.channel}/`);

afterEach(closeAll);

const refused = (code: number, status = 403) => ({ kind: "answer" as const, status, code, message: "fake refusal" });

async function postedReceipt(sent: Promise<Sent>) {
  const verdict = await sent;
  if (verdict.outcome !== "sent") throw new Error(JSON.stringify(verdict));
  return verdict.receipt;
}

describe("[20] [21] [22] a message that may have arrived", () => {
  it("is there once when the answer was lost and it is sent again with the same key", async () => {
    const { fake, channel } = await connected();
    fake.trouble.add(POSTS, { kind: "drop" });
    expect((await channel.post(A, teraWulfAlert(), "alert-1")).outcome).toBe("unknown");
    expect((await channel.post(A, teraWulfAlert(), "alert-1")).outcome).toBe("sent");
    expect(fake.messages(A.channel)).toHaveLength(1);
    const nonces = fake.requests(POSTS).map(({ body }) => body as { nonce: string; enforce_nonce: boolean });
    expect(nonces.map(({ nonce, enforce_nonce }) => [nonce.length, enforce_nonce])).toEqual([
      [25, true],
      [25, true],
    ]);
    expect(nonces[0]?.nonce).toBe(nonces[1]?.nonce);
  });

  it("is sent by one request a try, though Discord fails twice after taking it", async () => {
    const { fake, channel } = await connected();
    fake.trouble.add(POSTS, { kind: "fail-after", status: 500 }, 2);
    const outcomes = [];
    for (let left = 3; left > 0; left--) outcomes.push((await channel.post(A, teraWulfAlert(), "alert-1")).outcome);
    expect(outcomes).toEqual(["retry", "retry", "sent"]);
    expect(fake.requests(POSTS)).toHaveLength(3);
    expect(fake.messages(A.channel)).toHaveLength(1);
  });

  it("has different keys for different messages", async () => {
    const { fake, channel } = await connected();
    await channel.post(A, teraWulfAlert(), "alert-1");
    await channel.post(A, teraWulfAlert({ id: "B2" }), "alert-2");
    expect(fake.messages(A.channel)).toHaveLength(2);
  });

  it("is given up within its time when Discord hangs, and the channel goes on", async () => {
    const { fake, channel } = await connected({ timeoutMs: 300 });
    fake.trouble.add(POSTS, { kind: "hang", ms: 20_000 });
    const hung = channel.post(A, teraWulfAlert(), "alert-1");
    // A loaded machine may be too slow for such a short patience: as the outbox does, until it is sent.
    const next = sentAtLast(() => channel.post(A, teraWulfAlert(), "alert-2"));
    expect((await hung).outcome).toBe("unknown");
    expect((await next).outcome).toBe("sent");
  });

  it("is to be tried again when Discord cannot be reached at all", async () => {
    const { fake, channel } = await connected();
    await fake.stop();
    expect(await channel.post(A, teraWulfAlert(), "alert-1")).toEqual({
      outcome: "retry",
      reason: "Discord cannot be reached (ECONNREFUSED).",
    });
  });

  it("arrives in the order in which messages of one channel were given", async () => {
    const { fake, channel } = await connected();
    fake.trouble.add(POSTS, { kind: "hang", ms: 50 }, 0);
    const ids = Array.from({ length: 8 }, (_, place) => `N${place}`);
    await Promise.all(ids.map((id) => channel.post(A, teraWulfAlert({ id }), id)));
    expect(fake.messages(A.channel).map(({ embeds }) => embeds?.[0]?.footer?.text.slice(6, 8))).toEqual(ids);
  });

  it("lets an edit be repeated when its answer was lost", async () => {
    const { fake, channel } = await connected();
    const receipt = await postedReceipt(channel.post(A, teraWulfAlert(), "alert-1"));
    fake.trouble.add("PATCH", { kind: "drop" });
    fake.trouble.add(/^PATCH/, { kind: "drop" });
    expect((await channel.edit(receipt, teraWulfAlert())).outcome).toBe("retry");
    expect((await channel.edit(receipt, teraWulfAlert())).outcome).toBe("sent");
  });
});

describe("[18] [19] rate limits", () => {
  it("holds one channel for the time that Discord names, with no request before, and no other channel", async () => {
    let at = 0;
    const { fake, channel } = await connected({ ticks: () => at });
    fake.trouble.add(POST_TO_A, { kind: "limited", seconds: 3 });
    const first = await channel.post(A, teraWulfAlert(), "alert-1");
    expect(first.outcome).toBe("retry");
    expect(first.outcome === "retry" && first.afterMs).toBeGreaterThanOrEqual(2_900);
    expect((await channel.post(A, teraWulfAlert(), "alert-1")).outcome).toBe("retry");
    expect(fake.requests(POST_TO_A)).toHaveLength(1);
    expect((await channel.post(B, teraWulfAlert(), "alert-2")).outcome).toBe("sent");
    at += 1_000;
    expect((await channel.post(A, teraWulfAlert(), "alert-1")).outcome).toBe("retry");
    expect(fake.requests(POST_TO_A)).toHaveLength(1);
  });

  it("obeys a limit for the whole bot and one from the network before Discord", async () => {
    const { fake, channel } = await connected();
    fake.trouble.add(POST_TO_A, { kind: "limited-by-edge", seconds: 7 });
    const edge = await channel.post(A, teraWulfAlert(), "alert-1");
    expect(edge.outcome === "retry" && edge.afterMs).toBeGreaterThanOrEqual(7_000);
    fake.trouble.add(POSTS, { kind: "limited", seconds: 4, global: true });
    const whole = await channel.post(B, teraWulfAlert(), "alert-2");
    expect(whole.outcome === "retry" && whole.afterMs).toBeGreaterThanOrEqual(3_900);
    const third = { platform: "discord", channel: "1250000000000000003" };
    expect((await channel.post(third, teraWulfAlert(), "alert-3")).outcome).toBe("retry");
    expect(fake.requests(POSTS)).toHaveLength(2);
  });

  it("waits without a refusal when the last answer said that nothing is left", async () => {
    const { fake, channel } = await connected();
    fake.trouble.add(POST_TO_A, { kind: "exhausts", seconds: 5 });
    expect((await channel.post(A, teraWulfAlert(), "alert-1")).outcome).toBe("sent");
    const next = await channel.post(A, teraWulfAlert({ id: "B2" }), "alert-2");
    expect(next.outcome === "retry" && next.afterMs).toBeGreaterThan(4_000);
    expect(fake.requests(POST_TO_A)).toHaveLength(1);
  });

  it("tries again later in slow mode", async () => {
    const { fake, channel } = await connected();
    fake.trouble.add(POSTS, refused(20016, 400));
    expect(await channel.post(A, teraWulfAlert(), "alert-1")).toMatchObject({ outcome: "retry", afterMs: 30_000 });
  });
});

describe("[24] lasting refusals", () => {
  it.each([
    [10004, 404, "The server of channel 1250000000000000001 is gone: invite the bot again or choose another channel."],
    [50001, 403, "The bot may not see channel 1250000000000000001: give it View Channel there."],
    [
      50013,
      403,
      "The bot may not write in channel 1250000000000000001: give it Send Messages, Embed Links and Attach Files there.",
    ],
    [50007, 403, "This person takes no direct messages from the bot: they must allow them in their privacy settings."],
    [12345, 403, "Discord forbids it in channel 1250000000000000001 (12345): check the bot's rights there."],
  ])("parks the channel with a sentence that says what to do: %s", async (code, status, reason) => {
    const { fake, channel } = await connected();
    fake.trouble.add(POSTS, refused(code, status));
    expect(await channel.post(A, teraWulfAlert(), "alert-1")).toEqual({ outcome: "parked", reason });
    expect(fake.requests(POSTS)).toHaveLength(1);
  });

  it("parks a channel that does not exist", async () => {
    const { channel } = await connected();
    const nowhere = { platform: "discord", channel: "1259999999999999999" };
    expect(await channel.post(nowhere, teraWulfAlert(), "alert-1")).toEqual({
      outcome: "parked",
      reason:
        "Discord knows no channel 1259999999999999999: it was deleted, or its id is wrong; choose another channel.",
    });
  });

  it("asks once with a refused token and never again", async () => {
    const { fake, channel } = await openAgainstFake({ settings: { token: "MTIz.wrong.token" } });
    const verdicts = [];
    for (let left = 5; left > 0; left--) verdicts.push(await channel.post(A, teraWulfAlert(), `alert-${left}`));
    expect(new Set(verdicts.map(({ outcome }) => outcome))).toEqual(new Set(["parked"]));
    expect(fake.requests(POSTS).length).toBeLessThanOrEqual(1);
    expect(channel.health()).toMatchObject({
      state: "down",
      reason:
        "Discord refuses the token: copy a fresh one from the Bot page of the application into DISCORD_TOKEN and restart.",
    });
  });
});

describe("[27] a message that cannot be edited", () => {
  it.each([
    [10008, 404, "The message was deleted."],
    [30046, 429, "Discord allows no more edits of this old message."],
    [50083, 400, "The message is in an archived thread."],
  ])("is lost, to be said anew: %s", async (code, status, reason) => {
    const { fake, channel } = await connected();
    const receipt = await postedReceipt(channel.post(A, teraWulfAlert(), "alert-1"));
    fake.trouble.add(/^PATCH/, refused(code, status === 429 ? 400 : status));
    expect(await channel.edit(receipt, teraWulfAlert())).toEqual({ outcome: "lost", reason });
  });
});

describe("what goes over the wire", () => {
  it("[1] [3] is silent, complete and within the limits for the largest alert", async () => {
    const { fake, channel } = await connected();
    const receipt = await postedReceipt(channel.post(A, hugeAlert(), "alert-1"));
    await channel.edit(receipt, hugeAlert());
    await channel.reply(receipt, hugeAlert(), hugeAlert().headline, "alert-1#2");
    const bodies = fake.requests(/^(POST|PATCH) \/channels\//).map(({ body }) => body as { allowed_mentions: unknown });
    expect(bodies.map((body) => body.allowed_mentions)).toEqual([{ parse: [] }, { parse: [] }, { parse: [] }]);
    expect(fake.state.refusals).toEqual([]);
  });

  it("falls back to the one line when Discord refuses the rest of a form", async () => {
    const { fake, channel, logged } = await connected();
    fake.trouble.add(POSTS, refused(50035, 400));
    expect((await channel.post(A, teraWulfAlert(), "alert-1")).outcome).toBe("sent");
    expect(fake.messages(A.channel).map(({ content, embeds }) => [content?.slice(0, 17), embeds])).toEqual([
      ["**HIGH** TeraWulf", []],
    ]);
    expect(logged.map(({ message }) => message)).toContain("Discord refused a message's form");
  });

  it("says a digest or a summary once, like an alert", async () => {
    const { fake, channel } = await connected();
    fake.trouble.add(POSTS, { kind: "drop" });
    expect((await channel.say?.(A, companyReply(), "digest-1"))?.outcome).toBe("unknown");
    expect((await channel.say?.(A, companyReply(), "digest-1"))?.outcome).toBe("sent");
    expect(fake.messages(A.channel).map(({ content }) => content)).toEqual([
      "TeraWulf (WULF): HPC revenue passed mining revenue in Q1 2026.",
    ]);
  });

  it("goes to a person by a channel that is opened once", async () => {
    const { fake, channel } = await connected();
    const person = { platform: "discord", channel: "@1200000000000000020" };
    const receipt = await postedReceipt(channel.post(person, teraWulfAlert(), "alert-1"));
    await channel.post(person, teraWulfAlert({ id: "B2" }), "alert-2");
    expect(fake.messages(receipt.channel ?? "")).toHaveLength(2);
    expect(fake.requests("/users/@me/channels")).toHaveLength(1);
    expect((await channel.edit(receipt, teraWulfAlert())).outcome).toBe("sent");
  });
});
