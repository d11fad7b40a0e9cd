import { describe, expect, it } from "vitest";
import discord from "../../../src/channels/discord/index.ts";

describe("Discord's settings", () => {
  it("are nothing and no fault where Discord is not set up", () => {
    expect(discord.read({})).toEqual({ faults: [] });
    expect(discord.read({ DISCORD_TOKEN: "  " })).toEqual({ faults: [] });
  });

  it("read token, channels, server and address", () => {
    expect(
      discord.read({
        DISCORD_TOKEN: "Bot abc.def.ghi",
        DISCORD_CHANNEL_ID: "1250000000000000001, 1250000000000000002,1250000000000000001",
        DISCORD_GUILD_ID: "1200000000000000010",
        DISCORD_API_URL: "http://127.0.0.1:8080/api/v10/",
      }),
    ).toEqual({
      settings: {
        token: "abc.def.ghi",
        channels: ["1250000000000000001", "1250000000000000002"],
        guild: "1200000000000000010",
        apiUrl: "http://127.0.0.1:8080/api",
        shards: "auto",
      },
      faults: [],
    });
  });

  it("name every fault at once and never the token", () => {
    const { settings, faults } = discord.read({
      DISCORD_TOKEN: "abc def",
      DISCORD_CHANNEL_ID: "#alerts",
      DISCORD_GUILD_ID: "my server",
      DISCORD_API_URL: "discord.com",
    });
    expect(settings).toBeUndefined();
    expect(faults).toEqual([
      "DISCORD_TOKEN holds white space: copy the token again from the Bot page.",
      "DISCORD_CHANNEL_ID is no Discord id: switch on Developer Mode in Discord, right-click and choose Copy ID, digits only.",
      "DISCORD_GUILD_ID is no Discord id: switch on Developer Mode in Discord, right-click and choose Copy ID, digits only.",
      "DISCORD_API_URL is no address: give one that starts with https://.",
    ]);
  });

  it("are at fault where a channel is named without a token", () => {
    expect(discord.read({ DISCORD_CHANNEL_ID: "1250000000000000001" }).faults).toEqual([
      "DISCORD_CHANNEL_ID is set but DISCORD_TOKEN is not: set both, or neither.",
    ]);
  });

  it("read a number of shards, and refuse what is none", () => {
    const read = (DISCORD_SHARDS: string) => discord.read({ DISCORD_TOKEN: "abc.def.ghi", DISCORD_SHARDS });
    for (const [text, shards] of Object.entries({ auto: "auto", "1": 1, "16": 16 }))
      expect(read(text).settings).toMatchObject({ shards });
    for (const text of ["0", "17", "two", "1.5", "-1"])
      expect(read(text).faults).toEqual(["DISCORD_SHARDS is neither auto nor a number from 1 to 16."]);
    expect(discord.read({ DISCORD_SHARDS: "auto" })).toEqual({ faults: [] });
  });
});
