import { describe, expect, it } from "vitest";
import slack from "../../../src/channels/slack/index.ts";

const good = { SLACK_BOT_TOKEN: "xoxb-1", SLACK_APP_TOKEN: "xapp-1", SLACK_CHANNEL: "C0ALERTS, C0SECOND" };

describe("Slack's settings", () => {
  it("are Socket Mode with an app token", () => {
    expect(slack.read(good)).toEqual({
      faults: [],
      settings: {
        botToken: "xoxb-1",
        inbound: { kind: "socket", appToken: "xapp-1" },
        channels: ["C0ALERTS", "C0SECOND"],
        managers: [],
        apiUrl: "https://slack.com/api/",
        pace: 1000,
        apart: 2_500,
        linger: 20_000,
        timeout: 10_000,
      },
    });
  });

  it("are HTTP mode with a signing secret and a port", () => {
    const read = slack.read({ SLACK_BOT_TOKEN: "xoxb-1", SLACK_SIGNING_SECRET: "s", SLACK_PORT: "3000" });
    expect(read.settings).toMatchObject({ inbound: { kind: "http", signingSecret: "s", port: 3000 } });
  });

  it("lead to another server where one is named, with or without a slash at its end", () => {
    for (const url of ["http://127.0.0.1:9/api", "http://127.0.0.1:9/api/"])
      expect(slack.read({ ...good, SLACK_API_URL: url }).settings).toMatchObject({ apiUrl: "http://127.0.0.1:9/api/" });
  });

  it("are none at all where Slack is not set up", () => {
    expect(slack.read({})).toEqual({ faults: [] });
  });

  it("name every fault at once, each with what to do", () => {
    const { settings, faults } = slack.read({
      SLACK_BOT_TOKEN: "xoxp-person",
      SLACK_SIGNING_SECRET: "s",
      SLACK_PORT: "http",
      SLACK_CHANNEL: "#alerts",
      SLACK_MANAGERS: "@anna",
      SLACK_API_URL: "slack",
    });
    expect(settings).toBeUndefined();
    expect(faults).toEqual([
      "SLACK_BOT_TOKEN is no bot token: copy the one of your app's page OAuth & Permissions, it begins with xoxb-.",
      "SLACK_CHANNEL names \"#alerts\": write the channel's ID, it stands at the end of the channel's details and begins with C.",
      'SLACK_MANAGERS names "@anna": write member IDs, they stand in a profile\'s menu and begin with U.',
      'SLACK_PORT is "http": write a port number from 1 to 65535.',
      'SLACK_API_URL is "slack": write an address that begins with https:// or http://.',
    ]);
  });

  it("tell which setting is missing", () => {
    expect(slack.read({ SLACK_BOT_TOKEN: "xoxb-1" }).faults).toEqual([
      "SLACK_BOT_TOKEN needs SLACK_APP_TOKEN (Socket Mode), or SLACK_SIGNING_SECRET together with SLACK_PORT (HTTP mode): set one of them.",
    ]);
    expect(slack.read({ SLACK_APP_TOKEN: "xapp-1" }).faults).toEqual([
      "SLACK_APP_TOKEN is set without SLACK_BOT_TOKEN: set it too, it begins with xoxb-.",
    ]);
    expect(slack.read({ ...good, SLACK_APP_TOKEN: "xoxb-1" }).faults).toEqual([
      "SLACK_APP_TOKEN is no app-level token: make one with the scope connections:write, it begins with xapp-.",
    ]);
  });
});

describe("Slack's settings for many workspaces", () => {
  const many = {
    SLACK_CLIENT_ID: "1111.2222",
    SLACK_CLIENT_SECRET: "client-secret",
    SLACK_STATE_SECRET: "s".repeat(32),
    SLACK_PUBLIC_URL: "https://bot.example/",
    SLACK_PORT: "3000",
    SLACK_APP_TOKEN: "xapp-1",
    TOKEN_KEY: "ab".repeat(32),
  };

  it("are a client, two secrets, a key, a port and how browsers reach it", () => {
    expect(slack.read(many)).toMatchObject({
      faults: [],
      settings: {
        inbound: { kind: "socket" },
        oauth: { clientId: "1111.2222", publicUrl: "https://bot.example", port: 3000, host: "127.0.0.1" },
      },
    });
    expect(slack.read(many).settings).not.toHaveProperty("botToken");
  });

  it("name in one sentence all that is missing, the key too", () => {
    expect(slack.read({ SLACK_CLIENT_ID: "1111.2222", SLACK_APP_TOKEN: "xapp-1" }).faults).toEqual([
      "SLACK_CLIENT_ID needs SLACK_CLIENT_SECRET, SLACK_STATE_SECRET, SLACK_PUBLIC_URL, SLACK_PORT, TOKEN_KEY too: see Installing into many workspaces in the README.",
    ]);
    expect(slack.read({ ...many, TOKEN_KEY: "" }).faults).toEqual([
      "SLACK_CLIENT_ID needs TOKEN_KEY too: see Installing into many workspaces in the README.",
    ]);
    expect(slack.read({ SLACK_STATE_SECRET: many.SLACK_STATE_SECRET }).faults).toEqual([
      "SLACK_STATE_SECRET is set without SLACK_CLIENT_ID: set both, or neither.",
    ]);
    expect(slack.read({ ...many, SLACK_APP_TOKEN: "" }).faults).toEqual([
      "SLACK_CLIENT_ID needs SLACK_APP_TOKEN (Socket Mode), or SLACK_SIGNING_SECRET together with SLACK_PORT (HTTP mode): set one of them.",
    ]);
  });

  it("name every fault at once without showing a secret", () => {
    const { faults } = slack.read({
      ...many,
      SLACK_CLIENT_ID: "client",
      SLACK_STATE_SECRET: "short",
      SLACK_PUBLIC_URL: "http://bot.example/slack",
      SLACK_PORT: "0",
      SLACK_CHANNEL: "C0ALERTS,T0DESKA/C0ALERTS",
    });
    expect(faults).toEqual([
      "SLACK_CLIENT_ID is no client ID: copy it from Basic Information, two numbers with a dot between.",
      "SLACK_STATE_SECRET is shorter than 32 letters: make one with openssl rand -hex 32.",
      "SLACK_PUBLIC_URL is no plain address that begins with https://: write it as https://bot.example.",
      'SLACK_CHANNEL names "C0ALERTS": without SLACK_BOT_TOKEN write the workspace before it, as in T0123456789/C0ALERTS.',
      'SLACK_PORT is "0": write a port number from 1 to 65535.',
    ]);
  });

  it("are not needed by one workspace, which then has no other's channels", () => {
    expect(slack.read({ ...good, SLACK_CHANNEL: "T0DESKA/C0ALERTS" }).faults).toEqual([
      'SLACK_CHANNEL names "T0DESKA/C0ALERTS": only with SLACK_CLIENT_ID is an ID written with its workspace.',
    ]);
  });
});
