import { afterEach, describe, expect, it } from "vitest";
import { teraWulfAlert } from "../../support/alert-views.ts";
import { shardOf } from "../../support/discord/gateway.ts";
import { GUILD, OTHER_GUILD } from "../../support/discord/index.ts";
import { closeAll, connected, openAgainstFake, until } from "../../support/discord/opened.ts";

const TO = { platform: "discord", channel: "1250000000000000001" };
const TWO = { shards: 2, concurrency: 16, guilds: [GUILD, OTHER_GUILD] };

afterEach(closeAll);

/** The server that the shard has. */
const guildOf = (shard: number): string => (shardOf(GUILD, 2) === shard ? GUILD : OTHER_GUILD);

const byShard = (identified: { shard: [number, number] }[]) =>
  identified.map(({ shard }) => shard).toSorted(([one], [other]) => one - other);

describe("a bot in so many servers that Discord asks for two connections", () => {
  it("makes two, answers both halves of its servers and direct messages, each once, and posts to both", async () => {
    const { fake, channel } = await connected({ gateway: TWO });
    expect(byShard(fake.gateway.identified)).toEqual([
      [0, 2],
      [1, 2],
    ]);
    const asked = [{ guild: GUILD }, { guild: OTHER_GUILD }, { guild: null }].map((from) =>
      fake.slash(["company"], { ticker: "WULF" }, from),
    );
    await until("the answers", () => asked.every(({ message }) => message !== undefined));
    const interactions = [0, 1].map((shard) => fake.gateway.told(shard).filter((t) => t === "INTERACTION_CREATE"));
    expect(interactions.map(({ length }) => length)).toEqual([2, 1]);
    expect(fake.requests("/callback")).toHaveLength(3);
    const other = { ...TO, channel: "1250000000000000002" };
    for (const to of [TO, other]) expect((await channel.post(to, teraWulfAlert(), to.channel)).outcome).toBe("sent");
    expect(fake.state.refusals).toEqual([]);
    expect(fake.requests(/PUT .*commands/)).toHaveLength(1);
  });

  it("says of each how it is; one that broke is named, the other answers on, and it comes back by resuming", async () => {
    const { fake, channel } = await connected({ gateway: TWO });
    expect(channel.health()).toMatchObject({
      state: "up",
      parts: [
        { name: "shard 0 of 2", state: "up" },
        { name: "shard 1 of 2", state: "up" },
      ],
    });
    fake.gateway.hold(true);
    fake.gateway.cut(1);
    await until("the break", () => channel.health().state === "connecting");
    expect(channel.health().reason).toBe("shard 1 of 2: The connection to Discord broke; connecting again.");
    expect(channel.health().parts).toMatchObject([{ state: "up" }, { state: "connecting" }]);
    const asked = [0, 1].map((shard) => fake.slash(["company"], { ticker: "WULF" }, { guild: guildOf(shard) }));
    await until("the answer", () => asked[0]?.message !== undefined);
    expect(asked[1]?.message).toBeUndefined();
    fake.gateway.hold(false);
    await until("the answer to what came meanwhile", () => asked[1]?.message !== undefined);
    await until("the resume", () => channel.health().state === "up");
    expect(fake.gateway.identified).toHaveLength(2);
  });

  it("answers on the first while the second waits for its turn to identify itself", async () => {
    let ticks = 0;
    const { fake, channel } = await openAgainstFake({ gateway: { ...TWO, concurrency: 1 }, ticks: () => ticks });
    await until("one of them", () => channel.health().parts?.some(({ state }) => state === "up") === true);
    const first = fake.gateway.identified[0]?.shard[0] ?? 0;
    const asked = fake.slash(["company"], { ticker: "WULF" }, { guild: guildOf(first) });
    await until("the answer", () => asked.message !== undefined);
    expect(fake.gateway.identified).toHaveLength(1);
    expect(channel.health().state).toBe("connecting");
    ticks += 5_000;
    await until("the other", () => channel.health().state === "up");
    expect(byShard(fake.gateway.identified)).toEqual([
      [0, 2],
      [1, 2],
    ]);
    expect(fake.gateway.tooSoon).toBe(0);
  });

  it("waits where Discord allows fewer new sessions than that", async () => {
    const { fake, channel } = await openAgainstFake({ gateway: { ...TWO, sessionsLeft: 1 } });
    await until("the wait", () => channel.health().state === "down");
    expect(channel.health().reason).toBe("Discord allows no new session for 240 min; connecting then.");
    expect(fake.gateway.identified).toEqual([]);
  });
});

describe("a bot that outgrows one connection", () => {
  it("makes as many as Discord asks for then, where their number is Discord's to say", async () => {
    const { fake, channel } = await connected({ gateway: { ...TWO, shards: 1 } });
    expect(channel.health().parts).toBeUndefined();
    Object.assign(fake.state, { shards: 2, insists: true });
    fake.gateway.close(4011);
    await until("the second connection", () => fake.gateway.identified.length === 3);
    await until("health", () => channel.health().state === "up");
    expect(byShard(fake.gateway.identified.slice(1))).toEqual([
      [0, 2],
      [1, 2],
    ]);
    const asked = fake.slash(["company"], { ticker: "WULF" }, { guild: OTHER_GUILD });
    await until("the answer", () => asked.message !== undefined);
  });

  it("says what to set where the settings name too small a number, and still posts", async () => {
    const gateway = { ...TWO, insists: true };
    const { channel } = await openAgainstFake({ gateway, settings: { shards: 1 } });
    await until("the refusal", () => channel.health().state === "down");
    expect(channel.health().reason).toBe(
      "The bot is in too many servers for so few connections: set DISCORD_SHARDS to auto and restart.",
    );
    expect((await channel.post(TO, teraWulfAlert(), "alert-1")).outcome).toBe("sent");
  });

  it("makes more than Discord asks for where the settings say so", async () => {
    const { fake } = await connected({ gateway: { concurrency: 16 }, settings: { shards: 3 } });
    expect(byShard(fake.gateway.identified)).toEqual([
      [0, 3],
      [1, 3],
      [2, 3],
    ]);
  });
});
