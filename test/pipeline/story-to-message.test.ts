import { describe, expect, test } from "vitest";
import { deliver, settle } from "../../src/pipeline/index.ts";
import { document, fact, fakeChannel, reading, tinyParts } from "../support/tiny.ts";

const at = (seconds: number) => new Date(Date.UTC(2026, 4, 8, 12, 0, seconds));
const loss = (value: string, precision = "1000000") => reading([fact("net_income", value, { precision })]);

async function run(readings: Parameters<typeof tinyParts>[0], verdicts: Parameters<typeof fakeChannel>[0] = []) {
  const channel = fakeChannel(verdicts);
  const parts = await tinyParts(readings, channel);
  const arrive = async (second: number, ...documents: ReturnType<typeof document>[]) => {
    for (const one of documents) await parts.store.documents.put(one);
    await settle(parts, at(second));
    await deliver(parts, at(second));
  };
  return { channel, parts, arrive };
}

const told = ({ posted }: ReturnType<typeof fakeChannel>) =>
  posted.map(({ how, note }) => (note ? `${how}: ${note}` : how));

describe("one event", () => {
  test("is one message that is edited as sources arrive", async () => {
    const { channel, arrive } = await run({ a: loss("-427000000"), bb: loss("-427000000"), ccc: loss("-427000000") });
    await arrive(1, document("a"));
    await arrive(2, document("bb"));
    await arrive(3, document("ccc"));
    expect(told(channel)).toEqual(["post", "edit", "edit"]);
    expect(channel.posted.at(-1)?.alert.sources.map(({ outlet }) => outlet)).toEqual([
      "Outlet a",
      "Outlet bb",
      "Outlet ccc",
    ]);
  });

  test("says nothing more when the same pass runs again", async () => {
    const { channel, arrive } = await run({ a: loss("-427000000") });
    await arrive(1, document("a"));
    await arrive(2);
    expect(told(channel)).toEqual(["post"]);
  });

  test("more digits edit quietly, another figure also replies", async () => {
    const { channel, arrive } = await run({
      a: loss("-427000000"),
      bb: loss("-427600000", "100000"),
      ccc: loss("-430100000", "100000"),
    });
    await arrive(1, document("a"));
    await arrive(2, document("bb", { trust: "issuer" }));
    await arrive(3, document("ccc", { trust: "filing" }));
    expect(told(channel)).toEqual(["post", "edit", "edit", "reply: Net income: -$427.6M → -$430.1M (Outlet ccc)."]);
  });

  test("a press figure that contradicts the release is named and does not replace it", async () => {
    const { channel, arrive } = await run({ a: loss("-427600000", "100000"), bb: loss("-247000000") });
    await arrive(1, document("a", { trust: "issuer" }));
    await arrive(2, document("bb"));
    const alert = channel.posted.at(-1)?.alert;
    expect(alert?.figures.find(({ metric }) => metric === "net_income")?.value).toBe("-$427.6M");
    expect(alert?.notes).toEqual(["Outlet bb (press): a net loss of $247M, against $427.6M by Outlet a (issuer)."]);
  });

  test("keeps the sentence of a figure before for those who ask why", async () => {
    const before = fact("net_income", "-61400000", {
      role: "prior_year",
      period: "2025Q1",
      quote: "A year ago it lost $61.4 million.",
    });
    const { channel, arrive } = await run({ a: reading([fact("net_income", "-427000000"), before]) });
    await arrive(1, document("a"));
    expect(channel.posted[0]?.alert.figures.find(({ metric }) => metric === "net_income")?.prior).toEqual({
      label: "Q1 2025",
      value: "-$61.4M",
      quote: "A year ago it lost $61.4 million.",
      outlet: "Outlet a",
    });
  });

  test("is not edited where only the sentence of a figure before is another", async () => {
    const read = (quote: string) =>
      reading([
        fact("net_income", "-427000000"),
        fact("net_income", "-61400000", { role: "prior_year", period: "2025Q1", quote }),
      ]);
    const readings = {
      a: read("A year ago it lost $61.4 million."),
      edited: read("The loss was $61.4 million a year ago."),
    };
    const { channel, arrive } = await run(readings);
    await arrive(1, document("a"));
    await arrive(2, document("a", { text: "edited" }));
    expect(told(channel)).toEqual(["post"]);
  });

  test("makes no message where no rule fires", async () => {
    const { channel, parts, arrive } = await run({ a: loss("-5000000") });
    await arrive(1, document("a"));
    expect(told(channel)).toEqual([]);
    const [story] = await parts.store.stories.ofCompany("TINY", 5);
    expect(await parts.store.stories.judgements(story?.id ?? "")).toMatchObject([{ rule: "loss", outcome: "silent" }]);
  });

  test("that is history makes no message, and a new source of it does", async () => {
    const { channel, arrive } = await run({ a: loss("-427000000"), bb: loss("-427000000") });
    await arrive(1, document("a", { backlog: true }));
    expect(told(channel)).toEqual([]);
    await arrive(2, document("bb"));
    expect(told(channel)).toEqual(["post"]);
  });

  test("that a correction takes back says so under its message", async () => {
    const { channel, arrive } = await run({ a: loss("-427000000"), bb: loss("-42700000", "100000") });
    await arrive(1, document("a"));
    await arrive(2, document("bb", { trust: "issuer" }));
    expect(told(channel)[2]).toContain('Withdrawn: "Large loss" no longer holds for Q1 2026');
    expect(channel.posted[1]?.alert.headline).toContain("withdrawn");
  });
});

describe("a platform that", () => {
  test("asks to wait gets the message once, after its time", async () => {
    const { channel, arrive } = await run({ a: loss("-427000000") }, [
      { outcome: "retry", reason: "429", afterMs: 3_000 },
    ]);
    await arrive(1, document("a"));
    await arrive(2);
    expect(channel.posted.length).toBe(1);
    await arrive(4);
    expect(told(channel)).toEqual(["post", "post"]);
    expect(channel.posted[0]?.key).toBe(channel.posted[1]?.key);
  });

  test("has no such channel is left alone and the reason kept", async () => {
    const { channel, parts, arrive } = await run({ a: loss("-427000000"), bb: loss("-427000000") }, [
      { outcome: "parked", reason: "The channel desk does not exist: invite the bot." },
    ]);
    await arrive(1, document("a"));
    await arrive(2, document("bb"));
    expect(told(channel)).toEqual(["post"]);
    expect(await parts.store.deliveries.countByState()).toEqual([
      {
        platform: "fake",
        channel: "desk",
        state: "parked",
        count: 1,
        reason: "The channel desk does not exist: invite the bot.",
      },
    ]);
  });

  test("lost the message gets a new one instead of an edit", async () => {
    const { channel, arrive } = await run({ a: loss("-427000000"), bb: loss("-427000000") }, [
      { outcome: "sent", receipt: { channel: "desk", id: "m1" } },
      { outcome: "lost", reason: "message_not_found" },
    ]);
    await arrive(1, document("a"));
    await arrive(2, document("bb"));
    expect(told(channel)).toEqual(["post", "edit", "post"]);
    expect(channel.posted[2]?.key).not.toBe(channel.posted[0]?.key);
  });

  test("may or may not have taken the message is asked again with the same key", async () => {
    const { channel, arrive } = await run({ a: loss("-427000000") }, [{ outcome: "unknown", reason: "no answer" }]);
    await arrive(1, document("a"));
    await arrive(10);
    expect(told(channel)).toEqual(["post", "post"]);
    expect(channel.posted[0]?.key).toBe(channel.posted[1]?.key);
  });
});
