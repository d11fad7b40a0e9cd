import type { SettingDefinition } from "../../kit/index.ts";

/** How Slack reaches us: over a connection that we open, or by requests to a port of ours. */
export type Inbound = { kind: "socket"; appToken: string } | { kind: "http"; signingSecret: string; port: number };

export interface SlackSettings {
  botToken: string;
  inbound: Inbound;
  /** Channel ids that receive every alert. */
  channels: string[];
  /** People who may change a channel's settings beside the workspace's admins. */
  managers: string[];
  /** Ends in "/". */
  apiUrl: string;
  /** Milliseconds between two messages to one channel; Slack allows about one a second. */
  pace: number;
  /** Milliseconds between the openings of the two connections, so that Slack does not renew both at once. */
  apart: number;
  /** Milliseconds that a connection which Slack renews is heard on after the new one stands. */
  linger: number;
  /** Milliseconds until a request is given up. */
  timeout: number;
}

export const SETTINGS: readonly SettingDefinition[] = [
  { name: "SLACK_BOT_TOKEN", meaning: "The bot token of your Slack app", secret: true, example: "xoxb-…" },
  { name: "SLACK_APP_TOKEN", meaning: "The app-level token, for Socket Mode", secret: true, example: "xapp-…" },
  { name: "SLACK_SIGNING_SECRET", meaning: "The signing secret, for HTTP mode instead of Socket Mode", secret: true },
  { name: "SLACK_PORT", meaning: "The port that Slack's requests reach in HTTP mode", example: "3000" },
  {
    name: "SLACK_CHANNEL",
    meaning: "Comma list of channel IDs that receive every alert while they have no watchlist",
    example: "C0123456789",
  },
  {
    name: "SLACK_MANAGERS",
    meaning: "Comma list of member IDs that may change a channel's settings, beside the workspace's admins",
    example: "U0123456789",
  },
  { name: "SLACK_API_URL", meaning: "Another server in place of Slack's, for tests" },
];

const listOf = (text: string | undefined): string[] =>
  (text ?? "")
    .split(",")
    .map((entry) => entry.trim())
    .filter(Boolean);

type Environment = Record<string, string | undefined>;

function readInbound(environment: Environment, faults: string[]): Inbound | undefined {
  const appToken = environment.SLACK_APP_TOKEN?.trim();
  const signingSecret = environment.SLACK_SIGNING_SECRET?.trim();
  const port = environment.SLACK_PORT?.trim();
  if (appToken) {
    if (!appToken.startsWith("xapp-"))
      faults.push(
        "SLACK_APP_TOKEN is no app-level token: make one with the scope connections:write, it begins with xapp-.",
      );
    return { kind: "socket", appToken };
  }
  if (!signingSecret || !port) {
    faults.push(
      "SLACK_BOT_TOKEN needs SLACK_APP_TOKEN (Socket Mode), or SLACK_SIGNING_SECRET together with SLACK_PORT (HTTP mode): set one of them.",
    );
    return undefined;
  }
  const number = Number(port);
  if (!/^\d{1,5}$/.test(port) || number < 1 || number > 65_535)
    faults.push(`SLACK_PORT is "${port.slice(0, 40)}": write a port number from 1 to 65535.`);
  return { kind: "http", signingSecret, port: number };
}

function readApiUrl(text: string | undefined, faults: string[]): string {
  if (!text?.trim()) return "https://slack.com/api/";
  const url = URL.parse(text.trim());
  if (!url || !/^https?:$/.test(url.protocol)) {
    faults.push(`SLACK_API_URL is "${text.slice(0, 80)}": write an address that begins with https:// or http://.`);
    return text;
  }
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

/** The settings, or nothing where Slack is not set up, or every fault at once. */
export function readSettings(environment: Environment): { settings?: SlackSettings; faults: string[] } {
  const botToken = environment.SLACK_BOT_TOKEN?.trim();
  if (!botToken) {
    const orphan = ["SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET"].find((name) => environment[name]?.trim());
    return { faults: orphan ? [`${orphan} is set without SLACK_BOT_TOKEN: set it too, it begins with xoxb-.`] : [] };
  }
  const faults: string[] = [];
  if (!botToken.startsWith("xoxb-"))
    faults.push(
      "SLACK_BOT_TOKEN is no bot token: copy the one of your app's page OAuth & Permissions, it begins with xoxb-.",
    );
  const channels = listOf(environment.SLACK_CHANNEL);
  for (const channel of channels.filter((id) => !/^[CDG][A-Z0-9]{2,20}$/.test(id)))
    faults.push(
      `SLACK_CHANNEL names "${channel.slice(0, 40)}": write the channel's ID, it stands at the end of the channel's details and begins with C.`,
    );
  const managers = listOf(environment.SLACK_MANAGERS);
  for (const id of managers.filter((entry) => !/^[UW][A-Z0-9]{2,20}$/.test(entry)))
    faults.push(
      `SLACK_MANAGERS names "${id.slice(0, 40)}": write member IDs, they stand in a profile's menu and begin with U.`,
    );
  const inbound = readInbound(environment, faults);
  const apiUrl = readApiUrl(environment.SLACK_API_URL, faults);
  if (faults.length > 0 || !inbound) return { faults };
  return {
    settings: {
      botToken,
      inbound,
      channels,
      managers,
      apiUrl,
      pace: 1000,
      apart: 2_500,
      linger: 20_000,
      timeout: 10_000,
    },
    faults,
  };
}
