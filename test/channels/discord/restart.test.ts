import { afterEach, describe, expect, it } from "vitest";
import { teraWulfAlert } from "../../support/alert-views.ts";
import { closeAll, connected, openAgainstFake, until } from "../../support/discord/opened.ts";

const TO = { platform: "discord", channel: "1250000000000000001" };

afterEach(closeAll);

describe("a bot that stops and starts", () => {
  it("has one message after it was killed between sending and noting it (check 25)", async () => {
    const first = await connected();
    expect((await first.channel.post(TO, teraWulfAlert(), "alert-1")).outcome).toBe("sent");
    const second = await openAgainstFake({ settings: { apiUrl: first.fake.apiUrl } });
    const again = await second.channel.post(TO, teraWulfAlert(), "alert-1");
    expect(again).toMatchObject({ outcome: "sent", receipt: { message: first.fake.messages(TO.channel)[0]?.id } });
    expect(first.fake.messages(TO.channel)).toHaveLength(1);
  });

  it("keeps one connection, one identification and no growing lists of listeners over many breaks (check 35)", async () => {
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
