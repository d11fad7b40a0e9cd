import { afterEach, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { shardOf } from "../../support/discord/gateway.ts";
import { type FakeDiscord, GUILD, OTHER_GUILD, startFakeDiscord, TOKEN } from "../../support/discord/index.ts";
import { until } from "../../support/discord/opened.ts";

let fake: FakeDiscord | undefined;
afterEach(() => fake?.stop());

/** A bare connection that identifies itself at once; what it was told, and the code that it was closed with. */
function connect(shard: [number, number] | undefined) {
  const heard: { op: number; t?: string; d?: { id?: string; shard?: number[] } }[] = [];
  const one = { heard, code: 0, events: () => heard.flatMap(({ t }) => t ?? []) };
  const socket = new WebSocket((fake?.apiUrl ?? "").replace("http", "ws"));
  socket.on("message", (raw: Buffer) => {
    const frame = JSON.parse(raw.toString()) as (typeof heard)[number];
    heard.push(frame);
    const d = { token: TOKEN, intents: 1, properties: { os: "test" }, ...(shard && { shard }) };
    if (frame.op === 10) socket.send(JSON.stringify({ op: 2, d }));
  });
  socket.on("close", (code) => void (one.code = code));
  return one;
}

describe("the fake Discord's gateway", () => {
  it("refuses a shard that cannot be, and fewer than it insists on", async () => {
    fake = await startFakeDiscord({ gateway: { shards: 2, insists: true } });
    const [outside, tooFew] = [connect([2, 2]), connect([0, 1])];
    await until("both refusals", () => outside.code !== 0 && tooFew.code !== 0);
    expect([outside.code, tooFew.code]).toEqual([4010, 4011]);
  });

  it("takes one IDENTIFY of each rate limit key at a time", async () => {
    fake = await startFakeDiscord({ gateway: { shards: 3, concurrency: 2 } });
    const shards = [0, 1].map((id) => connect([id, 3]));
    await until("two sessions", () => shards.every(({ events }) => events().includes("READY")));
    // Its key is the first one's, which was used a moment ago.
    const third = connect([2, 3]);
    await until("the refusal", () => third.heard.some(({ op }) => op === 9));
    expect([third.events(), fake.gateway.tooSoon]).toEqual([[], 1]);
  });

  it("tells each shard of its own servers and of no other's", async () => {
    fake = await startFakeDiscord({ gateway: { shards: 2, concurrency: 2, guilds: [GUILD, OTHER_GUILD] } });
    const shards = [0, 1].map((id) => connect([id, 2]));
    await until("the servers", () => shards.every(({ events }) => events().includes("GUILD_CREATE")));
    for (const guild of [GUILD, OTHER_GUILD, null]) fake.slash(["company"], { ticker: "WULF" }, { guild });
    await until("the commands", () => shards.every(({ events }) => events().includes("INTERACTION_CREATE")));
    for (const [id, { heard, events }] of shards.entries()) {
      const own = heard.filter(({ t }) => t === "GUILD_CREATE").map(({ d }) => d?.id ?? "");
      expect(own.map((guild) => shardOf(guild, 2))).toEqual([id]);
      // What is of no server is shard 0's.
      expect(events().filter((t) => t === "INTERACTION_CREATE")).toHaveLength(id === 0 ? 2 : 1);
    }
  });
});
