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
