import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { SCOPES, slackManifest } from "../../../src/channels/slack/index.ts";
import { STUB_COMMANDS } from "../../support/desk.ts";
import { hasShared, sharedPath } from "../../support/shared.ts";
import { METHODS } from "../../support/slack/methods.ts";

const SCHEMA = ["chat", "specs", "slack", "manifest", "manifest.schema.2.0.0.json"];
const here = hasShared("Slack's official manifest schema", ...SCHEMA);

describe.skipIf(!here)("Slack's own schema", () => {
  it("takes the manifest, for Socket Mode and for HTTP", () => {
    const ajv = new Ajv({ strict: false, validateFormats: false });
    const validate = ajv.compile(JSON.parse(readFileSync(sharedPath(...SCHEMA), "utf8")) as object);
    const publicUrl = "https://bot.example";
    for (const options of [{}, { requestUrl: `${publicUrl}/slack/events` }, { publicUrl }]) {
      expect([validate(slackManifest(STUB_COMMANDS, options)), validate.errors]).toEqual([true, null]);
    }
  });
});

describe("the manifest of the Slack app", () => {
  it("makes one command, unescaped, whose hint names the bot's commands", () => {
    const [command, ...more] = slackManifest(STUB_COMMANDS).features.slash_commands;
    expect(more).toEqual([]);
    expect(command).toMatchObject({
      command: "/miner",
      should_escape: false,
      usage_hint: "company | why | watch add | mute add",
    });
  });

  it("keeps Slack's limit for the hint with any number of commands", () => {
    const many = Array.from({ length: 200 }, (_, place) => ({
      ...STUB_COMMANDS[0]!,
      path: [`command-${place}`] as const,
    }));
    const hint = slackManifest(many).features.slash_commands[0]?.usage_hint ?? "";
    expect(hint.length).toBeLessThanOrEqual(1000);
    expect(hint.endsWith(" | …")).toBe(true);
  });

  it("knows the way back from installing, and hears of removals, where many workspaces install the app", () => {
    const many = slackManifest(STUB_COMMANDS, { publicUrl: "https://bot.example" });
    expect(many.oauth_config).toEqual({
      redirect_urls: ["https://bot.example/slack/oauth_redirect"],
      scopes: { bot: Object.keys(SCOPES) },
    });
    const events = many.settings.event_subscriptions.bot_events;
    expect(events).toEqual(["app_home_opened", "app_uninstalled", "tokens_revoked"]);
    const one = slackManifest(STUB_COMMANDS);
    expect(one.oauth_config).toEqual({ scopes: { bot: Object.keys(SCOPES) } });
    expect(one.settings.event_subscriptions.bot_events).toEqual(["app_home_opened"]);
  });

  it("asks for no scope that no request of ours needs", () => {
    const used = new Set(Object.values(METHODS).flatMap(({ scope }) => scope ?? []));
    const unexplained = Object.keys(SCOPES).filter((scope) => !used.has(scope));
    expect(unexplained).toEqual(["commands", "chat:write.public", "groups:history", "im:history"]);
  });
});
