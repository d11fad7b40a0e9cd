import { afterEach, describe, expect, it } from "vitest";
import { discordCommand, publishDiscordCommands } from "../../../src/channels/discord/index.ts";
import { publishCommands } from "../../../src/channels/discord/publish.ts";
import { openRest } from "../../../src/channels/discord/rest.ts";
import { defineCommand, type OptionKind } from "../../../src/kit/index.ts";
import { companyReply, STUB_COMMANDS, stubDesk } from "../../support/desk.ts";
import { commandFaults, lettersIn } from "../../support/discord/command-limits.ts";
import { APPLICATION, GUILD, startFakeDiscord, TOKEN } from "../../support/discord/index.ts";
import { closeAll, connected } from "../../support/discord/opened.ts";

const LOG = { debug() {}, info() {}, warn() {}, error() {} };
const PUT = /^PUT \/applications/;

afterEach(closeAll);

describe("the definitions as a Discord command", () => {
  it("become /miner with groups, required options first, types, choices and suggestions", () => {
    const { name, options } = discordCommand(STUB_COMMANDS, true);
    expect(name).toBe("miner");
    expect(options.map((option) => [option.type, option.name, option.description])).toEqual([
      [1, "company", "One company: latest quarters with their sources"],
      [1, "why", "Evidence of an alert"],
      [2, "watch", "watch: add"],
      [2, "mute", "mute: add"],
    ]);
    const [company, , watch] = options;
    expect(company?.options).toEqual([
      {
        type: 3,
        name: "ticker",
        description: "Ticker or company name, e.g. WULF",
        required: true,
        max_length: 200,
        autocomplete: true,
      },
      {
        type: 3,
        name: "section",
        description: "Which part to show",
        required: false,
        choices: [
          { name: "overview", value: "overview" },
          { name: "hpc", value: "hpc" },
        ],
      },
      { type: 4, name: "page", description: "Which page", required: false, min_value: 1, max_value: 50 },
      { type: 5, name: "chart", description: "Attach a chart", required: false },
      { type: 5, name: "share", description: "Show the answer to the channel, not only to me", required: false },
    ]);
    const [add] = watch?.type === 2 ? watch.options : [];
    expect(add?.options.map((option) => [option.name, option.required])).toEqual([
      ["ticker", true],
      ["min-loss", false],
    ]);
  });

  it("hold what Discord allows with every command that is planned, within 8,000 characters", () => {
    const kinds: OptionKind[] = [
      "ticker",
      "tickers",
      "metric",
      "rule",
      "alert",
      "feed",
      "ticker-or-rule",
      "enum",
      "bool",
      "int",
      "money",
      "text",
    ];
    const options = kinds.map((kind) => ({
      name: kind,
      kind,
      description: `A long description of what the option ${kind} is for, with an example`,
      ...(kind === "enum" ? { choices: Array.from({ length: 30 }, (_, place) => `choice-${place}`) } : {}),
      ...(kind === "ticker" ? { required: true as const } : {}),
    }));
    const many = Array.from({ length: 8 }, (_, place) =>
      defineCommand({
        path: place % 2 ? ["group", `leaf-${place}`] : [`leaf-${place}`],
        description: "d".repeat(300),
        scope: "read",
        reply: "private",
        options,
        examples: [],
        run: () => Promise.resolve(companyReply()),
      }),
    );
    const body = discordCommand(many, true);
    expect(lettersIn(body)).toBeGreaterThan(7_000);
    expect(commandFaults([body], false)).toEqual([]);
  });

  it("say of a server's own command nothing that Discord takes for all servers only", () => {
    expect(commandFaults([discordCommand(STUB_COMMANDS, false)], true)).toEqual([]);
    expect(commandFaults([discordCommand(STUB_COMMANDS, true)], true)).toEqual(["contexts on a server's own command"]);
  });
});

describe("[37] registering commands", () => {
  it("takes one PUT, and none on a restart with the same definitions", async () => {
    const { fake, channel, logged } = await connected();
    expect(logged.map(({ message }) => message)).toContain("Discord commands registered");
    await channel.close();
    const rest = openRest({ token: TOKEN, channels: [], apiUrl: fake.apiUrl, shards: "auto" as const });
    const again = { rest, log: LOG, guild: undefined, applicationId: APPLICATION };
    expect(await publishCommands(STUB_COMMANDS, again)).toBe(false);
    expect(await publishCommands(STUB_COMMANDS.slice(1), again)).toBe(true);
    expect(fake.requests(PUT)).toHaveLength(2);
    expect(fake.state.refusals).toEqual([]);
  });

  it("goes to one server where the settings name it", async () => {
    const { fake } = await connected({ settings: { guild: GUILD } });
    expect(fake.requests(PUT).map(({ path }) => path)).toEqual([
      `/applications/${APPLICATION}/guilds/${GUILD}/commands`,
    ]);
    expect(fake.state.refusals).toEqual([]);
  });

  it("needs no connection: the application's id is asked for", async () => {
    const fake = await startFakeDiscord();
    const settings = { token: TOKEN, channels: [], apiUrl: fake.apiUrl, shards: "auto" as const };
    expect(await publishDiscordCommands(settings, STUB_COMMANDS, LOG)).toBe(true);
    expect(await publishDiscordCommands(settings, STUB_COMMANDS, LOG)).toBe(false);
    expect(fake.state.commands.get("")).toHaveLength(2);
    fake.trouble.add(/^GET .*commands/, { kind: "answer", status: 404, code: 0, message: "404: Not Found" });
    expect(await publishDiscordCommands(settings, STUB_COMMANDS, LOG)).toBe(true);
    await fake.stop();
  });

  it("does not stop the rest when Discord refuses", async () => {
    const desk = stubDesk();
    const broken = { ...desk, commands: [{ ...STUB_COMMANDS[0]!, path: ["NOT LOWER"] as const }] };
    const { channel, logged } = await connected({ desk: broken });
    expect(logged.map(({ message }) => message)).toContain("Discord commands could not be registered");
    expect(channel.health().state).toBe("up");
  });
});
