import { describe, expect, test } from "vitest";
import { deliver, settle } from "../../src/pipeline/index.ts";
import { document, fact, fakeChannel, reading, tinyParts } from "../support/tiny.ts";

const START = Date.UTC(2026, 4, 8, 12, 0, 0);
const day = (count: number) => new Date(START + count * 86_400_000);
const loss = (value: string, more: Parameters<typeof fact>[2] = {}) => reading([fact("net_income", value, more)]);

async function run(readings: Parameters<typeof tinyParts>[0]) {
  const channel = fakeChannel();
  const parts = await tinyParts(readings, channel);
  const arrive = async (days: number, ...documents: ReturnType<typeof document>[]) => {
    for (const one of documents) await parts.store.documents.put(one);
    await settle(parts, day(days));
    await deliver(parts, day(days));
    return channel.posted.map(({ how, note }) => (note ? `${how}: ${note}` : how));
  };
  return { channel, parts, arrive };
}

describe("a story known from the press alone", () => {
  test("says so until the company confirms it, which edits and calls nobody", async () => {
    const { channel, arrive } = await run({ a: loss("-427600000"), bb: loss("-427600000") });
    await arrive(0, document("a"));
    expect(channel.posted.at(-1)?.alert.standing).toBe("press only, not confirmed by the company");
    expect(await arrive(1, document("bb", { trust: "issuer" }))).toEqual(["post", "edit"]);
    expect(channel.posted.at(-1)?.alert.standing).toBe("confirmed by the company's release");
  });
});

describe("preliminary results", () => {
  const early = { status: "preliminary" } as const;

  test("are called so, and their confirmation edits and calls nobody", async () => {
    const { channel, arrive } = await run({ a: loss("-427600000", early), bb: loss("-427600000") });
    await arrive(0, document("a", { trust: "issuer" }));
    expect(channel.posted.at(-1)?.alert.standing).toBe("preliminary; confirmed by the company's release");
    expect(await arrive(9, document("bb", { trust: "issuer" }))).toEqual(["post", "edit"]);
    expect(channel.posted.at(-1)?.alert.standing).toBe("confirmed by the company's release");
  });

  test("that turn out otherwise are told under the message", async () => {
    const { arrive } = await run({ a: loss("-400000000", early), bb: loss("-427600000") });
    await arrive(0, document("a", { trust: "issuer" }));
    expect(await arrive(9, document("bb", { trust: "issuer" }))).toEqual([
      "post",
      "edit",
      "reply: Net income: -$400.0M → -$427.6M (Outlet bb).",
    ]);
  });
});

describe("the company's own later word", () => {
  test("corrects its earlier one though the press repeats that, and is no disagreement with itself", async () => {
    const { channel, arrive } = await run({ a: loss("-472600000"), bb: loss("-472600000"), ccc: loss("-427600000") });
    await arrive(0, document("a", { trust: "issuer", publishedAt: "2026-05-08T12:00:00.000Z" }));
    await arrive(0.1, document("bb"));
    const told = await arrive(0.2, document("ccc", { trust: "issuer", publishedAt: "2026-05-08T16:00:00.000Z" }));
    expect(told).toEqual(["post", "edit", "edit", "reply: Net income: -$472.6M → -$427.6M (Outlet ccc)."]);
    expect(channel.posted.at(-1)?.alert.notes.slice(1)).toEqual([
      "Outlet bb (press): a net loss of $472.6M, against $427.6M by Outlet ccc (issuer).",
      "Outlet a (issuer) first gave a net loss of $472.6M, now $427.6M.",
    ]);
  });
});

describe("a recap weeks later", () => {
  test("joins without a sound, and is listed among the sources all the same", async () => {
    const { channel, parts, arrive } = await run({ a: loss("-427600000"), bb: loss("-427600000") });
    await arrive(0, document("a"));
    expect(await arrive(30, document("bb", { seenAt: day(30).toISOString() }))).toEqual(["post"]);
    const stored = await parts.store.alerts.get(channel.posted[0]?.alert.id ?? "");
    expect(stored?.view.sources.map(({ outlet }) => outlet)).toEqual(["Outlet a", "Outlet bb"]);
    expect(await arrive(31)).toEqual(["post"]);
  });

  test("with a new figure edits and tells it, however late", async () => {
    const { arrive } = await run({ a: loss("-427600000"), bb: loss("-430100000") });
    await arrive(0, document("a"));
    expect(await arrive(30, document("bb", { trust: "filing" }))).toEqual([
      "post",
      "edit",
      "reply: Net income: -$427.6M → -$430.1M (Outlet bb).",
    ]);
  });
});
