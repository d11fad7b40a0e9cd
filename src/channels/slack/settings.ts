import type { SettingDefinition } from "../../kit/index.ts";
import { OAUTH_SETTINGS, type OAuthSettings, readOAuth } from "./oauth-settings.ts";

/** How Slack reaches us: over a connection that we open, or by requests to a port of ours. */
export type Inbound =
  | { kind: "socket"; appToken: string }
  | { kind: "http"; signingSecret: string; port: number; host?: string };

export interface SlackSettings {
  /** The one workspace whose token stands in the settings; absent where all install the app by themselves. */
  botToken?: string;
  /** Set where workspaces may install the app by themselves. */
  oauth?: OAuthSettings;
  inbound: Inbound;
  /** Channels that receive every alert: "C0123456789", or "T0123456789/C0123456789" in a workspace that installed us. */
  channels: string[];
  /** People who may change a channel's settings beside the workspace's admins, named in the same two ways. */
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
    meaning:
      "Comma list of channel IDs that receive every alert while they have no watchlist, of an installed workspace with its ID: T0123456789/C0123456789",
    example: "C0123456789",
  },
  {
    name: "SLACK_MANAGERS",
    meaning:
      "Comma list of member IDs that may change a channel's settings, beside the workspace's admins; of an installed workspace T0123456789/U0123456789",
    example: "U0123456789",
  },
  ...OAUTH_SETTINGS,
  { name: "SLACK_API_URL", meaning: "Another server in place of Slack's, for tests" },
];

const listOf = (text: string | undefined): string[] =>
  (text ?? "")
    .split(",")
    .map((entry) => entry.trim())
    .filter(Boolean);

type Environment = Record<string, string | undefined>;

function readPort(text: string | undefined, faults: string[]): number | undefined {
  const port = text?.trim();
  if (!port) return undefined;
  const number = Number(port);
  if (!/^\d{1,5}$/.test(port) || number < 1 || number > 65_535)
    faults.push(`SLACK_PORT is "${port.slice(0, 40)}": write a port number from 1 to 65535.`);
  return number;
}

function readInbound(environment: Environment, port: number | undefined, faults: string[]): Inbound | undefined {
  const appToken = environment.SLACK_APP_TOKEN?.trim();
  const signingSecret = environment.SLACK_SIGNING_SECRET?.trim();
  const host = environment.SLACK_HOST?.trim();
  if (appToken) {
    if (!appToken.startsWith("xapp-"))
      faults.push(
        "SLACK_APP_TOKEN is no app-level token: make one with the scope connections:write, it begins with xapp-.",
      );
    return { kind: "socket", appToken };
  }
  if (!signingSecret || port === undefined) {
    const name = environment.SLACK_BOT_TOKEN?.trim() ? "SLACK_BOT_TOKEN" : "SLACK_CLIENT_ID";
    faults.push(
      `${name} needs SLACK_APP_TOKEN (Socket Mode), or SLACK_SIGNING_SECRET together with SLACK_PORT (HTTP mode): set one of them.`,
    );
    return undefined;
  }
  return { kind: "http", signingSecret, port, ...(host && { host }) };
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

/** Whether an id with or without its workspace can mean anything with these settings. */
function workspaceFault(id: string, botToken: string | undefined, oauth: OAuthSettings | undefined): string {
  if (id.includes("/")) return oauth ? "" : "only with SLACK_CLIENT_ID is an ID written with its workspace";
  return botToken ? "" : `without SLACK_BOT_TOKEN write the workspace before it, as in T0123456789/${id}`;
}

interface IdList {
  name: string;
  pattern: RegExp;
  hint: string;
}

const CHANNEL_LIST: IdList = {
  name: "SLACK_CHANNEL",
  pattern: /^(?:T[A-Z0-9]{2,20}\/)?[CDG][A-Z0-9]{2,20}$/,
  hint: "write the channel's ID, it stands at the end of the channel's details and begins with C",
};
const MANAGER_LIST: IdList = {
  name: "SLACK_MANAGERS",
  pattern: /^(?:T[A-Z0-9]{2,20}\/)?[UW][A-Z0-9]{2,20}$/,
  hint: "write member IDs, they stand in a profile's menu and begin with U",
};

function readIds(
  { name, pattern, hint }: IdList,
  environment: Environment,
  where: (id: string) => string,
  faults: string[],
) {
  const ids = listOf(environment[name]);
  for (const id of ids) {
    const fault = pattern.test(id) ? where(id) : hint;
    if (fault) faults.push(`${name} names "${id.slice(0, 40)}": ${fault}.`);
  }
  return ids;
}

/** Settings that say nothing without the one that they belong to. */
function orphansOf(environment: Environment): string[] {
  const orphan = ["SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET"].find((name) => environment[name]?.trim());
  const faults = orphan ? [`${orphan} is set without SLACK_BOT_TOKEN: set it too, it begins with xoxb-.`] : [];
  readOAuth(environment, undefined, faults);
  return faults;
}

/** The settings, or nothing where Slack is not set up, or every fault at once. */
export function readSettings(environment: Environment): { settings?: SlackSettings; faults: string[] } {
  const botToken = environment.SLACK_BOT_TOKEN?.trim() || undefined;
  if (!botToken && !environment.SLACK_CLIENT_ID?.trim()) return { faults: orphansOf(environment) };
  const faults: string[] = [];
  if (botToken && !botToken.startsWith("xoxb-"))
    faults.push(
      "SLACK_BOT_TOKEN is no bot token: copy the one of your app's page OAuth & Permissions, it begins with xoxb-.",
    );
  const portFaults: string[] = [];
  const port = readPort(environment.SLACK_PORT, portFaults);
  const oauth = readOAuth(environment, port, faults);
  const where = (id: string) => workspaceFault(id, botToken, oauth);
  const channels = readIds(CHANNEL_LIST, environment, where, faults);
  const managers = readIds(MANAGER_LIST, environment, where, faults);
  const inbound = readInbound(environment, port, faults);
  if (oauth || inbound?.kind === "http") faults.push(...portFaults);
  const apiUrl = readApiUrl(environment.SLACK_API_URL, faults);
  if (faults.length > 0 || !inbound) return { faults };
  return {
    settings: {
      ...(botToken && { botToken }),
      ...(oauth && { oauth }),
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
